import type { NodeRef } from '../../model/refs.ts';
import type { Meaning } from '../../model/search/phrases.ts';
import type { Names } from './search-names.ts';

/** The names by which texts are read, and which rows they are of. */
export interface NamesOfRows {
  names: Names;
  /** What the meanings of a name stand for: those that are as sure as the first. */
  nodesOf(meanings: readonly Meaning[]): NodeRef[];
}

/** Those of the meanings of a name that are as sure as the first. */
export const surestOf = (meanings: readonly Meaning[]): Meaning[] => {
  const surest = Math.max(...meanings.map(({ closeness }) => closeness));
  return meanings.filter(({ closeness }) => closeness === surest);
};
