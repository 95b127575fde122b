import { type Account, accountsByBrief } from '../accounts/account.ts';
import {
  combineIssues,
  combineParticipants,
  type IssueStatement,
  type Participation,
  participantsOfBrief,
  roleRank,
} from '../accounts/combined.ts';
import type { MergedRecords } from '../identity/merge.ts';
import { ACTOR_TYPES } from '../node-types.ts';
import { defineCollection, single } from './collection.ts';
import { combine } from './derivation.ts';
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
    said: accountsOfEvents,
    rows: ({ id }, accounts) => [
      ...combineParticipants(accounts).map((said) => ({ ...said, list: listOfEvent(id) })),
      ...[...accountsByBrief(accounts)].flatMap(([brief, own]) =>
        participantsOfBrief(own).map((said) => ({ ...said, list: listOfEvent(id, brief) })),
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
    said: accountsOfEvents,
    rows: ({ id }, accounts) => [
      ...combineIssues(accounts).map((said) => ({ ...said, list: listOfEvent(id) })),
      ...[...accountsByBrief(accounts)].flatMap(([brief, own]) =>
        combineIssues(own).map((said) => ({ ...said, list: listOfEvent(id, brief) })),
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
