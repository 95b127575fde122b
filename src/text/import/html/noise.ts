import { type DomElement, namesOf, tagOf } from './dom.ts';

/** What is on a page besides its text. */

const NO_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg object embed video audio canvas button input select textarea nav head link meta dialog map'.split(
    ' ',
  ),
);

const NAMES =
  /(?:^|[\s_])(?:(?:[\w-]+-)?(?:share|sharing|social|newsletter|subscribe|sign-?up|cookies?|consent|breadcrumbs?|pagination|pager|advert|advertisement|promo|menu|navbar|navigation|skip-?link|related|recommended|toolbar|modal|popup|paywall)(?:-[\w-]+)?|comments|comment-list|sr-only|screen-reader-text|visually-hidden|search|search-form|login|banner|dialog|contentinfo|tag-list|tags-list)(?=$|[\s_])/;
const NOTES = /footnote|endnote|\bnotes\b|reference|bibliograph|citation|doc-endnotes|doc-bibliography/;
const MARK_ONLY = /^\s*(?:\[?\d{1,3}\]?|[*†‡§]{1,3})\s*$/;

/** Whether an element is one that holds footnotes or references, by its names. */
export const isNotes = (element: DomElement): boolean => NOTES.test(namesOf(element));

/** The share of the text of an element that is links. */
export const linkDensity = (element: DomElement): number => {
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += (link.textContent ?? '').trim().length;
  return length === 0 ? 0 : linked / length;
};

const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '') ||
  (element.getAttribute('aria-hidden') === 'true' && !MARK_ONLY.test(element.textContent ?? ''));

/**
 * Whether an element is left out: it shows no text, is hidden, or is for moving about and sharing. `length` is that of the whole
 * text; what has a quarter of it is never left out for its names.
 */
export const isNoise = (element: DomElement, length: number): boolean => {
  const tag = tagOf(element);
  if (NO_TEXT.has(tag) || isHidden(element)) return true;
  if (/^(?:p|span|em|strong|b|i|a|sup|sub|li|td|th|tr|h[1-6]|body|html)$/.test(tag))
    return /(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden)(?:\s|$)/.test(namesOf(element));
  if (isNotes(element)) return false;
  if (tag !== 'footer' && !NAMES.test(namesOf(element))) return false;
  return (element.textContent ?? '').length < length * 0.25;
};
