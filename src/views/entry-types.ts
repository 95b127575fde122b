import type { ExplorerClaimQuery, ExplorerEntryQuery, ExplorerPassageQuery } from './generated/views.ts';

/** A claim of any type. */
export type Claim = Completed<Extract<NonNullable<ExplorerClaimQuery['node']>, { asOf: unknown }>>;
export type ClaimType = Claim['__typename'];

type Paragraph = { __typename: 'Paragraph' };
type OtherType = (typeof ACTOR_TYPES)[number] | Exclude<(typeof OTHER_TYPES)[number], 'Paragraph'>;
type Queried =
  | Extract<NonNullable<ExplorerEntryQuery['node']>, { __typename: OtherType }>
  | Extract<NonNullable<ExplorerPassageQuery['node']>, Paragraph>
  | Claim;

/** The response to the query of an entry. */
export type EntryData = Omit<ExplorerEntryQuery, 'node'> & {
  node: Queried | null;
  /** The events that cite a paragraph. */
  events?: ExplorerPassageQuery['events'];
};

/**
 * A type with all of its fields. What is not asked for if a brief is chosen, `readEntry` fills with what this brief says; the
 * fields of actors are asked for where the address is one of them.
 */
type Completed<Node> = Node extends unknown ? Required<Node> : never;

/** What an entry shows of one entity. */
export type Entry = Completed<Queried>;
export type EntryOf<Type extends Entry['__typename']> = Extract<Entry, { __typename: Type }>;

/** An event in a list, with what briefs say of it. */
export type ListedEvent = EntryOf<'Issue'>['issueEvents']['nodes'][number];

const ACTOR_TYPES = ['Country', 'Organization', 'Person', 'Grouping'] as const;
/** The types that are neither actors nor claims. */
const OTHER_TYPES = ['Event', 'Issue', 'Instrument', 'Brief', 'Catalog', 'Paragraph'] as const;

const isOneOf = (types: readonly string[], type: string): boolean => types.includes(type);

export const isActorType = (type: string): boolean => isOneOf(ACTOR_TYPES, type);

/** Whether entities of a type are claims: those of all types that are not known here. */
export const isClaimType = (type: string): boolean => !isActorType(type) && !isOneOf(OTHER_TYPES, type);

/** Whether a node has a page: other statements than claims, and the types of partners, have none. */
export const hasEntry = (node: { __typename: string }): boolean => !isClaimType(node.__typename) || 'asOf' in node;

/**
 * Which fields to select for the entity with a key, and whom the briefs have to name that its events are from: the entry of an
 * actor. To select the fields of all types would take a gateway too long to plan.
 */
export const selectionFor = (key: string): { isActor?: true; told?: { participants: { all: string[] } } } => {
  const type = key.slice(0, key.indexOf(':'));
  return isActorType(type) ? { isActor: true, told: { participants: { all: [key.slice(type.length + 1)] } } } : {};
};
