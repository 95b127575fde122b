import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { isSectionName } from './headings.ts';
import { isAllCapitals, type Line } from './line.ts';
import { IMPRINT, isDateLine, REACH_AT, TIME_OF_DAY } from './words.ts';

const LONG_PARAGRAPH = 200;
const SHORT_PARAGRAPH = 60;
/** The lines in which the title, the date and the authors are looked for. */
const FIRST_LINES = 20;
const LONGEST_IMPRINT = 300;

/** What the front and the back matter are found by. */
export interface Surroundings {
  lines: readonly Line[];
  kinds: readonly ParagraphKind[];
  /** Whether a paragraph is a known fact of the brief: its title, its date. */
  isFact(position: number): boolean;
  isByline(position: number): boolean;
  /** Whether a speaker begins there. */
  isLabelled(position: number): boolean;
  /** Whether a curator or the number of a heading says what it is. */
  isFixed(position: number): boolean;
}

const isImprint = ({ text, length }: Line): boolean =>
  length <= LONGEST_IMPRINT &&
  (IMPRINT.test(text) || REACH_AT.test(text) || TIME_OF_DAY.test(text) || isDateLine(text));

const DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * The number of paragraphs before the text: they are short, without a stop at their end, and no headings. A line above the
 * text that may be a heading or a subtitle is a heading if it is the name of a section, in capitals, or below a date or a
 * byline. The last known fact among the first 20 lines is always before the text.
 */
export const countFront = ({ lines, kinds, isFact, isByline, isLabelled, isFixed }: Surroundings): number => {
  const begins = (at: number): boolean => {
    const line = lines[at] as Line;
    const kind = kinds[at];
    if (isFact(at)) return false;
    if (isFixed(at)) return kind !== 'FRONT_MATTER' && kind !== 'NOTE';
    if (isLabelled(at) || line.length >= LONG_PARAGRAPH) return true;
    if (isImprint(line) || isByline(at) || line.text.startsWith('•')) return false;
    if (kind === 'HEADING') {
      if (isSectionName(line)) return true;
      const below = kinds[at + 1];
      if (at === 0 || below === 'HEADING') return false;
      const above = lines.slice(0, at);
      return (
        (isAllCapitals(line.text) && !isAllCapitals(above[0]?.text ?? '')) ||
        (at > 1 &&
          above.some(
            (found, position) =>
              position > 0 && (isFact(position) || isByline(position) || isImprint(found) || DATE.test(found.text)),
          ))
      );
    }
    if (kind !== 'BODY') return true;
    return (line.stopped || line.colon) && line.length >= SHORT_PARAGRAPH;
  };
  const first = lines.findIndex((_, at) => begins(at));
  const end = first < 0 ? lines.length : first;
  const facts = lines
    .slice(0, Math.min(end, FIRST_LINES))
    .flatMap((_, at) => (isFact(at) || isByline(at) ? [at + 1] : []));
  const known = facts.at(-1) ?? 0;
  // A short sentence is before the text only if a fact follows.
  const sentence = lines
    .slice(known, end)
    .findIndex((line, at) => line.stopped && !isImprint(line) && kinds[known + at] === 'BODY');
  if (first < 0 && known > 0) return known;
  return sentence < 0 ? (first < 0 ? 0 : end) : known + sentence;
};

/** The positions of the paragraphs after the text that say who published it and how to reach them; notes may follow. */
export const findBack = ({ lines, kinds, isByline, isFixed }: Surroundings, front: number): ReadonlySet<number> => {
  const isNote = (at: number) => kinds[at] === 'FOOTNOTE' || kinds[at] === 'NOTE';
  let end = lines.length;
  while (end > front && (isNote(end - 1) || (end < lines.length && kinds[end - 1] === 'HEADING'))) end -= 1;
  if (end === front) return new Set();
  let start = end;
  let named = end;
  for (; start > front; start -= 1) {
    const at = start - 1;
    const line = lines[at] as Line;
    if (isFixed(at)) break;
    if (isImprint(line) || (isByline(at) && line.length < SHORT_PARAGRAPH && !line.stopped)) named = at;
    else if (
      line.stopped ||
      line.length > 80 ||
      line.label !== '' ||
      line.asks ||
      isSectionName(line) ||
      !['BODY', 'HEADING'].includes(kinds[at] ?? '')
    )
      break;
  }
  if (named === end) return new Set();
  // A name or an office may be above the first line that says how to reach somebody.
  const from = Math.max(start, named - 2);
  return new Set(Array.from({ length: end - from }, (_, position) => from + position));
};
