import type { DifferenceStatement } from '../accounts/difference-statements.ts';
import { type Difference, findDifferences } from '../accounts/differences.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import { DIFFERENCE_ASPECT, type DifferenceAspect } from '../vocabulary.ts';
import { countryNamesOf } from './actor-rows.ts';
import { defineCollection } from './define-collection.ts';
import { eventAccounts } from './event-accounts.ts';

/** The rows of what briefs differ in about an event, and of what each of them states. */

/** An aspect of an event in which briefs differ. */
export interface DifferenceRow {
  event: string;
  aspect: DifferenceAspect;
  actor: NodeRef<ActorType> | null;
}

/** What one brief states of it. */
export interface DifferenceStatementRow extends DifferenceStatement {
  difference: DifferenceRow;
}

/** The id of a difference. The parts are separated by a space, which no name contains. */
export const differenceId = ({ event, aspect, actor }: DifferenceRow): string =>
  actor ? `${event} ${aspect} ${actor.id}` : `${event} ${aspect}`;

const ASPECTS = Object.keys(DIFFERENCE_ASPECT);

export const differenceStatements = defineCollection<DifferenceStatementRow>()({
  rows(source): DifferenceStatementRow[] {
    const countryNames = countryNamesOf(source);
    return source
      .rowsOf(eventAccounts)
      .flatMap(({ event, accounts }) =>
        findDifferences(accounts, countryNames).flatMap((difference) => toStatementRows(event, difference)),
      );
  },
  id: ({ difference, brief, entry, role }) => `${differenceId(difference)} ${brief} ${entry} ${role ?? ''}`,
  terms: { difference: ({ difference }) => [differenceId(difference)] },
  orders: { VALUE: { shape: 'sssssss', key: ({ difference, key }) => [differenceId(difference), ...key] } },
});

const toStatementRows = (event: string, { aspect, actor, statements }: Difference): DifferenceStatementRow[] => {
  const difference = { event, aspect, actor };
  return statements.map((statement) => ({ ...statement, difference }));
};

export const differences = defineCollection<DifferenceRow>()({
  rows: (source): DifferenceRow[] => [
    ...new Set(source.rowsOf(differenceStatements).map(({ difference }) => difference)),
  ],
  id: differenceId,
  terms: { event: ({ event }) => [event] },
  orders: {
    ASPECT: {
      shape: 'sns',
      key: ({ event, aspect, actor }) => [event, ASPECTS.indexOf(aspect), actor?.id ?? ''],
    },
  },
});
