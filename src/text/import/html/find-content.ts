import { type DomDocument, type DomElement, namesOf, tagOf } from './dom.ts';
import { listElements } from './list-elements.ts';
import type { HtmlParser } from './load-html.ts';

/** The part of a page that is its text. */
export interface Content {
  root: DomElement;
  /** Paragraphs of the article that stand before it, such as a lead. */
  lead: readonly DomElement[];
  /** Whether Readability takes an element for a part of the article. */
  isArticle(element: DomElement): boolean;
  /** Whether an article was found at all. */
  isFound: boolean;
}

const NUMBER = 'data-briefgraph-number';
/** Elements with a text of their own. */
const WITH_TEXT = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, dd, dt, pre, figcaption';

const SHORTEST_LEAD = 100;

const numberOf = (element: DomElement): number => Number(element.getAttribute(NUMBER));
const isBefore = (one: DomElement, other: DomElement): boolean => numberOf(one) < numberOf(other);

const countText = (element: DomElement): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;

/**
 * Finds the smallest element that has nearly all that Readability keeps of the page. The original page is read from there, because
 * Readability drops boxes, footnotes and some tables.
 */
export const findContent = async (parser: HtmlParser, html: string, document: DomDocument): Promise<Content> => {
  const copy = parser.parse(html);
  for (const page of [document, copy]) numberElements(page);
  const article = await parser.findArticle(copy);
  const body = document.body ?? document.documentElement;
  if (!body) throw new Error('A page that was parsed has no root element.');
  if (!article) return { root: findMain(document) ?? body, lead: [], isArticle: () => true, isFound: false };
  const kept = new Set<string>();
  for (const element of listElements(article)) kept.add(element.getAttribute(NUMBER) ?? '');
  const weights = new Map<DomElement, number>();
  let total = 0;
  for (const element of body.querySelectorAll(WITH_TEXT)) {
    if (!kept.has(element.getAttribute(NUMBER) ?? '') || element.querySelector(WITH_TEXT)) continue;
    const length = countText(element);
    total += length;
    for (let up: DomElement | null = element; up; up = up.parentElement)
      weights.set(up, (weights.get(up) ?? 0) + length);
  }
  let root = body;
  for (;;) {
    const next = [...root.children].find((child) => (weights.get(child) ?? 0) >= total * 0.95);
    if (total === 0 || !next || next.querySelector(WITH_TEXT) === null) break;
    root = next;
  }
  const isArticle = (element: DomElement) => kept.has(element.getAttribute(NUMBER) ?? '');
  const whole = withHeader(root);
  const within = new Set<DomElement>(listElements(whole));
  return {
    root: whole,
    lead: [...body.querySelectorAll('p')].filter(
      (element) =>
        isArticle(element) && !within.has(element) && countText(element) >= SHORTEST_LEAD && isBefore(element, whole),
    ),
    isArticle,
    isFound: true,
  };
};

const numberElements = (page: DomDocument): void => {
  if (page.documentElement)
    for (const [index, element] of listElements(page.documentElement).entries())
      element.setAttribute(NUMBER, String(index));
};

const findMain = (document: DomDocument): DomElement | null =>
  document.querySelector('[itemprop="articleBody"]') ??
  document.querySelector('article') ??
  document.querySelector('main, [role="main"]');

/** The article or the main part around the root, if that is most of what it has: it has the title, and notes at the end. */
const withHeader = (root: DomElement): DomElement => {
  const length = countText(root);
  let best = root;
  for (let up = root.parentElement; up && tagOf(up) !== 'body'; up = up.parentElement) {
    if (countText(up) > length * 1.5 + 400) break;
    if (['article', 'main'].includes(tagOf(up)) || /\bmain\b|\barticle\b/.test(namesOf(up))) best = up;
  }
  return best;
};
