import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { openCitations } from '../../src/app/site/citations.ts';
import { openFeeds } from '../../src/app/site/feeds.ts';
import { createSiteFiles } from '../../src/app/site/site-files.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import type { Site } from '../../src/views/site.ts';
import { DATA, openOnce, readerOf, silent } from '../support/serve.ts';

/** The server of all data of the project. */

export const ORIGIN = 'https://graph.example';

/** A server of data, without a port. */
export const serve = async (
  store: Awaited<ReturnType<typeof openOnce>>,
  pictures?: Parameters<typeof createServer>[0]['pictures'],
  site?: Site,
  embedOrigins?: readonly string[],
) =>
  createServer({
    graph: openWholeGraph(store).graph,
    logger: silent,
    publicUrl: ORIGIN,
    explorer: {
      files: await readExplorer(packageFolders.explorer),
      views: servedViews,
      renderer: await loadPages(packageFolders.pages, site),
      embedOrigins,
    },
    citations: openCitations(packageFolders.citationStyles),
    feeds: openFeeds(),
    siteFiles: createSiteFiles(readerOf(store.snapshot())),
    ...(pictures && { pictures }),
  });

export const server = await serve(await openOnce(DATA));

/** The page at an address below the origin. */
export const get = (path: string) =>
  server.fetch(`${ORIGIN}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });

const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)/g)].map(([, url]) => String(url).replace(ORIGIN, '').replaceAll('&amp;', '&'));

/** Every address that the sitemap names. */
export const readSitemap = async (): Promise<string[]> => {
  const addresses: string[] = [];
  for (const path of addressesIn(await (await server.fetch(`${ORIGIN}/sitemap.xml`)).text()))
    addresses.push(...addressesIn(await (await server.fetch(`${ORIGIN}${path}`)).text()));
  return addresses;
};
