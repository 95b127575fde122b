import type { Account } from '../accounts/account.ts';
import type { Difference, DifferenceStatement } from '../accounts/differences.ts';
import type { MergedRecords } from '../identity/merge.ts';
import { ACTOR_TYPES, type ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { DIFFERENCE_ASPECT, type DifferenceAspect } from '../vocabulary/events.ts';
import { defineCollection, single } from './collection.ts';
import { combine } from './derivation.ts';
import { differencesOf } from './event-rows.ts';
import { accountsOfEvents } from './mention-rows.ts';

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

/** The parts of the key of an account, which tell how it differs, and whose it is. */
const ACCOUNT_KEY = ['value', 'value_2', 'value_3', 'published', 'brief', 'entry'];

const ASPECTS = Object.keys(DIFFERENCE_ASPECT);

export const differenceStatements = defineCollection<DifferenceStatementRow>()({
  derive: combine<DifferenceStatementRow, MergedRecords['Event'], Account>({
    entities: ({ events }) => events,
    said: accountsOfEvents,
    rows: ({ id }, accounts, countryNames) =>
      differencesOf(accounts, countryNames).flatMap((difference) => toStatementRows(id, difference)),
  }),
  id: ({ difference, brief, entry, role }) => `${differenceId(difference)} ${brief} ${entry} ${role ?? ''}`,
  terms: { difference: single(({ difference }) => differenceId(difference)) },
  orders: {
    VALUE: {
      shape: 'sssssssss',
      parts: ['event', 'aspect', 'actor', ...ACCOUNT_KEY],
      key: ({ difference: { event, aspect, actor }, key }) => [event, aspect, actor?.id ?? '', ...key],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 2, types: ACTOR_TYPES },
      ],
    },
  },
});

const toStatementRows = (event: string, { aspect, actor, statements }: Difference): DifferenceStatementRow[] => {
  const difference = { event, aspect, actor };
  return statements.map((statement) => ({ ...statement, difference }));
};

export const differences = defineCollection<DifferenceRow>()({
  derive: combine<DifferenceRow, MergedRecords['Event'], Account>({
    entities: ({ events }) => events,
    said: accountsOfEvents,
    rows: ({ id: event }, accounts, countryNames) =>
      differencesOf(accounts, countryNames).map(({ aspect, actor }) => ({ event, aspect, actor })),
  }),
  id: differenceId,
  terms: { event: single(({ event }) => event) },
  orders: {
    ASPECT: {
      shape: 'sns',
      parts: ['event', 'rank', 'actor'],
      key: ({ event, aspect, actor }) => [event, ASPECTS.indexOf(aspect), actor?.id ?? ''],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 2, types: ACTOR_TYPES },
      ],
    },
  },
});
