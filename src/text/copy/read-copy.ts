import type { DomDocument, DomElement } from '../import/html/dom.ts';
import { DEEPEST, listElements, tooDeep } from '../import/html/list-elements.ts';
import { walkFragment } from '../import/html/walk-html.ts';
import { ImportError } from '../import/imported.ts';

/** A copy of a text as lines, from the document that a reader has. */

/** Elements that a page may have: walking more takes too long. */
const MOST_ELEMENTS = 50_000;

const joinBlocks = (blocks: readonly { text: string }[]): string => blocks.map(({ text }) => text).join('\n');

type ParsePage = (html: string) => DomDocument;

/**
 * Parses a page. Throws an `ImportError` if it has too many elements, or if they are nested too deeply: before it is parsed, because
 * that would take very long.
 */
const parseBounded = (html: string, parse: ParsePage): DomElement => {
  if (countDepth(html) > DEEPEST) throw tooDeep();
  const page = parse(html);
  const root = page.body ?? page;
  if (listElements(root).length > MOST_ELEMENTS)
    throw new ImportError(`The page has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
  return root;
};

/** The paragraphs of a page, as `briefgraph import` reads them, one a line. Throws an `ImportError` if it cannot be read. */
export const readHtmlCopy = (html: string, parse: ParsePage): string =>
  joinBlocks(walkFragment(parseBounded(html, parse)));

/** The paragraphs of a Markdown text, as `briefgraph import` reads them, one a line. Throws an `ImportError` if it cannot be read. */
export const readMarkdownCopy = async (text: string, parse: ParsePage): Promise<string> => {
  const { createMarkdownReader } = await import('../import/markdown/markdown-reader.ts');
  const read = createMarkdownReader(async (html) =>
    parseBounded(`<!doctype html><html><head></head><body>${html}</body></html>`, parse),
  );
  const { blocks } = await read({ bytes: new TextEncoder().encode(text), name: 'the file' });
  return joinBlocks(blocks);
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
