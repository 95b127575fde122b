import { addressOfFeed, FEED_FORMATS, feedAt } from '../../views/feed-address.ts';
import { escapeMarkup } from '../../views/metadata/markup.ts';
import { describePage } from '../../views/metadata/page-metadata.ts';
import type { ViewAnswer } from '../../views/served-views.ts';
import type { Language } from '../texts/languages.ts';
import { texts } from '../texts/texts.ts';
import { addressesOf } from './addresses.ts';
import { textIn } from './html.ts';

/** What the head of a page is made from. */
interface HeadFacts {
  url: Pick<URL, 'pathname' | 'searchParams'>;
  origin: string;
  /** Whether search engines are to leave it out. */
  isDraft: boolean;
  hasPictures: boolean;
  language: Language;
  status: number;
  title: string;
  /** What the page says of itself; undefined if it says nothing. */
  intro: string | undefined;
  /** Its HTML. */
  body: string;
  answers: readonly ViewAnswer[];
}

/** In characters: what search engines show of a description. */
const LONGEST = 160;

/** The head of a page in its language, and the header `Link`: its title, its description, its addresses, and the metadata for programs. */
export const headOf = ({
  url,
  origin,
  isDraft,
  hasPictures,
  language,
  status,
  title,
  intro,
  body,
  answers,
}: HeadFacts) => {
  const description = shorten(intro ?? textAfterTitle(body)) || texts.html.description;
  const { canonical, alternates } = addressesOf(url, language);
  const common = [
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}">`,
  ];
  // What is not there has no lasting address.
  if (status !== 200 || isDraft)
    return { html: [...common, '<meta name="robots" content="noindex">'].join('\n'), linkHeader: '' };
  const metadata = describePage({ origin, hasPictures, canonical, title, description, language, answers });
  const html = [
    ...common,
    `<link rel="canonical" href="${escapeMarkup(origin + canonical)}">`,
    ...Object.entries(alternates).map(
      ([one, address]) => `<link rel="alternate" hreflang="${one}" href="${escapeMarkup(origin + address)}">`,
    ),
    ...feedLinks(url, origin, title),
    metadata.html,
  ].join('\n');
  return { html, linkHeader: metadata.linkHeader };
};

/** Where readers of feeds find those of a page. */
const feedLinks = ({ pathname, searchParams }: HeadFacts['url'], origin: string, title: string): string[] => {
  const feed = feedAt(pathname, searchParams);
  return FEED_FORMATS.flatMap(({ ending, type, name }) =>
    feed
      ? `<link rel="alternate" type="${type}" title="${escapeMarkup(`${title} (${name})`)}" href="${escapeMarkup(origin + addressOfFeed(feed, ending))}">`
      : [],
  );
};

/** What a page says first, below its title. */
const textAfterTitle = (body: string): string => textIn(body.slice(body.indexOf('</h1>')).slice(0, 20_000));

/** The beginning of a text, in whole words. */
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
