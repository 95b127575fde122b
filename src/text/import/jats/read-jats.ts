import { arrangeBlocks } from '../arrange-blocks.ts';
import { decodeBytes, findDeclaredEncoding } from '../decode-bytes.ts';
import { decodeEntities, parseFragment } from '../html/load-html.ts';
import { KIND, walkFragment } from '../html/walk-html.ts';
import { type DocumentReader, ImportError } from '../imported.ts';
import { childOf, childrenOf, parseXml, type XmlElement, type XmlNode } from '../xml/parse-xml.ts';
import { readFront } from './read-front.ts';
import { findNotes, findReferences, type Reference, writeReferences } from './read-references.ts';
import { createWriter, escapeHtml, paragraphOf } from './to-html.ts';

/** Reads JATS, the XML in which journals archive articles. */

/** Abstracts that are the article's own words for other places, such as the table of contents of an issue. */
const ELSEWHERE: ReadonlySet<string> = new Set(['toc', 'graphical', 'teaser', 'precis', 'web-summary']);
const KEY_POINTS: ReadonlySet<string> = new Set(['key-points', 'executive-summary', 'highlights', 'summary']);

/** Parts of the back that are text; the others are read elsewhere. */
const BACK: ReadonlySet<string> = new Set(['ack', 'sec', 'app-group', 'notes', 'glossary', 'bio']);

const isArticle = ({ name }: XmlElement): boolean =>
  name === 'article' || name === 'sub-article' || name === 'response';

const findArticle = (root: XmlElement, name: string): XmlElement => {
  const article = [root, ...childrenOf(root), ...childrenOf(root).flatMap((child) => childrenOf(child))].find(
    isArticle,
  );
  if (!article) throw new ImportError(`${name} is not JATS: its root is <${root.name.slice(0, 60)}>, not <article>`);
  return article;
};

/** Reads an article in JATS XML. */
export const readJats: DocumentReader = async ({ bytes, name, charset }) => {
  const xml = await decodeEntities(decodeBytes(bytes, name, charset ?? findDeclaredEncoding(bytes)));
  const article = findArticle(await parseXml(xml, name), name);
  const { metadata, subtitle } = readFront(article);
  const references = findReferences(article);
  const notes = findNotes(article);
  const marks = new Map<string, string>();
  for (const { element, mark } of [...notes, ...references]) {
    const { id } = element.attributes;
    if (id !== undefined && mark !== undefined) marks.set(id, mark);
  }
  const write = createWriter((id) => marks.get(id));
  const meta = childOf(article, 'front', 'article-meta') ?? childOf(article, 'front-stub');
  const abstracts = childrenOf(meta, 'abstract')
    .filter(({ attributes }) => !ELSEWHERE.has(attributes['abstract-type'] ?? ''))
    .map(({ attributes, children }) =>
      KEY_POINTS.has(attributes['abstract-type'] ?? '')
        ? write(children).replace(/<(?:ul|ol)\b/g, `$& ${KIND}="KEY_POINT"`)
        : write(children),
    );
  const body = write(childOf(article, 'body')?.children ?? []);
  const back = childrenOf(childOf(article, 'back'))
    .filter((part) => BACK.has(part.name))
    .map(({ name: part, children }) =>
      part === 'ack' ? `<div ${KIND}="NOTE">${write(children)}</div>` : write(children),
    );
  if (`${abstracts.join('')}${body}`.trim() === '') throw new ImportError(`${name} has no text, only its metadata`);
  const html = [...abstracts, body, ...back, ...notes.map((note) => writeNote(note, write))].join('\n');
  const byline = [...metadata.authors, ...metadata.institutions].join(', ');
  const found = walkFragment(await parseFragment(html));
  return {
    blocks: [...arrangeBlocks(found, metadata, { subtitle, byline }), ...writeReferences(references)],
    metadata,
    warnings: warnOf(notes, references),
  };
};

/** A note with its mark in front; one that nothing refers to has none. */
const writeNote = ({ element, mark }: Reference, write: (nodes: readonly XmlNode[]) => string): string => {
  const text = childrenOf(element)
    .filter((child) => child.name !== 'label')
    .map(({ children }) => write(children))
    .join(' ');
  if (text.trim() === '') return '';
  return mark === undefined ? paragraphOf('NOTE', text) : paragraphOf('FOOTNOTE', `${escapeHtml(`[${mark}]`)} ${text}`);
};

/** Notes and references are often both counted from one. */
const warnOf = (notes: readonly Reference[], references: readonly Reference[]): string[] => {
  const marks = new Set(notes.map(({ mark }) => mark));
  return references.some(({ mark }) => mark !== undefined && marks.has(mark))
    ? ['Notes and references have the same marks; tell them apart by hand.']
    : [];
};
