import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import type { MergedRecords } from '../identity/merge-entries.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary.ts';
import { combine, defineCollection, type Statement, unique } from './define-collection.ts';
import { byPublication, saidOfEvents } from './event-rows.ts';
import type { MentionRow } from './mention-rows.ts';

/** The participants and issues of events, combined from all briefs. */

/** An actor in an event: one row per actor, with the role in the latest brief and the citations of all briefs. */
export interface ParticipantRow extends Statement {
  event: string;
  actor: NodeRef<ActorType>;
  role: ParticipantRole;
}

const ROLES = Object.keys(PARTICIPANT_ROLE);

export const participants = defineCollection<ParticipantRow>()({
  derive: combine<ParticipantRow, MergedRecords['Event'], MentionRow>({
    entities: ({ events }) => events,
    said: saidOfEvents,
    rows({ id: event }, said) {
      const rows = new Map<string, ParticipantRow>();
      for (const { participants } of byPublication(said))
        for (const { actor, role, basis, citations } of participants) {
          const earlier = rows.get(actor.id)?.citations ?? [];
          rows.set(actor.id, { event, actor, role, basis, citations: latest([...earlier, ...citations]) });
        }
      return [...rows.values()];
    },
  }),
  id: (row) => `${row.event} ${row.actor.id}`,
  terms: { event: (row) => [row.event] },
  orders: { ROLE: { shape: 'sns', key: (row) => [row.event, ROLES.indexOf(row.role), row.actor.id] } },
});

/** Each citation once, and no more than a single statement may have: those of the latest briefs. */
const latest = (citations: readonly string[]): string[] => unique(citations).slice(-GREATEST_LENGTH.citations);

/** An issue that an event belongs to, with the citations of all briefs that say so. */
export interface EventIssueRow extends Statement {
  event: string;
  issue: string;
}

export const eventIssues = defineCollection<EventIssueRow>()({
  derive: combine<EventIssueRow, MergedRecords['Event'], MentionRow>({
    entities: ({ events }) => events,
    said: saidOfEvents,
    rows({ id: event }, said) {
      const rows = new Map<string, EventIssueRow>();
      for (const { issues } of byPublication(said))
        for (const { issue, basis, citations } of issues) {
          const earlier = rows.get(issue)?.citations ?? [];
          rows.set(issue, { event, issue, basis, citations: latest([...earlier, ...citations]) });
        }
      return [...rows.values()];
    },
  }),
  id: (row) => `${row.event} ${row.issue}`,
  terms: { event: (row) => [row.event] },
  orders: { ISSUE: { shape: 'ss', key: (row) => [row.event, row.issue] } },
});
