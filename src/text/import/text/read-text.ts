import { draftParagraphs } from '../../classify-paragraphs.ts';
import { splitParagraphs } from '../../paragraphs.ts';
import { isHardWrapped, unwrapLines } from '../../unwrap-lines.ts';
import { arrangeBlocks } from '../arrange-blocks.ts';
import { cleanText } from '../clean-text.ts';
import { decodeBytes } from '../decode-bytes.ts';
import { detectLanguage } from '../detect-language.ts';
import { type DocumentReader, ImportError, type ImportedBlock, type ImportedMetadata } from '../imported.ts';
import { readDateInWords } from '../read-date.ts';

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
  const metadata = readTop(lines);
  const known = {
    language: detectLanguage(text) ?? 'en',
    title: metadata.title ?? '',
    date: metadata.date?.text,
    authorNames: metadata.authors,
    sectionTitles: [],
  };
  const paragraphs = lines.map((line) => ({ text: line, start: 0, end: line.length }));
  const drafts = draftParagraphs(paragraphs, known, []);
  const blocks = lines.map((line, index): ImportedBlock => ({ kind: drafts[index]?.kind ?? 'BODY', text: line }));
  return { blocks: arrangeBlocks(blocks, metadata), ...(!isWrapped && { text }), metadata, warnings: [] };
};

const LONGEST_TITLE = 250;
const TOP_LINES = 8;
const BYLINE = /^(?:by|von|par|por|di)\s+(\p{Lu}.{2,150})$/iu;
const BETWEEN_NAMES = /\s*(?:;|,(?!\s*(?:jr|sr|ph\.?d)\b)|\s(?:and|und|et|y|&)\s)\s*/iu;

/** What is plainly there above the text: a short first line is the title, "By X" names the authors, a date has its own line. */
const readTop = (lines: readonly string[]): ImportedMetadata => {
  const [first = ''] = lines;
  const top = lines.slice(1, TOP_LINES);
  const title = first.length <= LONGEST_TITLE && !/^(?:[-•*►]|\[\d)/.test(first) ? first : undefined;
  const byline = top
    .map((line) => BYLINE.exec(line)?.[1])
    .find((names) => names !== undefined && !/[.!?]$/.test(names));
  const date = top
    .filter((line) => line.length < 60)
    .map(readDateInWords)
    .find((found) => found !== null);
  const names = (byline ?? '').split(BETWEEN_NAMES).map((name) => name.trim());
  return {
    title,
    // What follows a name after a comma may be a role: only names of two to four words with capitals are kept.
    authors: names.filter((name) =>
      /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|van|von|der|la|di|da|al|el|bin|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}$/u.test(name),
    ),
    institutions: [],
    ...(date && { date: { edtf: date.edtf, text: date.text } }),
    tags: [],
  };
};
