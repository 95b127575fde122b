import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeValues } from '../../src/client/apollo/merge-values.ts';
import { joinPages, type Page, type PageArguments } from '../../src/client/pages.ts';
import { runs } from '../support/runs.ts';

/** Pages of any list, fetched in any order while the list changes, are joined without a gap, a duplicate row or a false end. */

/** The page that a server returns of a list of ranks, which are cursors too. With 'edges', the query selects no `pageInfo`. */
const fetchPage = (list: readonly number[], args: PageArguments, shape: Shape): Page<number> => {
  const { first, last, after, before } = args;
  const within = list.filter((rank) => rank > Number(after ?? -1) && rank < Number(before ?? 100));
  const rows = first != null ? within.slice(0, first) : within.slice(Math.max(0, within.length - (last ?? 0)));
  const [start, end] = [rows[0], rows.at(-1)];
  const cursors = { startCursor: start?.toString() ?? null, endCursor: end?.toString() ?? null };
  const hasNextPage = end !== undefined && list.some((rank) => rank > end);
  const hasPreviousPage = start !== undefined && list.some((rank) => rank < start);
  return {
    args,
    start: cursors.startCursor,
    end: cursors.endCursor,
    entities: rows.map(String),
    ...(shape !== 'nodes' && { edges: rows }),
    ...(shape !== 'edges' && { nodes: rows, pageInfo: { ...cursors, hasNextPage, hasPreviousPage } }),
  };
};

type Shape = 'edges' | 'nodes' | 'both';
const shapes = fc.constantFrom<Shape>('edges', 'nodes', 'both');
const lists = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 14 })
  .map((list) => list.sort((a, b) => a - b));
const requests = fc.record(
  { size: fc.integer({ min: 0, max: 6 }), isBackwards: fc.boolean(), at: fc.option(fc.nat(20)), shape: shapes },
  { noNullPrototype: true },
);
const toArguments = (
  list: readonly number[],
  { size, isBackwards, at }: { size: number; isBackwards: boolean; at: number | null },
) => {
  const cursor = at === null ? undefined : list[at]?.toString();
  return isBackwards ? { last: size, before: cursor } : { first: size, after: cursor };
};

test('a page is joined with others to contiguous rows with correct ends', () => {
  fc.assert(
    fc.property(lists, fc.array(requests, { minLength: 1, maxLength: 12 }), (list, requests) => {
      const [page, ...others] = requests.map((request) => fetchPage(list, toArguments(list, request), request.shape));
      if (!page) return;
      const joined = joinPages(page, others, 'node');
      const rows = joined.nodes ?? joined.edges ?? [];
      expect(rows).toEqual(expect.arrayContaining([...(page.nodes ?? page.edges ?? [])]));
      if (page.edges && page.nodes) expect(joined.edges).toEqual(joined.nodes);
      if (rows.length === 0) return;
      const start = list.indexOf(rows[0] as number);
      const end = start + rows.length;
      expect(rows).toEqual(list.slice(start, end));
      if (page.pageInfo)
        expect(joined.pageInfo).toEqual({
          hasPreviousPage: start > 0,
          hasNextPage: end < list.length,
          startCursor: String(list[start]),
          endCursor: String(list[end - 1]),
        });
    }),
    { numRuns: runs(3000) },
  );
});

test('rows stay unique and in order while the list changes between pages', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lists, requests), { minLength: 1, maxLength: 10 }), shapes, (steps, shape) => {
      const pages = steps.map(([list, request]) => fetchPage(list, toArguments(list, request), shape));
      for (const page of pages) {
        const others = pages.filter((other) => other !== page);
        const { edges, nodes } = joinPages(page, others, 'node');
        for (const rows of [edges, nodes]) if (rows) expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      }
    }),
    { numRuns: runs(3000) },
  );
});

test('pages that were fetched one from the other are one list, from whichever it is read', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const page = (args: PageArguments) => fetchPage(list, args, 'both');
  const pages = [page({ last: 3, before: '4' }), page({ first: 3, after: '3' }), page({ first: 9, after: '6' })];
  for (const start of pages)
    expect(
      joinPages(
        start,
        pages.filter((other) => other !== start),
        'cursor',
      ).nodes,
    ).toEqual(list);
});

test('a page that changed, and one that lacks a selected field, is not joined', () => {
  const first = fetchPage([1, 2, 4], { first: 2 }, 'nodes');
  const next = fetchPage([1, 2, 4], { first: 2, after: '2' }, 'nodes');
  expect(joinPages(first, [next], 'node').nodes).toEqual([1, 2, 4]);
  expect(joinPages(fetchPage([1, 3, 4], { first: 2 }, 'nodes'), [next], 'node').nodes).toEqual([1, 3]);
  expect(joinPages(fetchPage([1, 2], { first: 2 }, 'nodes'), [next], 'node').nodes).toEqual([1, 2]);
  expect(joinPages(first, [{ ...next, nodes: undefined, edges: [4] }], 'node').nodes).toEqual([1, 2]);
  expect(joinPages(first, [{ ...next, pageInfo: {} }], 'node', ['nodes', 'hasNextPage']).nodes).toEqual([1, 2]);
  expect(joinPages(first, [{ ...next, pageInfo: {} }], 'node', ['nodes']).nodes).toEqual([1, 2, 4]);
});

test('two answers about the same value are merged if they agree, otherwise the later one wins', () => {
  const date = { edtf: '2024-05', label: 'May 2024' };
  expect(mergeValues(date, { edtf: '2024-05', earliest: '2024-05-01' })).toEqual({ ...date, earliest: '2024-05-01' });
  expect(mergeValues(date, { edtf: '2024-06' })).toEqual({ edtf: '2024-06' });
  const ranked = [{ a: 1 }, { a: 2 }];
  expect(mergeValues(ranked, [{ b: 3 }, { b: 4 }])).toEqual([
    { a: 1, b: 3 },
    { a: 2, b: 4 },
  ]);
  expect(mergeValues(ranked, [{ b: 3 }])).toEqual([{ b: 3 }]);
  expect(mergeValues({ place: { name: 'Seoul' } }, { place: null })).toEqual({ place: null });
});
