import { isDeepStrictEqual } from 'node:util';
import type { ParagraphRecord, TextIndex } from '../model/records/text-records.ts';
import type { ChangeRecord } from '../text/desk/review-records.ts';
import { type CodePoints, indexCodePoints, sha256 } from '../text/passages.ts';
import { ConflictError } from './changes.ts';

type Range = Pick<ParagraphRecord, 'start' | 'end'>;

/** A paragraph without its hashes: reviews hold no more of a text than where it is divided. */
export type PlacedParagraph = Omit<ParagraphRecord, 'sha256' | 'sentences'> & { sentences: readonly Range[] };

/** A run of paragraphs before or after a change, and the white space that the change is about. */
export interface TextPart {
  paragraphs: readonly PlacedParagraph[];
  gap: { at: number; text: string } | null;
  /** The hash of a line that is left out. */
  skipped: string | null;
}

/** A change of the index of a text, and of white space in the text. `at` is the place of the first paragraph in the index. */
export type TextChange = ChangeRecord & { file: 'text'; at: number; before: TextPart; after: TextPart };

export const isTextChange = (change: ChangeRecord): change is TextChange => change.file === 'text';

export const place = ({ sha256: _, sentences, ...paragraph }: ParagraphRecord): PlacedParagraph => ({
  ...paragraph,
  sentences: sentences.map(({ start, end }) => ({ start, end })),
});

const shiftBy = <T extends Range>(range: T, shift: number): T => ({
  ...range,
  start: range.start + shift,
  end: range.end + shift,
});

export const shiftParagraph = <T extends PlacedParagraph>(paragraph: T, shift: number): T => ({
  ...shiftBy(paragraph, shift),
  sentences: paragraph.sentences.map((sentence) => shiftBy(sentence, shift)),
});

const lengthOf = (text: string): number => [...text].length;

/** The text with other white space at a place; null if it has not what is to be replaced. */
const replaceGap = (text: string, from: TextPart['gap'], to: TextPart['gap']): string | null => {
  if (!from || !to) return text;
  const points = indexCodePoints(text);
  const end = from.at + lengthOf(from.text);
  if (points.slice(from.at, end) !== from.text) return null;
  return `${points.slice(0, from.at)}${to.text}${points.slice(end, points.length)}`;
};

/**
 * Makes a change of a text, also if only the text or only its index has it yet. Throws a ConflictError if the paragraphs are not those
 * that were read, or the text is another.
 */
export const applyTextChange = (index: TextIndex, text: string, change: TextChange) => {
  const { at, before, after } = change;
  const ids = new Set(index.paragraphs.map(({ id }) => id));
  const has = ({ paragraphs }: TextPart, other: TextPart) =>
    paragraphs.length === 0
      ? other.paragraphs.every(({ id }) => !ids.has(id))
      : isDeepStrictEqual(index.paragraphs.slice(at, at + paragraphs.length).map(place), paragraphs);
  const isIndexed = (candidate: string | null): candidate is string =>
    candidate !== null && sha256(candidate) === index.sha256;
  const isDone = has(after, before) && !has(before, after);
  const old = [text, isDone ? null : replaceGap(text, after.gap, before.gap)].find(isIndexed);
  if (isDone) {
    const redone = replaceGap(text, before.gap, after.gap);
    const whole = old ?? (isIndexed(redone) ? redone : undefined);
    if (whole !== undefined) return { index, text: whole };
  }
  const changed = isDone || old === undefined ? null : replaceGap(old, before.gap, after.gap);
  if (changed === null || !has(before, after)) throw new ConflictError(change, null);
  const points = indexCodePoints(changed);
  const shift = lengthOf(after.gap?.text ?? '') - lengthOf(before.gap?.text ?? '');
  const later = index.paragraphs.slice(at + before.paragraphs.length).map((one) => shiftParagraph(one, shift));
  const skipped = (index.skipped ?? []).filter((hash) => hash !== before.skipped);
  if (after.skipped !== null) skipped.push(after.skipped);
  const { skipped: _, ...rest } = index;
  const indexed = {
    ...rest,
    sha256: sha256(changed),
    length: points.length,
    paragraphs: [...index.paragraphs.slice(0, at), ...after.paragraphs.map((one) => withHashes(one, points)), ...later],
    ...(skipped.length > 0 && { skipped }),
  };
  return { index: indexed as TextIndex, text: changed };
};

const withHashes = ({ sentences, ...paragraph }: PlacedParagraph, points: CodePoints): ParagraphRecord => {
  const hash = <T extends Range>(range: T) => ({
    ...range,
    sha256: sha256(points.slice(range.start, range.end) ?? ''),
  });
  return { ...hash(paragraph), sentences: sentences.map(hash) };
};
