import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import { matching, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { readCount } from './read-counts.ts';
import { listOf, type ReadPage, readPage, scanSql, toPage } from './read-page.ts';
import type { KnownRow, RevisionMemory } from './revision-memory.ts';
import { Statement } from './statement.ts';

/** Reads pages and counts with one statement for all that differ only in values. */

/** What is asked of a collection. */
export interface Asked<Query> {
  scope: Scope;
  query: Query;
}

/** The pages that are asked for; a failure is that of each page of its statement. */
export const readPagesOf = (
  sql: Sql,
  memoryOf: () => Promise<RevisionMemory>,
  asked: readonly Asked<AnyPageQuery>[],
): Promise<(ReadPage | Error)[]> => inBatches(asked, shapeOfPage, (batch) => readPages(sql, memoryOf, batch));

/** The same for counts. */
export const readCountsOf = (sql: Sql, asked: readonly Asked<readonly AnyCondition[]>[]): Promise<(number | Error)[]> =>
  inBatches(asked, shapeOfCount, (batch) => readCounts(sql, batch));

/** Reads those of one shape together; a failure is that of each of them. */
const inBatches = async <Query, Result>(
  asked: readonly Asked<Query>[],
  shapeOf: (asked: Asked<Query>) => string,
  read: (batch: readonly Asked<Query>[]) => Promise<readonly Result[]>,
): Promise<(Result | Error)[]> => {
  const results: (Result | Error)[] = [];
  const shapes = new Map<string, number[]>();
  asked.forEach((one, at) => {
    const shape = shapeOf(one);
    const places = shapes.get(shape);
    if (places) places.push(at);
    else shapes.set(shape, [at]);
  });
  const readAt = async (places: readonly number[]) => {
    const found = await read(places.map((at) => asked[at] as Asked<Query>)).catch((error: Error) => error);
    places.forEach((at, index) => {
      results[at] = found instanceof Error ? found : (found[index] as Result);
    });
  };
  await Promise.all([...shapes.values()].map(readAt));
  return results;
};

type Single = { term: string; any: readonly [string] };

const isSingle = (part: Part): part is Single => 'any' in part && part.any.length === 1;

/** What conditions have in common, whatever the value is where there is one. */
const shapeOfParts = (where: readonly AnyCondition[]): unknown[] =>
  toParts(where).map((part) => (isSingle(part) ? { term: part.term } : part));

const shapeOfPage = ({ scope, query }: Asked<AnyPageQuery>): string => {
  const { where, order, descending, take, from, after, before } = query;
  const [part, ...others] = toParts(where);
  // Nearly all are lists below a row, whose shape needs no JSON.
  if (part && isSingle(part) && others.length === 0 && !after && !before)
    return `${scope.name} ${order} ${descending} ${take} ${from} ${part.term}`;
  return JSON.stringify([scope.name, { ...query, where: shapeOfParts(query.where) }]);
};

const shapeOfCount = ({ scope, query }: Asked<readonly AnyCondition[]>): string =>
  JSON.stringify([scope.name, shapeOfParts(query)]);

/** Reads pages of one shape. Those that begin at a cursor, or have no condition with one value, are read one by one. */
const readPages = async (
  sql: Sql,
  memoryOf: () => Promise<RevisionMemory>,
  asked: readonly Asked<AnyPageQuery>[],
): Promise<readonly ReadPage[]> => {
  const [{ scope, query }] = asked as [Asked<AnyPageQuery>];
  const { take } = query;
  const isFromStart = query.from === 'START';
  const batch = toBatch(asked.map(({ query: { where } }) => where));
  if (query.after || query.before || !batch)
    return Promise.all(asked.map((one) => readPage(sql, memoryOf, one.scope, one.query)));
  const { statement, given, parts } = batch;
  const { list, isAscending } = listOf(scope, query);
  const upwards = isFromStart === isAscending;
  // One more than is asked for says that there are more.
  const scan = scanSql(statement, { scope, list, parts, within: {}, upwards, limit: take + 1 });
  const collection = scope.names.collection(scope.name);
  const rows = await sql.query<{ place: number; number: number; body: string }>(
    `select given.place::int as place, r.number, r.body from ${given} cross join lateral (${scan}) found
      join briefgraph.rows r on r.collection = ${collection} and r.number = found.number
      order by given.place, found.key ${upwards ? 'asc' : 'desc'}`,
    statement.values,
  );
  const memory = await memoryOf();
  const read = asked.map((): KnownRow[] => []);
  for (const { place, number, body } of rows) read[place - 1]?.push(memory.row(collection, number, body));
  return read.map((found) => toPage(found.slice(0, take), isFromStart, false, found.length > take));
};

/** Counts the rows for conditions of one shape. */
const readCounts = async (sql: Sql, asked: readonly Asked<readonly AnyCondition[]>[]): Promise<readonly number[]> => {
  const [{ scope }] = asked as [Asked<readonly AnyCondition[]>];
  const batch = toBatch(asked.map(({ query }) => query));
  if (asked.length === 1 || !batch) return Promise.all(asked.map((one) => readCount(sql, one.scope, one.query)));
  const { statement, given, parts } = batch;
  const [only, ...others] = parts;
  const rows = await sql.query<{ place: number; count: number }>(
    only && 'column' in only && others.length === 0
      ? `select given.place::int as place, c.rows as count from ${given} join briefgraph.counts c
          on c.collection = ${scope.names.collection(scope.name)} and c.term = ${scope.names.term(scope.name, only.term)}
          and c.value = ${only.column}`
      : `select given.place::int as place, count(*)::int as count
          from ${given} cross join lateral (${matching(statement, scope, parts)}) found group by given.place`,
    statement.values,
  );
  const counts = asked.map(() => 0);
  for (const { place, count } of rows) counts[place - 1] = count;
  return counts;
};

/** Several reads of one shape, in one statement. */
interface Batch {
  statement: Statement;
  /** A table of the values, as `value0`, `value1`, …, with the `place` of each read. */
  given: string;
  /** The conditions, with these columns for values. */
  parts: readonly Part[];
}

/** Null if no condition has one value. */
const toBatch = (wheres: readonly (readonly AnyCondition[])[]): Batch | null => {
  const all = wheres.map((where) => toParts(where).filter(isSingle));
  const singles = all[0] ?? [];
  if (singles.length === 0) return null;
  const statement = new Statement();
  const names = singles.map((_, at) => `value${at}`);
  const arrays = singles.map((_, at) => statement.texts(all.map((parts) => parts[at]?.any[0] ?? '')));
  return {
    statement,
    given: `unnest(${arrays.join(', ')}) with ordinality as given (${names.join(', ')}, place)`,
    parts: [
      ...singles.map(({ term }, at) => ({ term, column: `given.value${at}` })),
      ...toParts(wheres[0] ?? []).filter((part) => !isSingle(part)),
    ],
  };
};
