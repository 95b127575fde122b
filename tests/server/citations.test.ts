import { expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { type Citations, createServer } from '../../src/server/server.ts';
import { CITATION_FORMATS, citationQueryAt } from '../../src/views/citation.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** How a server sends references, which are made up here. */

const PAGE = '/entry/Event:camp-david-summit-2023';
const files = [
  { path: 'index.html', body: Buffer.from('<!doctype html><html lang="en"><!--head--><!--data--></html>') },
];
const { graph } = openWholeGraph(await openOnce(DATA));

const serve = (publicUrl?: string) => {
  const printed: string[] = [];
  const citations: Citations = {
    formats: CITATION_FORMATS,
    queryAt: citationQueryAt,
    print: async (_data, { ending, origin, day }) => {
      printed.push(ending);
      return `${ending} ${origin} ${day}`;
    },
  };
  const explorer = { files, views: servedViews, renderer: plainPages };
  const server = createServer({ graph, logger: silent, explorer, citations, publicUrl });
  const get = (path: string, init?: RequestInit) => server.fetch(`http://graph.test${path}`, init);
  return { get, printed };
};

const typeOf = async (accept: string) => {
  const { headers } = await serve().get(PAGE, { headers: { accept } });
  expect([accept, headers.get('vary')]).toEqual([accept, expect.stringMatching(/\baccept\b(?!-)/)]);
  return headers.get('content-type');
};

test.each(CITATION_FORMATS)('a reference has an address with $ending', async ({ ending, type }) => {
  const { get, printed } = serve('https://graph.example');
  const file = await get(`${PAGE}.${ending}`);
  expect([file.status, file.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  expect(await file.text()).toBe(`${ending} https://graph.example ${new Date().toISOString().slice(0, 10)}`);
  expect(file.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600');
  const headers = { 'if-none-match': file.headers.get('etag') ?? '' };
  const again = await get(`${PAGE}.${ending}`, { headers });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(await (await get(`${PAGE}.${ending}`, { method: 'HEAD' })).text()).toBe('');
  expect(printed).toEqual([ending]);
});

test.each([
  ['application/x-bibtex', 'application/x-bibtex; charset=utf-8'],
  ['application/x-bibtex, */*', 'application/x-bibtex; charset=utf-8'],
  ['text/html;q=0.5, application/x-research-info-systems', 'application/x-research-info-systems; charset=utf-8'],
  ['application/vnd.citationstyles.csl+json', 'application/vnd.citationstyles.csl+json'],
  ['text/x-bibliography', 'text/x-bibliography; style=apa; charset=utf-8'],
  ['text/x-bibliography; style=chicago; locale=en-US', 'text/x-bibliography; style=chicago; charset=utf-8'],
  ['text/x-bibliography; style="apa"', 'text/x-bibliography; style=apa; charset=utf-8'],
  ['text/html, application/x-bibtex', 'text/html; charset=utf-8'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', 'text/html; charset=utf-8'],
  ['application/x-bibtex;q=0', 'text/html; charset=utf-8'],
  ['application/x-bibtex;q=0.2, */*;q=0.8', 'text/html; charset=utf-8'],
  ['text/x-bibliography; style=vancouver', 'text/html; charset=utf-8'],
  ['*/*', 'text/html; charset=utf-8'],
])('who accepts %s gets %s', async (accept, type) => {
  expect(await typeOf(accept)).toBe(type);
});

test('files beside a page, and pages of what cannot be cited, are what they are whatever is accepted', async () => {
  const headers = { accept: 'application/x-bibtex' };
  const { get } = serve();
  expect((await get(`${PAGE}.json`, { headers })).headers.get('content-type')).toMatch(/^application\/json/);
  for (const path of ['/', '/timeline', '/entry/Country:CN'])
    expect([path, (await get(path, { headers })).headers.get('content-type')]).toEqual([
      path,
      'text/html; charset=utf-8',
    ]);
});

test('without a public URL, a reference has the host of the request, and is not for others', async () => {
  const file = await serve().get(`${PAGE}.bib`);
  expect(await file.text()).toContain(' http://graph.test ');
  expect(file.headers.get('cache-control')).toBe('no-cache');
});

test.each([
  '/entry/Event:nope.bib',
  '/entry/nope:nope.ris',
  '/entry/Mention:nope.csl.json',
  '/entry/Motive:nope.apa.txt',
])('%s is 404, and nothing is printed', async (path) => {
  const { get, printed } = serve();
  const { status, headers } = await get(path);
  expect([status, headers.get('cache-control'), printed]).toEqual([404, 'no-cache', []]);
});
