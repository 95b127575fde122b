import type { Feeds } from '../../server/server.ts';
import { type Feed, readFeed } from '../../views/feed.ts';
import { addressOfFeed, FEED_FORMATS, feedAt } from '../../views/feed-address.ts';

/** Reads and prints feeds, with Feedsmith, which is loaded for the first one. */
export const openFeeds = (): Feeds => {
  let loading: Promise<typeof import('feedsmith')> | undefined;
  return {
    formats: FEED_FORMATS,
    hasFeed: ({ pathname, searchParams }) => feedAt(pathname, searchParams) !== null,
    async write({ pathname, searchParams, ending, origin, ask }) {
      const feed = await readFeed({ pathname, searchParams }, ask);
      if ('status' in feed) return feed;
      const address = feedAt(pathname, searchParams);
      const self = origin + (address ? addressOfFeed(address, ending) : '');
      loading ??= import('feedsmith');
      const library = await loading;
      return {
        status: 200,
        body: ending === 'atom' ? printAtom(feed, origin, self, library) : printJson(feed, origin, self, library),
      };
    },
  };
};

type Library = typeof import('feedsmith');

/** The start of a day, as RFC 3339 writes it. */
const startOf = (day: string): string => `${day}T00:00:00Z`;

const printAtom = (
  { title, subtitle, page, items, updated }: Feed,
  origin: string,
  self: string,
  { generateAtomFeed }: Library,
): string =>
  generateAtomFeed({
    id: self,
    title: { value: title },
    ...(subtitle && { subtitle: { value: subtitle } }),
    updated: startOf(updated ?? '1970-01-01'),
    links: [
      { rel: 'self', type: 'application/atom+xml', href: self },
      { rel: 'alternate', type: 'text/html', href: origin + page },
    ],
    generator: { text: 'Briefgraph' },
    entries: items.map((item) => ({
      id: origin + item.path,
      title: { value: item.title },
      ...(item.published && { published: startOf(item.published) }),
      updated: startOf(item.updated),
      authors: [{ name: item.publisher }],
      categories: [{ term: item.type }],
      links: [{ rel: 'alternate', type: 'text/html', href: origin + item.path }],
      content: { type: 'html', value: item.html },
      xml: { lang: item.language },
    })),
  });

const printJson = (
  { title, subtitle, page, items }: Feed,
  origin: string,
  self: string,
  { generateJsonFeed }: Library,
): string =>
  `${JSON.stringify(
    // It leaves out an empty list.
    Object.assign(
      { items: [] },
      generateJsonFeed({
        title,
        ...(subtitle && { description: subtitle }),
        home_page_url: origin + page,
        feed_url: self,
        items: items.map((item) => ({
          id: origin + item.path,
          url: origin + item.path,
          title: item.title,
          content_html: item.html,
          ...(item.published && { date_published: startOf(item.published) }),
          date_modified: startOf(item.updated),
          authors: [{ name: item.publisher }],
          tags: [item.type],
          language: item.language,
        })),
      }),
    ),
    null,
    2,
  )}\n`;
