import { arrangeBlocks } from '../arrange-blocks.ts';
import { decodeBytes, findDeclaredEncoding } from '../decode-bytes.ts';
import { type DocumentReader, ImportError, type ImportedDocument } from '../imported.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { findContent } from './find-content.ts';
import { listElements } from './list-elements.ts';
import { type HtmlParser, loadHtmlParser } from './load-html.ts';
import { isNoise } from './noise.ts';
import { findNotes } from './notes.ts';
import { readPageFacts } from './page-facts.ts';
import { readMetadata } from './read-metadata.ts';
import { openSavedPage } from './saved-page.ts';
import { walkHtml } from './walk-html.ts';

/** Reads a web page. No script is run, and nothing that the page refers to is fetched. */
export const readHtml: DocumentReader = async (source) => {
  const { bytes, name, url, charset } = openSavedPage(source);
  const html = decodeBytes(bytes, name, charset ?? findDeclaredEncoding(bytes));
  return readPage(await loadHtmlParser(), html, name, url);
};

const FEW_WORDS = 150;

const readPage = async (
  parser: HtmlParser,
  html: string,
  name: string,
  url: string | undefined,
): Promise<ImportedDocument> => {
  const document = parser.parse(html);
  const elements = document.documentElement ? listElements(document.documentElement) : [];
  const { metadata: given, warnings } = readMetadata(document, url);
  const words = countWords(visibleText(document));
  if (words === 0)
    throw new ImportError(
      `${name} has no text${document.querySelector('script') ? ' without running its scripts; save the page in a browser and import that' : ''}`,
    );
  if (document.querySelector('input[type="password"]') && words < FEW_WORDS)
    throw new ImportError(
      `${name} asks to sign in and has no text besides; save the page in a browser and import that`,
    );
  const content = await findContent(parser, html, document);
  const notes = findNotes(elements);
  const walk = (root: DomElement, list: typeof notes.list) =>
    walkHtml(root, { notes: { ...notes, list }, isArticle: content.isArticle });
  const found = [...content.lead.flatMap((part) => walk(part, [])), ...walk(content.root, notes.list)];
  if (found.length === 0) throw new ImportError(`${name} has no text that can be told from its navigation`);
  const all = walkHtml(document.body ?? content.root, { notes, isArticle: () => true });
  const metadata = readPageFacts(given, all, document);
  const authors = [...metadata.authors, ...metadata.institutions];
  const page = document.body?.textContent ?? '';
  const byline =
    authors.length > 0 && authors.every((author) => page.includes(author)) ? authors.join(', ') : undefined;
  const blocks = arrangeBlocks(found, metadata, { byline, date: metadata.date?.text });
  return {
    blocks,
    metadata,
    warnings: [
      ...warnings,
      ...(content.isFound
        ? []
        : ['No article was found on the page, so all of its main part was read; check for navigation in it.']),
      ...warnOfShare(found, words),
      ...warnOfLogin(document, words),
    ],
  };
};

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** The text of a page without scripts and what is hidden. */
const visibleText = (document: DomDocument): string => {
  const parts: string[] = [];
  const collect = (element: DomElement): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) parts.push(node.textContent ?? '', ' ');
      else if (node.nodeType === 1 && (/^nav$/i.test(node.nodeName) || !isNoise(node as DomElement, 0)))
        collect(node as DomElement);
    }
  };
  if (document.body) collect(document.body);
  return parts.join('');
};

const warnOfShare = (blocks: readonly LabelledBlock[], words: number): string[] => {
  const kept = blocks.reduce((total, { text }) => total + countWords(text), 0);
  return kept < words * 0.5
    ? [`${kept} of the ${words} words on the page were kept; the rest was taken for navigation.`]
    : [];
};

const warnOfLogin = (document: DomDocument, words: number): string[] =>
  document.querySelector('input[type="password"]') && words < 4 * FEW_WORDS
    ? ['The page asks to sign in; what is below it may be missing.']
    : [];
