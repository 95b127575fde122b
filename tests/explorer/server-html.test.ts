import { describe, expect, test } from 'vitest';
import { loadPages, readExplorer } from '../../src/app/explorer-files.ts';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { packageFolders } from '../../src/app/package-files.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { PAGES } from './pages.ts';

/** What the server says of the explorer's pages to those who run no scripts. */

const { graph } = openWholeGraph(await openOnce(DATA));
const server = createServer({
  graph,
  logger: silent,
  publicUrl: 'https://graph.example',
  explorer: {
    files: await readExplorer(packageFolders.explorer),
    views: servedViews,
    renderer: await loadPages(packageFolders.pages),
  },
});
const get = (path: string, headers: Record<string, string> = {}) =>
  server.fetch(`http://graph.test${path}`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
const read = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();

describe('the status of a page', () => {
  test.each([
    ['/', 200],
    ['/entry/Event:camp-david-summit-2023', 200],
    ['/read/asan-2024-12-05', 200],
    ['/nowhere', 404],
    ['/entry/Event:nothing-of-the-kind', 404],
    ['/entry/Actor:nothing', 404],
    ['/entry/nothing', 404],
    ['/read/nothing-of-the-kind', 404],
    ['/overview?brief=nothing-of-the-kind', 404],
    ['/timeline?after=nonsense', 400],
    ['/timeline?from=soon', 400],
  ])('of %s is %i, with ways onward', async (path, status) => {
    const page = await get(path);
    expect(page.status).toBe(status);
    const html = await page.text();
    expect(html).toMatch(/<a [^>]*href="\/timeline/);
    expect(html.includes('<meta name="robots" content="noindex">')).toBe(status !== 200);
  });

  test('of a brief has the groupings that it names', async () => {
    const [, named = ''] = (await read('/overview?brief=asan-2024-12-05')).split('<h3>Groupings</h3>');
    expect(named.slice(0, named.indexOf('</ul>'))).toContain('Grouping:rok-us-japan-trilateral-security-cooperation');
  });

  test.each([
    ['/read/wh-2023-08-18-fact-sheet', '/read/white-house/wh-2023-08-18-fact-sheet'],
    ['/overview?brief=wh-2023-08-18-fact-sheet', '/overview?brief=white-house/wh-2023-08-18-fact-sheet'],
  ])('of %s, which has no namespace, links to %s', async (path, meant) => {
    expect(await read(path)).toContain(`href="${meant}">FACT SHEET`);
  });

  test.each(['/timeline?after=nonsense', '/entry/Event:nothing-of-the-kind', '/entry/Actor:nothing', '/timeline'])(
    'of %s is that of its files',
    async (path) => {
      const { status } = await get(path);
      const [pathname, search] = path.split('?');
      for (const format of ['json', 'csv'])
        expect([format, (await get(`${pathname}.${format}${search ? `?${search}` : ''}`)).status]).toEqual([
          format,
          status,
        ]);
    },
  );

  test('of a statement that is not a claim is 404: it is a part of the page of its event', async () => {
    const query = '{event(ref:"camp-david-summit-2023"){mentions{nodes{ref}}}}';
    const answer = await server.fetch(`http://graph.test/graphql?query=${encodeURIComponent(query)}`);
    const [{ ref }] = (await answer.json()).data.event.mentions.nodes;
    expect(ref).toMatch(/^Mention:/);
    for (const ending of ['', '.json', '.csv']) expect((await get(`/entry/${ref}${ending}`)).status).toBe(404);
  });

  test('of another name of the same is 301, to its lasting address', async () => {
    const page = await get('/entry/Country:cn?brief=asan-2024-12-05');
    expect([page.status, page.headers.get('location')]).toEqual([301, '/entry/Country:CN?brief=asan-2024-12-05']);
  });
});

describe('the head of a page', () => {
  const headOf = (html: string) => ({
    language: /<html lang="(\w+)"/.exec(html)?.[1],
    title: /<title>([^<]*)/.exec(html)?.[1],
    description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1],
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
    alternates: Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, one, href]) => [
        one,
        href,
      ]),
    ),
  });

  test('is in the language of the page, with its addresses in each language', async () => {
    const alternates = {
      en: 'https://graph.example/timeline?kind=SUMMIT',
      ko: 'https://graph.example/timeline?kind=SUMMIT&#38;lang=ko',
      'x-default': 'https://graph.example/timeline?kind=SUMMIT',
    };
    const english = headOf(await read('/timeline?kind=SUMMIT&open=Country:KR&utm_source=x'));
    expect(english).toMatchObject({
      language: 'en',
      title: 'Timeline · Briefgraph',
      canonical: alternates.en,
      alternates,
    });
    const korean = headOf(await read('/timeline?kind=SUMMIT&lang=ko'));
    expect(korean).toMatchObject({ language: 'ko', title: '연표 · Briefgraph', canonical: alternates.ko, alternates });
    expect(korean.description).toMatch(/[가-힣]/);
  });

  test('is in the language that the reader chose or prefers', async () => {
    expect(headOf(await read('/map', { 'accept-language': 'ko-KR,ko;q=0.9' })).language).toBe('ko');
    expect(
      headOf(await read('/map', { 'accept-language': 'ko', cookie: 'a=b; briefgraph-language=en' })).language,
    ).toBe('en');
  });

  test('names the first page by one address, and the overview of a brief by another', async () => {
    expect(headOf(await read('/overview')).canonical).toBe('https://graph.example/');
    expect(headOf(await read('/?brief=asan-2024-12-05')).canonical).toBe(
      'https://graph.example/overview?brief=asan-2024-12-05',
    );
  });
});

test('what is in English on a Korean page is marked, each part once', async () => {
  const html = await read('/entry/Event:camp-david-summit-2023?lang=ko');
  expect(html).toMatch(/<h1[^>]*lang="en"[^>]*>Camp David Summit/);
  expect(html).not.toMatch(/<[^>]*lang="en"[^>]*lang="en"/);
});

test.each(PAGES.filter((path) => !path.startsWith('/query')))(
  '%s has its words, and no style attribute',
  async (path) => {
    const html = await read(path);
    expect(html).not.toMatch(/<[^>]* style=/);
    expect(html).not.toContain('aria-busy="true"');
    const title = /<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? '';
    expect(title).not.toBe('');
  },
);
