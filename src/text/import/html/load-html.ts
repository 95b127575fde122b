import { loadOptional } from '../load-optional.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { DEEPEST, tooDeep } from './list-elements.ts';

/** Parses pages, without running scripts or fetching anything. */
export interface HtmlParser {
  parse(html: string): DomDocument;
  /** The elements that Readability takes for the article, in a copy that it changes; null if it finds none. */
  findArticle(copy: DomDocument): DomElement | null;
}

/** Loads parse5, linkedom and Readability, which are optional. */
export const loadHtmlParser = async (): Promise<HtmlParser> => {
  const packages = ['@mozilla/readability', 'linkedom', 'parse5'];
  const [{ parse, serialize }, { parseHTML }, { Readability }] = await loadOptional('HTML', packages, () =>
    Promise.all([import('parse5'), import('linkedom'), import('@mozilla/readability')]),
  );
  return {
    parse(html) {
      checkNesting(html);
      // linkedom takes tags as they stand; parse5 puts in those that HTML allows to leave out, as browsers do.
      return parseHTML(serialize(parse(html, { scriptingEnabled: false }))).document as unknown as DomDocument;
    },
    findArticle(copy) {
      const options = { serializer: (node: unknown) => node, keepClasses: true, disableJSONLD: true };
      const found = new Readability(copy as never, options as never).parse();
      return (found?.content as unknown as DomElement | undefined) ?? null;
    },
  };
};

const NESTING = /<(\/?)(?:div|span|section|article|ul|ol|table|blockquote|b|i|em|strong|font|a)\b/gi;

/** Throws an `ImportError` for tags that nobody writes: parsing elements nested thousands of levels deep takes very long. */
const checkNesting = (html: string): void => {
  let depth = 0;
  for (const [, closing] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > 10 * DEEPEST) throw tooDeep();
  }
};
