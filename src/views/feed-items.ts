import { pathOfEntry, slugOf, toEntryKey } from './entry-address.ts';
import { isClaimType } from './entry-types.ts';
import type {
  ExplorerFeedChangesQuery,
  ExplorerFeedQuery,
  FeedBriefFragment,
  FeedChangesFragment,
  FeedClaimFragment,
  FeedEventFragment,
  FeedMentionFragment,
  FeedSourceFragment,
} from './generated/views.ts';
import { inSentence } from './in-sentence.ts';
import { locate } from './metadata/csl-item.ts';
import { escapeMarkup } from './metadata/markup.ts';
import { englishViewOf, holdersOf, listHolders } from './whose-view.ts';

/** A statement or a brief in a feed, worded by curators, which every site may show: no sentence of a text. */
export interface FeedItem {
  /** Its lasting address, below the origin. */
  path: string;
  title: string;
  /** Who publishes the brief that it is from. */
  publisher: string;
  /** What it says, and whose it is, as HTML. */
  html: string;
  language: string;
  type: string;
  /** The days on which it came in, if that is known, and on which it did or changed last. */
  published: string | null;
  updated: string;
  /** The global id of its brief. */
  brief: string;
}

export type FeedChange = NonNullable<ExplorerFeedChangesQuery['changes']>['nodes'][number];

/** The items of an answer, and of changes, each once, the newest first. */
export const itemsOf = (
  { node, claims, briefs, events, brief, found }: ExplorerFeedQuery,
  changes: readonly FeedChange[] = [],
): FeedItem[] => {
  const nodes = [node, ...(found ?? [])].filter((one) => one !== null && one !== undefined);
  const items = [
    ...toChangedItems(changes),
    ...(briefs?.nodes ?? []).map(toBriefItem),
    ...(claims?.nodes ?? []).map(toClaimItem),
    ...[...(events?.nodes ?? []), ...nodes.filter((one) => 'mentions' in one)].flatMap(toEventItems),
    ...(brief?.mentions.nodes ?? []).map((mention) => toMentionItem(mention.event, mention)),
    ...nodes.flatMap((one) => {
      if ('keyPoints' in one) return toBriefItem(one);
      return 'attributedTo' in one && 'changes' in one ? toClaimItem(one) : null;
    }),
  ].filter((item) => item !== null);
  const unique = new Map(items.map((item) => [item.path, item]));
  return [...unique.values()].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
};

/** What items of one brief have in common; null if neither its file nor its text has a date. */
const fromBrief = (brief: FeedSourceFragment, changed: string | null) => {
  const updated = changed ?? brief.published.earliest;
  if (updated === null) return null;
  const { added, statementLanguage: language, publisher } = brief;
  return { published: added, updated, language, publisher: publisher.name, brief: brief.id };
};

const toClaimItem = (claim: FeedClaimFragment): FeedItem | null => {
  const common = fromBrief(claim.brief, claim.changed);
  return (
    common && {
      ...common,
      path: pathOfEntry(toEntryKey(claim.id)),
      title: titleOf(claim),
      html: [paragraph(claim.text), paragraph(sayWhose(claim)), ...changesOf(claim)].join(''),
      type: claim.__typename,
    }
  );
};

const toEventItems = ({ id, title, mentions }: FeedEventFragment): (FeedItem | null)[] =>
  mentions.nodes.map((mention) => toMentionItem({ id, title }, mention));

const toMentionItem = (event: { id: string; title: string }, mention: FeedMentionFragment): FeedItem | null => {
  const common = fromBrief(mention.brief, mention.changed);
  return (
    common && {
      ...common,
      path: addressIn(event.id, mention.brief.id),
      title: titleOf(mention),
      html: [paragraph(event.title), paragraph(mention.text), paragraph(sayWhose(mention))].join(''),
      type: 'Event',
    }
  );
};

const toBriefItem = (brief: FeedBriefFragment): FeedItem | null => {
  const common = fromBrief(brief, brief.changed);
  const by = brief.publishers.map(({ name }) => name).join('; ');
  const points = brief.keyPoints.map(({ summary }) => `<li>${escapeMarkup(summary)}</li>`).join('');
  return (
    common && {
      ...common,
      path: pathOfEntry(toEntryKey(brief.id)),
      title: `${by}: ${brief.title}`,
      html: [
        paragraph(`Published by ${by}, ${brief.published.label}.`),
        points || brief.scope ? paragraph('In short, in the words of curators:') : '',
        points ? `<ul>${points}</ul>` : paragraph(brief.scope ?? ''),
        ...changesOf(brief),
      ].join(''),
      type: 'Brief',
    }
  );
};

/** What changed of all that is not a claim: what else a brief speaks of, and the brief itself, each once with its notes. */
const toChangedItems = (changes: readonly FeedChange[]): (FeedItem | null)[] => {
  const items = new Map<string, FeedItem>();
  for (const { brief, statements, ...change } of changes)
    for (const one of statements.length > 0 ? statements : [null]) {
      if (one && isClaimType(one.__typename)) continue;
      const path = one ? addressIn(one.id, brief.id) : pathOfEntry(toEntryKey(brief.id));
      const common = fromBrief(brief, items.get(path)?.updated ?? change.date);
      const title = `${brief.publisher.name}${one ? ` on ${one.label}` : `: ${brief.title}`}`;
      const html = (items.get(path)?.html ?? '') + changesOf({ changes: { nodes: [change] } }).join('');
      if (common) items.set(path, { ...common, path, title, html, type: one?.__typename ?? 'Brief' });
    }
  return [...items.values()];
};

/** The address of what a brief says of an entity. */
const addressIn = (id: string, brief: string): string =>
  `${pathOfEntry(toEntryKey(id))}?brief=${encodeURI(slugOf(brief))}`;

/** What a statement says with whose word it is, which the sentence itself may say. */
const titleOf = (statement: FeedClaimFragment | FeedMentionFragment): string => {
  const { text, brief } = statement;
  const view = englishViewOf(statement);
  const actors = holdersOf(statement);
  const isAmong = actors.some(({ id }) => id === brief.publisher.id);
  if (!view.isReading && (isAmong || actors.length === 0))
    return `${view.publisher}${isAmong ? ' and others' : ''}: ${text}`;
  const extent = 'extent' in statement && statement.extent?.toLowerCase();
  // A sentence that names them may leave out how many of them it is of.
  const isSaid = !extent || text.toLowerCase().includes(extent);
  const holders = isAmong ? [] : view.holders.filter((_, at) => !isSaid || !actors[at] || !isNamedIn(text, actors[at]));
  const whose = holders.length > 0 ? `view of ${listHolders({ ...view, holders })}, ` : '';
  return `${text} (${whose}${view.isReading ? 'a curator’s reading of' : view.isAuthors ? 'published by' : 'reported by'} ${inSentence(view.publisher)})`;
};

/** Whether a sentence names an actor; of many, such as "Buyers of offsets", also "a buyer". */
const isNamedIn = (text: string, { name, aliases }: { name: string; aliases: readonly string[] }): boolean => {
  const kind = /^(.*?[^'’])s(?=[ ,]|$)/u.exec(name)?.[1];
  return [name, ...aliases, ...(kind ? [kind] : [])].some((one) => text.toLowerCase().includes(one.toLowerCase()));
};

/** Whose word it is, and where the brief says it. */
const sayWhose = (statement: FeedClaimFragment | FeedMentionFragment): string => {
  const view = englishViewOf(statement);
  const publisher = inSentence(view.publisher);
  const reported = view.isAuthors ? `published by ${publisher}` : `as ${publisher} reports it`;
  const said = view.isReading ? `as a curator reads ${publisher}` : reported;
  const own = view.isReading ? `A curator’s reading of ${publisher}` : `According to ${publisher}`;
  const whose = view.holders.length > 0 ? `The view of ${listHolders(view)}, ${said}` : own;
  const { title, published } = statement.brief;
  const place = locate(statement.citations.map(({ ref }) => ref));
  return `${whose}: “${title}” (${published.label}), ${place}.`;
};

const changesOf = ({ changes }: { changes: FeedChangesFragment }): string[] =>
  changes.nodes.map(({ date, note }) => paragraph(`Changed on ${date}: ${note}`));

const paragraph = (text: string): string => (text ? `<p>${escapeMarkup(text)}</p>` : '');
