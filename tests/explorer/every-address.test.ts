import { expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createSiteFiles } from '../../src/app/site/site-files.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { VIEW_PLACES } from '../../src/views/view-places.ts';
import { DATA, openOnce, readerOf, silent } from '../support/serve.ts';
import { rowsMissingIn } from './rows-in-html.ts';

/** Every address that the sitemap of the data names. */

const ORIGIN = 'https://graph.example';

const store = await openOnce(DATA);
const server = createServer({
  graph: openWholeGraph(store).graph,
  logger: silent,
  publicUrl: ORIGIN,
  explorer: {
    files: await readExplorer(packageFolders.explorer),
    views: servedViews,
    renderer: await loadPages(packageFolders.pages),
  },
  siteFiles: createSiteFiles(readerOf(store.snapshot())),
});

const get = (path: string) =>
  server.fetch(`${ORIGIN}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)/g)].map(([, url]) => String(url).replace(ORIGIN, '').replaceAll('&amp;', '&'));

/** The rows of the CSV file beside a page that its HTML does not have; texts and the page of a query have no file. */
const missingIn = async (address: string, html: string): Promise<string[]> => {
  const { pathname, search } = new URL(address, ORIGIN);
  const csv = await get(`${pathname === '/' ? '/overview' : pathname}.csv${search}`);
  if (csv.status === 404) return [];
  return rowsMissingIn(html, await csv.text(), pathname).map((row) => `${address}: ${row}`);
};

test('is a page with a title and a lasting address of its own, with every row of its file, without style attributes', {
  timeout: 300_000,
}, async () => {
  const sitemaps = addressesIn(await (await server.fetch(`${ORIGIN}/sitemap.xml`)).text());
  const addresses: string[] = [];
  for (const path of sitemaps) addresses.push(...addressesIn(await (await server.fetch(`${ORIGIN}${path}`)).text()));
  expect(addresses.length).toBeGreaterThan(1000);
  const byTitle = new Map<string, string[]>();
  const missing: string[] = [];
  for (const address of addresses) {
    const page = await get(address);
    const html = await page.text();
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    expect([address, page.status, canonical]).toEqual([address, 200, ORIGIN + address]);
    expect([address, / style="/.test(html)]).toEqual([address, false]);
    missing.push(...(await missingIn(address, html)));
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  }
  expect(missing).toEqual([]);
  expect([...byTitle].filter(([, alike]) => alike.length > 1)).toEqual([]);
});

test('of a view has every row of its file, also of one brief', { timeout: 300_000 }, async () => {
  const answer = await server.fetch(`${ORIGIN}/graphql?query={briefs(first:100){nodes{slug}}}`);
  const slugs: string[] = (await answer.json()).data.briefs.nodes.map(({ slug }: { slug: string }) => slug);
  const paths = VIEW_PLACES.filter(({ isUnlisted }) => !isUnlisted).map(({ path }) => path);
  const addresses = paths.flatMap((path) => slugs.map((slug) => `${path}?brief=${slug}`));
  const missing: string[] = [];
  for (const address of [...addresses, '/arguments?show=findings', '/claims', '/claims?type=STANCE']) {
    const page = await get(address);
    missing.push(...(await missingIn(address, await page.text())));
  }
  expect(missing).toEqual([]);
});
