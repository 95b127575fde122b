import { beforeEach, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { createServer, type PageRenderer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** How pages are kept and sent, whatever renders them. */

const TEMPLATE =
  '<!doctype html><html lang="en"><head><!--head--></head><body><div id="explorer"></div><!--data--></body>';
const MANIFEST = {
  'map/map.tsx': { file: 'assets/map-1.js', css: ['assets/map-1.css'], imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js', css: ['assets/shared-1.css'] },
};
const files = [
  { path: 'index.html', body: Buffer.from(TEMPLATE) },
  { path: '.vite/manifest.json', body: Buffer.from(JSON.stringify(MANIFEST)) },
];
const LONG = 'x'.repeat(10_000);

const { graph } = openWholeGraph(await openOnce(DATA));
const rendered: string[] = [];
const renderer: PageRenderer = {
  ...plainPages,
  readAddress: (url, { cookie }) => {
    const named = url.searchParams.get('lang');
    const { pathname } = url;
    return {
      language: named ?? cookie ?? 'en',
      chosen: named,
      url: { pathname, search: '', searchParams: new URLSearchParams() },
    };
  },
  async renderPage(request) {
    rendered.push(`${request.language} ${request.url.pathname}`);
    return { ...(await plainPages.renderPage(request)), body: `<p>${LONG}</p>`, modules: ['map/map.tsx'] };
  },
};
const serve = (keptBytes?: number) =>
  createServer({ graph, logger: silent, explorer: { files, views: servedViews, renderer, keptBytes } });
const server = serve();
const get = (path: string, headers: Record<string, string> = {}, at = server) =>
  at.fetch(`http://graph.test${path}`, { headers: { accept: 'text/html', ...headers } });

beforeEach(() => {
  rendered.length = 0;
});

test('a page has what it shows, the data for the browser, and the files that it loads', async () => {
  const html = await (await get('/map', { cookie: 'ko' })).text();
  expect(html).toContain('<html lang="ko"');
  expect(html).toContain(`<div id="explorer"><p>${LONG}</p></div>`);
  expect(html).toContain('<script type="application/json" id="page-data">{}</script>');
  for (const file of ['map-1.js', 'shared-1.js'])
    expect(html).toContain(`<link rel="modulepreload" crossorigin href="/assets/${file}">`);
  for (const file of ['map-1.css', 'shared-1.css'])
    expect(html).toContain(`<link rel="stylesheet" crossorigin href="/assets/${file}">`);
  expect((await get('/.vite/manifest.json')).status).toBe(404);
});

describe('a page is rendered once', () => {
  test('for all who ask in the same language, at the same time or later', async () => {
    await Promise.all([get('/arguments'), get('/arguments'), get('/arguments?utm_source=x')]);
    await get('/arguments');
    await get('/arguments', { cookie: 'ko' });
    expect(rendered).toEqual(['en /arguments', 'ko /arguments']);
  });

  test('and each time if it is not there', async () => {
    for (const _ of [1, 2]) expect((await get('/nowhere')).status).toBe(404);
    expect(rendered).toHaveLength(2);
  });

  test('as long as so many bytes of pages are kept', async () => {
    // Room for two pages.
    const small = serve(45_000);
    for (const path of ['/map', '/actors', '/map', '/briefs', '/ledger', '/actors']) await get(path, {}, small);
    expect(rendered).toEqual(['en /map', 'en /actors', 'en /briefs', 'en /ledger', 'en /actors']);
  });
});

test('the language that an address names is remembered', async () => {
  const named = await get('/map?lang=ko');
  expect(named.headers.get('set-cookie')).toBe('language=ko; Path=/; SameSite=Lax; Max-Age=31536000');
  expect((await get('/map')).headers.get('set-cookie')).toBeNull();
  expect(named.headers.get('vary')).toBe('accept, accept-encoding, accept-language, cookie');
});
