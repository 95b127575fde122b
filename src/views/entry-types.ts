import type { ExplorerClaimQuery, ExplorerEntryQuery, ExplorerPassageQuery } from './generated/views.ts';

/** A claim of any type. */
export type Claim = Completed<Extract<NonNullable<ExplorerClaimQuery['node']>, { asOf: unknown }>>;
export type ClaimType = Claim['__typename'];

type Paragraph = { __typename: 'Paragraph' };
type Queried =
  | Exclude<NonNullable<ExplorerEntryQuery['node']>, Paragraph | { __typename: ClaimType }>
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

const ACTOR_TYPES: readonly string[] = ['Country', 'Organization', 'Person', 'Grouping'];
/** The types that are neither actors nor claims. */
const OTHER_TYPES: readonly string[] = ['Event', 'Issue', 'Instrument', 'Brief', 'Catalog', 'Paragraph'];

export const isActorType = (type: string): boolean => ACTOR_TYPES.includes(type);

/** Whether entities of a type are claims: those of all types that are not known here. */
export const isClaimType = (type: string): boolean => !isActorType(type) && !OTHER_TYPES.includes(type);

/**
 * Which fields to select for the entity with a key, and whom the briefs have to name that its events are from: the entry of an
 * actor. To select the fields of all types would take a gateway too long to plan.
 */
export const selectionFor = (key: string): { isActor?: true; told?: { participants: { all: string[] } } } => {
  const type = key.slice(0, key.indexOf(':'));
  return isActorType(type) ? { isActor: true, told: { participants: { all: [key.slice(type.length + 1)] } } } : {};
};
