import type { ExplorerEntryQuery, ExplorerPassageQuery } from './generated/views.ts';

type Paragraph = { __typename: 'Paragraph' };
type Queried =
  | Exclude<NonNullable<ExplorerEntryQuery['node']>, Paragraph>
  | Extract<NonNullable<ExplorerPassageQuery['node']>, Paragraph>;

/** The response to the query of an entry. */
export type EntryData = Omit<ExplorerEntryQuery, 'node'> & {
  node: Queried | null;
  /** The events that cite a paragraph. */
  events?: ExplorerPassageQuery['events'];
};

/** What is not asked for if a brief is chosen; `readEntry` fills it with what this brief says. */
type Combined = 'date' | 'place' | 'eventModality' | 'differences' | 'issueEvents' | 'theirEvents';

type Completed<Node> = Node extends unknown ? Node & Required<Pick<Node, Extract<keyof Node, Combined>>> : never;

/** What an entry shows of one entity. */
export type Entry = Completed<Queried>;
export type EntryOf<Type extends Entry['__typename']> = Extract<Entry, { __typename: Type }>;

/** A claim of any type. */
export type Claim = Extract<Entry, { asOf: unknown }>;
export type ClaimType = Claim['__typename'];

/** An event in a list, with what briefs say of it. */
export type ListedEvent = EntryOf<'Issue'>['issueEvents']['nodes'][number];
