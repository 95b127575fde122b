import type { ClaimTypeName } from './claim-list.ts';
import type { ExplorerIndexQuery } from './generated/views.ts';
import { readParam } from './parameters.ts';

/** The types of entries that the index lists by name, by the value of `type` in its address: their lists, and what asks for them. */
export const NAMED_LISTS = {
  COUNTRY: ['countries', 'hasCountries'],
  ORGANIZATION: ['organizations', 'hasOrganizations'],
  PERSON: ['people', 'hasPeople'],
  GROUPING: ['groupings', 'hasGroupings'],
  EVENT: ['events', 'hasEvents'],
  ISSUE: ['issues', 'hasIssues'],
  INSTRUMENT: ['instruments', 'hasInstruments'],
  CATALOG: ['catalogs', 'hasCatalogs'],
} as const;

/** The types of claims, which the index can narrow to a brief, with their counts. Of a type that is not here, the test that follows all links fails. */
export const CLAIM_COUNTS = {
  MOTIVE: 'motives',
  STANCE: 'stances',
  FORECAST: 'forecasts',
  RECOMMENDATION: 'recommendations',
  RELATION: 'relations',
  FINDING: 'findings',
} as const satisfies Partial<Record<ClaimTypeName, string>>;

export type IndexType = 'BRIEF' | keyof typeof NAMED_LISTS | keyof typeof CLAIM_COUNTS;
type Counts = NonNullable<ExplorerIndexQuery['dataset']>['counts'];

/** The types of the index in their order, each with the name of its count. */
export const INDEX_TYPES: readonly (readonly [IndexType, keyof Counts])[] = [
  ['BRIEF', 'briefs'],
  ...Object.entries(NAMED_LISTS).map(([type, [list]]) => [type as IndexType, list] as const),
  ...Object.entries(CLAIM_COUNTS).map(([type, count]) => [type as IndexType, count] as const),
];

/** The value of `type` for the passages of a brief. */
export const PASSAGES = 'PARAGRAPH';

/** The type that an address of the index names, in whichever case; one that the index does not have as it is written. */
export const readIndexType = (params: URLSearchParams): string | undefined => {
  const type = readParam(params, 'type');
  const upper = type?.toUpperCase();
  return INDEX_TYPES.some(([name]) => name === upper) || upper === PASSAGES ? upper : type;
};

export const isNamedType = (type: string): type is keyof typeof NAMED_LISTS => Object.hasOwn(NAMED_LISTS, type);
