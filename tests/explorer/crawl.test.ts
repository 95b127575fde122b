import { expect, test } from 'vitest';
import { get, ORIGIN, readSitemap } from './served-data.ts';

/** What a crawler reaches that runs no scripts and reads no sitemap. */

const MOST_LINKS = 4;

/** The pages that the links in the HTML of a page lead to. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"#]+)/g)].flatMap(([, href = '']) => {
    const url = new URL(href.replaceAll('&amp;', '&'), ORIGIN);
    return url.origin === ORIGIN && !/\.(?:json|csv|xml)$/.test(url.pathname) ? [url.pathname + url.search] : [];
  });

test('follows four links at most from the first page to every address of the sitemap', {
  timeout: 300_000,
}, async () => {
  const wanted = new Set(await readSitemap());
  const reached = new Set(['/']);
  let pages = ['/'];
  for (let links = 1; links <= MOST_LINKS; links++) {
    const found = new Set<string>();
    for (const page of pages) {
      // What is linked by the pages of entries is theirs: the way to all of them leads through lists.
      const html = await (await get(page)).text();
      for (const link of linksIn(html)) if (!reached.has(link)) found.add(link);
    }
    for (const link of found) reached.add(link);
    pages = [...found].filter(isList);
  }
  expect([...wanted].filter((address) => !reached.has(address))).toEqual([]);
});

/** Whether an address is that of a list of the index or of a page that the navigation or the footer leads to. */
const isList = (address: string): boolean => /^\/(?:[a-z]*|index\?.*)$/.test(address);
