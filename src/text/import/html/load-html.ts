import type { DomDocument, DomElement } from './dom.ts';
import { DEEPEST, tooDeep } from './list-elements.ts';

/** Parses pages, without running scripts or fetching anything. */
export interface HtmlParser {
  parse(html: string): DomDocument;
  /** The elements that Readability takes for the article, in a copy that it changes; null if it finds none. */
  findArticle(copy: DomDocument): Promise<DomElement | null>;
}

export const loadHtmlParser = async (): Promise<HtmlParser> => {
  const [{ parse, serialize }, { parseHTML }] = await Promise.all([import('parse5'), import('linkedom')]);
  return {
    parse(html) {
      checkNesting(html);
      // linkedom takes tags as they stand; parse5 puts in those that HTML allows to leave out, as browsers do.
      return parseHTML(serialize(parse(html, { scriptingEnabled: false }))).document as unknown as DomDocument;
    },
    async findArticle(copy) {
      const { Readability } = await import('@mozilla/readability');
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

/** The body of a page that has only this HTML. */
export const parseFragment = async (html: string): Promise<DomElement> => {
  const { body } = (await loadHtmlParser()).parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
  if (!body) throw new Error('A page that was parsed has no body.');
  return body;
};

/** XML with the characters that have names in HTML, which XML only has if its DTD is read. */
export const decodeEntities = async (xml: string): Promise<string> => {
  const parse5 = await import('parse5');
  const known = new Map(['amp', 'lt', 'gt', 'quot', 'apos'].map((name) => [`&${name};`, `&${name};`]));
  const decode = (entity: string): string => {
    const [node] = parse5.parseFragment(entity).childNodes;
    const text = node && 'value' in node ? node.value : entity;
    return /[<>&]/.test(text) ? entity : text;
  };
  return xml.replace(/&[A-Za-z]\w{1,30};/g, (entity) => {
    const text = known.get(entity) ?? decode(entity);
    known.set(entity, text);
    return text;
  });
};
