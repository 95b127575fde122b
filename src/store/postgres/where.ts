import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { AnyCondition, DateCondition } from '../store.ts';
import { toDay, toRange } from './copy-lines.ts';
import type { SqlValue } from './database.ts';
import { termColumn } from './schema.ts';

/** The values of a statement. Each is written as `$1::type`, so that the same text can be run for several sets of values. */
export class Values {
  readonly list: SqlValue[] = [];

  add(value: SqlValue, type: 'text' | 'text[]' | 'float8' | 'int' | 'date' | 'daterange' | 'tsquery'): string {
    this.list.push(value);
    return `$${this.list.length}::${type}`;
  }
}

/** An SQL condition that holds for the rows that meet all of these; `true` for none. */
export const toWhere = (name: CollectionName, where: readonly AnyCondition[], values: Values): string =>
  where.length === 0 ? 'true' : where.map((condition) => toCondition(name, condition, values)).join(' and ');

const toCondition = (name: CollectionName, condition: AnyCondition, values: Values): string => {
  if ('date' in condition) return collectionOf(name).date ? toDateCondition(condition, values) : 'false';
  const { term } = condition;
  const column = termColumn(term);
  const given = [...new Set('any' in condition ? condition.any : condition.all)];
  if (given.length === 0) return 'any' in condition ? 'false' : 'true';
  const [first = ''] = given;
  if (!collectionOf(name).terms[term]?.single)
    return `${column} ${'any' in condition ? '&&' : '@>'} ${values.add(given, 'text[]')}`;
  if (given.length === 1) return `${column} = ${values.add(first, 'text')}`;
  return 'any' in condition ? `${column} = any(${values.add(given, 'text[]')})` : 'false';
};

const toDateCondition = ({ date, window: { from, to } }: DateCondition, values: Values): string => {
  const window = values.add(toRange(from, to), 'daterange');
  if (date === 'within') return `possible <@ ${window}`;
  const parts = [`possible && ${window}`];
  if (date === 'overlaps') {
    if (from !== undefined) parts.push(`(overlap_from is null or overlap_from >= ${values.add(toDay(from), 'date')})`);
    if (to !== undefined) parts.push(`(overlap_to is null or overlap_to <= ${values.add(toDay(to), 'date')})`);
  }
  return parts.join(' and ');
};
