import type { Account } from '../accounts/account.ts';
import type { BriefFile, MentionRecord } from '../records/brief-records.ts';
import { toDateValue, toPlaceValue } from './date-and-place.ts';
import { append, defineCollection, type RowSource } from './define-collection.ts';

/** The accounts of an event, from which the rows of the event are combined. It is no collection of a store. */
export interface EventAccounts {
  event: string;
  accounts: readonly Account[];
}

export const eventAccounts = defineCollection<EventAccounts>()({
  rows(source): EventAccounts[] {
    const byEvent = new Map<string, Account[]>();
    for (const brief of source.data.briefs)
      for (const mention of brief.mentions) append(byEvent, mention.event, toAccount(mention, brief, source));
    return [...byEvent].map(([event, accounts]) => ({ event, accounts }));
  },
  id: (row) => row.event,
  terms: {},
  orders: {},
});

const toAccount = (mention: MentionRecord, brief: BriefFile, source: RowSource): Account => {
  const cite = (citations: readonly string[]) => source.cite(brief.slug, citations);
  return {
    brief: brief.slug,
    entry: mention.event,
    published: toDateValue(brief.published),
    names: mention.names,
    summary: mention.summary ?? null,
    modality: mention.modality,
    hedge: mention.hedge ?? null,
    date: mention.date ? toDateValue(mention.date) : null,
    dateCitations: cite(mention.date?.citations ?? []),
    place: mention.place ? toPlaceValue(mention.place) : null,
    placeCitations: cite(mention.place?.citations ?? []),
    participants: mention.participants.map(({ actor, role, basis, citations }) => ({
      actor: source.actor(actor),
      role,
      basis,
      citations: cite(citations),
    })),
    issues: mention.issues.map(({ issue, basis, citations }) => ({ issue, basis, citations: cite(citations) })),
    note: mention.note ?? null,
    basis: mention.basis,
    citations: cite(mention.citations),
  };
};
