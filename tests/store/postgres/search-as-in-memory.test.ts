import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionOf } from '../../../src/model/collections.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import { MemorySnapshot } from '../../../src/store/memory/memory-snapshot.ts';
import { openDatabase, openForLoading } from '../../../src/store/postgres/database.ts';
import { loadCatalogs } from '../../../src/store/postgres/load.ts';
import { openPostgresStore, type PostgresStore } from '../../../src/store/postgres/postgres-store.ts';
import { createRandom } from '../../support/generated-data.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';
import { runs } from '../../support/runs.ts';

/** A database finds the same as memory, in the same order: of names, parts of names and misspelt words. */

const PUBLISHED = join(import.meta.dirname, '../../../data');
const random = createRandom(19);
const pick = <Item>(items: ArrayLike<Item>): Item => items[Math.floor(random() * items.length)] as Item;

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  let store: PostgresStore;
  let memory: MemorySnapshot;
  let titles: string[];
  let terms: string[];
  beforeAll(async () => {
    const catalogs = (await loadDataSet([PUBLISHED])).data ?? [];
    memory = MemorySnapshot.of(catalogs);
    terms = catalogs.flatMap(({ briefs }) => briefs.flatMap(({ termsOfArt }) => termsOfArt.map(({ term }) => term)));
    const query = { where: [], descending: false, take: 500, from: 'START' } as const;
    titles = (['Event', 'Organization', 'Person', 'Motive', 'Recommendation'] as const).flatMap((name) => {
      const order = Object.keys(collectionOf(name).orders)[0] as never;
      return memory.page(name, { ...query, order }).rows.map((row) => collectionOf(name).search?.(row)?.title ?? '');
    });
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
    const loading = await openForLoading(postgres.url);
    await loadCatalogs(loading, catalogs);
    await loading.close();
    store = await openPostgresStore({ database: await openDatabase(postgres.url), poll: 3_600_000 });
  }, 240_000);
  afterAll(async () => {
    await store.close();
    await postgres.stop();
  });

  const wordOf = (text: string): string => pick(text.split(/\s+/));
  /** Removes a letter, writes it twice or changes it. */
  const misspell = (text: string): string => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + pick(['', `${text[at]}${text[at]}`, 'e']) + text.slice(at + 1);
  };
  const SPELT: readonly (() => string)[] = [
    () => pick(titles),
    () => wordOf(pick(titles)),
    () => pick(terms),
    () =>
      `what should the ${pick(['Korean', 'Japanese', 'Chinese', 'US'])} government do about ${wordOf(pick(titles))}`,
  ];
  const MISSPELT: readonly (() => string)[] = [
    () => misspell(wordOf(pick(titles))),
    () => `${wordOf(pick(titles))} ${misspell(wordOf(pick(titles)))} 2024`,
    () => `why did ${wordOf(pick(titles))} meet ${misspell(wordOf(pick(titles)))}?`,
  ];
  const draw = (kinds: readonly (() => string)[], count: number) =>
    Array.from({ length: count }, (_, run) => (kinds[run % kinds.length] as () => string)().slice(0, 200));

  /** How many texts find something, and of how many the database gives the same as the memory. */
  const compare = async (texts: readonly string[]) => {
    const snapshot = await store.snapshot();
    let [found, alike] = [0, 0];
    for (const text of texts) {
      const ask = async (of: Pick<typeof snapshot, 'search' | 'searchSummary' | 'searchFacets'>) => ({
        page: await of.search({ text, take: 10, from: 'START' }),
        summary: await of.searchSummary({ text }),
        facets: await of.searchFacets({ text }),
      });
      const [expected, actual] = [await ask(memory), await ask(snapshot)];
      found += Number(expected.summary.count > 0);
      alike += Number(JSON.stringify(actual) === JSON.stringify(expected));
    }
    expect(found).toBeGreaterThan(texts.length / 2);
    return alike;
  };

  test('rows, their order, counts, facets and how the text was understood', async () => {
    const texts = draw(SPELT, runs(60));
    expect(await compare(texts)).toBe(texts.length);
  }, 240_000);

  test('also of most texts with a typo', async () => {
    const texts = draw(MISSPELT, runs(60));
    // Similar words are those of trigrams in a database, of which a few have too little in common.
    expect(await compare(texts)).toBeGreaterThanOrEqual(0.9 * texts.length);
  }, 240_000);
});
