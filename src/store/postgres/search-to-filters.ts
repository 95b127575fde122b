import { actorToken, filterToken, topicToken } from '../../model/search/tokens.ts';
import type { SearchFacetName, SearchFilters } from '../store.ts';
import type { Filters } from './search-find-rows.ts';

/** The tokens that rows must have, one of each filter. */
export const toFilters = (filters: SearchFilters): Filters =>
  (Object.entries(filters) as [SearchFacetName, readonly string[]][]).map(([name, values]) =>
    values.map((value) => toToken(name, value)),
  );

const toToken = (name: SearchFacetName, value: string): string => {
  if (name === 'actor') return actorToken(value);
  if (name === 'issue') return topicToken(`Issue:${value}`);
  return filterToken(name, value);
};
