import { type CollectionName, collectionOf } from '../../model/collections.ts';
import type { AnyCondition, ValueCount, YearCount } from '../store.ts';
import { NO_YEAR, tableOf, termColumn } from './schema.ts';
import type { Run, Statement } from './together.ts';
import { toWhere, Values } from './where.ts';

/** Counts are exact: those of all rows and of one common value were counted by the load, all others when they are asked for. */

/** A count as a row with the column `rows`. */
export const countStatement = (schema: string, name: CollectionName, where: readonly AnyCondition[]): Statement => {
  const values = new Values();
  const counted = countedBy(schema, name, where, values);
  const all = `(select count(*) from ${tableOf(schema, name)} where ${toWhere(name, where, values)})`;
  const text = counted
    ? `select coalesce((select rows from ${counted} and year is null), ${all}) as rows`
    : `select ${all} as rows`;
  return { text, values: values.list };
};

/** Where the load has counted the rows that meet these conditions, if it has. */
const countedBy = (
  schema: string,
  name: CollectionName,
  where: readonly AnyCondition[],
  values: Values,
): string | null => {
  const [one, ...others] = where;
  if (others.length > 0 || (one && 'date' in one)) return null;
  const given = one ? ('any' in one ? one.any : one.all) : [''];
  if (given.length !== 1) return null;
  return `${tableOf(schema, 'counts')} where collection = ${values.add(name, 'text')}
    and term = ${values.add(one?.term ?? '', 'text')} and value = ${values.add(given[0] as string, 'text')}`;
};

export const readYears = async (
  run: Run,
  schema: string,
  name: CollectionName,
  where: readonly AnyCondition[],
): Promise<YearCount[]> => {
  if (!collectionOf(name).date) return [];
  const values = new Values();
  const counted = countedBy(schema, name, where, values);
  const all = `select year, count(*) as rows from ${tableOf(schema, name)}
    where ${toWhere(name, where, values)} and year is not null group by year`;
  const text = counted
    ? `with counted as materialized (select year, rows from ${counted})
      select year, rows from counted where year <> ${NO_YEAR}
      union all (select year, rows from (${all}) a where not exists (select from counted)) order by year`
    : `${all} order by year`;
  const rows = await run<{ year: number; rows: string }>({ text, values: values.list });
  return rows.map(({ year, rows: count }) => ({ year, count: Number(count) }));
};

export const readValues = async (
  run: Run,
  schema: string,
  name: CollectionName,
  { term, where, take }: { term: string; where: readonly AnyCondition[]; take: number },
): Promise<ValueCount[]> => {
  const read = async (values: Values, text: string) => {
    const rows = await run<{ value: string; rows: string }>({
      text: `${text} order by rows desc, value collate "C" limit ${values.add(take, 'int')}`,
      values: values.list,
    });
    return rows.map(({ value, rows: count }) => ({ value, count: Number(count) }));
  };
  if (where.length === 0) {
    const values = new Values();
    const counted = `select value, rows from ${tableOf(schema, 'counts')}
      where collection = ${values.add(name, 'text')} and term = ${values.add(term, 'text')} and year is null`;
    const found = await read(values, counted);
    if (found.length === take) return found;
  }
  const values = new Values();
  const isSingle = collectionOf(name).terms[term]?.single;
  const table = tableOf(schema, name);
  const from = isSingle ? table : `${table}, unnest(${termColumn(term)}) value`;
  return read(
    values,
    `select value, rows from (select ${isSingle ? termColumn(term) : 'value'} as value, count(*) as rows from ${from}
      where ${toWhere(name, where, values)} group by 1) counted`,
  );
};

/** For each condition of `rows` and each of `columns`, how many of the matching rows meet both. */
export const readPairs = async (
  run: Run,
  schema: string,
  name: CollectionName,
  where: readonly AnyCondition[],
  { rows, columns }: { rows: readonly AnyCondition[]; columns: readonly AnyCondition[] },
): Promise<number[][]> => {
  if (rows.length === 0 || columns.length === 0) return rows.map(() => []);
  const values = new Values();
  const table = tableOf(schema, name);
  const [term, other] = [onlyTerm(rows), onlyTerm(columns)];
  if (term !== null && other !== null && term !== other) {
    const [ofRows, ofColumns] = [rows.map(firstOf), columns.map(firstOf)];
    const valuesOf = (of: string) =>
      collectionOf(name).terms[of]?.single ? `unnest(array[${termColumn(of)}])` : `unnest(${termColumn(of)})`;
    const found = await run<{ r: string; c: string; n: string }>({
      text: `select r, c, count(*) as n from ${table}, ${valuesOf(term)} r, ${valuesOf(other)} c
        where ${toWhere(name, where, values)} and r = any(${values.add(ofRows, 'text[]')}) and c = any(${values.add(ofColumns, 'text[]')})
        group by r, c`,
      values: values.list,
    });
    const counts = new Map(found.map(({ r, c, n }) => [JSON.stringify([r, c]), Number(n)]));
    return ofRows.map((r) => ofColumns.map((c) => counts.get(JSON.stringify([r, c])) ?? 0));
  }
  const tests = [...rows, ...columns].map((condition, at) => `(${toWhere(name, [condition], values)}) as t${at}`);
  const counts = rows.flatMap((_, r) => columns.map((_, c) => `count(*) filter (where t${r} and t${rows.length + c})`));
  const [found] = await run<{ counts: readonly string[] }>({
    text: `select array[${counts.join(', ')}]::text[] as counts
      from (select ${tests.join(', ')} from ${table} where ${toWhere(name, where, values)} offset 0) tested`,
    values: values.list,
  });
  return rows.map((_, r) => columns.map((_, c) => Number(found?.counts[r * columns.length + c])));
};

/** The filter of which each of these conditions names one value; null if they are others. */
const onlyTerm = ([first, ...others]: readonly AnyCondition[]): string | null =>
  first &&
  'any' in first &&
  [first, ...others].every((one) => 'any' in one && one.term === first.term && one.any.length === 1)
    ? first.term
    : null;

const firstOf = (condition: AnyCondition): string => ('any' in condition ? (condition.any[0] as string) : '');
