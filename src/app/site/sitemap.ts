import type { SiteFile } from '../../server/server.ts';
import { type Store, withSnapshot } from '../../store/store.ts';
import { escapeMarkup } from '../../views/metadata/markup.ts';
import { createPageLists, type ListedPage } from './list-pages.ts';

/** Sitemaps may have 50,000 pages and 50 MB; a server makes one of these in some milliseconds. */
const PAGES_OF_A_FILE = 10_000;

const TYPE = 'application/xml; charset=utf-8';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A file of a sitemap by its path; undefined if it has none there. */
export type Sitemap = (path: string) => Promise<SiteFile | undefined>;

/**
 * The sitemap of the pages of a store. `/sitemap.xml` is an index of files such as `/sitemap-Event-1.xml`, which are beside it because a
 * sitemap may list only what is below its own folder. `limit` is how many pages a file has at most.
 */
export const createSitemap = (store: Pick<Store, 'snapshot' | 'revision'>, limit = PAGES_OF_A_FILE): Sitemap => {
  const lists = createPageLists(limit);
  return async (path) => {
    const [, name] = /^\/sitemap(?:-(\w+(?:-\d+)?))?\.xml$/.exec(path) ?? [];
    if (path === '/sitemap.xml')
      return {
        type: TYPE,
        version: store.revision(),
        read: async (origin) => printIndex(origin, await withSnapshot(store, lists.names)),
      };
    if (name === undefined) return undefined;
    const has = await withSnapshot(store, async (snapshot) => (await lists.names(snapshot)).includes(name));
    if (!has) return undefined;
    return {
      type: TYPE,
      version: store.revision(),
      read: async (origin) =>
        // The data may have lost the part meanwhile.
        printPages(origin, (await withSnapshot(store, (snapshot) => lists.pages(snapshot, name))) ?? []),
    };
  };
};

const print = (root: string, entries: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${root} xmlns="${NAMESPACE}">`, ...entries, `</${root}>`, ''].join('\n');

const printIndex = (origin: string, names: readonly string[]): string =>
  print(
    'sitemapindex',
    names.map((name) => `<sitemap><loc>${escapeMarkup(`${origin}/sitemap-${name}.xml`)}</loc></sitemap>`),
  );

const printPages = (origin: string, pages: readonly ListedPage[]): string =>
  print(
    'urlset',
    pages.map(({ path, changed }) => {
      const lastmod = changed === undefined ? '' : `<lastmod>${escapeMarkup(changed)}</lastmod>`;
      return `<url><loc>${escapeMarkup(origin + path)}</loc>${lastmod}</url>`;
    }),
  );
