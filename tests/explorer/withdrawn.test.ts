import { expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { openCitations } from '../../src/app/site/citations.ts';
import { createSitemap } from '../../src/app/site/sitemap.ts';
import { createServer } from '../../src/server/server.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, readerOf, silent } from '../support/serve.ts';

/** The page of an entry that its catalog has withdrawn. */

const EVENT = '/entry/Event:camp-david-summit-2023';

const { data } = await loadDataSet([DATA]);
const withdrawn = (data ?? []).map(({ events: { events, ...others }, ...catalog }) => ({
  ...catalog,
  events: {
    ...others,
    events: events.map((event) => ({
      ...event,
      withdrawn: event.slug === 'camp-david-summit-2023' || event.withdrawn,
    })),
  },
}));
const store = readerOf(MemorySnapshot.of(withdrawn));
const server = createServer({
  graph: openWholeGraph(store).graph,
  logger: silent,
  publicUrl: 'https://graph.example',
  citations: openCitations(packageFolders.citationStyles),
  explorer: {
    files: await readExplorer(packageFolders.explorer),
    views: servedViews,
    renderer: await loadPages(packageFolders.pages),
  },
});
const get = (path: string) => server.fetch(`http://graph.test${path}`, { headers: { accept: 'text/html' } });

test('is 410, with what is known of it, in all formats', async () => {
  const page = await get(EVENT);
  expect(page.status).toBe(410);
  const html = await page.text();
  expect(html).toContain('The catalogs that had this entry have withdrawn it.');
  expect(html).toContain('href="/entry/Country:JP"');
  expect(html).toContain('<meta name="robots" content="noindex">');
  const [json, csv, note] = await Promise.all([get(`${EVENT}.json`), get(`${EVENT}.csv`), get(`${EVENT}.apa.txt`)]);
  expect([json.status, csv.status, note.status]).toEqual([410, 410, 410]);
  expect(await note.text()).toContain('The catalogs that had this entry have withdrawn it.');
  expect((await csv.text()).split('\n').length).toBeGreaterThan(10);
  expect((await get('/entry/Event:biden-xi-summit-woodside-2023')).status).not.toBe(410);
});

test('has a card that says so', async () => {
  const card = await get(EVENT.replace('/entry/', '/card/'));
  expect(card.status).toBe(410);
  expect(await card.text()).toContain('The catalogs that had this entry have withdrawn it.');
});

test('is not in the sitemap', async () => {
  const file = await createSitemap(store)('/sitemap-Event-1.xml');
  const pages = (await file?.read('https://graph.example')) ?? '';
  expect(pages).toContain('/entry/Event:');
  expect(pages).not.toContain(EVENT);
});
