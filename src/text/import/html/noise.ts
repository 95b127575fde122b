import { type DomElement, namesOf, tagOf } from './dom.ts';

/** What is on a page besides its text. */

const NO_TEXT: ReadonlySet<string> = new Set(
  'script style noscript template iframe svg object embed video audio canvas button input select textarea nav head link meta dialog map'.split(
    ' ',
  ),
);

const NAMES =
  /(?:^|[\s_])(?:(?:[\w-]+-)?(?:share|sharing|social|newsletter|subscribe|sign-?up|cookies?|consent|breadcrumbs?|pagination|pager|advert|advertisement|promo|menu|navbar|navigation|skip-?link|related|recommended|toolbar|modal|popup|paywall|sidebar|aside|contact|donation)(?:-[\w-]+)?|widget|widget-[\w-]+|comments|comment-list|sr-only|screen-reader-text|visually-hidden|search|search-form|login|banner|dialog|contentinfo|tag-list|tags-list)(?=$|[\s_])/;
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

/** What a button says, in the languages of most pages. */
const ACTION =
  /^[\s«‹<←→›»>]*(?:download|read|view|print|share|back|herunterladen|zurück|drucken|teilen|weiterlesen|télécharger|retour|imprimer|partager|lire|descargar|volver|imprimir|compartir|leer)(?![\p{L}-]).{0,45}$/iu;

/** Whether a link is a button: it has the name of one, or is all that its parent says, and says what to do with the text. */
export const isButton = (link: DomElement): boolean => {
  const text = (link.textContent ?? '').trim();
  if (!ACTION.test(text)) return false;
  const parent = link.parentElement;
  const isAlone = parent !== null && tagOf(parent) !== 'li' && (parent.textContent ?? '').trim() === text;
  return isAlone || /(?:^|[\s_-])(?:button|btn|cta)(?=$|[\s_-])/.test(namesOf(link));
};

const FEWEST_ENTRIES = 3;
/** More links to the page itself are of another kind, such as notes. */
const MOST_ENTRIES = 300;

/** What only leads to other parts of the page, if there is more than a little of it: the entries of a table of contents. */
export const findContents = (root: DomElement, isEntry: (link: DomElement) => boolean): ReadonlySet<DomElement> => {
  const entries = new Set<DomElement>();
  const links = [...root.querySelectorAll('a[href^="#"]:not([href="#"])')].filter(isEntry);
  for (const link of links.slice(0, MOST_ENTRIES)) {
    const text = (link.textContent ?? '').trim();
    if (text.length < 4) continue;
    let holder = link;
    for (let up = link.parentElement; up && up !== root; up = up.parentElement) {
      if ((up.textContent ?? '').trim() !== text) break;
      holder = up;
    }
    if (holder !== link && !/^h[1-6]$/.test(tagOf(holder)) && holder.querySelector('h1, h2, h3, h4, h5, h6') === null)
      entries.add(holder);
  }
  return entries.size < FEWEST_ENTRIES ? new Set() : entries;
};
