import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues } from '../../src/client/merge-values.ts';
import { addPage, findSegment, mergePage, type Segments } from '../../src/client/pagination/merge-pages.ts';
import {
  containsPage,
  type PageArguments,
  pageInfoOf,
  type Row,
  type Segment,
  toSegment,
  trimToKnownCursors,
} from '../../src/client/pagination/segment.ts';
import { runs } from '../support/runs.ts';

/** Any pages of a list, fetched in any order while the list changes, leave no gap, no duplicate row and no false end. */

interface Item {
  name: string;
  rank: number;
}

/** The page that a server returns. With 'nodes', only `pageInfo` has cursors; with 'bare', there is no `pageInfo`. */
const fetchPage = (list: readonly Item[], args: PageArguments, shape: Shape): Segment<string> => {
  const cursorOf = ({ rank }: Item) => `c${rank}`;
  const rankOf = (cursor: string | null | undefined, otherwise: number) =>
    cursor ? Number(cursor.slice(1)) : otherwise;
  const within = list.filter(
    ({ rank }) =>
      rank > rankOf(args.after, Number.NEGATIVE_INFINITY) && rank < rankOf(args.before, Number.POSITIVE_INFINITY),
  );
  const page =
    args.first != null
      ? within.slice(0, args.first)
      : args.last != null
        ? within.slice(within.length - Math.min(args.last, within.length))
        : within.slice(0, 4);
  const [first, last] = [page[0], page.at(-1)];
  const pageInfo = {
    hasNextPage: last ? list.some(({ rank }) => rank > last.rank) : false,
    hasPreviousPage: first ? list.some(({ rank }) => rank < first.rank) : false,
    startCursor: first ? cursorOf(first) : null,
    endCursor: last ? cursorOf(last) : null,
  };
  const rows = page.map(
    (item): Row<string> => ({
      value: item.name,
      node: item.name,
      cursor: shape === 'edges' ? cursorOf(item) : undefined,
    }),
  );
  return toSegment(rows, args, shape === 'bare' ? {} : pageInfo);
};

type Shape = 'edges' | 'nodes' | 'bare';
const shapes = fc.constantFrom<Shape>('edges', 'nodes', 'bare');
const lists = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 14 })
  .map((ranks) => ranks.sort((a, b) => a - b).map((rank) => ({ name: `n${rank}`, rank })));
const pages = fc.record(
  {
    size: fc.integer({ min: 0, max: 6 }),
    unsized: fc.boolean(),
    backwards: fc.boolean(),
    from: fc.constantFrom('nothing', 'end', 'start', 'any'),
    any: fc.integer({ min: 0, max: 60 }),
    shape: shapes,
  },
  { noNullPrototype: true },
);
type PageRequest = typeof pages extends fc.Arbitrary<infer T> ? T : never;

/** The arguments that an application would pass: the next page of what it has, or a page from anywhere. */
const toArguments = (
  { size, unsized, backwards, from, any }: PageRequest,
  list: readonly Item[],
  segment: Segment | undefined,
): PageArguments => {
  const info = segment && pageInfoOf(segment);
  const item = list[any % Math.max(list.length, 1)];
  const cursors = { nothing: undefined, end: info?.endCursor, start: info?.startCursor, any: item && `c${item.rank}` };
  const cursor = cursors[from] ?? undefined;
  if (backwards) return { last: size, ...(cursor && { before: cursor }) };
  return { ...(!unsized && { first: size }), ...(cursor && { after: cursor }) };
};

const rules = { rowsBy: 'node', merge: (_: string, incoming: string) => incoming } as const;

/** Checks everything that a segment claims against the list. */
const expectConsistent = (segment: Segment<string>, list: readonly Item[]) => {
  const names = list.map(({ name }) => name);
  const rows = segment.rows.map(({ value }) => value);
  const start = rows.length > 0 ? names.indexOf(rows[0] as string) : 0;
  const end = start + rows.length;
  if (rows.length > 0) {
    expect(rows).toEqual(names.slice(start, end));
    if (segment.after === null) expect(start).toBe(0);
    if (segment.before === null) expect(end).toBe(names.length);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfoOf(segment);
    if (hasNextPage !== undefined) expect(hasNextPage).toBe(end < names.length);
    if (hasPreviousPage !== undefined) expect(hasPreviousPage).toBe(start > 0);
    if (startCursor !== undefined) expect(startCursor).toBe(`c${list[start]?.rank}`);
    if (endCursor !== undefined) expect(endCursor).toBe(`c${list[end - 1]?.rank}`);
  } else if (segment.after === null && segment.before === null) expect(names).toEqual([]);
};

test('pages fetched in any order merge into contiguous rows with correct ends', () => {
  fc.assert(
    fc.property(lists, fc.array(pages, { maxLength: 12 }), (list, requests) => {
      let segment: Segment<string> | undefined;
      for (const request of requests) {
        const args = toArguments(request, list, segment);
        segment = mergePage(segment, fetchPage(list, args, request.shape), rules);
        expectConsistent(segment, list);
        expect(containsPage(segment, args)).toBe(true);
      }
    }),
    { numRuns: runs(3000) },
  );
});

test('a segment that claims to contain a page has the rows that the server would return', () => {
  fc.assert(
    fc.property(lists, fc.array(pages, { minLength: 1, maxLength: 8 }), pages, (list, requests, next) => {
      let segment: Segment<string> | undefined;
      for (const request of requests)
        segment = mergePage(segment, fetchPage(list, toArguments(request, list, segment), request.shape), rules);
      const args = toArguments(next, list, segment);
      if (!segment || !containsPage(segment, args) || args.first === 0 || args.last === 0) return;
      const wanted = fetchPage(list, args, 'edges').rows.map(({ value }) => value);
      expect(segment.rows.map(({ value }) => value)).toEqual(expect.arrayContaining(wanted));
    }),
    { numRuns: runs(3000) },
  );
});

test('rows stay unique and in order while the list changes between pages', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lists, pages), { maxLength: 10 }), (steps) => {
      let segment: Segment<string> | undefined;
      for (const [list, request] of steps) {
        segment = mergePage(segment, fetchPage(list, toArguments(request, list, segment), request.shape), rules);
        const ranks = segment.rows.map(({ value }) => Number(value.slice(1)));
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
      }
    }),
    { numRuns: runs(3000) },
  );
});

test('refetching a page keeps the rows after it, and drops them where the data has changed', () => {
  const list = [1, 2, 3, 4, 5, 6].map((rank) => ({ name: `n${rank}`, rank }));
  const names = (segment: Segment) => segment.rows.map(({ value }) => value);
  const first = fetchPage(list, { first: 2 }, 'nodes');
  const both = mergePage(first, fetchPage(list, { first: 2, after: 'c2' }, 'nodes'), rules);
  expect(names(mergePage(both, fetchPage(list, { first: 2 }, 'nodes'), rules))).toEqual(['n1', 'n2', 'n3', 'n4']);
  const withoutSecond = list.filter(({ rank }) => rank !== 2);
  expect(names(mergePage(both, fetchPage(withoutSecond, { first: 2 }, 'nodes'), rules))).toEqual(['n1', 'n3', 'n4']);
  const withAnother = [...list.slice(0, 1), { name: 'new', rank: 1.5 }, ...list.slice(1)];
  const again = mergePage(both, fetchPage(withAnother, { first: 2 }, 'nodes'), rules);
  expect(names(again)).toEqual(['n1', 'new']);
  expect(pageInfoOf(again)).toMatchObject({ hasNextPage: true, endCursor: 'c1.5' });
});

test('pages with gaps between them stay separate segments, and the oldest segment is dropped', () => {
  const list = Array.from({ length: 40 }, (_, rank) => ({ name: `n${rank}`, rank }));
  const pages = [{ first: 2 }, { last: 2 }, ...[5, 10, 15, 20].map((rank) => ({ first: 2, after: `c${rank}` }))];
  const segments = pages.reduce<Segments<string>>(
    (known, args) => addPage(known, fetchPage(list, args, 'edges'), rules),
    [],
  );
  expect(segments).toHaveLength(5);
  expect(findSegment(segments, { first: 2 })).toBeUndefined();
  expect(findSegment(segments, { last: 2 })?.rows.map(({ value }) => value)).toEqual(['n38', 'n39']);
  const more = addPage(segments, fetchPage(list, { first: 2, after: 'c12' }, 'edges'), rules);
  expect(findSegment(more, { first: 4, after: 'c10' })?.rows).toHaveLength(4);
});

test('a list ends at the last known cursor if the query selects endCursor', () => {
  const list = Array.from({ length: 9 }, (_, rank) => ({ name: `n${rank}`, rank }));
  const known = mergePage(fetchPage(list, { first: 2 }, 'nodes'), fetchPage(list, { first: 4 }, 'bare'), rules);
  expect(trimToKnownCursors(known, ['nodes']).rows).toHaveLength(4);
  const cut = trimToKnownCursors(known, ['nodes', 'endCursor']);
  expect(pageInfoOf(cut)).toMatchObject({ endCursor: 'c1', hasNextPage: true });
});

test('two answers about the same value are merged if they agree, otherwise the later one wins', () => {
  const date = { edtf: '2024-05', label: 'May 2024' };
  expect(mergeValues(date, { edtf: '2024-05', earliest: '2024-05-01' })).toEqual({ ...date, earliest: '2024-05-01' });
  expect(mergeValues(date, { edtf: '2024-06' })).toEqual({ edtf: '2024-06' });
  expect(mergeValues([{ a: 1 }, { a: 2 }], [{ b: 3 }, { b: 4 }])).toEqual([
    { a: 1, b: 3 },
    { a: 2, b: 4 },
  ]);
  expect(mergeValues([{ a: 1 }, { a: 2 }], [{ b: 3 }])).toEqual([{ b: 3 }]);
  expect(mergeValues({ place: { name: 'Seoul' } }, { place: null })).toEqual({ place: null });
});
