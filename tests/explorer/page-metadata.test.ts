import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { packageFolders } from '../../src/app/package-files.ts';
import { openPictures } from '../../src/app/site/pictures.ts';
import { DATA, openOnce, silent } from '../support/serve.ts';
import { ORIGIN, serve } from './served-data.ts';

/** What the pages of a server tell programs, as programs find it: from the sitemap to the page, and from there on. */

const pictures = await openPictures(join(packageFolders.root, 'dist', 'fonts'), silent);
const server = await serve(await openOnce(DATA), pictures);

const follow = (url: string) => {
  expect(url.startsWith(`${ORIGIN}/`)).toBe(true);
  return server.fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
};

const readPage = async (url: string) => {
  const response = await follow(url);
  const { document } = parseHTML(await response.text());
  const contentOf = (key: string): string | undefined =>
    document.querySelector(`meta[name="${key}"], meta[property="${key}"]`)?.getAttribute('content') ?? undefined;
  const script = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const links = [...(response.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"/g)];
  return {
    status: response.status,
    title: document.querySelector('title')?.textContent,
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    contentOf,
    things: (JSON.parse(script)['@graph'] ?? []) as Record<string, unknown>[],
    linksTo: (rel: string) => links.filter(([, , found]) => found === rel).map(([, href = '']) => href),
  };
};

/** One address of each kind in the sitemap. */
const readKinds = async (): Promise<string[]> => {
  const addressesIn = async (path: string) =>
    [...(await (await server.fetch(ORIGIN + path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  const kinds: string[] = [];
  for (const file of await addressesIn('/sitemap.xml')) {
    const urls = await addressesIn(new URL(file).pathname);
    kinds.push(...(file.includes('sitemap-pages') ? urls : [urls[Math.floor(urls.length / 2)] as string]));
  }
  return kinds;
};

const kinds = await readKinds();

describe.each(kinds)('%s, from the sitemap', (url) => {
  test.each(['', '?lang=ko'])(
    'with %j is its own lasting address, and says the same of itself everywhere',
    async (language) => {
      const page = await readPage(url + language);
      expect([page.status, page.canonical, page.contentOf('og:url')]).toEqual([200, url + language, url + language]);
      expect(page.contentOf('og:title')).toBe(page.title);
      expect(page.contentOf('og:description')).toBe(page.contentOf('description'));
      expect(page.contentOf('og:locale')).toBe(language ? 'ko_KR' : 'en_US');
      expect(page.things[0]).toMatchObject({
        name: page.title,
        url: url + language,
        inLanguage: language ? 'ko' : 'en',
      });
    },
  );
});

test.each(kinds.filter((url) => /\/(entry|read)\//.test(url)))('%s leads to its picture and its files', async (url) => {
  const page = await readPage(`${url}?lang=ko`);
  const picture = await follow(page.contentOf('og:image') ?? '');
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  const [entry, ...others] = page.linksTo('cite-as');
  expect(others).toEqual([]);
  const ours = [...page.linksTo('describedby'), ...page.linksTo('author'), ...page.linksTo('item'), entry ?? ''];
  for (const href of ours.filter((one) => one.startsWith(ORIGIN)))
    expect([href, (await follow(href)).status]).toEqual([href, 200]);
  expect(page.things).toHaveLength(3);
});

test('what is not there has no metadata', async () => {
  const page = await readPage(`${ORIGIN}/entry/Event:nothing-of-the-kind`);
  expect([page.status, page.canonical, page.contentOf('og:url'), page.things]).toEqual([404, undefined, undefined, []]);
});
