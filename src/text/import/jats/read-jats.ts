import { arrangeBlocks } from '../arrange-blocks.ts';
import { decodeBytes, findDeclaredEncoding } from '../decode-bytes.ts';
import { type DocumentReader, ImportError, type ImportedBlock } from '../imported.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { inlineText } from './inline-text.ts';
import { readFront } from './read-front.ts';
import { findNotes, findReferences, type Reference, writeReferences } from './read-references.ts';
import { createBodyWalker } from './walk-body.ts';

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
  const article = findArticle(
    await parseXml(decodeBytes(bytes, name, charset ?? findDeclaredEncoding(bytes)), name),
    name,
  );
  const { metadata, subtitle } = readFront(article);
  const references = findReferences(article);
  const notes = findNotes(article);
  const marks = new Map<string, string>();
  for (const { element, mark } of [...notes, ...references]) {
    const { id } = element.attributes;
    if (id !== undefined && mark !== undefined) marks.set(id, mark);
  }
  const find = (id: string) => marks.get(id);
  const walk = createBodyWalker(find);
  const meta = childOf(article, 'front', 'article-meta') ?? childOf(article, 'front-stub');
  const abstracts = childrenOf(meta, 'abstract').filter(
    ({ attributes }) => !ELSEWHERE.has(attributes['abstract-type'] ?? ''),
  );
  const front = abstracts.flatMap((abstract) => {
    const isKeyPoints = KEY_POINTS.has(abstract.attributes['abstract-type'] ?? '');
    return walk(abstract.children).map(
      (block): ImportedBlock => (isKeyPoints && block.kind === 'LIST_ITEM' ? { ...block, kind: 'KEY_POINT' } : block),
    );
  });
  const back = childrenOf(childOf(article, 'back'))
    .filter((part) => BACK.has(part.name))
    .flatMap((part) =>
      walk(part.children).map(
        (block): ImportedBlock => (part.name === 'ack' && block.kind === 'BODY' ? { ...block, kind: 'NOTE' } : block),
      ),
    );
  const body = walk(childOf(article, 'body')?.children ?? []);
  if (body.length + front.length === 0) throw new ImportError(`${name} has no text, only its metadata`);
  const byline = [...metadata.authors, ...metadata.institutions].join(', ');
  return {
    blocks: [
      ...arrangeBlocks([...front, ...body, ...back], metadata, { subtitle, byline }),
      ...writeNotes(notes, find),
      ...writeReferences(references),
    ],
    metadata,
    warnings: warnOf(notes, references),
  };
};

const writeNotes = (notes: readonly Reference[], find: (id: string) => string | undefined): ImportedBlock[] =>
  notes.flatMap(({ element, mark }): ImportedBlock[] => {
    const parts = childrenOf(element).filter((child) => child.name !== 'label');
    const text = parts.map(({ children }) => inlineText(children, find)).join(' ');
    if (text === '') return [];
    return [mark === undefined ? { kind: 'NOTE', text } : { kind: 'FOOTNOTE', text: `[${mark}] ${text}` }];
  });

/** Notes and references are often both counted from one. */
const warnOf = (notes: readonly Reference[], references: readonly Reference[]): string[] => {
  const marks = new Set(notes.map(({ mark }) => mark));
  return references.some(({ mark }) => mark !== undefined && marks.has(mark))
    ? ['Notes and references have the same marks; tell them apart by hand.']
    : [];
};
