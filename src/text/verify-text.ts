import { BRIEF_FORMAT } from '../model/file-formats.ts';
import type { JsonPath } from '../model/json.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import type { ParagraphRecord } from '../model/records/text-records.ts';
import { parseCitationRef, sentenceRef } from '../model/refs.ts';
import { citationsOf, countStatements } from './citations.ts';
import { createPassageFinder, type FoundPassage, type IndexedPassage } from './find-passage.ts';
import { type CodePoints, decodeText, indexCodePoints, sha256 } from './passages.ts';

export interface Mismatch {
  /** `p4.s4`, `p4`, or `text` for the whole text. */
  ref: string;
  /**
   * CHANGED: the words there are different, and the passage is not found elsewhere. MOVED: it is found elsewhere.
   * OUTSIDE: it ends after the end of the text. UNKNOWN: it is cited but not in the index.
   */
  problem: 'CHANGED' | 'MOVED' | 'OUTSIDE' | 'UNKNOWN';
  /** The number of statements of the brief that cite exactly this ref; for `text`, that cite anything. */
  cited: number;
  /** Where in the brief's file it is: the passage in the index, or the first citation of what the index does not have. */
  path: JsonPath;
  message: string;
}

export interface Verification {
  /** All problems: of the text, of its passages in order, then unknown citations. */
  problems: Mismatch[];
  /** The number of passages (paragraphs and sentences) that were checked. */
  passages: number;
  /** The number of citations in the brief that were checked. */
  citations: number;
}

interface CitablePassage extends IndexedPassage {
  ref: string;
  path: JsonPath;
}

const listPassages = (paragraphs: readonly ParagraphRecord[]): CitablePassage[] =>
  paragraphs.flatMap(({ id, start, end, sha256, sentences }, at) => [
    { ref: id, path: ['text', 'paragraphs', at], kind: 'paragraph' as const, start, end, sha256 },
    ...sentences.map((sentence, index) => ({
      ...sentence,
      ref: sentenceRef(id, index),
      path: ['text', 'paragraphs', at, 'sentences', index],
      kind: 'sentence' as const,
    })),
  ]);

const describeShift = (shift: number): string => {
  const distance = Math.abs(shift);
  return `${distance === 1 ? 'one code point' : `${distance} code points`} ${shift > 0 ? 'later' : 'earlier'}`;
};

/** Names a change that editors and tools make silently, if that is all that makes the hash differ. */
const explainHash = (text: string, hash: string): string => {
  const variants: [string, string][] = [
    ['without its byte-order mark', text.replace(/^\uFEFF/, '')],
    ['with a byte-order mark', `\uFEFF${text}`],
    ['with line breaks as LF', text.replaceAll('\r\n', '\n')],
    ['with line breaks as CRLF', text.replace(/\r?\n/g, '\r\n')],
    ['without its last line break', text.replace(/\r?\n$/, '')],
    ['with a line break at its end', `${text}\n`],
    ['in Unicode normalization form C', text.normalize('NFC')],
  ];
  const found = variants.find(([, variant]) => sha256(variant) === hash);
  return found ? `; ${found[0]} it would match` : '';
};

const checkWhole = (
  bytes: Uint8Array,
  text: string,
  codePoints: CodePoints,
  { text: index }: BriefFile,
): string | null => {
  const hash = sha256(bytes);
  if (hash !== index.sha256) {
    return `the text has the SHA-256 ${hash}, but the index is of ${index.sha256}${explainHash(text, index.sha256)}`;
  }
  if (codePoints.length === index.length) return null;
  return `the text has ${codePoints.length} code points, but the index says ${index.length}`;
};

const whyUnknown = (ref: string, paragraphs: readonly ParagraphRecord[]): string => {
  const place = parseCitationRef(ref);
  if (place === null) return 'a paragraph is written as p4, and its fourth sentence as p4.s4';
  const count = paragraphs.find(({ id }) => id === place.paragraph)?.sentences.length;
  if (count === undefined || place.sentence === null) return 'the index has no such paragraph';
  return `${place.paragraph} has ${count === 1 ? 'one sentence' : `${count} sentences`}`;
};

const describeUnknown = (ref: string, paths: readonly JsonPath[], paragraphs: readonly ParagraphRecord[]): string => {
  const more = paths.length > 1 ? `, cited in ${paths.length} places,` : '';
  return `"${ref}"${more} is not a passage of the text: ${whyUnknown(ref, paragraphs)}`;
};

/** How far the end of a passage is looked for. */
const REACH = 300;

/** The passage at its start with another end, in a text that has not changed: a curator may have moved the end. */
const findEnd = (codePoints: CodePoints, { start, end, sha256: hash }: CitablePassage): FoundPassage | null => {
  for (let distance = 1; distance <= REACH; distance++)
    for (const other of [end + distance, end - distance]) {
      const found = other > start ? codePoints.slice(start, other) : null;
      if (found !== null && sha256(found) === hash) return { start, end: other };
    }
  return null;
};

/** Where a passage was found: it began elsewhere, or it ends elsewhere than the index says. */
const describeFound = ({ ref, start, end }: CitablePassage, found: FoundPassage): string => {
  const shift = found.start - start;
  const lengthened = found.end - found.start - (end - start);
  if (shift === 0) return `${ref} ends at ${found.end}, ${describeShift(lengthened)} than the index says (${end})`;
  const length = lengthened === 0 ? '' : `, and its end is ${describeShift(lengthened)} than its length in the index`;
  return `${ref} now starts at ${found.start}, ${describeShift(shift)}${length}`;
};

/**
 * Checks a brief's index and citations against a copy of its text. Offsets are in code points. The schema says which
 * fields are citations. Throws if the bytes are not UTF-8.
 */
export const verifyText = (bytes: Uint8Array, brief: BriefFile, schema = BRIEF_FORMAT.jsonSchema): Verification => {
  const text = decodeText(bytes);
  const codePoints = indexCodePoints(text);
  const citations = citationsOf(brief, schema);
  const passages = listPassages(brief.text.paragraphs);
  const known = new Set(passages.map(({ ref }) => ref));
  const problems: Mismatch[] = [];

  const whole = checkWhole(bytes, text, codePoints, brief);
  const allPaths = [...citations.values()].flat();
  if (whole)
    problems.push({
      ref: 'text',
      problem: 'CHANGED',
      cited: countStatements(allPaths),
      path: ['text', 'sha256'],
      message: whole,
    });

  const isAt = (hash: string, start: number, length: number): boolean => {
    const found = codePoints.slice(start, start + length);
    return found !== null && sha256(found) === hash;
  };
  const displaced = passages.filter(({ start, end, sha256: hash }) => !isAt(hash, start, end - start));
  const inPlace = passages.filter((passage) => !displaced.includes(passage));
  const find = displaced.length > 0 ? createPassageFinder(text, codePoints, brief, inPlace) : () => null;
  for (const passage of displaced) {
    const { ref, path, start, end } = passage;
    const cited = countStatements(citations.get(ref) ?? []);
    const found = find(passage) ?? (whole === null ? findEnd(codePoints, passage) : null);
    if (found !== null) {
      problems.push({ ref, problem: 'MOVED', cited, path, message: describeFound(passage, found) });
    } else if (end > codePoints.length) {
      const message = `${ref} ends at ${end}, but the text ends at ${codePoints.length}, and the passage is not found elsewhere`;
      problems.push({ ref, problem: 'OUTSIDE', cited, path, message });
    } else {
      const message = `${ref} at ${start} to ${end} is not the indexed passage, which is not found elsewhere either`;
      problems.push({ ref, problem: 'CHANGED', cited, path, message });
    }
  }
  for (const [ref, paths] of citations) {
    if (known.has(ref)) continue;
    const message = describeUnknown(ref, paths, brief.text.paragraphs);
    problems.push({ ref, problem: 'UNKNOWN', cited: countStatements(paths), path: paths[0] ?? [], message });
  }
  return { problems, passages: passages.length, citations: allPaths.length };
};
