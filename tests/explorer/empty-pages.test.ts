import { describe, expect, test } from 'vitest';
import { en } from '../../src/explorer/texts/en/en.ts';
import { ko } from '../../src/explorer/texts/ko/ko.ts';
import { COMMONS } from '../support/commons.ts';
import { openOnce } from '../support/serve.ts';
import { get, ORIGIN, serve } from './served-data.ts';

/** What pages offer where there is nothing to show or to choose, without scripts. */

const EMPTY = [
  '/timeline?kind=WEAPONS_TEST&modality=HOPED',
  '/arguments?actor=ad',
  '/actors?kind=WEAPONS_TEST&modality=HOPED',
  '/briefs?q=zzzz',
  '/claims?publisher=asan-institute&type=FINDING&concerns=AD',
  '/search?q=qqzzxx',
  '/search?q=summit&type=MOTIVE&year=1950',
];

/** The links in the part of a page that says that there is nothing. */
const waysIn = (html: string): string[] =>
  [...(/<div class="state">.*?<\/div>/s.exec(html)?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );

describe.each([
  ['en', en],
  ['ko', ko.texts],
])('in %s an empty page', (lang, texts) => {
  test.each(EMPTY)('leads on from %s', async (path) => {
    const html = await (await get(`${path}&lang=${lang}`)).text();
    const ways = waysIn(html);
    expect(ways).toContain('/index');
    const [filter, ...others] = [...new Set(new URL(path, ORIGIN).searchParams.keys())].filter((name) => name !== 'q');
    if (filter) expect(html.includes(`>${texts.filters.clear}<`)).toBe(true);
    if (filter && others.length > 0) expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) expect([way, (await get(way)).status]).toEqual([way, 200]);
    // Of nothing there is no other way to show it.
    if (!path.startsWith('/search') && !path.startsWith('/actors') && !path.startsWith('/arguments'))
      expect(html.includes('<nav class="switch"')).toBe(false);
  });
});

test('an actor without statements leads to the search, not to empty views', async () => {
  const html = await (await get('/entry/Country:AD')).text();
  const other = await (await get('/entry/Country:CN')).text();
  expect(html.includes('href="/search?q=Andorra"')).toBe(true);
  expect([html, other].map((page) => /href="\/map\?actor=/.test(page))).toEqual([false, true]);
});

describe('with one brief', async () => {
  const one = await serve(await openOnce(COMMONS));

  test.each([
    '/briefs',
    '/ledger?recorded=all',
    '/matrix?rows=actors&columns=issues',
    '/timeline',
    '/compare?of=Country:CN',
  ])('%s has no control with only one value', async (path) => {
    const html = await (await one.fetch(`${ORIGIN}${path}`, { headers: { accept: 'text/html' } })).text();
    const small = [...html.matchAll(/<select[^>]*name="(\w+)".*?<\/select>/gs)].flatMap(([select, name]) => {
      const values = [...select.matchAll(/<option[^>]* value="[^"]+"/g)];
      // Those of the others are fetched for readers with scripts.
      return values.length === 1 ? [name] : [];
    });
    expect(small).toEqual([]);
    expect(html.includes('by=briefs')).toBe(false);
  });
});
