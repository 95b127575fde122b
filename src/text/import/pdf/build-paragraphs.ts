import { withoutLeader } from './contents.ts';
import { joinLine, type WordCounts } from './join-lines.ts';
import { bulletOf, numberOf, startsItem } from './list-markers.ts';
import { type Line, SUPERSCRIPT_END } from './page-content.ts';

/** Puts the lines of a column together as paragraphs. */

/** A paragraph as it is laid out. */
export interface Paragraph {
  text: string;
  lines: Line[];
}

/** The distance of the lines of one paragraph, by their size in half points. */
export type Leadings = ReadonlyMap<number, number>;

const sizeKey = (size: number): number => Math.round(size * 2);

/** The smallest distance between lines that is frequent, by size. */
export const measureLeadings = (columns: readonly (readonly Line[])[]): Leadings => {
  const distances = new Map<number, Map<number, number>>();
  for (const column of columns) {
    for (const [index, line] of column.entries()) {
      const previous = column[index - 1];
      if (!previous || sizeKey(previous.size) !== sizeKey(line.size)) continue;
      const distance = Math.round((line.baseline - previous.baseline) * 2) / 2;
      if (distance < line.size * 0.8 || distance > line.size * 3) continue;
      const counts = distances.get(sizeKey(line.size)) ?? new Map<number, number>();
      distances.set(sizeKey(line.size), counts.set(distance, (counts.get(distance) ?? 0) + 1));
    }
  }
  const leadings = new Map<number, number>();
  for (const [key, counts] of distances) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const frequent = [...counts].filter(([, count]) => count >= total * 0.15 && (count > 1 || total < 3));
    if (frequent.length > 0) leadings.set(key, Math.min(...frequent.map(([distance]) => distance)));
  }
  return leadings;
};

const ENDS_SENTENCE = new RegExp(`[.!?…:;。！？]["”’»“)\\]]*(?:${SUPERSCRIPT_END}|\\[\\d{1,3}\\])?["”’»“)\\]]*$`);

/** Whether a text ends as a sentence does, or before a list. */
export const endsSentence = (text: string): boolean => ENDS_SENTENCE.test(text.slice(-20));

/** What is measured of a column, to see where its lines end early. */
interface Column {
  /** The right edge of the longest lines. */
  right: number;
  left: number;
  /** The room, in ems, that lines which go on leave at their ends: more than none in ragged columns. */
  rag?: number;
}

/** The room that the first word of a line would have had at the end of the line before, in ems; below zero if it does not fit. */
const roomFor = (line: Line, previous: Line, column: Column): number => {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const width = ((line.right - line.left) / Math.max(1, line.text.length)) * (word.length + 1);
  return (column.right - previous.right - width) / line.size;
};

/** Whether a line begins a new paragraph. */
const beginsParagraph = (line: Line, current: readonly Line[], column: Column, leadings: Leadings): boolean => {
  const first = current[0] as Line;
  const previous = current.at(-1) as Line;
  const em = line.size;
  if (line.isRow || previous.isRow || withoutLeader(previous.text) !== undefined) return true;
  if (Math.abs(line.size - previous.size) > 0.09 * previous.size) return true;
  const distance = line.baseline - previous.baseline;
  const leading = leadings.get(sizeKey(line.size)) ?? line.size * 1.25;
  if (distance > leading * 1.22 + 0.5 || distance < -em) return true;
  const room = roomFor(line, previous, column);
  const isShort = room > Math.max(0.5, column.rag ?? 0);
  const ended = endsSentence(previous.text);
  const shift = line.left - previous.left;
  const isItem = startsItem(first.text);
  const hangs = isItem && current.length === 1 && shift > 0.4 * em && !startsItem(line.text);
  if (hangs) return false;
  if (line.bold !== previous.bold) {
    const isFull = column.right - line.right < 1.5 * em;
    const continues =
      !isShort && (!ended || isFull) && (previous.bold ? line.startsBold || !/^\p{Lu}/u.test(line.text) : true);
    if (!continues) return true;
  }
  if (bulletOf(line.text) !== undefined && !/^[-–—*o·]/.test(line.text)) return true;
  if (startsItem(line.text)) {
    const outdented = isItem && Math.abs(line.left - first.left) < 0.8 * em && current.length > 1 && shift < -0.5 * em;
    if (outdented || ((ended || room > 1) && (isItem || ended))) return true;
  }
  if (current.length > 1 && shift < -0.9 * em) return true;
  if (bulletOf(first.text) !== undefined) {
    const isLevel = current.length === 1 && line.left < first.left + 0.3 * em;
    if (line.left < first.left - 0.5 * em || (isLevel && ended && room > 0.5)) return true;
  }
  if (shift > 0.8 * em) {
    // The second line of a reference hangs; any other line further in is the first of a paragraph.
    const isReference = current.length === 1 && !ended && room < 1;
    if (!isReference) return true;
  }
  if (ended) return isShort;
  // Beside a box the lines of a whole paragraph are shorter.
  if (current.length > 2 && previous.right > Math.max(...current.map(({ right }) => right)) - em) return false;
  const width = (column.right - column.left) / em;
  return room > (/^\p{Ll}/u.test(line.text) ? 0.6 : 0.35) * width && !/[,–-]$/.test(previous.text);
};

const FEWEST_ROOMS = 8;

/** The edges of the lines of each size; the rows of tables do not count. */
const measureColumns = (lines: readonly Line[]): ReadonlyMap<number, Column> => {
  const columns = new Map<number, Column>();
  for (const { size, left, right, isRow } of lines) {
    if (isRow) continue;
    const column = columns.get(sizeKey(size)) ?? { left, right };
    columns.set(sizeKey(size), { left: Math.min(column.left, left), right: Math.max(column.right, right) });
  }
  for (const [size, column] of columns) {
    const rooms = lines.flatMap((line, index) => {
      const previous = lines[index - 1];
      const goesOn =
        previous && sizeKey(previous.size) === size && sizeKey(line.size) === size && !endsSentence(previous.text);
      return goesOn && /^\p{Ll}/u.test(line.text) ? roomFor(line, previous, column) : [];
    });
    if (rooms.length >= FEWEST_ROOMS) column.rag = rooms.sort((a, b) => a - b)[Math.floor(rooms.length * 0.9)] ?? 0;
  }
  return columns;
};

/** The paragraphs of a column from its top. */
export const buildParagraphs = (lines: readonly Line[], leadings: Leadings, words: WordCounts): Paragraph[] => {
  const columns = measureColumns(lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const dropCap = current?.lines.length === 1 && current.text.length === 1 && current.lines[0];
    if (current && dropCap && dropCap.size > line.size * 1.6 && line.top < dropCap.bottom) {
      current.text += line.text;
      current.lines = [{ ...line, left: dropCap.left }];
    } else if (!current || beginsParagraph(line, current.lines, columns.get(sizeKey(line.size)) ?? line, leadings)) {
      paragraphs.push({ text: line.text, lines: [line] });
    } else {
      current.text = joinLine(current.text, line.text, words);
      current.lines.push(line);
    }
  }
  return paragraphs;
};

/** Whether a paragraph goes on in another one, at the top of the next column or page. */
export const continuesIn = (one: Paragraph, next: Paragraph): boolean => {
  const last = one.lines.at(-1) as Line;
  const first = next.lines[0] as Line;
  if (Math.abs(last.size - first.size) > 0.09 * last.size || endsSentence(one.text)) return false;
  if (last.bold !== first.bold && (last.bold || !first.startsBold)) return false;
  if (bulletOf(next.text) !== undefined) return false;
  if (/[-‐\u00AD]$/.test(one.text) || /^[\p{Ll},;)]/u.test(next.text)) return true;
  const width = Math.max(...one.lines.map(({ right }) => right)) - Math.min(...one.lines.map(({ left }) => left));
  const isFull = one.lines.length > 1 && last.right - last.left > 0.75 * width;
  return isFull && numberOf(next.text) === undefined;
};
