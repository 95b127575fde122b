import type { ParagraphKind } from '../../model/vocabulary/briefs.ts';
import { isSectionName } from './headings.ts';
import { isAllCapitals, type Line } from './line.ts';
import { IMPRINT, isDateLine, NOTES_TITLE, REACH_AT, TIME_OF_DAY } from './words.ts';

const LONG_PARAGRAPH = 200;
const SHORT_PARAGRAPH = 60;
/** Longer lines without a stop are no subtitles. */
const LONG_LINE = 150;
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

/** A heading of the text, where the title is not in capitals too. */
const isInCapitals = (line: Line, title: Line | undefined): boolean =>
  isAllCapitals(line.text) && !isAllCapitals(title?.text ?? '');

/** Such lines are above the text; in a sentence, an address or a name is not. */
const isAbove = (line: Line): boolean => isImprint(line) && !(line.stopped && line.length >= SHORT_PARAGRAPH);

/** The first position of each of these among the first lines. */
const firstOf = (count: number, tests: readonly ((at: number) => boolean)[]): number[] =>
  tests.flatMap((test) => {
    const at = Array.from({ length: count }, (_, position) => position).find(test);
    return at === undefined ? [] : [at];
  });

/**
 * The number of paragraphs before the text. A line before the text is short, without a stop at its end, and no heading; whatever is
 * above a known fact, a byline, a date or an address among the first 20 lines, and above the first sentence, is before the text as well, if it is short. Below
 * them, a line that may be a heading or a subtitle is a heading if it is the name of a section or in capitals, or if something
 * is between it and the title.
 */
export const countFront = ({ lines, kinds, isFact, isByline, isLabelled, isFixed }: Surroundings): number => {
  /** Whether the text has begun at a paragraph, or before it, whatever follows. */
  const isText = (at: number): boolean => {
    const [line, kind] = [lines[at] as Line, kinds[at]];
    if (isFact(at)) return false;
    if (isFixed(at)) return kind !== 'FRONT_MATTER' && kind !== 'NOTE';
    if (isLabelled(at) || line.length >= LONG_PARAGRAPH) return true;
    if (isImprint(line) || line.text.startsWith('•')) return false;
    return isSectionName(line) || !['BODY', 'HEADING', 'FRONT_MATTER', 'NOTE'].includes(kind ?? '');
  };
  const isSentence = (at: number): boolean => {
    const line = lines[at] as Line;
    return (
      kinds[at] === 'BODY' && !isFact(at) && line.stopped && line.length >= SHORT_PARAGRAPH && !IMPRINT.test(line.text)
    );
  };
  const first = lines.findIndex((_, at) => isText(at));
  const sentence = lines.findIndex((_, at) => isSentence(at));
  const limit = Math.min(...[first, sentence].filter((at) => at >= 0), lines.length, FIRST_LINES);
  const facts = Array.from({ length: limit }, (_, at) => at).filter((at) => isFact(at) || isAbove(lines[at] as Line));
  const named = firstOf(limit, [isByline]);
  const known = Math.max(-1, ...facts, ...named) + 1;

  const isBelow = (at: number): boolean => {
    const [line, kind] = [lines[at] as Line, kinds[at]];
    if (kind === 'BODY') return line.stopped || line.colon || line.length >= LONG_LINE || first < 0;
    if (kind !== 'HEADING') return false;
    return kinds[at + 1] !== 'HEADING' && (at > known || known > 1 || isInCapitals(line, lines[0])) && at > 0;
  };
  const below = Array.from(
    { length: Math.max(0, (first < 0 ? lines.length : first) - known) },
    (_, at) => known + at,
  ).find(isBelow);
  return below ?? (first < 0 ? known : first);
};

const isNotesTitle = (line: Line | undefined): boolean => line !== undefined && NOTES_TITLE.test(line.text);

/** The positions of the paragraphs after the text that say who published it and how to reach them; notes may follow. */
export const findBack = ({ lines, kinds, isByline, isFixed }: Surroundings, front: number): ReadonlySet<number> => {
  const isNote = (at: number) => kinds[at] === 'FOOTNOTE' || kinds[at] === 'NOTE';
  let end = lines.length;
  while (end > front && (isNote(end - 1) || (end < lines.length && isNotesTitle(lines[end - 1])))) end -= 1;
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
