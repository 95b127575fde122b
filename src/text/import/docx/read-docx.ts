import { arrangeBlocks } from '../arrange-blocks.ts';
import { cleanText } from '../clean-text.ts';
import { type DocumentReader, ImportError, type ImportedBlock, type ImportedMetadata } from '../imported.ts';
import { isNotesHeading } from '../printed-kinds.ts';
import { readDate } from '../read-date.ts';
import { childOf, childrenOf, findAll, parseXml, textOf, type XmlElement } from '../xml/parse-xml.ts';
import { createItemCounter } from './count-items.ts';
import { openZip } from './open-zip.ts';
import { readStyles } from './read-styles.ts';
import { createDocumentWalker } from './walk-document.ts';

/** Reads DOCX, the format of Word since 2007. */

const PARTS = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  core: 'docProps/core.xml',
} as const;

const sensible = (text: string): string | undefined =>
  text.length > 1 && text.length < 300 && !/^(?:untitled|document\d*|dokument\d*|microsoft .*|admin|user)$/i.test(text)
    ? text
    : undefined;

const readCore = (core: XmlElement | undefined, language: string | undefined): ImportedMetadata => {
  const text = (name: string): string => textOf(childOf(core, name));
  const date = readDate(text('dcterms:created'));
  const names = text('dc:creator').split(/\s*[;,]\s*/);
  return {
    title: sensible(text('dc:title')),
    authors: names.filter(
      (name) => /^\p{L}[\p{L}\p{M} .'’-]{2,79}$/u.test(name) && name.includes(' ') && sensible(name),
    ),
    institutions: [],
    date: date ? { edtf: date.edtf } : undefined,
    language: text('dc:language') || language,
    tags: text('cp:keywords')
      .split(/\s*[;,]\s*/)
      .filter(Boolean)
      .slice(0, 50),
  };
};

/** The language in which the styles say that the text is. */
const defaultLanguage = (styles: XmlElement | undefined): string | undefined => {
  const language = childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'];
  return language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;
};

/** Counts notes in the order in which the text refers to them: footnotes first, endnotes after them. */
const countNotes = (body: XmlElement | undefined) => {
  const idsOf = (name: string) => [...new Set(findAll(body, name).map(({ attributes }) => attributes['w:id'] ?? ''))];
  const footnotes = idsOf('w:footnoteReference');
  const endnotes = idsOf('w:endnoteReference');
  return {
    footnotes,
    endnotes,
    marks: {
      footnote: (id: string) => `[${footnotes.indexOf(id) + 1}]`,
      endnote: (id: string) => `[${footnotes.length + endnotes.indexOf(id) + 1}]`,
    },
  };
};

/** Entries below "References" that are paragraphs of the text are notes as well, as printed. */
const markReferences = (blocks: readonly ImportedBlock[]): ImportedBlock[] => {
  let inside = false;
  return blocks.map((block) => {
    if (block.kind === 'HEADING') inside = isNotesHeading(block.text);
    return inside && (block.kind === 'BODY' || block.kind === 'LIST_ITEM') ? { ...block, kind: 'FOOTNOTE' } : block;
  });
};

/** Reads a DOCX. Changes that are tracked count as accepted; comments, headers and footers are left out. */
export const readDocx: DocumentReader = async ({ bytes, name }) => {
  const parts = await openZip(bytes, name, new Set(Object.values(PARTS)));
  const parse = async (path: string): Promise<XmlElement | undefined> => {
    const text = parts.get(path);
    return text === undefined ? undefined : parseXml(text, `${path} in ${name}`);
  };
  const document = await parse(PARTS.document);
  const body = childOf(document, 'w:body');
  if (!body) throw new ImportError(`${name} is not a DOCX: it has no ${PARTS.document}`);
  const styles = await parse(PARTS.styles);
  const { footnotes, endnotes, marks } = countNotes(body);
  const numbering = await parse(PARTS.numbering);
  const readStyle = readStyles(styles);
  const newWalker = () => createDocumentWalker({ styles: readStyle, countItem: createItemCounter(numbering), marks });
  const found = newWalker()(body);
  const readNotes = async (
    path: string,
    element: string,
    ids: readonly string[],
    mark: (id: string) => string,
  ): Promise<ImportedBlock[]> => {
    if (ids.length === 0) return [];
    const notes = new Map(childrenOf(await parse(path), element).map((note) => [note.attributes['w:id'] ?? '', note]));
    return ids.flatMap((id): ImportedBlock[] => {
      const note = notes.get(id);
      const text = cleanText(
        note
          ? newWalker()(note)
              .map((block) => block.text)
              .join(' ')
          : '',
      );
      return text === '' ? [] : [{ kind: 'FOOTNOTE', text: `${mark(id)} ${text}` }];
    });
  };
  const metadata = readCore(await parse(PARTS.core), defaultLanguage(styles));
  const printed = found.find(({ kind }) => kind === 'FRONT_MATTER')?.text;
  const withTitle = { ...metadata, title: printed ?? metadata.title };
  const blocks = markReferences(arrangeBlocks(found, withTitle));
  if (blocks.length === 0) throw new ImportError(`${name} has no text`);
  const hasChanges = findAll(body, 'w:del').length + findAll(body, 'w:ins').length > 0;
  return {
    blocks: [
      ...blocks,
      ...(await readNotes(PARTS.footnotes, 'w:footnote', footnotes, marks.footnote)),
      ...(await readNotes(PARTS.endnotes, 'w:endnote', endnotes, marks.endnote)),
    ],
    metadata: withTitle,
    warnings: hasChanges ? ['The document has tracked changes: they are read as if they were accepted.'] : [],
  };
};
