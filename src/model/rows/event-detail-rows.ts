import { type Account, accountsByBrief } from '../accounts/account.ts';
import {
  combineIssues,
  combineParticipants,
  type IssueStatement,
  type Participation,
  participantsOfBrief,
  roleRank,
} from '../accounts/combined.ts';
import type { Difference, DifferenceStatement } from '../accounts/differences.ts';
import type { MergedRecords } from '../identity/merge.ts';
import { ACTOR_TYPES, type ActorType } from '../node-types.ts';
import type { NodeRef } from '../refs.ts';
import { DIFFERENCE_ASPECT, type DifferenceAspect } from '../vocabulary/events.ts';
import { defineCollection, single } from './collection.ts';
import { combine } from './derivation.ts';
import { differencesOf } from './event-rows.ts';
import { accountsOfEvents } from './mention-rows.ts';

/** The participants and issues of events: those of each brief, and those of all briefs combined. */

/** An actor in an event, once in each list. */
export interface ParticipantRow extends Participation {
  list: string;
}

/** The list of an event according to all briefs, or according to one. No name contains a space. */
export const listOfEvent = (event: string, brief: string | null = null): string =>
  brief === null ? event : `${event} ${brief}`;

export const participants = defineCollection<ParticipantRow>()({
  derive: combine<ParticipantRow, MergedRecords['Event'], Account>({
    entities: ({ events }) => events,
    statements: accountsOfEvents,
    rows: ({ id }, accounts) => [
      ...combineParticipants(accounts).map((statement) => ({ ...statement, list: listOfEvent(id) })),
      ...[...accountsByBrief(accounts)].flatMap(([brief, own]) =>
        participantsOfBrief(own).map((statement) => ({ ...statement, list: listOfEvent(id, brief) })),
      ),
    ],
  }),
  id: (row) => `${row.list} ${row.actor.id}`,
  terms: { list: single((row) => row.list) },
  orders: {
    ROLE: {
      shape: 'sns',
      parts: ['list', 'rank', 'actor'],
      key: (row) => [row.list, roleRank(row.role), row.actor.id],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 2, types: ACTOR_TYPES },
      ],
    },
  },
});

/** An issue that an event belongs to, once in each list. */
export interface EventIssueRow extends IssueStatement {
  list: string;
}

export const eventIssues = defineCollection<EventIssueRow>()({
  derive: combine<EventIssueRow, MergedRecords['Event'], Account>({
    entities: ({ events }) => events,
    statements: accountsOfEvents,
    rows: ({ id }, accounts) => [
      ...combineIssues(accounts).map((statement) => ({ ...statement, list: listOfEvent(id) })),
      ...[...accountsByBrief(accounts)].flatMap(([brief, own]) =>
        combineIssues(own).map((statement) => ({ ...statement, list: listOfEvent(id, brief) })),
      ),
    ],
  }),
  id: (row) => `${row.list} ${row.issue}`,
  terms: { list: single((row) => row.list) },
  orders: {
    ISSUE: {
      shape: 'ss',
      parts: ['list', 'issue'],
      key: (row) => [row.list, row.issue],
      ids: [
        { at: 0, types: ['Event'] },
        { at: 1, types: ['Issue'] },
      ],
    },
  },
});

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

/** The parts of the key of an account, which describe how it differs, and whose it is. */
const ACCOUNT_KEY = ['value', 'value_2', 'value_3', 'published', 'brief', 'entry'];

const ASPECTS = Object.keys(DIFFERENCE_ASPECT);

export const differenceStatements = defineCollection<DifferenceStatementRow>()({
  derive: combine<DifferenceStatementRow, MergedRecords['Event'], Account>({
    entities: ({ events }) => events,
    statements: accountsOfEvents,
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
    statements: accountsOfEvents,
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
