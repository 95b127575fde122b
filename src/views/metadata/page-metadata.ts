import { addressOfEntry, addressOfOembed } from '../card.ts';
import { toEntryKey } from '../entry-address.ts';
import { escapeMarkup, jsonForScript } from './markup.ts';
import { highwireTags, type MetaTag, openGraphTags } from './meta-tags.ts';
import { formatLinkHeader, linksOf } from './signposting.ts';
import { toStructuredData } from './structured-data.ts';
import { type DescribedPage, idOf, type Subject, subjectOf } from './subject.ts';

/** What a page tells programs besides what it shows. */
export interface PageMetadata {
  /** The elements of its head, as HTML. */
  html: string;
  /** The header `Link` of its response; empty if it has none. */
  linkHeader: string;
}

/** Describes a page for search engines, messengers, catalogs of literature and other programs. */
export const describePage = (page: DescribedPage): PageMetadata => {
  const subject = subjectOf(page);
  const tags = [...openGraphTags(page, subject), ...highwireTags(page, subject)];
  return {
    html: [
      ...tags.map(printTag),
      ...printOembed(page, subject),
      printStructuredData(toStructuredData(page, subject)),
    ].join('\n'),
    linkHeader: formatLinkHeader(linksOf(page, subject)),
  };
};

const printTag = ({ name, property, content }: MetaTag): string =>
  `<meta ${name ? `name="${escapeMarkup(name)}"` : `property="${escapeMarkup(property ?? '')}"`} content="${escapeMarkup(content)}">`;

/** How what the page is about can be embedded. */
const printOembed = ({ origin, language, title }: DescribedPage, subject: Subject | null): string[] => {
  if (!subject) return [];
  const href = origin + addressOfOembed(origin + addressOfEntry(toEntryKey(idOf(subject)), language));
  return [
    `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(href)}" title="${escapeMarkup(title)}">`,
  ];
};

const printStructuredData = (data: object): string =>
  `<script type="application/ld+json">${jsonForScript(data)}</script>`;
