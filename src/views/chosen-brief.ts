import { type Entry, type EntryData, type EntryOf, hasEntry, isActorType, type ListedEvent } from './entry-types.ts';
import type { ExplorerEntryQueryVariables } from './generated/views.ts';

/** Entries of what many briefs speak of, narrowed to the chosen brief. */

type ChosenBrief = NonNullable<EntryData['brief']>;

/** The variables that narrow the entry with this key to a brief. */
export const narrowTo = (brief: string, key: string): Partial<ExplorerEntryQueryVariables> => {
  const [type = '', slug = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const [by, stated] = [[brief], { briefs: [brief] }];
  const narrowed = {
    brief,
    by,
    stated,
    combined: { accordingTo: brief },
    told: stated,
    stances: stated,
    advice: stated,
    findings: stated,
    isChosen: true,
  };
  if (isActorType(type)) return { ...narrowed, hasEvents: true, said: { participants: { all: [slug] } } };
  if (type === 'Issue') return { ...narrowed, hasEvents: true, said: { issues: [slug] } };
  return narrowed;
};

/** The entity of an entry. If a brief is chosen, what the brief says takes the place of what all briefs together say. */
export const readEntry = ({ node: found, brief }: EntryData): Entry | null => {
  const node = found && hasEntry(found) ? (found as Entry) : null;
  if (!node || !brief) return node;
  if (node.__typename === 'Event') return withAccountOf(node);
  const events = { totalCount: brief.mentions?.totalCount ?? 0, nodes: eventsOf(brief) };
  if (node.__typename === 'Issue') return { ...node, issueEvents: events };
  if (node.__typename === 'Instrument') return { ...node, aliases: [] };
  if (node.__typename === 'Grouping')
    return { ...node, aliases: [], memberships: { totalCount: 0, nodes: [] }, theirEvents: events };
  if ('theirMotives' in node) return { ...node, aliases: [], theirEvents: events };
  return node;
};

/**
 * An event as the chosen brief tells it: if it has several accounts of it, as its first account that has the fact. What came of
 * it outside sources say too, but no other brief.
 */
const withAccountOf = (event: EntryOf<'Event'>): EntryOf<'Event'> => {
  const accounts = event.mentions.nodes;
  return {
    ...event,
    date: accounts.find(({ date }) => date)?.date ?? null,
    place: accounts.find(({ place }) => place)?.place ?? null,
    eventModality: accounts[0]?.modality ?? null,
    differences: { totalCount: 0, nodes: [] },
    corroborations: [],
    outcomes: bothOf(event.outcomes, event.byOutsiders),
  };
};

type Outcomes = EntryOf<'Event'>['outcomes'];

const bothOf = (stated: Outcomes, others: Outcomes | undefined): Outcomes => ({
  totalCount: stated.totalCount + (others?.totalCount ?? 0),
  nodes: [...stated.nodes, ...(others?.nodes ?? [])],
});

const eventsOf = (brief: ChosenBrief): ListedEvent[] =>
  (brief.mentions?.nodes ?? []).map(({ event, ...said }) => ({
    ...event,
    mentions: { totalCount: 1, nodes: [{ ...said, brief }] },
  }));

/** Whether an entry is of something that many briefs speak of, so that it can be narrowed to one. */
export const isOfManyBriefs = (node: Entry): node is OfManyBriefs =>
  node.__typename === 'Event' ||
  node.__typename === 'Issue' ||
  node.__typename === 'Instrument' ||
  'theirMotives' in node;

type OfManyBriefs = EntryOf<'Event' | 'Issue' | 'Instrument' | 'Country' | 'Organization' | 'Person' | 'Grouping'>;

/** Whether the brief that an entry is narrowed to says nothing of the entity. */
export const isUnmentioned = (node: OfManyBriefs): boolean => {
  if (node.__typename === 'Event') return node.mentions.totalCount === 0;
  if (node.__typename === 'Issue') return node.issueMentions.totalCount + node.issueEvents.totalCount === 0;
  if (node.__typename === 'Instrument')
    return node.instrumentMentions.totalCount + node.instrumentEvents.totalCount === 0;
  const lists = [node.theirEvents, node.theirMotives, node.theirStances, node.theirRelations];
  return [...lists, node.theirRecommendations].every(({ totalCount }) => totalCount === 0);
};
