import type { SortKey } from '../../model/rows/sort-key.ts';
import type { AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import { type Asked, isSingle, shapeOfParts, toBatch } from './batch.ts';
import { toParts } from './conditions.ts';
import { toBackwardBytes, toKeyBytes } from './key-bytes.ts';
import { listOf, type Range } from './list-scan.ts';
import type { KnownRow } from './revision-memory.ts';
import type { Part } from './round.ts';
import { scanSql } from './scan.ts';
import type { Statement } from './statement.ts';

/** A page that was read, and its rows. */
export interface ReadPage {
  page: Page<unknown>;
  known: readonly KnownRow[];
}

/** A page that is being read: its rows from where it starts, one more than is asked for, and whether there are rows on both sides. */
class PageAnswer {
  readonly rows: KnownRow[] = [];
  isBehind = false;
  isBeyond = false;
  readonly #query: AnyPageQuery;

  constructor(query: AnyPageQuery) {
    this.#query = query;
  }

  toPage(): ReadPage {
    const { take, from } = this.#query;
    const known = this.rows.slice(0, take);
    const rows = known.map(({ row }) => row);
    const isMore = this.rows.length > take || this.isBeyond;
    const page =
      from === 'START'
        ? { rows, hasPrevious: this.isBehind, hasNext: isMore }
        : { rows: rows.reverse(), hasPrevious: isMore, hasNext: this.isBehind };
    return { page, known };
  }
}

/** The parts that read pages, and what gives these when they were read. */
export const pagesOf = (
  asked: readonly Asked<AnyPageQuery>[],
): { parts: readonly Part[]; pages: () => readonly ReadPage[] } => {
  const answers = asked.map(({ query }) => new PageAnswer(query));
  const parts: Part[] = [];
  const lists: { up: PlacedPage[]; down: PlacedPage[] } = { up: [], down: [] };
  const shapes = new Map<string, PlacedPage[]>();
  asked.forEach((one, at) => {
    const placed = { asked: one, answer: answers[at] as PageAnswer };
    const { where, after, before } = one.query;
    const conditions = toParts(where);
    const [only] = conditions;
    if (after || before || !conditions.some(isSingle)) parts.push(pagePart(placed));
    else if (conditions.length === 1 && only && isSingle(only)) lists[isUpwards(one) ? 'up' : 'down'].push(placed);
    else {
      const shape = shapeOf(one);
      const same = shapes.get(shape);
      if (same) same.push(placed);
      else shapes.set(shape, [placed]);
    }
  });
  if (lists.up.length > 0) parts.push(listsPart(lists.up, true));
  if (lists.down.length > 0) parts.push(listsPart(lists.down, false));
  for (const placed of shapes.values()) parts.push(shapePart(placed));
  return { parts, pages: () => answers.map((answer) => answer.toPage()) };
};

interface PlacedPage {
  asked: Asked<AnyPageQuery>;
  answer: PageAnswer;
}

/** Whether the keys ascend as the list is read from where the page starts. */
const isUpwards = ({ scope, query }: Asked<AnyPageQuery>): boolean =>
  (query.from === 'START') === listOf(scope, query).isAscending;

const shapeOf = ({ scope, query }: Asked<AnyPageQuery>): string =>
  JSON.stringify([scope.name, { ...query, where: shapeOfParts(query.where) }]);

/** Rows with their places in a part of a list: a query of `number` and `at`. */
const numbered = (scan: string, upwards: boolean): string =>
  `select scan.number, row_number() over (order by scan.key ${upwards ? 'asc' : 'desc'}) as at from (${scan}) scan`;

/** The row with a number, as `r`: it is looked up, however many rows PostgreSQL expects in a page. */
const bodyOf = (collection: number, number: string): string =>
  `cross join lateral (select r.id, r.body from briefgraph.rows r where r.collection = ${collection} and r.number = ${number} offset 0) r`;

/** Takes rows into the pages. */
const takeInto =
  (placed: readonly PlacedPage[]): Part['take'] =>
  ({ place, at, id, body }, memory) => {
    const page = placed[place - 1];
    if (page) page.answer.rows[at - 1] = memory.row(page.asked.scope.name, id, body);
  };

/** One page, from anywhere in a list. */
const pagePart = ({ asked: { scope, query }, answer }: PlacedPage): Part => {
  const collection = scope.names.collection(scope.name);
  const { take } = query;
  const isFromStart = query.from === 'START';
  const list = listOf(scope, query);
  const upwards = isUpwards({ scope, query });
  const parts = toParts(query.where);
  const toBytes = (key: SortKey | undefined) => key && (list.isBackward ? toBackwardBytes(key) : toKeyBytes(key));
  const [start, end] = isFromStart
    ? [toBytes(query.after), toBytes(query.before)]
    : [toBytes(query.before), toBytes(query.after)];
  const isReversed = start && end && (upwards ? 1 : -1) * Buffer.compare(start, end) >= 0;
  const within = upwards ? { above: start, below: end } : { above: end, below: start };
  return {
    toSql(statement, part) {
      const scan = (range: Range, isUp: boolean, limit: number) =>
        scanSql(statement, { scope, list, parts, within: range, upwards: isUp, limit });
      /** Whether there is a row at a key or further on, upwards or downwards. */
      const exists = (key: Buffer | undefined, isUp: boolean, isInclusive = true): string =>
        key ? `exists (${scan({ [isUp ? 'above' : 'below']: key, isInclusive }, isUp, 1)})` : 'false';
      // One more than is asked for says that there are more before the end.
      const rows = `select ${part}, 1, page.at::int, 0, r.id, r.body from (${numbered(scan(within, upwards, take + 1), upwards)}) page
        ${bodyOf(collection, 'page.number')}`;
      if (!start && !end) return rows;
      const beyond = isReversed ? exists(start, upwards, false) : exists(end, upwards);
      return `${rows} union all select ${part}, 0, (${exists(start, !upwards)})::int, (${beyond})::int, null, null`;
    },
    take(row, memory) {
      if (row.place > 0) answer.rows[row.at - 1] = memory.row(scope.name, row.id, row.body);
      else {
        answer.isBehind = row.at > 0;
        answer.isBeyond = row.number > 0;
      }
    },
  };
};

/** All pages with one condition of one value, such as the lists below each row of a page, of any collections: one query for all. */
const listsPart = (placed: readonly PlacedPage[], upwards: boolean): Part => {
  return {
    toSql(statement, part) {
      const collections = placed.map(({ asked: { scope } }) => scope.names.collection(scope.name));
      const lists = placed.map(({ asked: { scope, query } }) => listOf(scope, query).number);
      const [terms, values] = [[] as number[], [] as string[]];
      for (const { asked } of placed) {
        const [only] = toParts(asked.query.where).filter(isSingle);
        terms.push(asked.scope.names.term(asked.scope.name, only?.term ?? ''));
        values.push(only?.any[0] ?? '');
      }
      const limits = placed.map(({ asked: { query } }) => query.take + 1);
      const direction = upwards ? 'asc' : 'desc';
      return `select ${part}, given.place::int, found.at::int, 0, r.id, r.body
        from unnest(${statement.integers(collections)}, ${statement.integers(lists)}, ${statement.integers(terms)},
          ${statement.texts(values)}, ${statement.integers(limits)})
          with ordinality given (collection, list, term, value, most, place)
        cross join lateral (select p.number, row_number() over (order by p.key ${direction}) as at from briefgraph.postings p
          where p.list = given.list and p.term = given.term and p.value = given.value
          order by p.key ${direction} limit given.most) found
        join briefgraph.rows r on r.collection = given.collection and r.number = found.number`;
    },
    take: takeInto(placed),
  };
};

/** Pages with several conditions that differ only in values. */
const shapePart = (placed: readonly PlacedPage[]): Part => {
  const [{ asked }] = placed as [PlacedPage];
  const { scope, query } = asked;
  const collection = scope.names.collection(scope.name);
  return {
    toSql(statement: Statement, part) {
      const { given, parts } = toBatch(
        statement,
        placed.map(({ asked }) => asked.query.where),
      );
      const upwards = isUpwards(asked);
      const list = listOf(scope, query);
      const scan = scanSql(statement, { scope, list, parts, within: {}, upwards, limit: query.take + 1 });
      return `select ${part}, given.place::int, found.at::int, 0, r.id, r.body
        from ${given} cross join lateral (${numbered(scan, upwards)}) found ${bodyOf(collection, 'found.number')}`;
    },
    take: takeInto(placed),
  };
};
