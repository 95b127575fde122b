import { expect, test } from 'vitest';
import { toEntryKey } from '../../src/views/entry-address.ts';
import { VIEW_PLACES } from '../../src/views/view-places.ts';
import { outcomesMissingIn, rowsMissingIn } from './rows-in-html.ts';
import { get, ORIGIN, readSitemap, server } from './served-data.ts';

/** Every address that the sitemap of the data names. */

/** What came of forecasts, advice and events, by their keys. */
const outcomes = new Map<string, string[]>();
const { data } = await (
  await server.fetch(`${ORIGIN}/graphql?query={outcomes(first:100){totalCount nodes{text of{id}}}}`)
).json();
for (const { text, of } of data.outcomes.nodes) {
  const key = toEntryKey(of.id);
  outcomes.set(key, [...(outcomes.get(key) ?? []), text]);
}

const fileOf = async (address: string): Promise<string> => {
  const { pathname, search } = new URL(address, ORIGIN);
  const file = await get(`${pathname === '/' ? '/overview' : pathname}.csv${search}`);
  // Texts and the page of a query have none.
  return file.status === 404 ? '' : file.text();
};

/** The rows of the CSV file beside a page that its HTML does not have, and the outcomes that either does not have. */
const missingIn = async (address: string, html: string): Promise<string[]> => {
  const csv = await fileOf(address);
  const rows = csv === '' ? [] : rowsMissingIn(html, csv, new URL(address, ORIGIN).pathname);
  return [...rows, ...outcomesMissingIn(html, csv, outcomes)].map((row) => `${address}: ${row}`);
};

test('the outcomes are all there are', () => {
  expect(data.outcomes.nodes).toHaveLength(data.outcomes.totalCount);
  expect(outcomes.size).toBeGreaterThan(20);
});

test('is a page with a title and a lasting address of its own, with every row of its file, without style attributes', {
  timeout: 300_000,
}, async () => {
  const addresses = await readSitemap();
  expect(addresses.length).toBeGreaterThan(1000);
  const byTitle = new Map<string, string[]>();
  const missing: string[] = [];
  for (const address of addresses) {
    const page = await get(address);
    const html = await page.text();
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    expect([address, page.status, canonical]).toEqual([address, 200, ORIGIN + address]);
    expect([address, / style="/.test(html)]).toEqual([address, false]);
    missing.push(...(await missingIn(address, html)));
    const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
    byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  }
  expect(missing).toEqual([]);
  expect([...byTitle].filter(([, alike]) => alike.length > 1)).toEqual([]);
});

test('of a view has every row of its file, also of one brief', { timeout: 300_000 }, async () => {
  const answer = await server.fetch(`${ORIGIN}/graphql?query={briefs(first:100){nodes{slug}}}`);
  const slugs: string[] = (await answer.json()).data.briefs.nodes.map(({ slug }: { slug: string }) => slug);
  const paths = VIEW_PLACES.filter(({ isUnlisted }) => !isUnlisted).map(({ path }) => path);
  const addresses = paths.flatMap((path) => slugs.map((slug) => `${path}?brief=${slug}`));
  const missing: string[] = [];
  for (const address of [...addresses, '/arguments?show=findings', '/claims', '/claims?type=STANCE']) {
    const page = await get(address);
    missing.push(...(await missingIn(address, await page.text())));
  }
  expect(missing).toEqual([]);
});

// The pages above, and those whose files have more or fewer rows than they show.
test('has what came of each statement beside it', { timeout: 300_000 }, async () => {
  const compared = [...outcomes.keys()].filter((key) => key.startsWith('Event:')).map((key) => `/compare?of=${key}`);
  const addresses = [
    '/claims?type=FORECAST&brief=asan-2024-12-05',
    '/claims?type=RECOMMENDATION&brief=asan-2024-12-05&as=table',
    '/timeline?as=table',
    '/ledger?recorded=all',
    '/actors?of=cn&with=kr',
    '/search?q=what+should+Seoul+do%3F',
    '/search?q=pressure+on+China&type=FORECAST',
    '/compare?of=Country:CN&by=briefs',
    ...compared,
  ];
  const missing: string[] = [];
  for (const address of addresses) {
    const html = await (await get(address)).text();
    expect(`${address} ${html.includes('#outcomes"') || html.includes('data-outcome=')}`).toBe(`${address} true`);
    missing.push(...outcomesMissingIn(html, await fileOf(address), outcomes).map((key) => `${address}: ${key}`));
  }
  expect(missing).toEqual([]);
});
