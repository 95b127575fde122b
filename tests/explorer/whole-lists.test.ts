import { expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createServer, type ServerOptions } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { MOST_ENTRIES, nextPage } from '../../src/views/whole-list.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { parseCsv } from './parse-csv.ts';
import { get, ORIGIN } from './served-data.ts';

/** Files with a whole list, not only with the page that is shown. */

const { graph } = openWholeGraph(await openOnce(DATA));
const explorer = {
  files: await readExplorer(packageFolders.explorer),
  views: servedViews,
  renderer: await loadPages(packageFolders.pages),
};
const serve = (options: Partial<ServerOptions>) =>
  createServer({ graph, logger: silent, publicUrl: ORIGIN, explorer, ...options });

const rowsOf = async (file: Response) => parseCsv(await file.text()).map((row) => JSON.stringify(row));

/** The pages of a list one after the other, as somebody reads them who follows the links to the next one. */
const rowsOfPages = async (address: string) => {
  const rows: string[] = [];
  let next: string | undefined = address;
  let pages = 0;
  while (next !== undefined) {
    const url: URL = new URL(next, ORIGIN);
    rows.push(...(await rowsOf(await get(`${url.pathname}.csv${url.search}`))));
    const html: string = await (await get(next)).text();
    const [link = ''] = /<a [^>]*rel="next"[^>]*>/.exec(html) ?? [];
    next = /href="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&');
    pages++;
  }
  return { rows, pages };
};

test.each([
  '/claims?type=STANCE',
  '/timeline?told=all',
  '/ledger?recorded=all',
  '/arguments?brief=buendnis-f5/forderungen-bundestagswahl-2025',
  '/index?type=EVENT',
  '/search?q=China',
])('the file of all of %s has the rows of all of its pages, each once', { timeout: 60_000 }, async (address) => {
  const { pathname, search } = new URL(address, ORIGIN);
  const html = await (await get(address)).text();
  const link = /<a href="([^"]*pages=all[^"]*)">All [\d,]+ /.exec(html)?.[1]?.replaceAll('&amp;', '&');
  expect(link).toBe(`${pathname}.csv${search}&pages=all`);
  const file = await get(link as string);
  expect(file.status).toBe(200);
  expect(file.headers.get('link')).toBeNull();
  expect(file.headers.get('content-disposition')).toMatch(/-all\.csv"$/);
  const { rows, pages } = await rowsOfPages(address);
  expect(pages).toBeGreaterThan(1);
  expect(await rowsOf(file)).toEqual([...new Set(rows)]);
});

test('JSON has an answer for each page', async () => {
  const { url, answers } = await (await get('/claims.json?type=STANCE&pages=all')).json();
  expect(url).toBe(`${ORIGIN}/claims?type=STANCE&pages=all`);
  const lists = answers.map(({ data }: { data: { claims: unknown } }) => data.claims);
  const nodes = lists.flatMap((list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id));
  expect(lists.length).toBeGreaterThan(2);
  expect(new Set(nodes).size).toBe(lists[0].totalCount);
});

test.each([
  ['/claims?type=FINDING&type=RELATION&after=nonsense', 400],
  ['/claims?type=NOTHING', 400],
  ['/timeline?brief=nothing-of-the-kind', 404],
])('the file of all of %s is %i, as that of a page', async (address, status) => {
  const { pathname, search } = new URL(address, ORIGIN);
  expect((await get(`${pathname}.csv${search}`)).status).toBe(status);
  expect((await get(`${pathname}.csv${search}&pages=all`)).status).toBe(status);
});

test.each(['/matrix', '/entry/Event:camp-david-summit-2023', '/search'])(
  'the file of all of %s, which has no pages, is that of the page',
  async (path) => {
    expect(await (await get(`${path}.csv?pages=all`)).text()).toBe(await (await get(`${path}.csv`)).text());
  },
);

test('a file of a very long list ends with the page that makes it long enough, and names the file of the rest', async () => {
  const page = (size: number, hasNextPage = true) => ({
    list: { nodes: Array.from({ length: size }), pageInfo: { hasNextPage, endCursor: 'c' } },
  });
  const params = new URLSearchParams('type=STANCE');
  expect(nextPage(params, [page(MOST_ENTRIES - 1)])).toMatchObject({ isEnough: false });
  expect(nextPage(params, [page(MOST_ENTRIES - 1), page(1)])).toMatchObject({ isEnough: true });
  expect(nextPage(params, [page(MOST_ENTRIES), page(1, false)])).toBeNull();
  expect(`${nextPage(params, [page(1)])?.params}`).toBe('type=STANCE&after=c');
  // Of one brief, the list is in it.
  expect(`${nextPage(params, [{ dataset: null, brief: { slug: 'a', ...page(1) } }])?.params}`).toMatch(/after=c/);

  // Long enough after three pages.
  const short = serve({
    explorer: {
      ...explorer,
      views: {
        ...servedViews,
        nextPage: (search, answers) => {
          const next = servedViews.nextPage(search, answers as never);
          return next && { ...next, isEnough: answers.length >= 3 };
        },
      },
    },
  });
  const rows: string[] = [];
  let address: string | undefined = `${ORIGIN}/claims.csv?type=STANCE&pages=all`;
  let files = 0;
  while (address !== undefined) {
    const file: Response = await short.fetch(address);
    rows.push(...(await rowsOf(file)));
    address = /^<(.*)>; rel="next"$/.exec(file.headers.get('link') ?? '')?.[1];
    files++;
  }
  expect(files).toBeGreaterThan(1);
  expect(rows).toEqual(await rowsOf(await get('/claims.csv?type=STANCE&pages=all')));
});

test('each page counts against what a client may ask for', async () => {
  const burst = 1_000_000;
  const limits = { perMinute: 1, trustedHops: 0 };
  const page = `${ORIGIN}/claims.csv?type=STANCE`;
  const asked = await serve({ rateLimit: { ...limits, burst } }).fetch(page);
  const cost = burst - Number(/r=(\d+)/.exec(asked.headers.get('ratelimit') ?? '')?.[1]);
  expect(cost).toBeGreaterThan(100);
  const limited = serve({ rateLimit: { ...limits, burst: Math.ceil(2.5 * cost) } });
  expect((await limited.fetch(page)).status).toBe(200);
  const all = await limited.fetch(`${page}&pages=all`);
  expect([all.status, (await all.json()).errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
});
