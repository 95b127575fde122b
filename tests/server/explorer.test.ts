import { describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { createServer, type ServerOptions } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { parseCsv } from '../explorer/parse-csv.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';

/** What the server answers for the explorer, with a made-up build. */

const PAGE = '<!doctype html><title>The page</title>';
const build = [
  { path: 'index.html', body: Buffer.from(PAGE) },
  { path: 'assets/main-1a2b3c.js', body: Buffer.from('"use strict";'.repeat(1000)) },
  { path: 'icon.svg', body: Buffer.from('<svg/>') },
  { path: 'manifest.webmanifest', body: Buffer.from('{}') },
];

const { graph } = openWholeGraph(await openOnce(DATA));
const explorer = { files: build, views: servedViews, renderer: plainPages };
const serve = (options: Partial<ServerOptions> = {}) => createServer({ graph, logger: silent, ...options });
const server = serve({ explorer });
const bare = serve();
const published = serve({ explorer, publicUrl: 'https://graph.example' });

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  server.fetch(`http://graph.test${path}`, { method, headers });

const rowsAt = async (path: string) => parseCsv(await (await get(path)).text());

const readAnswers = async (path: string) => (await (await get(path)).json()) as { url: string; answers: object[] };

const html = { accept: 'text/html' };
const POLICY = expect.stringMatching(/^default-src 'none'; script-src 'self'; /);

test.each([
  '/',
  '/overview',
  '/timeline?kind=SUMMIT',
  '/arguments',
  '/actors',
  '/map',
  '/search',
  '/entry/Event:camp-david-summit-2023',
  '/entry/Event%3Acamp-david-summit-2023',
  '/entry/Event:white-house/camp-david-commitment-to-consult',
])('%s is the page, revalidated each time, with its content security policy', async (path) => {
  const response = await get(path, html);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(PAGE);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  });
  const again = await get(path, { ...html, 'if-none-match': response.headers.get('etag') ?? '' });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('assets with a content hash are immutable, and compressed as accepted', async () => {
  const response = await get('/assets/main-1a2b3c.js', { 'accept-encoding': 'gzip, br' });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    // For workers, which have the policy of their file and not that of the page.
    'content-security-policy': POLICY,
  });
  expect((await response.arrayBuffer()).byteLength).toBeLessThan(200);
  const icon = await get('/icon.svg');
  expect([icon.headers.get('cache-control'), await icon.text()]).toEqual(['no-cache', '<svg/>']);
  const manifest = await get('/manifest.webmanifest');
  expect(manifest.headers.get('content-type')).toBe('application/manifest+json');
});

test.each(['/nowhere', '/assets/other.js', '/assets/../package.json', '/%2e%2e/package.json', '/timeline/', '/entry/'])(
  '%s is 404: a page for people, and JSON for programs',
  async (path) => {
    const page = await get(path, html);
    expect([page.status, await page.text()]).toEqual([404, PAGE]);
    const program = await get(path, { accept: 'application/json' });
    expect([program.status, await program.json()]).toEqual([404, expect.objectContaining({ graphql: '/graphql' })]);
  },
);

test('a HEAD is answered like a GET without the body; a POST is not answered', async () => {
  for (const path of ['/timeline', '/timeline.json', '/timeline.csv', '/assets/main-1a2b3c.js']) {
    const response = await get(path, {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect((await get(path, {}, 'POST')).status).toBe(404);
  }
});

test('without a build, / redirects to GraphiQL and no path is a view', async () => {
  const root = await bare.fetch('http://graph.test/', { headers: html });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  for (const path of ['/timeline', '/timeline.json', '/timeline.csv'])
    expect((await bare.fetch(`http://graph.test${path}`)).status).toBe(404);
});

describe('the URL of a view, for programs', () => {
  test('.json has the queries of the page, their variables and their results', async () => {
    const response = await get('/timeline.json?kind=SUMMIT&modality=HOPED&open=Country:KR');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      url: '/timeline?kind=SUMMIT&modality=HOPED&open=Country:KR',
      answers: [
        {
          operationName: 'ExplorerTimeline',
          variables: { where: { kinds: ['SUMMIT'], modalities: ['HOPED'], mentioned: true }, first: 50 },
          data: expect.objectContaining({ events: expect.objectContaining({ totalCount: 1 }) }),
        },
        {
          operationName: 'ExplorerEntry',
          variables: { id: btoa('Country:KR'), isActor: true, told: { participants: { all: ['KR'] } } },
          data: expect.objectContaining({ node: expect.objectContaining({ name: 'South Korea' }) }),
        },
      ],
    });
  });

  test('the entry of a person names only the briefs that name the person', async () => {
    const rows = await rowsAt('/entry/Person:yoon-suk-yeol.csv');
    const named = rows.filter(({ url }) => url === '/entry/Event:camp-david-summit-2023').map(({ brief }) => brief);
    expect(named).toContain('white-house/wh-2023-08-18-joint-statement');
    expect(named).not.toContain('asan-2024-12-05');
  });

  test('.csv has a row for each statement, with stable URLs', async () => {
    const response = await get('/timeline.csv?kind=SUMMIT&modality=HOPED');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="briefgraph-timeline.csv"');
    const text = await response.text();
    expect(text.endsWith('\r\n')).toBe(true);
    const [row, ...others] = parseCsv(text);
    expect(others).toEqual([]);
    expect(row).toEqual({
      url: '/entry/Event:rok-china-summit-at-apec-2025',
      outcome: 'CAME_TRUE',
      outcome_by: 'outside sources',
      outcome_confidence: 'HIGH',
      outcome_date: '2025-11-01',
      note: '',
      says: 'mention',
      type: 'Event',
      text: 'South Korea–China summit at the 2025 APEC meeting',
      role: 'SUMMIT',
      tie: '',
      of: '',
      actors: 'South Korea; China',
      toward: '',
      date: '2025-11',
      events: '',
      modality: 'HOPED',
      basis: 'STATED',
      hedge: 'pinning their hopes, potential',
      attributed_to: '',
      brief: 'asan-2024-12-05',
      citations: 'asan-2024-12-05:p8.s6; asan-2024-12-05:p8.s7; asan-2024-12-05:p8.s8',
      citation_urls: [6, 7, 8].map((sentence) => `/entry/Paragraph:asan-2024-12-05:p8?sentence=${sentence}`).join('; '),
      publisher: 'The Asan Institute for Policy Studies',
      quantities: '',
      sources: '',
      claims: '',
      condition: '',
      extent: '',
    });
  });

  test.each<Record<string, string>>([
    {},
    { host: 'evil.test' },
    { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'gopher' },
    { forwarded: 'host=evil.test;proto=gopher' },
  ])('has no address that the headers %j could change', async (headers) => {
    for (const [at, origin] of [[server, ''] as const, [published, 'https://graph.example'] as const]) {
      const read = async (path: string) => (await at.fetch(`http://evil.test${path}`, { headers })).text();
      const [json, csv] = [await read('/timeline.json?kind=SUMMIT'), await read('/timeline.csv?kind=SUMMIT')];
      expect(json + csv).not.toMatch(/evil|gopher/);
      expect(json).toContain(`"${origin}/timeline?kind=SUMMIT"`);
      expect(csv).toContain(`\r\n${origin}/entry/Event:`);
    }
  });

  test('a search without words sends no query', async () => {
    expect((await readAnswers('/search.json')).answers).toEqual([]);
    expect((await (await get('/search.csv')).text()).split('\r\n')).toHaveLength(2);
  });

  test.each(['json', 'csv'])('.%s answers a wrong filter with the errors of the API', async (format) => {
    const response = await get(`/timeline.${format}?from=soon`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('"soon"'), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('entities of a catalog with a namespace have a plain slash in all addresses', async () => {
    const event = '/entry/Event:white-house/camp-david-commitment-to-consult';
    const brief = 'white-house/wh-2023-08-18-fact-sheet';
    expect(await readAnswers(`${event}.json`)).toMatchObject({
      url: event,
      answers: [{ data: { node: { slug: 'white-house/camp-david-commitment-to-consult' } } }],
    });
    const text = await (await get(`/timeline.csv?brief=${brief}`)).text();
    expect(text).not.toMatch(/%2F/i);
    expect(parseCsv(text).find(({ url }) => url === event)).toMatchObject({
      brief,
      citation_urls: expect.stringMatching(`^/entry/Paragraph:${brief}:p\\d+\\?sentence=\\d+(?:; |$)`),
    });
    expect((await get(`/entry/Paragraph:${brief}:p3.csv`)).status).toBe(200);
  });

  test.each([
    ['/overview', 404],
    ['/timeline', 404],
    ['/map', 404],
    // Their claims are lists of all briefs, which say what is wrong with the filter.
    ['/arguments', 400],
    ['/actors', 400],
  ])('%s of a brief that does not exist is %i', async (path, status) => {
    for (const format of ['json', 'csv'])
      expect((await get(`${path}.${format}?brief=nothing-of-the-kind`)).status).toBe(status);
  });

  test('an entity that does not exist is 404', async () => {
    const response = await get('/entry/Event:nothing-of-the-kind.csv');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [{ message: 'There is nothing at "/entry/Event:nothing-of-the-kind".' }],
    });
  });
});
