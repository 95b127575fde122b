import type { Statement } from '../rows/statement.ts';
import { INSTRUMENT_ROLE, type InstrumentRole } from '../vocabulary/instruments.ts';
import type { Account } from './account.ts';
import { bestFirst, groupBy, latestFirst, uniteCitations } from './statements.ts';

/** What an event does to an instrument. */
export interface InstrumentStatement extends Statement {
  instrument: string;
  role: InstrumentRole;
}

const ROLES = Object.keys(INSTRUMENT_ROLE);

/** The place of a role in the order in which instruments are listed. */
export const instrumentRoleRank = (role: InstrumentRole): number => ROLES.indexOf(role);

/**
 * The instruments of an event, each once with each role, with the best basis and the citations of all accounts that say so
 * with this basis. An event may adopt an instrument and start it, so two roles are no contradiction.
 */
export const combineInstruments = (accounts: readonly Account[]): InstrumentStatement[] => {
  const said = latestFirst(accounts).flatMap(({ instruments }) => instruments);
  return groupBy(said, ({ instrument, role }) => `${instrument} ${role}`).map((statements) => {
    const best = bestFirst(statements);
    const { instrument, role, basis } = best[0] as InstrumentStatement;
    return { instrument, role, basis, citations: uniteCitations(best.filter((other) => other.basis === basis)) };
  });
};
