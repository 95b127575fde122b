import DataLoader from 'dataloader';
import { collectionOf } from '../../model/collections.ts';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import { holds, type Part, type Scope, toParts } from './conditions.ts';
import type { Sql } from './database.ts';
import { readCount } from './read-counts.ts';
import { readPage } from './read-page.ts';
import { Statement } from './statement.ts';
import { toRow } from './to-row.ts';

interface Asked<Query> {
  scope: Scope;
  query: Query;
}

/**
 * Reads pages and counts that are asked for in one turn of the event loop, such as the list below each row of a page, with one
 * statement for all that differ only in values: so the number of statements does not depend on how many rows there are.
 */
export class Batches {
  readonly #pages: DataLoader<Asked<AnyPageQuery>, Page<unknown>>;
  readonly #counts: DataLoader<Asked<readonly AnyCondition[]>, number>;

  constructor(sql: Sql) {
    // Rows that arrive in one turn ask for what is below them in one batch.
    const options = { cache: false, batchScheduleFn: (dispatch: () => void) => void setImmediate(dispatch) };
    this.#pages = new DataLoader((asked) => inBatches(asked, shapeOfPage, (batch) => readPages(sql, batch)), options);
    this.#counts = new DataLoader(
      (asked) => inBatches(asked, shapeOfCount, (batch) => readCounts(sql, batch)),
      options,
    );
  }

  page(scope: Scope, query: AnyPageQuery): Promise<Page<unknown>> {
    return this.#pages.load({ scope, query });
  }

  count(scope: Scope, query: readonly AnyCondition[]): Promise<number> {
    return this.#counts.load({ scope, query });
  }
}

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
  for (const places of shapes.values()) {
    const found = await read(places.map((at) => asked[at] as Asked<Query>)).catch((error: Error) => error);
    places.forEach((at, index) => {
      results[at] = found instanceof Error ? found : (found[index] as Result);
    });
  }
  return results;
};

type Single = { term: string; any: readonly [string] };

const isSingle = (part: Part): part is Single => 'any' in part && part.any.length === 1;

/** What conditions have in common, whatever the value is where there is one. */
const shapeOfParts = (where: readonly AnyCondition[]): unknown[] =>
  toParts(where).map((part) => (isSingle(part) ? { term: part.term } : part));

const shapeOfPage = ({ scope, query }: Asked<AnyPageQuery>): string =>
  JSON.stringify([scope.name, { ...query, where: shapeOfParts(query.where) }]);

const shapeOfCount = ({ scope, query }: Asked<readonly AnyCondition[]>): string =>
  JSON.stringify([scope.name, shapeOfParts(query)]);

/** Reads pages of one shape. Those that begin at a cursor, or have no condition with one value, are read one by one. */
const readPages = async (sql: Sql, asked: readonly Asked<AnyPageQuery>[]): Promise<readonly Page<unknown>[]> => {
  const [{ scope, query }] = asked as [Asked<AnyPageQuery>];
  const { order, descending, take, from } = query;
  const isFromStart = from === 'START';
  const batch = new Batch(
    scope,
    asked.map(({ query: { where } }) => where),
  );
  if (query.after || query.before || !batch.driver)
    return Promise.all(asked.map((one) => readPage(sql, one.scope, one.query)));
  const { nullsLast } = collectionOf(scope.name).orders[order] ?? {};
  const isBackward = descending && nullsLast === true;
  const list = scope.names.list(scope.name, order, isBackward);
  const direction = isFromStart === (!descending || isBackward) ? 'asc' : 'desc';
  const rows = await sql.query<{ place: number; body: string }>(
    `select given.place::int as place, r.body from ${batch.given}
      cross join lateral (
        select p.key, p.number from briefgraph.postings p
        where p.list = ${list} and p.term = ${scope.names.term(scope.name, batch.driver.term)}
          and ${['p.value = given.value0', ...batch.others('p.number')].join(' and ')}
        order by p.key ${direction} limit ${batch.statement.value(take + 1)}
      ) found
      join briefgraph.rows r on r.collection = ${scope.names.collection(scope.name)} and r.number = found.number
      order by given.place, found.key ${direction}`,
    batch.statement.values,
  );
  const bodies = asked.map((): string[] => []);
  for (const { place, body } of rows) bodies[place - 1]?.push(body);
  return bodies.map((found) => {
    // One more than is asked for says that there are more.
    const hasMore = found.length > take;
    const page = found.slice(0, take).map(toRow);
    return isFromStart
      ? { rows: page, hasPrevious: false, hasNext: hasMore }
      : { rows: page.reverse(), hasPrevious: hasMore, hasNext: false };
  });
};

/** Counts the rows for conditions of one shape. */
const readCounts = async (sql: Sql, asked: readonly Asked<readonly AnyCondition[]>[]): Promise<readonly number[]> => {
  const [{ scope }] = asked as [Asked<readonly AnyCondition[]>];
  const batch = new Batch(
    scope,
    asked.map(({ query }) => query),
  );
  if (asked.length === 1 || !batch.driver) return Promise.all(asked.map((one) => readCount(sql, one.scope, one.query)));
  const rows = await sql.query<{ place: number; count: number }>(
    `select given.place::int as place, count(*)::int as count from ${batch.given}
      join briefgraph.terms m on m.term = ${scope.names.term(scope.name, batch.driver.term)} and m.value = given.value0
      ${['where true', ...batch.others('m.number')].join(' and ')}
      group by given.place`,
    batch.statement.values,
  );
  const counts = asked.map(() => 0);
  for (const { place, count } of rows) counts[place - 1] = count;
  return counts;
};

/** The conditions of several reads of one shape, in one statement. */
class Batch {
  readonly statement = new Statement();
  /** The condition that rows are found by; undefined if none has one value. */
  readonly driver: Single | undefined;
  /** A table of the values, as `value0`, `value1`, …, with the `place` of each read. */
  readonly given: string;
  readonly #scope: Scope;
  readonly #singles: readonly Single[];
  readonly #rest: readonly Part[];

  constructor(scope: Scope, wheres: readonly (readonly AnyCondition[])[]) {
    const all = wheres.map((where) => toParts(where).filter(isSingle));
    this.#scope = scope;
    this.#singles = all[0] ?? [];
    this.#rest = toParts(wheres[0] ?? []).filter((part) => !isSingle(part));
    this.driver = this.#singles[0];
    const columns = this.#singles.map((_, at) => all.map((parts) => parts[at]?.any[0] ?? ''));
    const names = columns.map((_, at) => `value${at}`);
    const arrays = columns.map((values) => `${this.statement.value(values)}::text[]`);
    this.given = this.driver
      ? `unnest(${arrays.join(', ')}) with ordinality as given (${names.join(', ')}, place)`
      : '';
  }

  /** The other conditions, of the row with this number. */
  others(number: string): string[] {
    const { name, names } = this.#scope;
    const singles = this.#singles.slice(1).map(
      ({ term }, at) =>
        `exists (select 1 from briefgraph.terms t
          where t.term = ${names.term(name, term)} and t.number = ${number} and t.value = given.value${at + 1})`,
    );
    return [...singles, ...this.#rest.map((part) => holds(this.statement, this.#scope, part, number))];
  }
}
