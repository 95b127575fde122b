import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { formatName } from '../../src/model/identity/name.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { MODALITY } from '../../src/model/vocabulary/statements.ts';
import { createServer, type GraphServer } from '../../src/server/server.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { filterOptions } from '../../src/views/filter-options.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { VIEW_PLACES } from '../../src/views/view-places.ts';
import { parseCsv } from '../explorer/parse-csv.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, readerOf, SECOND_BRIEF, serveSnapshot, silent, THIRD_BRIEF } from '../support/serve.ts';
import { commons, north } from '../support/two-catalogs.ts';

/**
 * A view of one brief does not depend on other briefs: with all of them, or with the registers and this brief alone, its data
 * and its table are the same to the byte. Claims of other briefs that it refers to stay, because it says something of them.
 */

const CATALOGS = join(import.meta.dirname, '../fixtures/catalogs');

const load = async (folders: readonly string[]): Promise<readonly CatalogData[]> => {
  const { data, problems } = await loadDataSet(folders);
  if (!data) throw new Error(problems.map(({ message }) => message).join('\n'));
  return data;
};

const PAGE = [{ path: 'index.html', body: Buffer.from('<!doctype html>') }];

interface Served {
  snapshot: Snapshot;
  server: GraphServer;
}

const serve = (catalogs: readonly CatalogData[]): Served => {
  const snapshot = MemorySnapshot.of(catalogs);
  const { graph } = openWholeGraph(readerOf(snapshot));
  return {
    snapshot,
    server: createServer({
      graph,
      logger: silent,
      explorer: { files: PAGE, views: servedViews, renderer: plainPages },
    }),
  };
};

const slugsOf = ({ catalog: { namespace }, briefs }: CatalogData) =>
  briefs.map(({ slug }) => formatName({ namespace, slug }));

const CLAIMS = ['motives', 'stances', 'forecasts', 'recommendations', 'relations', 'findings'] as const;

/** What the registers say of their entries besides what they are: other names, and what outside sources say. */
const withoutWordsOf = <Entries extends object>(register: Entries): Entries =>
  Object.fromEntries(
    Object.entries(register).map(([name, entries]) => [
      name,
      Array.isArray(entries)
        ? entries.map((entry) => ({
            ...entry,
            ...('aliases' in entry && { aliases: [] }),
            ...('corroborations' in entry && { corroborations: [] }),
          }))
        : entries,
    ]),
  ) as Entries;

/** The registers, without more than they need to identify their entries, with one brief, and of others only the claims that it refers to. */
const withOnly = (slug: string, catalogs: readonly CatalogData[]): CatalogData[] => {
  const [brief] = catalogs.flatMap((catalog) => catalog.briefs.filter((_, at) => slugsOf(catalog)[at] === slug));
  const referred = new Set(
    [...JSON.stringify(brief).matchAll(/"(?:Motive|Stance|Forecast|Recommendation|Relation|Finding):([^"]+)"/g)].map(
      ([, name = '']) => name.split('/').at(-1),
    ),
  );
  const kept = catalogs.map((catalog) => ({
    ...catalog,
    actors: withoutWordsOf(catalog.actors),
    events: withoutWordsOf(catalog.events),
    briefs: catalog.briefs.flatMap((other) => {
      if (other === brief) return [other];
      const claims = Object.fromEntries(
        CLAIMS.map((name) => [name, other[name].filter((claim) => referred.has(claim.slug)).map(withoutLinks)]),
      );
      const isReferred = Object.values(claims).some((list) => list.length > 0);
      return isReferred ? [{ ...other, ...NOTHING, ...claims }] : [];
    }),
  }));
  return kept.map((catalog) => ({ ...catalog, outcomes: outcomesOf(catalog, kept) }));
};

/** What outside sources say of the claims that are left, and of events. */
const outcomesOf = ({ catalog: { namespace }, outcomes }: CatalogData, catalogs: readonly CatalogData[]) => {
  const names = new Set(
    catalogs.flatMap(({ catalog, briefs }) =>
      briefs
        .flatMap(({ forecasts, recommendations }) => [...forecasts, ...recommendations])
        .map(({ slug }) => formatName({ namespace: catalog.namespace, slug })),
    ),
  );
  const isLeft = ({ of }: { of: string }) => {
    const slug = of.slice(of.indexOf(':') + 1);
    return of.startsWith('Event:') || [slug, formatName({ namespace, slug })].some((name) => names.has(name));
  };
  return outcomes && { outcomes: outcomes.outcomes.filter(isLeft) };
};

const withoutLinks = (claim: object) => ({
  ...claim,
  ...('evidence' in claim && { evidence: [] }),
  ...('answers' in claim && { answers: [] }),
});

/** What the lists of a brief hold that says nothing. */
const NOTHING = {
  ...{ countries: [], organizations: [], people: [], groupings: [], mentions: [], issues: [] },
  ...{ links: [], keyPoints: [], eventSets: [], terms: [], outcomes: [], changes: [] },
};

/** Views that are of several briefs, what is said of the site, the index, which lists all types, and the ledger: it is of what came of one brief, which others say. A comparison has its own test. */
const OF_SEVERAL = ['briefs', 'search', 'ledger', 'compare', 'about', 'index'];
const VIEWS = VIEW_PLACES.map(({ name }) => name).filter((name) => !OF_SEVERAL.includes(name));

const FILTERS = [
  ...Object.keys(MODALITY).map((modality) => `modality=${modality}`),
  ...['2023', '2024', '2024-05', '2025'].map((year) => `from=${year}&to=${year}`),
  ...['kr', 'jp', 'us', 'cn'].map((actor) => `actor=${actor}`),
  'kind=SUMMIT&kind=STATEMENT',
];

/** Keys of entries of all types that several briefs can speak of: of each catalog some, which differ from brief to brief. */
const keysIn = (catalogs: readonly CatalogData[], index: number): string[] => [
  ...catalogs.flatMap(({ catalog: { namespace }, events: { events, issues, instruments }, actors }) =>
    Object.entries({
      Event: events,
      Issue: issues,
      Instrument: instruments,
      Organization: actors.organizations,
      Person: actors.people,
      Grouping: actors.groupings,
    }).flatMap(([type, entries]) => {
      const most = MOST_KEYS[type] ?? 2;
      return entries
        .filter((_, at) => at < most || at % 7 === index % 7)
        .slice(0, 2 * most)
        .map(({ slug }) => `${type}:${formatName({ namespace, slug })}`);
    }),
  ),
  ...['Country:KR', 'Country:US', 'Country:NO'],
];

const MOST_KEYS: Readonly<Record<string, number>> = { Event: 8, Issue: 3 };

/** Of two that follow each other one is read as an entry, the other one compared; for the next brief the other way around. */
const everySecond = (keys: readonly string[], index: number): string[] =>
  keys.filter((_, at) => (at + index) % 2 === 0);

/** A file of a view, without the revision of the data and, in the matrix, who is first of the institutes that publish together. */
const fetchFile = async ({ server }: Served, path: string): Promise<string> => {
  const response = await server.fetch(`http://graph.test${path}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${text}`);
  return text
    .replaceAll(/"revision": "[0-9a-f]+"/g, '"revision": ""')
    .replaceAll(/"briefs": \{\s+"nodes": \[\s+\{\s+"publisher": \{\s+"id": "[^"]+"\s+\}\s+\}\s+\]/g, '"briefs": {');
};

const sets: Record<string, readonly CatalogData[]> = {
  'the published data and two invented institutes': await load([DATA, SECOND_BRIEF, THIRD_BRIEF]),
  'three catalogs that overlap': await load(['commons', 'north', 'harbour'].map((name) => join(CATALOGS, name))),
  'generated briefs on the same events': generateFullCatalogs(),
  'a brief with two mentions of one event': [commons, north(['event-6'])],
};

describe.each(Object.entries(sets))('of %s', (_name, catalogs) => {
  const whole = serve(catalogs);

  describe.each(catalogs.flatMap(slugsOf).map((brief, index) => ({ brief, index })))(
    'of $brief',
    ({ brief, index }) => {
      let alone: Served;
      beforeAll(() => {
        alone = serve(withOnly(brief, catalogs));
      });
      // The file stays in memory while others run, and there are many of these.
      afterAll(() => {
        alone = whole;
      });

      test('every view and export mentions nothing that only another brief says', async () => {
        const filters = [
          ...FILTERS,
          ...catalogs.flatMap(({ catalog: { namespace }, events: { issues } }) =>
            issues.slice(0, 2).map(({ slug }) => `issue=${formatName({ namespace, slug })}`),
          ),
        ];
        const paths = VIEWS.flatMap((view) => [
          `/${view}.json?brief=${brief}`,
          `/${view}.csv?brief=${brief}`,
          // Each brief with a third of the filters, the next one with others: all take too long.
          ...filters.filter((_, at) => at % 3 === index % 3).map((filter) => `/${view}.json?brief=${brief}&${filter}`),
        ]);
        for (const path of paths)
          expect([path, await fetchFile(whole, path)]).toEqual([path, await fetchFile(alone, path)]);
      });

      test('so does every entry that is narrowed to it', async () => {
        for (const key of everySecond(keysIn(catalogs, index), index))
          for (const format of ['json', 'csv']) {
            const path = `/entry/${key}.${format}?brief=${brief}`;
            expect([path, await fetchFile(whole, path)]).toEqual([path, await fetchFile(alone, path)]);
          }
      });

      test('so does every comparison with it as the only column', async () => {
        for (const key of everySecond(keysIn(catalogs, index), index + 1))
          for (const format of ['json', 'csv']) {
            const path = `/compare.${format}?of=${key}&brief=${brief}`;
            expect([path, await fetchFile(whole, path)]).toEqual([path, await fetchFile(alone, path)]);
          }
      });

      test('each statement in a table is its own', async () => {
        // The matrix has numbers.
        for (const view of VIEWS.filter((name) => name !== 'matrix'))
          for (const row of parseCsv(await fetchFile(whole, `/${view}.csv?brief=${brief}`))) {
            const cited = (row.citations ?? '').split('; ').filter(Boolean);
            const sources = cited.map((ref) => ref.slice(0, ref.lastIndexOf(':')));
            expect([view, row.url, row.brief, ...new Set(sources)]).toEqual([
              view,
              row.url,
              brief,
              ...(cited[0] ? [brief] : []),
            ]);
          }
      });

      test('the filters offer nothing that only another brief names', async () => {
        const variables = filterOptions.variables(new URLSearchParams({ brief }));
        const optionsOf = ({ snapshot }: Served) => serveSnapshot(snapshot).get(filterOptions.document, variables);
        expect(await optionsOf(whole)).toEqual(await optionsOf(alone));
      });
    },
  );
});
