import { pathOfEntry, slugOf, toEntryKey } from './entry-address.ts';
import type {
  ExplorerFeedQuery,
  FeedBriefFragment,
  FeedChangesFragment,
  FeedClaimFragment,
  FeedEventFragment,
  FeedMentionFragment,
  FeedSourceFragment,
} from './generated/views.ts';
import { locate } from './metadata/csl-item.ts';
import { escapeMarkup } from './metadata/markup.ts';
import { englishViewOf, inSentence, listHolders } from './whose-view.ts';

/** A statement or a brief in a feed, in words of curators, which every site may show: no sentence of a text. */
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

/** The items of an answer, each once, the newest first. */
export const itemsOf = ({ node, claims, briefs, events, brief, found }: ExplorerFeedQuery): FeedItem[] => {
  const nodes = [node, ...(found ?? [])].filter((one) => one !== null && one !== undefined);
  const items = [
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
      title: claim.text,
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
      path: `${pathOfEntry(toEntryKey(event.id))}?brief=${encodeURI(slugOf(mention.brief.id))}`,
      title: mention.text,
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
        paragraph(`Published by ${by}, ${brief.published.label}. In short, in the words of curators:`),
        points ? `<ul>${points}</ul>` : paragraph(brief.scope ?? ''),
        ...changesOf(brief),
      ].join(''),
      type: 'Brief',
    }
  );
};

/** Whose word it is, and where the brief says it. */
const sayWhose = (statement: FeedClaimFragment | FeedMentionFragment): string => {
  const view = englishViewOf(statement);
  const publisher = inSentence(view.publisher);
  const said = view.isReading ? `as a curator reads ${publisher}` : `as ${publisher} reports it`;
  const own = view.isReading ? `A curator’s reading of ${publisher}` : `According to ${publisher}`;
  const whose = view.holders.length > 0 ? `The view of ${listHolders(view)}, ${said}` : own;
  const { title, published } = statement.brief;
  const place = locate(statement.citations.map(({ ref }) => ref));
  return `${whose}: “${title}” (${published.label}), ${place}.`;
};

const changesOf = ({ changes }: { changes: FeedChangesFragment }): string[] =>
  changes.nodes.map(({ date, note }) => paragraph(`Changed on ${date}: ${note}`));

const paragraph = (text: string): string => (text ? `<p>${escapeMarkup(text)}</p>` : '');
