import type { DomDocument } from '../import/html/dom.ts';
import { DEEPEST, listElements, tooDeep } from '../import/html/list-elements.ts';
import { findNotes } from '../import/html/notes.ts';
import { walkHtml } from '../import/html/walk-html.ts';
import { ImportError } from '../import/imported.ts';
import type { LabelledBlock } from '../import/mark-kinds.ts';

/** A copy of a text as lines, from the document that a reader has. */

/** Elements that a page may have: walking more takes too long. */
const MOST_ELEMENTS = 50_000;

const joinBlocks = (blocks: readonly { text: string }[]): string => blocks.map(({ text }) => text).join('\n');

/**
 * The paragraphs of a page, as `briefgraph import` reads them, one a line. Throws an `ImportError` if it has too many elements,
 * or if they are nested too deeply: before it is parsed, because that would take very long.
 */
export const readHtmlCopy = (html: string, parse: (html: string) => DomDocument): string => {
  if (countDepth(html) > DEEPEST) throw tooDeep();
  const { body } = parse(html);
  if (!body) return '';
  const elements = listElements(body);
  if (elements.length > MOST_ELEMENTS)
    throw new ImportError(`The page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
  return joinBlocks(walkHtml(body, { notes: findNotes(elements), isArticle: () => true }));
};

const TAG = /<(\/?)([a-z][\w-]*)(?=[\s/>])/gi;

/** Tags that need no end. */
const WITHOUT_END: ReadonlySet<string> = new Set(
  'area base body br caption col colgroup dd dt embed head hr html image img input keygen li link meta optgroup option p param path rect circle line polygon polyline ellipse use stop rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** How deeply elements may be nested at most, as far as their tags show it. */
const countDepth = (html: string): number => {
  let [depth, deepest] = [0, 0];
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (WITHOUT_END.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** The paragraphs of a Markdown text, as `briefgraph import` reads them, one a line. Throws an `ImportError` if it cannot be read. */
export const readMarkdownCopy = async (text: string): Promise<string> => {
  const { createMarkdownReader } = await import('../import/markdown/markdown-reader.ts');
  const read = createMarkdownReader(withoutTags);
  const { blocks } = await read({ bytes: new TextEncoder().encode(text), name: 'the file' });
  return joinBlocks(blocks);
};

/** HTML in Markdown without its tags: workers of browsers cannot parse it. */
const withoutTags = (html: string): LabelledBlock[] =>
  html
    .replace(/<\/?(?:td|th)\b[^<>]{0,500}>/gi, ' | ')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'BODY', text: line }));
