import type { ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { groupBy, unique } from '../rows/lists.ts';
import { sortBy } from '../rows/sort-key.ts';
import type { Statement } from '../rows/statement.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary/events.ts';
import { INSTRUMENT_ROLE, type InstrumentRole } from '../vocabulary/instruments.ts';
import { type Account, bestFirst, latestFirst, uniteCitations } from './account.ts';

/** What several briefs state of one event: participants, issues and instruments, each once. */

/** An actor in an event, with one role. */
export interface Participation extends Statement {
  actor: NodeRef<ActorType>;
  role: ParticipantRole;
}

/** That an event belongs to an issue. */
export interface IssueStatement extends Statement {
  issue: string;
}

/** What an event does to an instrument, according to a brief. */
export interface InstrumentStatement extends Statement {
  instrument: string;
  role: InstrumentRole;
}

/** What an event does to an instrument, according to all briefs. */
export interface CombinedInstrument extends Statement {
  instrument: string;
  /** In the order of the vocabulary. */
  roles: readonly InstrumentRole[];
}

const PARTICIPANT_ROLES = Object.keys(PARTICIPANT_ROLE);
const INSTRUMENT_ROLES = Object.keys(INSTRUMENT_ROLE);

/** The place of a role in the order in which participants are listed. */
export const roleRank = (role: ParticipantRole): number => PARTICIPANT_ROLES.indexOf(role);

/** The place of a role in the order in which instruments are listed. */
export const instrumentRoleRank = (role: InstrumentRole): number => INSTRUMENT_ROLES.indexOf(role);

/**
 * The participants according to all briefs, each actor once. The role is that with the best basis, then the latest brief's;
 * only statements that give this role with this basis are cited, in the same order.
 */
export const combineParticipants = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((statements) => toParticipation(bestFirst(statements)));

/**
 * The participants according to the accounts of one brief, each actor once. Two of its accounts may give an actor two roles:
 * then it has the one with the better basis, or the one that is listed first.
 */
export const participantsOfBrief = (accounts: readonly Account[]): Participation[] =>
  participationsByActor(accounts).map((statements) => toParticipation(bestFirst(sortBy(statements, roleKey))));

/** The issues of an event, each once, with the best basis and the citations of all accounts that say so with this basis. */
export const combineIssues = (accounts: readonly Account[]): IssueStatement[] => {
  const statements = latestFirst(accounts).flatMap(({ issues }) => issues);
  return groupBy(statements, ({ issue }) => issue).map((ofIssue) => {
    const best = bestFirst(ofIssue);
    const { issue, basis } = best[0] as IssueStatement;
    return { issue, basis, citations: citationsOfFirst(best) };
  });
};

/**
 * The instruments of an event, each once, with all roles that are stated: an event may adopt an instrument and start it, so
 * two roles are not a contradiction. The basis is the best, and of each role all accounts with its best basis are cited.
 */
export const combineInstruments = (accounts: readonly Account[]): CombinedInstrument[] => {
  const statements = latestFirst(accounts).flatMap(({ instruments }) => instruments);
  return groupBy(statements, ({ instrument }) => instrument).map((ofInstrument) => {
    const { instrument, basis } = bestFirst(ofInstrument)[0] as InstrumentStatement;
    const byRole = sortBy(groupBy(ofInstrument, ({ role }) => role).map(bestFirst), ([first]) => [
      instrumentRoleRank((first as InstrumentStatement).role),
    ]);
    return {
      instrument,
      roles: byRole.map(([first]) => (first as InstrumentStatement).role),
      basis,
      citations: unique(byRole.flatMap(citationsOfFirst)),
    };
  });
};

const roleKey = ({ role }: Pick<Participation, 'role'>): [number] => [roleRank(role)];

/** What is stated of each actor, latest account first. */
const participationsByActor = (accounts: readonly Account[]): Participation[][] =>
  groupBy(
    latestFirst(accounts).flatMap(({ participants }) => sortBy(participants, roleKey)),
    ({ actor }) => actor.id,
  );

/** The first of the statements, with the citations of all that say the same on the same basis. */
const toParticipation = (best: readonly Participation[]): Participation => {
  const { actor, role, basis } = best[0] as Participation;
  return { actor, role, basis, citations: citationsOfFirst(best.filter((other) => other.role === role)) };
};

/** The citations of the statements with the basis of the first. */
const citationsOfFirst = (best: readonly Statement[]): string[] =>
  uniteCitations(best.filter(({ basis }) => basis === best[0]?.basis));
