import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import { NODE_TYPES } from '../../src/model/node-types.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import type { SortKey } from '../../src/model/rows/sort-key.ts';
import { deriveRows } from '../../src/store/derive/derive-rows.ts';
import { isPromise } from '../../src/store/maybe-promise.ts';
import type { AnyCondition, AnyPageQuery, Page, SearchHit, Snapshot } from '../../src/store/store.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { runs } from '../support/runs.ts';
import { commons, north } from '../support/two-catalogs.ts';
import { Oracle } from './oracle.ts';

const DATA = generateFullCatalogs();
const NAMES = Object.keys(collections) as CollectionName[];
const rowsOf = deriveRows(DATA);
const ORACLES = new Map(NAMES.map((name) => [name, new Oracle(name, rowsOf(name))]));
const oracleOf = (name: CollectionName) => ORACLES.get(name) as Oracle;
const MISSING = 'no-such-value';
const MODES = ['within', 'overlaps', 'possibly'] as const;
const SIDES = ['START', 'END'] as const;

export interface ContractOptions {
  /** How many keys, lists of values and windows are tried of each order, term and mode; all if not given. */
  most?: number;
  /** Tries others of them, so that two databases of the same code need not try the same ones. */
  others?: boolean;
  /** Whether it can search. */
  hasSearch?: boolean;
}

/**
 * What every store promises, for every collection with its terms, orders and dates. The expected answers come from a
 * linear scan over the same rows. Run it with a function that opens a store over catalogs:
 * `describeStore('PostgreSQL', openPostgres)`.
 */
export const describeStore = (
  storeName: string,
  open: (catalogs: readonly CatalogData[]) => Promise<Snapshot>,
  { most = Number.POSITIVE_INFINITY, others = false, hasSearch = true }: ContractOptions = {},
): void => {
  /** Spread over all of them. */
  const some = <Item>(items: readonly Item[]): readonly Item[] => {
    const step = Math.ceil(items.length / most || 1);
    return items.filter((_, index) => index % step === (others ? step >> 1 : 0));
  };
  describe(`the store contract: ${storeName}`, () => {
    let snapshot: Snapshot;
    beforeAll(async () => {
      snapshot = await open(DATA);
    });

    describe.each(NAMES)('%s', (name) => {
      const oracle = oracleOf(name);
      const { terms, orders, id, onlyIndexed = [] } = oracle.collection;
      /** What every store gives of a row. */
      const given = (row: unknown) =>
        row && Object.fromEntries(Object.entries(row).filter(([part]) => !onlyIndexed.includes(part as never)));

      const pageOf = async (query: AnyPageQuery) => {
        const { rows, hasPrevious, hasNext } = await snapshot.page(name, query as never);
        return { ids: rows.map(id), hasPrevious, hasNext };
      };
      const expectPage = async (query: AnyPageQuery) =>
        expectSame({ query, page: await pageOf(query) }, { query, page: oracle.page(query) });
      const expectCounts = async (where: readonly AnyCondition[]) => {
        const [count, years] = [
          await snapshot.count(name, where as never),
          await snapshot.countByYear(name, where as never),
        ];
        expectSame(
          { where, count, years },
          { where, count: oracle.matching(where).length, years: oracle.countByYear(where) },
        );
      };

      test('the generated data has rows in it; add some to tests/support/full-data.ts if not', () => {
        expect(oracle.rows.length).toBeGreaterThan(5);
        expect(Object.keys(terms).filter((term) => oracle.values(term).length < 2)).toEqual([]);
      });

      test('byIds returns rows in the order of the ids, repeats them, and returns null for an unknown id', async () => {
        const [first, second] = oracle.rows;
        const found = await snapshot.byIds(name, [id(second), MISSING, id(first), id(second)]);
        expect(found.map(given)).toEqual([second, null, first, second].map(given));
        expect((await snapshot.byIds(name, oracle.rows.map(id))).map(given)).toEqual(oracle.rows.map(given));
        expect(await snapshot.byIds(name, [])).toEqual([]);
      });

      test.each(Object.keys(orders))('pages by %s in both directions, before and after every key', async (order) => {
        for (const descending of [false, true]) {
          const query = { where: [], order, descending, take: 3 };
          for (const key of some(oracle.boundaryKeys(order)))
            for (const from of SIDES) {
              await expectPage({ ...query, from, after: key });
              await expectPage({ ...query, from, before: key });
            }
        }
      });

      test.each(Object.keys(orders))(
        'pages by %s to the end in both directions, with every page size',
        async (order) => {
          const sizes = oracle.rows.length < 50 ? oracle.rows.length + 1 : 7;
          for (const descending of [false, true]) {
            const expected = oracle.page({ where: [], order, descending, take: Infinity, from: 'START' }).ids;
            for (const take of some(Array.from({ length: sizes }, (_, index) => index + 1)).slice(most < sizes ? 1 : 0))
              for (const from of SIDES)
                expect({ take, from, ids: await readAll({ where: [], order, descending, take, from }) }).toEqual({
                  take,
                  from,
                  ids: expected,
                });
          }
        },
      );

      const readAll = async (query: AnyPageQuery): Promise<string[]> => {
        const pages: string[][] = [];
        // A store that never gets to the end is wrong too.
        for (let key: SortKey | undefined; pages.length <= oracle.rows.length; ) {
          const range = query.from === 'START' ? { after: key } : { before: key };
          const page = (await snapshot.page(name, { ...query, ...range } as never)) as Page<unknown>;
          pages.push(page.rows.map(id));
          const last = query.from === 'START' ? page.rows.at(-1) : page.rows[0];
          if (last === undefined || !(query.from === 'START' ? page.hasNext : page.hasPrevious)) break;
          key = oracle.key(query.order, last);
        }
        return (query.from === 'START' ? pages : pages.reverse()).flat();
      };

      test.each(Object.keys(terms))('filters by %s: any or all of values that exist, and that do not', async (term) => {
        const all = oracle.values(term);
        const values = all.filter((_, index) => index % Math.ceil(all.length / 12) === 0);
        const lists = [
          [],
          [MISSING],
          all,
          [...values.slice(0, 3), MISSING],
          ...values.map((value) => [value]),
          ...values.map((value, index) => [value, values[index - 1] ?? value]),
          ...values.map((value, index) => [values[(index * 7) % values.length] as string, values[0] as string, value]),
        ];
        for (const list of some(lists))
          for (const where of [[{ term, any: list }], [{ term, all: list }]]) {
            await expectCounts(where);
            for (const order of Object.keys(orders))
              for (const descending of [false, true])
                for (const from of SIDES) await expectPage({ where, order, descending, take: 4, from });
          }
      });

      test('filters by date: within, overlapping or possibly overlapping a window; undated rows never match', async () => {
        for (const date of MODES)
          for (const window of some(oracle.windows())) {
            const where = [{ date, window }];
            await expectCounts(where);
            for (const order of Object.keys(orders))
              for (const from of SIDES) await expectPage({ where, order, descending: false, take: 5, from });
          }
      });

      test.each(Object.keys(terms))(
        'counts rows by %s, and by pairs of its values and those of another term',
        async (term) => {
          const other = Object.keys(terms).find((name) => name !== term) ?? term;
          const [value = MISSING] = oracle.values(other);
          for (const where of [[], [{ term: other, any: [value] }], [{ term: other, any: [MISSING] }]]) {
            const top = await snapshot.countValues(name, term as never, where as never, 5);
            expectSame({ where, top }, { where, top: oracle.countValues(term, where).slice(0, 5) });
            const rows = [...top.map(({ value }) => value), MISSING].map((one) => ({ term, any: [one] }));
            const columns = [...oracle.values(other).slice(0, 4), MISSING].map((one) => ({ term: other, any: [one] }));
            const counts = await snapshot.countPairs(name, where as never, rows as never, columns as never);
            const expected = rows.map((row) =>
              columns.map((column) => oracle.matching([...where, row, column]).length),
            );
            expectSame({ where, counts }, { where, counts: expected });
          }
        },
      );

      test('reads several pages at once, each as if it was asked for alone', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(arbitraryQuery(oracle), { maxLength: 6 }), async (some) => {
            // The lists below the rows of a page differ in one value.
            const lists = Object.keys(terms).flatMap((term) => {
              const order = Object.keys(orders)[0] as string;
              const list = { order, descending: false, take: 3, from: 'START' as const };
              return oracle
                .values(term)
                .slice(0, 4)
                .map((value) => ({ ...list, where: [{ term, any: [value] }] }));
            });
            const queries = [...some, ...lists.slice(0, 12)];
            const pages = await snapshot.pages(name, queries as never);
            for (const [at, { rows, hasPrevious, hasNext }] of pages.entries()) {
              const query = queries[at] as AnyPageQuery;
              const page = { ids: rows.map(id), hasPrevious, hasNext };
              expectSame({ query, page }, { query, page: oracle.page(query) });
            }
            expect(pages).toHaveLength(queries.length);
            const wheres = queries.map(({ where }) => where);
            expectSame(
              await snapshot.counts(name, wheres as never),
              wheres.map((where) => oracle.matching(where).length) as never,
            );
          }),
          { numRuns: Math.min(runs(10), most) },
        );
      });

      test('each row has one value of a single filter, and the parts of keys are what their names say', () => {
        for (const row of oracle.rows) {
          for (const of of Object.values(terms)) if (of.single) expect(of(row)).toHaveLength(1);
          for (const { shape, parts, key } of Object.values(orders)) {
            const values = key(row);
            expect(parts).toHaveLength(shape.length);
            expect(new Set(parts).size).toBe(parts.length);
            for (const [at, part] of parts.entries()) {
              if (part === 'id') expect(values[at]).toBe(id(row));
              if (terms[part]?.single) expect(values[at]).toBe(terms[part]?.(row)[0]);
            }
          }
        }
      });

      test('combines conditions, orders, directions and ranges', async () => {
        await fc.assert(
          fc.asyncProperty(arbitraryQuery(oracle), async (query) => {
            await expectPage(query);
            await expectCounts(query.where);
          }),
          { numRuns: Math.min(runs(60), 10 * most) },
        );
      });
    });

    describe.runIf(hasSearch)('search', () => {
      const searchable = NODE_TYPES.filter((type) => collectionOf(type).search);

      const findAll = async (text: string): Promise<SearchHit[]> => {
        const hits: SearchHit[] = [];
        for (let after: SortKey | undefined; hits.length < 1000; ) {
          const page = await snapshot.search({ text, take: 7, from: 'START', after });
          hits.push(...page.rows);
          if (!page.hasNext) break;
          after = page.rows.at(-1)?.key;
        }
        return hits;
      };

      test.each(searchable)('finds each %s by its title', async (type) => {
        const { rows, collection } = oracleOf(type);
        for (const row of rows.slice(0, 40)) {
          const { title } = collection.search?.(row) ?? { title: '' };
          const hits = await findAll(title);
          expect({ title, refs: hits.map(({ node }) => node) }).toEqual({
            title,
            refs: expect.arrayContaining([{ type, id: collection.id(row) }]),
          });
          expect((await snapshot.searchSummary({ text: title })).count).toBe(hits.length);
        }
      });

      test('puts better matches first', async () => {
        const [first] = await findAll('event 11');
        expect(oracleOf('Event').rows).toContainEqual(
          expect.objectContaining({ slug: first?.node.id, title: expect.stringMatching(/\b11\b/) }),
        );
      });

      test('finds nothing for words that no row has', async () => {
        expect(await snapshot.search({ text: MISSING, take: 5, from: 'START' })).toEqual({
          rows: [],
          hasPrevious: false,
          hasNext: false,
        });
        expect((await snapshot.searchSummary({ text: MISSING })).count).toBe(0);
      });

      test('pages in both directions, before and after every hit', async () => {
        const all = await findAll('many');
        expect(all.length).toBeGreaterThan(50);
        for (const [index, { key }] of all.entries())
          for (const from of SIDES) {
            const after = await snapshot.search({ text: 'many', take: 4, from, after: key });
            const start = from === 'START' ? index + 1 : Math.max(index + 1, all.length - 4);
            expect(after.rows).toEqual(all.slice(start, start + 4));
            const before = await snapshot.search({ text: 'many', take: 4, from, before: key });
            const end = from === 'START' ? Math.min(4, index) : index;
            expect(before.rows).toEqual(all.slice(Math.max(0, end - 4), end));
          }
      });
    });

    test('equal data has the same revision, other data another', { timeout: 60_000 }, async () => {
      const { revision } = await open([commons, north([])]);
      expect(revision).not.toBe(snapshot.revision);
      expect((await open([commons, north(['event-6'])])).revision).not.toBe(revision);
      expect((await open(structuredClone([commons, north([])]))).revision).toBe(revision);
    });

    test('returns no promise if it says that it is synchronous', async () => {
      const answers: unknown[] = [
        snapshot.byIds('Event', []),
        snapshot.page('Event', { where: [], order: 'DATE', descending: false, take: 1, from: 'START' }),
        snapshot.count('Event', []),
        snapshot.counts('Event', []),
        snapshot.countByYear('Event', []),
        snapshot.pages('Event', []),
        snapshot.countValues('Event', 'kind', [], 3),
        snapshot.countPairs('Event', [], [], []),
        snapshot.search({ text: 'event', take: 1, from: 'START' }),
        snapshot.searchSummary({ text: 'event' }),
        snapshot.searchFacets({ text: 'event' }),
      ];
      if (snapshot.isSynchronous) expect(answers.map(isPromise)).toEqual(answers.map(() => false));
      await Promise.all(answers);
    });
  });
};

/** Like `toEqual`, which takes longer than the store: here it only prints the difference. */
const expectSame = (actual: unknown, expected: unknown): void => {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
};

const arbitraryQuery = (oracle: Oracle): fc.Arbitrary<AnyPageQuery> => {
  const { terms, orders } = oracle.collection;
  const termConditions = Object.keys(terms).flatMap((term): fc.Arbitrary<AnyCondition>[] => {
    const values = fc.array(fc.constantFrom(...oracle.values(term), MISSING), { maxLength: 4 });
    const ofRow = fc.constantFrom(...oracle.rows).map((row) => [...(terms[term]?.(row) ?? [])]);
    return [
      values.map((any) => ({ term, any })),
      values.map((all) => ({ term, all: all.slice(0, 2) })),
      // All that a row has, and perhaps more.
      fc.tuple(ofRow, values).map(([own, more]) => ({ term, all: [...own, ...more.slice(1, 2)] })),
    ];
  });
  const dateCondition = fc.record({ date: fc.constantFrom(...MODES), window: fc.constantFrom(...oracle.windows()) });
  return fc.constantFrom(...Object.keys(orders)).chain((order) => {
    const key = fc.option(fc.constantFrom(...oracle.boundaryKeys(order)), { nil: undefined });
    return fc.record({
      where: fc.array(fc.oneof(...termConditions, dateCondition), { maxLength: 3 }),
      order: fc.constant(order),
      descending: fc.boolean(),
      after: key,
      before: key,
      take: fc.nat(12),
      from: fc.constantFrom(...SIDES),
    });
  });
};
