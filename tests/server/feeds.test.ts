import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWholeGraph } from '../../src/app/open-graph.ts';
import { openFeeds } from '../../src/app/site/feeds.ts';
import { createServer } from '../../src/server/server.ts';
import { servedViews } from '../../src/views/served-views.ts';
import { BRIEF, copyTinySet, type TinySet } from '../store/tiny-set.ts';
import { plainPages } from '../support/plain-pages.ts';
import { DATA, openOnce, readerOf, silent, snapshotOf } from '../support/serve.ts';

/** What came in or changed last, as feeds. */

const ORIGIN = 'https://graph.example';
const files = [
  { path: 'index.html', body: Buffer.from('<!doctype html><html lang="en"><!--head--><!--data--></html>') },
];
/** The parser of Atom also reads what is escaped in HTML. */
const decode = (html = '') => html.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

type Store = Parameters<typeof openWholeGraph>[0];

const serve = (store: Store, publicUrl: string | undefined = ORIGIN) => {
  const explorer = { files, views: servedViews, renderer: plainPages };
  const { graph } = openWholeGraph(store);
  const server = createServer({ graph, logger: silent, explorer, feeds: openFeeds(), publicUrl });
  return (path: string, init?: RequestInit) => server.fetch(`http://graph.test${path}`, init);
};

describe('of what the project publishes', async () => {
  const get = serve(await openOnce(DATA));

  test.each([
    ['/overview', 50],
    ['/briefs', 8],
    ['/briefs', 4, '?publisher=white-house/white-house&as=table&lang=ko'],
    ['/claims', 50],
    ['/claims', 17, '?type=RELATION'],
    ['/timeline', 50],
    ['/timeline', 41, '?brief=asan-2024-12-05'],
    ['/ledger', 50, '?recorded=all'],
    ['/arguments', 50],
    ['/changes', 50],
    ['/changes', 3, '?brief=asan-2024-12-05'],
    ['/index', 8],
    ['/index', 50, '?type=EVENT'],
    ['/search', 50, '?q=china'],
    ['/search', 0, '?q=zzzz'],
    ['/entry/Event:camp-david-summit-2023', 3],
    ['/entry/Organization:white-house/white-house', 50],
    ['/entry/Brief:asan-2024-12-05', 50],
    ['/entry/Motive:china-economic-recovery', 1],
  ])('%s is read by a parser, in both formats with the same items', async (path, most, search = '') => {
    const atom = await get(`${path}.atom${search}`);
    expect([atom.status, atom.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const { items, title, self } = parseFeed(await atom.text());
    const json = await get(`${path}.feed.json${search}`);
    expect([json.status, json.headers.get('content-type')]).toEqual([200, 'application/feed+json; charset=utf-8']);
    const read = parseJsonFeed(await json.text());
    expect([title, self]).toEqual([read.title, read.feed_url?.replace('.feed.json', '.atom')]);
    expect(items.length).toBe(read.items?.length ?? 0);
    expect(items.length).toBeLessThanOrEqual(50);
    expect([items.length > 0, items.length >= Math.min(most, 3)]).toEqual([most > 0, true]);
    expect(
      items.map(({ id, title, url, updated, content }) => [id, title, url, updated?.toISOString(), content]),
    ).toEqual(
      (read.items ?? []).map((item) => [item.id, item.title, item.url, item.date_modified, decode(item.content_html)]),
    );
    for (const { id, url, authors, content } of items) {
      expect(id).toBe(url);
      expect(id).toMatch(/^https:\/\/graph\.example\/entry\/[A-Z]\w+:[^&]*$/);
      expect([authors.length, content?.startsWith('<p>')]).toEqual([1, true]);
    }
    const days = items.map(({ updated }) => updated?.getTime() ?? 0);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each([
    [
      'Finding:carbonplan/few-stakeholders-know-certification-framework',
      /^CarbonPlan: Relatively few of the stakeholders/,
    ],
    [
      'Forecast:carbonplan/standards-matter-more-as-cdr-market-grows',
      /^Stakeholders do not see .* \(view of Stakeholders .* \(most of them\), reported by CarbonPlan\)$/,
    ],
    [
      'Recommendation:carbonplan/keep-funding-cdr-research-and-development',
      /^According to System actors in .* \(reported by CarbonPlan\)$/,
    ],
    [
      'Stance:carbonplan/buyers-rank-cost-as-most-important-barrier',
      /^For buyers, cost .* \(reported by CarbonPlan\)$/,
    ],
    [
      'Stance:open-ownership/central-registers-are-essential',
      /^Central .* \(view of Louise Russell-Prywata, published by Open Ownership\)$/,
    ],
    [
      'Stance:south-korean-public-cool-on-yoon',
      /^South Koreans give .* \(a curator’s reading of the Asan Institute for Policy Studies\)$/,
    ],
    [
      'Recommendation:open-ownership/deliver-accessible-data-in-enough-countries',
      /^Open Ownership: To deliver policy impacts at scale, .* need to first deliver accessible/,
    ],
    ['Stance:buendnis-f5/spyware-is-incompatible-with-human-rights', /^Bündnis F5 and others: The use of malware/],
  ])('the title of %s says whose word it is, once', async (key, title) => {
    const { items } = parseFeed(await (await get(`/entry/${key}.atom`)).text());
    expect(items.map((item) => item.title)).toEqual([expect.stringMatching(title)]);
  });

  test('what a brief says in short is announced only where it is there', async () => {
    const { items } = parseFeed(await (await get('/briefs.atom')).text());
    const inShort = items.map(({ content }) => content?.split('In short, in the words of curators:</p>')[1]);
    expect(inShort.filter((one) => one === '')).toEqual([]);
    expect(inShort.filter((one) => one === undefined)).toHaveLength(2);
  });

  test.each([
    ['/briefs.feed.json?actor=KR', 'Briefs that name South Korea', undefined],
    [
      '/claims.feed.json?type=STANCE&concerns=KR&concerns=US',
      'Statements (stance) that name South Korea and the United States',
      undefined,
    ],
    ['/claims.feed.json?publisher=white-house/white-house', 'Statements published by the White House', undefined],
    [
      '/timeline.feed.json?brief=asan-2024-12-05',
      'Accounts of events in “ROK-China Rapprochement: Sustainable in the Long Run?”',
      undefined,
    ],
    [
      '/search.feed.json?q=beneficial+ownership',
      'Search for “beneficial ownership”',
      /^The 50 of \d+ results that came in or changed last$/,
    ],
    ['/search.feed.json?q=register+of+companies&year=2021', 'Search for “register of companies” of 2021', undefined],
    [
      '/search.feed.json?q=summit&about=KR&source=asan-2024-12-05',
      'Search for “summit” on South Korea in “ROK-China Rapprochement: Sustainable in the Long Run?”',
      undefined,
    ],
    ['/entry/Country:KR.feed.json', 'South Korea', undefined],
  ])('%s says what it is, and what it leaves out', async (path, title, subtitle) => {
    const read = parseJsonFeed(await (await get(path)).text());
    expect([read.title, read.description]).toEqual([
      `Briefgraph: ${title}`,
      subtitle && expect.stringMatching(subtitle),
    ]);
    const atom = await (await get(path.replace('.feed.json', '.atom'))).text();
    expect(atom.includes('<subtitle>')).toBe(subtitle !== undefined);
  });

  test('of changes, what is no claim has the publisher in its title, and its notes', async () => {
    const { items } = parseFeed(await (await get('/changes.atom?brief=asan-2024-12-05')).text());
    const [brief, event] = items;
    expect(brief?.title).toBe(
      'The Asan Institute for Policy Studies: ROK-China Rapprochement: Sustainable in the Long Run?',
    );
    expect(brief?.content?.match(/<p>Changed on /g)?.length).toBeGreaterThan(3);
    expect([event?.title, event?.url]).toEqual([
      'The Asan Institute for Policy Studies on Demands for the return of Chinese labourers from North Korea',
      'https://graph.example/entry/Event:demands-for-return-of-chinese-labourers?brief=asan-2024-12-05',
    ]);
    expect(items.some(({ url }) => url === 'https://graph.example/entry/Stance:peak-china-thesis')).toBe(true);
  });

  test('asking again without a change gets 304, and HEAD no body', async () => {
    const { headers } = await get('/claims.atom');
    expect(headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=600');
    const again = await get('/claims.atom', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', headers.get('etag')]);
    expect(await (await get('/claims.atom', { method: 'HEAD' })).text()).toBe('');
    expect((await get('/claims.atom?type=STANCE')).headers.get('etag')).not.toBe(headers.get('etag'));
  });

  test.each([
    ['/claims.atom?publisher=nobody', 400],
    ['/claims.feed.json?type=NOTHING', 400],
    ['/entry/Motive:nothing.atom', 404],
    ['/entry/Issue:nothing.atom', 404],
    ['/timeline.atom?brief=nothing', 404],
    ['/map.atom', 404],
    ['/search.atom', 404],
    ['/nowhere.atom', 404],
  ])('%s is %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('without a public address, ids begin with the host of the request, and shared caches do not keep them', async () => {
    const response = await serve(await openOnce(DATA), '')('/briefs.atom');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(parseFeed(await response.text()).items[0]?.id).toMatch(/^http:\/\/graph\.test\/entry\/Brief:/);
  });
});

describe('of a brief with changes', () => {
  let set: TinySet;
  let get: ReturnType<typeof serve>;

  beforeAll(async () => {
    set = await copyTinySet();
    const changes = [
      { date: '2026-03-02', statements: ['Stance:japan-on-fees'], note: 'It was <told> as a fact & is a view.' },
      {
        date: '2026-02-01',
        statements: ['Stance:japan-on-fees', 'Event:harbour-fee-cut-2024'],
        note: 'It was a plan.',
      },
    ];
    await set.edit(BRIEF, '"language"', `"added": "2026-01-05", "changes": ${JSON.stringify(changes)}, "language"`);
    get = serve(readerOf(await snapshotOf(set.folder)));
  });

  afterAll(() => set[Symbol.asyncDispose]());

  test('what changed last is first, with what was wrong and whose it is', async () => {
    const { items, updated } = parseFeed(await (await get('/claims.atom')).text());
    const [first, second] = items;
    expect(updated?.toISOString()).toBe('2026-03-02T00:00:00.000Z');
    expect([first?.published, first?.updated, second?.updated].map((day) => day?.toISOString().slice(0, 10))).toEqual([
      '2026-01-05',
      '2026-03-02',
      '2026-01-05',
    ]);
    expect(first?.content).toContain('The view of');
    expect(first?.content).toContain('as a curator reads the Quay Institute');
    expect(first?.content).toContain('<p>Changed on 2026-03-02: It was <told> as a fact & is a view.</p>');
    expect(first?.content).toContain('<p>Changed on 2026-02-01: It was a plan.</p>');
  });

  test('an account of an event changes with what its brief says of it', async () => {
    const { items } = parseFeed(await (await get('/timeline.atom')).text());
    expect([items[0]?.url, items[0]?.updated?.toISOString().slice(0, 10)]).toEqual([
      'https://graph.example/entry/Event:harbour-fee-cut-2024?brief=harbours-2024',
      '2026-02-01',
    ]);
  });
});
