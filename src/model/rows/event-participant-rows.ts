import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import { PARTICIPANT_ROLE, type ParticipantRole } from '../vocabulary.ts';
import { defineCollection, type Statement } from './define-collection.ts';
import { mentionsByEvent, unique } from './event-rows.ts';

/** The participants and issues of events, combined from all briefs. */

/** An actor in an event: one row per actor, with the role in the latest brief and the citations of all briefs. */
export interface ParticipantRow extends Statement {
  event: string;
  actor: NodeRef<ActorType>;
  role: ParticipantRole;
}

const ROLES = Object.keys(PARTICIPANT_ROLE);

export const participants = defineCollection<ParticipantRow>()({
  rows(source): ParticipantRow[] {
    const rows = new Map<string, ParticipantRow>();
    for (const [event, said] of mentionsByEvent(source))
      for (const { brief, mention } of said)
        for (const { actor: ref, role, basis, citations } of mention.participants) {
          const actor = source.actor(ref);
          const key = `${event}/${actor.id}`;
          const earlier = rows.get(key)?.citations ?? [];
          rows.set(key, {
            event,
            actor,
            role,
            basis,
            citations: latest([...earlier, ...source.cite(brief.slug, citations)]),
          });
        }
    return [...rows.values()];
  },
  id: (row) => `${row.event}/${row.actor.id}`,
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
  rows(source): EventIssueRow[] {
    const rows = new Map<string, EventIssueRow>();
    for (const [event, said] of mentionsByEvent(source))
      for (const { brief, mention } of said)
        for (const { issue, basis, citations } of mention.issues) {
          const key = `${event}/${issue}`;
          const earlier = rows.get(key)?.citations ?? [];
          rows.set(key, {
            event,
            issue,
            basis,
            citations: latest([...earlier, ...source.cite(brief.slug, citations)]),
          });
        }
    return [...rows.values()];
  },
  id: (row) => `${row.event}/${row.issue}`,
  terms: { event: (row) => [row.event] },
  orders: { ISSUE: { shape: 'ss', key: (row) => [row.event, row.issue] } },
});
