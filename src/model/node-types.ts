/**
 * The types of nodes, and what a reference may name. Records, rows, checks and the graph read these lists. A new type is
 * added here first; the compiler then asks for its record, its rows and its part of the graph.
 */

interface NodeTypeInfo {
  kind: 'actor' | 'claim' | 'other';
  /** The name of its lists and its count. */
  plural: string;
  /** The data file that defines its rows, in the list named `plural`; null if no list does. */
  file: DataFile | null;
}

export type DataFile = 'actors' | 'events' | 'brief';

/** All node types. Search results of equal weight come in this order, and cursors hold it: add new types at the end. */
const NODE_TYPE = {
  // Countries come from ISO 3166-1; the register of actors only adds to them.
  Country: { kind: 'actor', plural: 'countries', file: null },
  Organization: { kind: 'actor', plural: 'organizations', file: 'actors' },
  Person: { kind: 'actor', plural: 'people', file: 'actors' },
  Grouping: { kind: 'actor', plural: 'groupings', file: 'actors' },
  Event: { kind: 'other', plural: 'events', file: 'events' },
  Issue: { kind: 'other', plural: 'issues', file: 'events' },
  // A brief is a file of its own, and its paragraphs are in the index of its text.
  Brief: { kind: 'other', plural: 'briefs', file: null },
  Paragraph: { kind: 'other', plural: 'paragraphs', file: null },
  Motive: { kind: 'claim', plural: 'motives', file: 'brief' },
  Stance: { kind: 'claim', plural: 'stances', file: 'brief' },
  Forecast: { kind: 'claim', plural: 'forecasts', file: 'brief' },
  Recommendation: { kind: 'claim', plural: 'recommendations', file: 'brief' },
  Relation: { kind: 'claim', plural: 'relations', file: 'brief' },
  // What a catalog says of itself is in its own file.
  Catalog: { kind: 'other', plural: 'catalogs', file: null },
  Finding: { kind: 'claim', plural: 'findings', file: 'brief' },
  Instrument: { kind: 'other', plural: 'instruments', file: 'events' },
} as const satisfies Record<string, NodeTypeInfo>;

type NodeTypes = typeof NODE_TYPE;
export type NodeType = keyof NodeTypes;
type TypesOfKind<Kind> = { [Type in NodeType]: NodeTypes[Type]['kind'] extends Kind ? Type : never }[NodeType];

export const NODE_TYPES = Object.keys(NODE_TYPE) as NodeType[];

const typesOfKind = <Kind extends NodeTypeInfo['kind']>(kind: Kind) =>
  NODE_TYPES.filter((type) => NODE_TYPE[type].kind === kind) as TypesOfKind<Kind>[];

export const ACTOR_TYPES = typesOfKind('actor');
export type ActorType = TypesOfKind<'actor'>;

export const CLAIM_TYPES = typesOfKind('claim');
export type ClaimType = TypesOfKind<'claim'>;

type TypesOfFile<File> = { [Type in NodeType]: NodeTypes[Type]['file'] extends File ? Type : never }[NodeType];

/** The types of the registers, whose entries can be the same as entries of other catalogs. */
export type RegisterType = TypesOfFile<'actors' | 'events'>;
export const REGISTER_TYPES = NODE_TYPES.filter(
  (type) => NODE_TYPE[type].file === 'actors' || NODE_TYPE[type].file === 'events',
) as RegisterType[];

export const isRegisterType = (type: NodeType): type is RegisterType => REGISTER_TYPES.includes(type as RegisterType);

/** What briefs state of these, as nodes besides the claims. A participation has no rows of its own: it is a part of a mention. */
export const STATEMENT_TYPES = [
  'Mention',
  'Participation',
  'Appearance',
  'IssueMention',
  'InstrumentMention',
  'Membership',
  'Evidence',
  'Answer',
  'Link',
] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];

/** All types whose objects have a global id. */
export type GlobalType = NodeType | StatementType | 'Outcome';
export const GLOBAL_TYPES: readonly GlobalType[] = [...NODE_TYPES, ...STATEMENT_TYPES, 'Outcome'];

/** Whether objects of a type with this name are ours, and have a global id. */
export const isGlobalType = (name: string): name is GlobalType => GLOBAL_TYPES.includes(name as GlobalType);

export const isNodeType = (name: string): name is NodeType => Object.hasOwn(NODE_TYPE, name);

/** The types that are counted: all but paragraphs, which are only passages of a text. */
export const COUNTED_TYPES = NODE_TYPES.filter((type) => type !== 'Paragraph');

/** The types that search finds. A catalog has no text of its own besides its title, and `catalogs` lists them all. */
export type SearchableType = Exclude<NodeType, 'Paragraph' | 'Catalog'>;
export const SEARCHABLE_TYPES = COUNTED_TYPES.filter((type) => type !== 'Catalog') as SearchableType[];

/** The name of a type's lists, such as `motives`. */
export type PluralOf<Type extends NodeType> = NodeTypes[Type]['plural'];
export const pluralOf = <Type extends NodeType>(type: Type): PluralOf<Type> => NODE_TYPE[type].plural;

/** The types whose rows a data file defines, each in its list. */
export const typesDefinedIn = (file: DataFile): NodeType[] =>
  NODE_TYPES.filter((type) => NODE_TYPE[type].file === file);

// What a reference may name. The order is that of the JSON Schemas.

/** What may be evidence for a motive. The number is its place in a list of evidence; cursors hold it. */
export const EVIDENCE_SORT_ORDER = {
  Event: 0,
  Issue: 1,
  Forecast: 4,
  Stance: 2,
  Relation: 3,
  Finding: 5,
} as const satisfies { [Type in NodeType]?: number };
export type EvidenceType = keyof typeof EVIDENCE_SORT_ORDER;
export const EVIDENCE_TYPES = Object.keys(EVIDENCE_SORT_ORDER) as EvidenceType[];

/** What a recommendation may answer. */
export const ANSWERED_TYPES = ['Motive', 'Issue', 'Forecast', 'Stance', 'Finding'] as const satisfies NodeType[];
export type AnsweredType = (typeof ANSWERED_TYPES)[number];

/** What a stance may be about. */
export const STANCE_OBJECT_TYPES = [
  'Issue',
  'Event',
  ...ACTOR_TYPES,
  'Relation',
  'Forecast',
  'Instrument',
] as const satisfies readonly NodeType[];
export type StanceObjectType = (typeof STANCE_OBJECT_TYPES)[number];

/** What a finding may be about. */
export const FINDING_SUBJECT_TYPES = [
  ...ACTOR_TYPES,
  'Event',
  'Issue',
  'Instrument',
] as const satisfies readonly NodeType[];
export type FindingSubjectType = (typeof FINDING_SUBJECT_TYPES)[number];

/** What may have an outcome. */
export const OUTCOME_SUBJECT_TYPES = ['Forecast', 'Recommendation', 'Event'] as const satisfies readonly NodeType[];
export type OutcomeSubjectType = (typeof OUTCOME_SUBJECT_TYPES)[number];
/** What a recommendation may be about. */
export const SUBJECT_TYPES = ['Instrument', 'Issue', 'Event', ...ACTOR_TYPES] as const satisfies readonly NodeType[];
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** Whose instrument may be: a state's, or that of states or organizations together. */
export const JURISDICTION_TYPES = ['Country', 'Organization', 'Grouping'] as const satisfies readonly ActorType[];
export type JurisdictionType = (typeof JURISDICTION_TYPES)[number];

/** What a link may join: events, issues and all claims. Key points restate claims alone. */
export const LINKED_TYPES = ['Event', 'Issue', ...CLAIM_TYPES] as const satisfies readonly NodeType[];
export type LinkedType = (typeof LINKED_TYPES)[number];
