import { cleanText } from '../clean-text.ts';
import type { DomDocument } from './dom.ts';

/** JSON-LD in a page, with the terms of schema.org. */
export interface LinkedData {
  title?: string | undefined;
  authors: readonly string[];
  institutions: readonly string[];
  publisher?: string | undefined;
  date?: string | undefined;
  language?: string | undefined;
  license?: string | undefined;
  url?: string | undefined;
  doi?: string | undefined;
  tags: readonly string[];
  isPartlyFree: boolean;
}

const TYPES: ReadonlySet<string> = new Set([
  'Article',
  'Report',
  'ScholarlyArticle',
  'NewsArticle',
  'BlogPosting',
  'AnalysisNewsArticle',
  'OpinionNewsArticle',
  'TechArticle',
  'DigitalDocument',
  'PolicyBrief',
]);
const GREATEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 20;
const DEEPEST = 6;

type Item = Record<string, unknown>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const toList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 200) : value == null ? [] : [value];

/** All items of a value, those of lists and graphs included. */
function* itemsOf(value: unknown, depth = 0): Iterable<Item> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const part of value) yield* itemsOf(part, depth + 1);
  else if (isItem(value)) {
    yield value;
    for (const key of ['@graph', 'mainEntity', 'itemListElement']) yield* itemsOf(value[key], depth + 1);
  }
}

const typesOf = (item: Item): string[] =>
  toList(item['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, ''));

/** The first article or report that the page describes; null if there is none. */
export const readLinkedData = (document: DomDocument): LinkedData | null => {
  const items: Item[] = [];
  let count = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > GREATEST_SCRIPT || ++count > MOST_SCRIPTS) continue;
    try {
      items.push(...itemsOf(JSON.parse(text)));
    } catch {
      // A page with broken JSON-LD still has a text.
    }
  }
  const byId = new Map(
    items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])),
  );
  const article = items.find((item) => typesOf(item).some((type) => TYPES.has(type)));
  return article ? toLinkedData(article, (id) => byId.get(id)) : null;
};

const toLine = (value: unknown): string | undefined => {
  const line = typeof value === 'string' || typeof value === 'number' ? cleanText(String(value).slice(0, 5000)) : '';
  return line === '' ? undefined : line;
};

const toLinkedData = (article: Item, find: (id: string) => Item | undefined): LinkedData => {
  const resolve = (value: unknown): Item | string | undefined => {
    if (!isItem(value)) return toLine(value);
    const id = value['@id'];
    return value.name === undefined && typeof id === 'string' ? (find(id) ?? value) : value;
  };
  const names = (value: unknown, isOfType: (types: readonly string[]) => boolean): string[] =>
    toList(value).flatMap((each) => {
      const item = resolve(each);
      if (typeof item === 'string') return isOfType([]) ? item : [];
      if (!item || !isOfType(typesOf(item))) return [];
      return (
        toLine(item.name) ??
        [[toLine(item.givenName), toLine(item.familyName)].filter(Boolean).join(' ')].filter(Boolean)
      );
    });
  const isOrganization = (types: readonly string[]) =>
    types.some((type) => /Organi[sz]ation|Corporation|University/.test(type));
  const address = (value: unknown): string | undefined => {
    const item = toList(value).map(resolve)[0];
    return typeof item === 'string' ? item : (toLine(item?.['@id']) ?? toLine(item?.url));
  };
  const writers = article.author ?? article.creator;
  return {
    title: toLine(article.headline) ?? toLine(article.name),
    authors: names(writers, (types) => !isOrganization(types)),
    institutions: names(writers, isOrganization),
    publisher: names(article.publisher, () => true)[0],
    date: toLine(article.datePublished),
    language:
      toLine(article.inLanguage) ??
      toLine(isItem(article.inLanguage) ? (article.inLanguage.alternateName ?? article.inLanguage.name) : undefined),
    license: address(article.license),
    url: address(article.url) ?? address(article.mainEntityOfPage),
    doi: [...toList(article.identifier), ...toList(article.sameAs)]
      .map((value) => (isItem(value) ? toLine(value.value) : toLine(value)))
      .find((line) => line !== undefined && /10\.\d{4,9}\//.test(line)),
    tags: toList(article.keywords).flatMap((tag) => (isItem(tag) ? toLine(tag.name) : toLine(tag)) ?? []),
    isPartlyFree: /^false$/i.test(String(article.isAccessibleForFree ?? '')),
  };
};
