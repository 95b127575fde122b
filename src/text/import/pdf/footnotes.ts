import { buildParagraphs, endsSentence, type Leadings } from './build-paragraphs.ts';
import { joinLine, type WordCounts } from './join-lines.ts';
import type { Area, Line } from './page-content.ts';
import { SUPERSCRIPT_END, SUPERSCRIPT_START } from './page-content.ts';

/** Finds footnotes at the foot of columns. */

/** A note: the mark that it is printed with, and its text without the mark. */
export interface Note {
  page: number;
  mark: string;
  text: string;
}

/** What is needed of a page to find its foot. */
export interface FootedPage {
  number: number;
  height: number;
  rules: readonly Area[];
  /** The size of most text in the document. */
  bodySize: number;
}

const RAISED_MARK = new RegExp(
  `^${SUPERSCRIPT_START}\\s*(\\d{1,3}|[*†‡§¶]{1,3}|[a-z])\\s*${SUPERSCRIPT_END}\\s*(?=\\S)`,
);
const PLAIN_MARK = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?|([*†‡§¶]{1,3}))\s+(?=\S)/;

/** The mark at the start of a note, and what follows it. */
export const markOf = (text: string): { mark: string; rest: string; raised: boolean } | undefined => {
  const raised = RAISED_MARK.exec(text);
  if (raised) return { mark: raised[1] as string, rest: text.slice(raised[0].length), raised: true };
  const plain = PLAIN_MARK.exec(text);
  const mark = plain?.[1] ?? plain?.[2] ?? plain?.[3];
  return plain && mark !== undefined ? { mark, rest: text.slice(plain[0].length), raised: false } : undefined;
};

/** Joins the small mark of a note with the line below it: a long address did not fit beside the mark. */
const joinLoneMarks = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const mark = joined.at(-1);
    const isLone =
      mark &&
      /^\d{1,3}$/.test(mark.text) &&
      mark.size < 0.8 * line.size &&
      Math.abs(mark.left - line.left) < 1 &&
      line.baseline - mark.baseline < 2 * line.size;
    if (isLone) joined.pop();
    const label = isLone ? `${SUPERSCRIPT_START}${mark.text}${SUPERSCRIPT_END} ` : '';
    joined.push(isLone ? { ...line, text: label + line.text } : line);
  }
  return joined;
};

/** What may be printed below the notes, and is none. */
const IMPRINT = /^(?:©|\(c\)\s|copyright\b|ISSN\b|ISBN\b|all rights reserved)/i;

/** Whether a mark may come after another: the next number, the first of a page, or a symbol. */
const isNext = (mark: string, last: string | undefined): boolean => {
  const number = Number(mark);
  if (Number.isNaN(number)) return true;
  const before = Number(last ?? 0);
  return Number.isNaN(before) || number === 1 || (number > before && number <= before + 3);
};

/** Where the notes at the foot of a column begin, and where the first one with a mark does; undefined if there are none. */
const findFoot = (column: readonly Line[], page: FootedPage, last: string | undefined) => {
  const { bodySize, rules } = page;
  const isBelowRule = (line: Line) =>
    rules.some(
      (rule) => rule.bottom < line.baseline && line.top - rule.bottom < 2.5 * line.size && rule.right - rule.left < 260,
    );
  let start = column.length;
  while (start > 0 && (column[start - 1] as Line).size < bodySize * 0.94) start -= 1;
  const isMark = (line: Line): boolean => {
    const found = markOf(line.text);
    return found !== undefined && isNext(found.mark, last) && (found.raised || /\p{L}/u.test(found.rest));
  };
  const small = column.findIndex((line, index) => index >= start && isMark(line));
  // A column that is small throughout is not a foot, unless it is at the foot of the page.
  const isFoot = (line: Line) => start > 0 || line.top > page.height * 0.5 || markOf(line.text)?.raised;
  if (small >= 0 && isFoot(column[small] as Line)) return { start, first: small };
  const ruled = column.findIndex(
    (line, index) =>
      index > 0 && index >= column.length - 20 && isBelowRule(line) && markOf(line.text)?.raised && isMark(line),
  );
  if (ruled >= 0) return { start: ruled, first: ruled };
  const continued = start < column.length && start > 0 && isBelowRule(column[start] as Line);
  return continued ? { start, first: column.length } : undefined;
};

/** Takes the notes from the foot of each column. `columns` are those of one page; `notes` are those of the pages before. */
export const takeFootnotes = (
  columns: readonly (readonly Line[])[],
  page: FootedPage,
  leadings: Leadings,
  words: WordCounts,
  notes: Note[],
): Line[][] =>
  columns.map(joinLoneMarks).map((column) => {
    const foot = findFoot(column, page, notes.at(-1)?.mark);
    if (!foot) return column;
    const last = notes.at(-1);
    const before = column.slice(foot.start, foot.first);
    const continues = before.length > 0 && last !== undefined && last.page < page.number && !endsSentence(last.text);
    if (continues) last.text = before.reduce((text, line) => joinLine(text, line.text, words), last.text);
    let open: Line[] = [];
    const close = () => {
      for (const [index, { text }] of (open.length > 0 ? buildParagraphs(open, leadings, words) : []).entries()) {
        const marked = index === 0 ? markOf(text) : undefined;
        const previous = notes.at(-1);
        if (marked) notes.push({ page: page.number, mark: marked.mark, text: marked.rest });
        else if (previous) previous.text = joinLine(previous.text, text, words);
      }
      open = [];
    };
    let mark = last?.mark;
    const imprint = column.findIndex(({ text }, index) => index > foot.first && IMPRINT.test(text));
    const end = imprint < 0 ? column.length : imprint;
    for (const line of column.slice(foot.first, end)) {
      const found = markOf(line.text);
      const begins =
        found && (found.raised || open.length === 0 || (isNext(found.mark, mark) && Number(found.mark) !== 1));
      if (found && begins) {
        close();
        mark = found.mark;
      }
      open.push(line);
    }
    close();
    return [...column.slice(0, continues ? foot.start : foot.first), ...column.slice(end)];
  });
