import { GREATEST_LENGTH } from '../greatest-lengths.ts';
import { append } from '../rows/lists.ts';
import type { Statement } from '../rows/statement.ts';
import { type Account, accountKey, basisRank } from './account.ts';
import { sortBy } from './sort.ts';

/** What several accounts state about one thing, in the order in which they are preferred. */

/** The accounts of each brief, earliest brief first. */
export const accountsByBrief = (accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> => {
  const byBrief = new Map<string, Account[]>();
  for (const account of sortBy(accounts, accountKey)) append(byBrief, account.brief, account);
  return byBrief;
};

export const latestFirst = (accounts: readonly Account[]): Account[] => sortBy(accounts, accountKey).reverse();

/** The statements with the best basis first; those with the same basis stay in their order. */
export const bestFirst = <Said extends Statement>(statements: readonly Said[]): Said[] =>
  sortBy(statements, ({ basis }) => [basisRank(basis)]);

/** The values with equal keys together. */
export const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] => {
  const groups = new Map<string, Value[]>();
  for (const value of values) append(groups, keyOf(value), value);
  return [...groups.values()];
};

/** Each citation of the statements once, in their order, and no more than a single statement may have. */
export const uniteCitations = (statements: readonly Statement[]): string[] =>
  [...new Set(statements.flatMap(({ citations }) => citations))].slice(0, GREATEST_LENGTH.citations);
