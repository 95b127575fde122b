import { argumentMap } from './arguments.ts';
import {
  ExplorerAdviceCountsDocument,
  type ExplorerAdviceCountsQuery,
  ExplorerClaimCountsDocument,
  type ExplorerClaimCountsQuery,
  ExplorerEventCountsDocument,
  type ExplorerEventCountsQuery,
} from './generated/views.ts';
import { ledger } from './ledger.ts';
import { readEventFilters } from './parameters.ts';

/** How many rows of a list there would be with each value of a filter: by parameter and value. */
export type FilterCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface CountsQuery {
  document:
    | typeof ExplorerEventCountsDocument
    | typeof ExplorerClaimCountsDocument
    | typeof ExplorerAdviceCountsDocument;
  variables: object;
}

/** The most values that a facet has: others than these may have some rows too. */
const MOST_VALUES = 50;

/** The query for the counts of a view's filters; null if its list has none, as the events of one brief. */
export const countsQuery = (filters: readonly string[], params: URLSearchParams): CountsQuery | null => {
  const without = (name: string) => {
    const rest = new URLSearchParams(params);
    rest.delete(name);
    return rest;
  };
  if (filters.includes('recorded'))
    return {
      document: ExplorerClaimCountsDocument,
      variables: { where: ledger.variables(without('publisher'))?.where },
    };
  if (filters.includes('advice'))
    return {
      document: ExplorerAdviceCountsDocument,
      variables: {
        where: argumentMap.variables(params)?.where,
        exceptAdvice: argumentMap.variables(without('advice'))?.where,
      },
    };
  if (!filters.includes('kind') || params.has('brief')) return null;
  const where = (rest: URLSearchParams) => readEventFilters(rest).where ?? null;
  return {
    document: ExplorerEventCountsDocument,
    variables: {
      where: where(params),
      exceptIssue: where(without('issue')),
      exceptKind: where(without('kind')),
      exceptModality: where(without('modality')),
    },
  };
};

type Response = Partial<ExplorerEventCountsQuery | ExplorerClaimCountsQuery | ExplorerAdviceCountsQuery>;

export const countsIn = (response: Response | undefined): FilterCounts =>
  new Map(
    Object.entries(response ?? {}).flatMap(([parameter, list]) => {
      const facet = list && typeof list === 'object' && 'facets' in list ? list.facets[0] : undefined;
      return facet
        ? [
            [
              parameter,
              new Map(facet.values.map(({ value, count }) => [keyOf(inAddress(parameter, value)), count])),
            ] as const,
          ]
        : [];
    }),
  );

/** How many rows there are with a value; undefined if that is not known. */
export const countOf = (counts: FilterCounts, parameter: string, value: string): number | undefined => {
  const ofValues = counts.get(parameter);
  return ofValues && (ofValues.get(keyOf(value)) ?? (ofValues.size < MOST_VALUES ? 0 : undefined));
};

/** A value as an address has it: whether something is stated as advice is a word there. */
const inAddress = (parameter: string, value: string): string =>
  parameter === 'advice' ? (({ true: 'stated', false: 'implied' } as Record<string, string>)[value] ?? value) : value;

/** Addresses have codes of countries in any case. */
const keyOf = (value: string): string => value.toLowerCase();
