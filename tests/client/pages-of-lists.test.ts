import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRuns } from '../../src/client/lists/join-runs.ts';
import type { PageArguments } from '../../src/client/lists/page.ts';
import { holdsPage, toKnownEnds } from '../../src/client/lists/read-run.ts';
import { pageInfoOf, type Row, type Run, toRun } from '../../src/client/lists/run.ts';
import { addPage, findRun, type Runs } from '../../src/client/lists/runs.ts';
import { mergeValues } from '../../src/client/merge-values.ts';

/** Whatever pages of a list are fetched, in whatever order and while it changes: no gap, no row twice, no false end. */

interface Item {
  name: string;
  rank: number;
}

/** What a server answers; cursors of nodes are told by `pageInfo` alone, and not always is it asked for. */
const answer = (list: readonly Item[], args: PageArguments, shape: Shape): Run<string> => {
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
  return toRun(rows, args, shape === 'bare' ? {} : pageInfo);
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
type Asked = typeof pages extends fc.Arbitrary<infer T> ? T : never;

/** The arguments that an application would give: pages on from what it holds, or from anywhere. */
const toArguments = (
  { size, unsized, backwards, from, any }: Asked,
  list: readonly Item[],
  run: Run | undefined,
): PageArguments => {
  const info = run && pageInfoOf(run);
  const item = list[any % Math.max(list.length, 1)];
  const cursors = { nothing: undefined, end: info?.endCursor, start: info?.startCursor, any: item && `c${item.rank}` };
  const cursor = cursors[from] ?? undefined;
  if (backwards) return { last: size, ...(cursor && { before: cursor }) };
  return { ...(!unsized && { first: size }), ...(cursor && { after: cursor }) };
};

const rules = { by: 'node', merge: (_: string, asked: string) => asked } as const;

/** Everything that a run says of itself is true of the list. */
const expectTrue = (run: Run<string>, list: readonly Item[]) => {
  const names = list.map(({ name }) => name);
  const rows = run.rows.map(({ value }) => value);
  const start = rows.length > 0 ? names.indexOf(rows[0] as string) : 0;
  const end = start + rows.length;
  if (rows.length > 0) {
    expect(rows).toEqual(names.slice(start, end));
    if (run.after === null) expect(start).toBe(0);
    if (run.before === null) expect(end).toBe(names.length);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfoOf(run);
    if (hasNextPage !== undefined) expect(hasNextPage).toBe(end < names.length);
    if (hasPreviousPage !== undefined) expect(hasPreviousPage).toBe(start > 0);
    if (startCursor !== undefined) expect(startCursor).toBe(`c${list[start]?.rank}`);
    if (endCursor !== undefined) expect(endCursor).toBe(`c${list[end - 1]?.rank}`);
  } else if (run.after === null && run.before === null) expect(names).toEqual([]);
};

test('pages in any order make a part of the list, without a gap, and with true ends', () => {
  fc.assert(
    fc.property(lists, fc.array(pages, { maxLength: 12 }), (list, asked) => {
      let run: Run<string> | undefined;
      for (const ask of asked) {
        const args = toArguments(ask, list, run);
        run = mergeRuns(run, answer(list, args, ask.shape), rules);
        expectTrue(run, list);
        expect(holdsPage(run, args)).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});

test('what is said to be held is what the server would answer', () => {
  fc.assert(
    fc.property(lists, fc.array(pages, { minLength: 1, maxLength: 8 }), pages, (list, asked, next) => {
      let run: Run<string> | undefined;
      for (const ask of asked) run = mergeRuns(run, answer(list, toArguments(ask, list, run), ask.shape), rules);
      const args = toArguments(next, list, run);
      if (!run || !holdsPage(run, args) || args.first === 0 || args.last === 0) return;
      const wanted = answer(list, args, 'edges').rows.map(({ value }) => value);
      expect(run.rows.map(({ value }) => value)).toEqual(expect.arrayContaining(wanted));
    }),
    { numRuns: 3000 },
  );
});

test('no row comes twice and no order is broken while the list changes between pages', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(lists, pages), { maxLength: 10 }), (steps) => {
      let run: Run<string> | undefined;
      for (const [list, ask] of steps) {
        run = mergeRuns(run, answer(list, toArguments(ask, list, run), ask.shape), rules);
        const ranks = run.rows.map(({ value }) => Number(value.slice(1)));
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 3000 },
  );
});

test('a page that is fetched again keeps what follows, and drops it where the data has changed', () => {
  const list = [1, 2, 3, 4, 5, 6].map((rank) => ({ name: `n${rank}`, rank }));
  const names = (run: Run) => run.rows.map(({ value }) => value);
  const first = answer(list, { first: 2 }, 'nodes');
  const both = mergeRuns(first, answer(list, { first: 2, after: 'c2' }, 'nodes'), rules);
  expect(names(mergeRuns(both, answer(list, { first: 2 }, 'nodes'), rules))).toEqual(['n1', 'n2', 'n3', 'n4']);
  const withoutSecond = list.filter(({ rank }) => rank !== 2);
  expect(names(mergeRuns(both, answer(withoutSecond, { first: 2 }, 'nodes'), rules))).toEqual(['n1', 'n3', 'n4']);
  const withAnother = [...list.slice(0, 1), { name: 'new', rank: 1.5 }, ...list.slice(1)];
  const again = mergeRuns(both, answer(withAnother, { first: 2 }, 'nodes'), rules);
  expect(names(again)).toEqual(['n1', 'new']);
  expect(pageInfoOf(again)).toMatchObject({ hasNextPage: true, endCursor: 'c1.5' });
});

test('parts that do not join on each other stay apart, and what was not used for longest is forgotten', () => {
  const list = Array.from({ length: 40 }, (_, rank) => ({ name: `n${rank}`, rank }));
  const pages = [{ first: 2 }, { last: 2 }, ...[5, 10, 15, 20].map((rank) => ({ first: 2, after: `c${rank}` }))];
  const runs = pages.reduce<Runs<string>>((known, args) => addPage(known, answer(list, args, 'edges'), rules), []);
  expect(runs).toHaveLength(5);
  expect(findRun(runs, { first: 2 })).toBeUndefined();
  expect(findRun(runs, { last: 2 })?.rows.map(({ value }) => value)).toEqual(['n38', 'n39']);
  const more = addPage(runs, answer(list, { first: 2, after: 'c12' }, 'edges'), rules);
  expect(findRun(more, { first: 4, after: 'c10' })?.rows).toHaveLength(4);
});

test('a list goes as far as its page info is known, where that is asked for', () => {
  const list = Array.from({ length: 9 }, (_, rank) => ({ name: `n${rank}`, rank }));
  const known = mergeRuns(answer(list, { first: 2 }, 'nodes'), answer(list, { first: 4 }, 'bare'), rules);
  expect(toKnownEnds(known, ['nodes']).rows).toHaveLength(4);
  const cut = toKnownEnds(known, ['nodes', 'endCursor']);
  expect(pageInfoOf(cut)).toMatchObject({ endCursor: 'c1', hasNextPage: true });
});

test('two answers about one thing are put together where they agree, and else the later one stands', () => {
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
