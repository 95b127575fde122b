import type { CollectionName } from '../../model/collections.ts';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';

/** Keys of questions. Most lists are those below a row, with one condition of one value, which needs no JSON. */
export const keyOfPage = (name: CollectionName, query: AnyPageQuery): string => {
  const { where, order, descending, after, before, take, from } = query;
  const range = after || before ? JSON.stringify([after, before]) : '';
  return `page ${name} ${order} ${descending} ${take} ${from} ${range}${keyOfConditions(where)}`;
};

export const keyOfConditions = (where: readonly AnyCondition[]): string => {
  const [only] = where;
  if (where.length === 1 && only && 'any' in only && only.any.length === 1) return `${only.term}=${only.any[0]}`;
  return JSON.stringify(where.map(inOrder));
};

/** Any of some values is the same in whatever order they are given. */
const inOrder = (condition: AnyCondition): AnyCondition =>
  'any' in condition ? { ...condition, any: [...condition.any].sort() } : condition;
