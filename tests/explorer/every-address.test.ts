import { expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createSiteFiles } from '../../src/app/site/site-files.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, openOnce, readerOf, silent } from '../support/serve.ts';

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

test('is a page with a title and a lasting address of its own, without style attributes', {
  timeout: 300_000,
}, async () => {
  const sitemaps = addressesIn(await (await server.fetch(`${ORIGIN}/sitemap.xml`)).text());
  const addresses: string[] = [];
  for (const path of sitemaps) addresses.push(...addressesIn(await (await server.fetch(`${ORIGIN}${path}`)).text()));
  expect(addresses.length).toBeGreaterThan(1000);
  const byTitle = new Map<string, string[]>();
  for (const address of addresses) {
    const page = await get(address);
    const html = await page.text();
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    expect([address, page.status, canonical]).toEqual([address, 200, ORIGIN + address]);
    expect([address, / style="/.test(html)]).toEqual([address, false]);
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  }
  expect([...byTitle].filter(([, alike]) => alike.length > 1)).toEqual([]);
});
