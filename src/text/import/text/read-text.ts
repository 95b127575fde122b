import { draftParagraphs } from '../../classify-paragraphs.ts';
import { splitParagraphs } from '../../paragraphs.ts';
import { isHardWrapped, unwrapLines } from '../../unwrap-lines.ts';
import { arrangeBlocks } from '../arrange-blocks.ts';
import { cleanText } from '../clean-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { detectLanguage } from '../detect-language.ts';
import { type DocumentReader, ImportError, type ImportedBlock, type ImportedMetadata } from '../imported.ts';
import { readTop } from '../read-top.ts';

/**
 * Reads plain text with one paragraph per line, or hard-wrapped with blank lines between paragraphs. Lines that are not wrapped
 * stay as they are, so that other copies of the text have the same offsets.
 */
export const readText: DocumentReader = async ({ bytes, name, charset }) => {
  const text = decodeBytes(bytes, name, charset).replaceAll('\f', '\n\n');
  const isWrapped = isHardWrapped(text);
  const lines = splitParagraphs(isWrapped ? unwrapLines(text) : text)
    .map((paragraph) => (isWrapped ? cleanText(paragraph.text) : paragraph.text.trim()))
    .filter((line) => line !== '');
  if (lines.length === 0) throw new ImportError(`${name} has no text: it is empty, or has only white space`);
  const metadata = readMetadata(lines);
  const known = {
    language: detectLanguage(text) ?? 'en',
    title: metadata.title ?? '',
    date: metadata.date?.text,
    authorNames: [...metadata.authors, ...metadata.institutions],
    sectionTitles: [],
  };
  const paragraphs = lines.map((line) => ({ text: line, start: 0, end: line.length }));
  const drafts = draftParagraphs(paragraphs, known, []);
  const blocks = lines.map((line, index): ImportedBlock => ({ kind: drafts[index]?.kind ?? 'BODY', text: line }));
  return { blocks: arrangeBlocks(blocks, metadata), ...(!isWrapped && { text }), metadata, warnings: [] };
};

const LONGEST_TITLE = 250;
/** A short first line is the title; those below it may say more. */
const readMetadata = ([first = '', ...lines]: readonly string[]): ImportedMetadata => ({
  title: first.length <= LONGEST_TITLE && !/^(?:[-•*►]|\[\d)/.test(first) ? first : undefined,
  ...readTop(lines),
  tags: [],
});
