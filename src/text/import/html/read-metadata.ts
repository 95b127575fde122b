import { cleanText, foldWords } from '../clean-text.ts';
import type { ImportedMetadata } from '../imported.ts';
import { readDate } from '../read-date.ts';
import { readLicense } from '../read-license.ts';
import { isPersonName } from '../read-top.ts';
import { type DomDocument, tagOf } from './dom.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';

/** What the head of a page says: JSON-LD, Highwire's tags for scholars, Dublin Core, Open Graph, and HTML itself. */

/** The names of `<meta>` for each fact, the best first. */
const META = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'],
  author: ['citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author'],
  publisher: [
    'citation_publisher',
    'citation_technical_report_institution',
    'dc.publisher',
    'dcterms.publisher',
    'og:site_name',
  ],
  date: [
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'dcterms.issued',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'article:published_time',
    'datepublished',
    'date',
    'pubdate',
  ],
  language: ['citation_language', 'dc.language', 'dcterms.language'],
  license: ['dcterms.license', 'dc.rights', 'dcterms.rights', 'dc.rights.license'],
  url: ['citation_public_url', 'og:url'],
  doi: ['citation_doi', 'dc.identifier', 'dcterms.identifier', 'prism.doi', 'doi'],
  tag: ['citation_keywords', 'dc.subject', 'dcterms.subject', 'article:tag', 'keywords'],
} as const;

const MOST_VALUES = 100;

/** All values of `<meta>` by their names in lower case. */
const readMeta = (document: DomDocument): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('name') ??
      meta.getAttribute('property') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = cleanText((meta.getAttribute('content') ?? '').slice(0, 5000));
    if (name === '' || content === '') continue;
    const list = values.get(name) ?? [];
    if (list.length < MOST_VALUES) list.push(content);
    values.set(name, list);
  }
  return values;
};

/** "Ferrow, Ada" as "Ada Ferrow". */
const turnName = (name: string): string => {
  const [, family, given] = /^([^,]{2,60}), ([^,]{1,60})$/.exec(name) ?? [];
  return family && given && !/^(?:inc|ltd|jr|sr|ph\.?d|m\.?d|llc)\b/i.test(given) ? `${given} ${family}` : name;
};

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

export interface PageMetadata {
  metadata: ImportedMetadata;
  warnings: readonly string[];
}

/** What a page says of itself. `address` is the one that it was fetched from. */
export const readMetadata = (document: DomDocument, address: string | undefined): PageMetadata => {
  const meta = readMeta(document);
  const all = (key: keyof typeof META): string[] =>
    META[key].map((name) => meta.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const data = readLinkedData(document);
  const warnings: string[] = [];
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const dateText =
    data?.date ?? all('date')[0] ?? attribute('time[itemprop="datePublished"], time[pubdate]', 'datetime');
  const date = dateText === undefined ? null : readDate(dateText);
  if (date?.isAmbiguous) warnings.push(`The date "${dateText}" can be read in two ways, so only its year was kept.`);
  if (data?.isPartlyFree) warnings.push('The page says that only a part of its text is free to read.');
  const printed = date && findPrintedDate(document, date.edtf);
  const licenses = [
    data?.license,
    ...all('license'),
    attribute('link[rel~="license"]', 'href'),
    attribute('a[rel~="license"]', 'href'),
  ];
  const license = licenses.map((text) => (text ? readLicense(text) : undefined)).find((id) => id !== undefined);
  if (license === undefined) warnings.push(...suggestLicense(document));
  const stated = data && data.authors.length > 0 ? data.authors : all('author').map(turnName);
  const authors = (stated.length > 0 ? stated : findLinkedAuthors(document)).filter((name) => !isAddress(name));
  const url = [attribute('link[rel="canonical"]', 'href'), all('url')[0], data?.url, address].find(
    (text) => text !== undefined && isAddress(text),
  );
  return {
    metadata: {
      title: findTitle(document, data, all('title')[0], meta.get('og:site_name')?.[0]),
      authors: [...new Set(authors)].slice(0, 30),
      institutions: data?.institutions ?? [],
      publisher: data?.publisher ?? all('publisher')[0],
      ...(date && { date: { edtf: date.edtf, ...(printed !== null && { text: printed }) } }),
      language: toTag(data?.language ?? attribute('html', 'lang') ?? all('language')[0] ?? meta.get('og:locale')?.[0]),
      license,
      url,
      doi: [data?.doi, ...all('doi'), url].map((text) => /10\.\d{4,9}\/[^\s?#]+/.exec(text ?? '')?.[0]).find(Boolean),
      tags: [
        ...new Set((data && data.tags.length > 0 ? data.tags : all('tag')).flatMap((tag) => tag.split(/\s*[,;]\s*/))),
      ]
        .filter(Boolean)
        .slice(0, 30),
    },
    warnings,
  };
};

/** The names of links to authors, if they are of people; "ALL TEXTS OF NAME" is not a name. */
const findLinkedAuthors = (document: DomDocument): string[] => {
  const names = [...document.querySelectorAll('a[rel~="author"]')]
    .map((link) => cleanText(link.textContent ?? ''))
    .filter(isPersonName)
    .slice(0, 5);
  return names.filter((name) => !names.some((other) => other !== name && name.endsWith(other)));
};

const toTag = (language: string | undefined): string | undefined => {
  const [, first = '', rest = ''] = /^([a-z]{2,3})(?:[-_]([a-z\d]{2,8}))?/i.exec(language?.trim() ?? '') ?? [];
  if (first === '' || first.length !== (language?.trim().split(/[-_]/)[0] ?? '').length) return undefined;
  return rest === '' ? first.toLowerCase() : `${first.toLowerCase()}-${rest.length === 2 ? rest.toUpperCase() : rest}`;
};

/** The title as the page shows it: its only `<h1>` if the title of the head has its words, else that without the site's name. */
const findTitle = (
  document: DomDocument,
  data: LinkedData | null,
  tagged: string | undefined,
  site: string | undefined,
): string | undefined => {
  const head = cleanText(document.querySelector('title')?.textContent ?? '');
  const given = cleanText(data?.title ?? tagged ?? head);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => cleanText(heading.textContent ?? ''))
    .filter(Boolean);
  const parts = new Set(given.split(/\s[|–—·:/-]\s/).map(foldWords));
  const own = headings.filter((heading) => site === undefined || foldWords(heading) !== foldWords(site));
  const shown =
    own.find(
      (heading) => foldWords(given).startsWith(foldWords(heading)) || foldWords(heading).startsWith(foldWords(given)),
    ) ?? own.find((heading) => parts.has(foldWords(heading)));
  if (shown) return shown;
  if (site !== undefined && foldWords(given) === foldWords(site) && own[0]) return own[0];
  const [, withoutSite] = /^(.{5,})\s[|–—·:-]\s[^|–—·]{2,60}$/.exec(given) ?? [];
  const isSite = site !== undefined && withoutSite !== undefined && foldWords(given).endsWith(foldWords(site));
  return (isSite || (data === null && tagged === undefined) ? withoutSite : undefined) ?? (given || headings[0]);
};

/** The date as the page shows it as text. */
const findPrintedDate = (document: DomDocument, edtf: string): string | null => {
  for (const element of document.querySelectorAll(
    'time, [class*="date"], [class*="published"], [itemprop="datePublished"]',
  )) {
    const text = cleanText(element.textContent ?? '');
    const date = text.length < 120 ? (readDate(text) ?? readDate(text.replace(/^[^\d]*?(?=\d)/, ''))) : null;
    if (date?.text !== undefined && date.edtf === edtf) return date.text;
  }
  return null;
};

/** A page links to licences of its images too, so a link that does not say what it is for is only suggested. */
const suggestLicense = (document: DomDocument): string[] => {
  for (const link of document.querySelectorAll('a[href*="creativecommons.org/"]')) {
    const id = tagOf(link) === 'a' ? readLicense(link.getAttribute('href') ?? '') : undefined;
    if (id) return [`The page links to the licence ${id}; if that is the licence of the text, give --license ${id}.`];
  }
  return [];
};
