import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { createSiteFiles } from '../../src/app/site/site-files.ts';
import { createSitemap } from '../../src/app/site/sitemap.ts';
import { collectionOf } from '../../src/model/collections.ts';
import { NODE_TYPES } from '../../src/model/node-types.ts';
import { createServer, type ServerOptions } from '../../src/server/server.ts';
import { type Snapshot, UnavailableError } from '../../src/store/store.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, readerOf, silent } from '../support/serve.ts';

/** robots.txt, the sitemap and the description of the search, over the data that the project publishes. */

const store = await openOnce(DATA);
const snapshot = store.snapshot();
const files = [{ path: 'index.html', body: Buffer.from('<!doctype html>') }];
const options: ServerOptions = {
  graph: openWholeGraph(store).graph,
  logger: silent,
  explorer: { files, views: servedViews, renderer: plainPages },
  siteFiles: createSiteFiles(readerOf(snapshot)),
};
const local = createServer(options);
const published = createServer({ ...options, publicUrl: 'https://graph.example' });
/** The data with other methods. */
const changed = (methods: Partial<Snapshot>): Snapshot => {
  const { revision } = snapshot;
  return { revision, count: snapshot.count.bind(snapshot), page: snapshot.page.bind(snapshot), ...methods } as Snapshot;
};

const read = async (path: string, server = published) => (await server.fetch(`http://graph.test${path}`)).text();

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Parses XML; throws if it is not well-formed, or has an element outside of the namespace of its root. */
const parseXml = (xml: string): Element & { namespace: string } => {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const namespaces = new Set<string>();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    namespaces.add(uri);
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  expect(namespaces.size).toBe(1);
  return { ...(root.children[0] as Element), namespace: [...namespaces][0] as string };
};

const textOf = ({ children }: Element, name: string): string | undefined =>
  children.find((child) => child.name === name)?.text;

/** W3C Datetime, as sitemaps have it. */
const DATETIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** The addresses in a sitemap or an index of sitemaps; fails if the XML is not as https://www.sitemaps.org/schemas/sitemap/0.9 says. */
const validateSitemap = (xml: string, root: 'urlset' | 'sitemapindex'): { loc: string; lastmod?: string }[] => {
  expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
  expect(Buffer.byteLength(xml)).toBeLessThan(50 * 2 ** 20);
  const parsed = parseXml(xml);
  expect([parsed.name, parsed.namespace]).toEqual([root, 'http://www.sitemaps.org/schemas/sitemap/0.9']);
  expect(parsed.children.length).toBeGreaterThan(0);
  expect(parsed.children.length).toBeLessThanOrEqual(50_000);
  return parsed.children.map((entry) => {
    expect(entry.name).toBe(root === 'urlset' ? 'url' : 'sitemap');
    const names = entry.children.map(({ name }) => name);
    expect([['loc'], ['loc', 'lastmod']]).toContainEqual(names);
    const [loc = '', lastmod] = [textOf(entry, 'loc'), textOf(entry, 'lastmod')];
    expect(loc.length).toBeLessThan(2048);
    expect(new URL(loc).href).toBe(loc);
    if (lastmod !== undefined) expect(lastmod).toMatch(DATETIME);
    return { loc, ...(lastmod !== undefined && { lastmod }) };
  });
};

const pathOf = ({ loc }: { loc: string }): string => loc.slice('https://graph.example'.length);

/** The paths of all pages, by the files that the index lists. */
const readAllPages = async (): Promise<string[]> => {
  const paths: string[] = [];
  for (const file of validateSitemap(await read('/sitemap.xml'), 'sitemapindex'))
    paths.push(...validateSitemap(await read(pathOf(file)), 'urlset').map(pathOf));
  return paths;
};

test('the sitemap lists each page once: all entities, texts and views', async () => {
  const paths = await readAllPages();
  const counts = NODE_TYPES.map((type) => snapshot.count(type, []));
  const briefs = snapshot.count('Brief', []);
  const views = [
    '/',
    '/briefs',
    '/timeline',
    '/arguments',
    '/ledger',
    '/actors',
    '/map',
    '/matrix',
    '/about',
    '/changes',
    '/index',
    '/query',
  ];
  expect(paths).toHaveLength(counts.reduce((sum, count) => sum + count, 0) + briefs + views.length);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(
    expect.arrayContaining([
      ...views,
      '/entry/Event:camp-david-summit-2023',
      '/read/white-house/wh-2023-08-18-fact-sheet',
    ]),
  );
  expect(paths.filter((path) => !servedViews.hasPage(path))).toEqual([]);
});

test('a page of each kind that it lists has an answer', async () => {
  const paths = await readAllPages();
  const kinds = new Map(paths.map((path) => [path.split(':')[0] as string, path]));
  expect(kinds.size).toBeGreaterThan(NODE_TYPES.length);
  for (const path of kinds.values()) {
    if (path === '/' || path === '/query' || path.startsWith('/read/')) continue;
    const { status } = await published.fetch(`http://graph.test${path}.json`);
    expect([path, status]).toEqual([path, 200]);
  }
});

describe('with few pages in a file', () => {
  const readParts = async (type: string, order: readonly number[]) => {
    const sitemap = createSitemap(readerOf(snapshot), 100);
    const parts = new Map<number, string[]>();
    for (const part of order) {
      const file = await sitemap(`/sitemap-${type}-${part}.xml`);
      const pages = validateSitemap((await file?.read('https://graph.example')) ?? '', 'urlset');
      expect(pages.length).toBeLessThanOrEqual(100);
      parts.set(part, pages.map(pathOf));
    }
    return [...parts].sort(([a], [b]) => a - b).flatMap(([, pages]) => pages);
  };

  test('the parts have all rows in whichever order they are read, and no part comes after them', async () => {
    const count = snapshot.count('Event', []);
    const parts = Array.from({ length: Math.ceil(count / 100) }, (_, part) => part + 1);
    expect(parts.length).toBeGreaterThan(1);
    const forward = await readParts('Event', parts);
    expect(new Set(forward).size).toBe(count);
    expect(await readParts('Event', parts.toReversed())).toEqual(forward);
    const sitemap = createSitemap(readerOf(snapshot), 100);
    expect(await sitemap(`/sitemap-Event-${parts.length + 1}.xml`)).toBeUndefined();
  });

  test('a part that is read again is the same, and newer data is read anew', async () => {
    let current: Snapshot = snapshot;
    const sitemap = createSitemap({ snapshot: () => current, revision: () => current.revision }, 100);
    const last = async () => (await sitemap('/sitemap-Event-2.xml'))?.read('https://graph.example');
    const before = await last();
    expect(await last()).toBe(before);
    current = changed({ revision: 'newer' });
    expect((await sitemap('/sitemap-Event-2.xml'))?.version).toBe('newer');
    expect(await last()).toBe(before);
  });
});

test('only what a release says when it was issued has a date', async () => {
  const issued = '2026-11-30T08:00:00.000Z';
  const { id } = collectionOf('Catalog');
  const dated = changed({
    page: (name, query) => {
      const page = snapshot.page(name, query);
      const date = (row: object) =>
        'issuedAt' in row && id(row as never) === 'white-house' ? { ...row, issuedAt: issued } : row;
      return { ...page, rows: page.rows.map(date) as never };
    },
  });
  const sitemap = createSitemap(readerOf(dated));
  const pages = async (name: string) =>
    validateSitemap((await (await sitemap(`/sitemap-${name}.xml`))?.read('https://graph.example')) ?? '', 'urlset');
  for (const name of ['Brief-1', 'Catalog-1', 'Text-1'])
    for (const page of await pages(name))
      expect([page.loc, page.lastmod]).toEqual([page.loc, page.loc.includes('white-house') ? issued : undefined]);
  expect((await pages('Event-1')).filter(({ lastmod }) => lastmod)).toEqual([]);
});

test.each([
  '/sitemap-Event-0.xml',
  '/sitemap-Event-2.xml',
  '/sitemap-constructor-1.xml',
  '/sitemap-Claim-1.xml',
  '/sitemap-.xml',
])('%s is 404', async (path) => {
  expect((await published.fetch(`http://graph.test${path}`)).status).toBe(404);
});

test('addresses begin with the public URL, or with the host of the request in answers that only its client keeps', async () => {
  const options = { headers: { 'x-forwarded-host': 'evil.example', 'accept-encoding': 'gzip' } };
  const answers = [published, local].map((server) => server.fetch('http://graph.test/sitemap.xml', options));
  const [there, here] = await Promise.all(answers);
  expect(Object.fromEntries(there?.headers ?? [])).toMatchObject({
    'content-type': 'application/xml; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    vary: 'accept-encoding',
  });
  expect(here?.headers.get('cache-control')).toBe('private, no-cache');
  expect(here?.headers.get('etag')).not.toBe(there?.headers.get('etag'));
  const found = validateSitemap(await read('/sitemap.xml', local), 'sitemapindex');
  expect(found.every(({ loc }) => loc.startsWith('http://graph.test/sitemap-'))).toBe(true);
});

test('a client that has the file gets 304', async () => {
  const etag = (await published.fetch('http://graph.test/sitemap-Event-1.xml')).headers.get('etag') ?? '';
  const again = await published.fetch('http://graph.test/sitemap-Event-1.xml', { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('robots.txt names the sitemap, and lets all pages be read but results of searches and panels', async () => {
  const lines = (await read('/robots.txt')).split('\n');
  expect(lines).toContain('Sitemap: https://graph.example/sitemap.xml');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines.filter((line) => line.startsWith('Disallow'))).toEqual(['Disallow: /search?', 'Disallow: /*?*open=']);
});

test('browsers learn how to search', async () => {
  const parsed = parseXml(await read('/opensearch.xml'));
  expect([parsed.name, parsed.namespace]).toEqual(['OpenSearchDescription', 'http://a9.com/-/spec/opensearch/1.1/']);
  expect((textOf(parsed, 'ShortName') ?? '').length).toBeLessThanOrEqual(16);
  const [url] = parsed.children.filter(({ name }) => name === 'Url');
  const template = url?.attributes.template ?? '';
  const address = new URL(template.replace('{searchTerms}', encodeURIComponent('camp david')));
  expect(address.origin).toBe('https://graph.example');
  const { answers } = JSON.parse(await read(`${address.pathname}.json${address.search}`));
  expect(answers[0].variables.text).toBe('camp david');
});

test('while the data cannot be read, the answer says so', async () => {
  const outage = () => Promise.reject(new UnavailableError('no connection to db.internal'));
  const siteFiles = createSiteFiles({ snapshot: outage, revision: () => '' });
  const response = await createServer({ ...options, siteFiles }).fetch('http://graph.test/sitemap.xml');
  const text = await response.text();
  expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(text).not.toContain('db.internal');
});
