import { append } from '../../../model/rows/lists.ts';
import type { Note } from './footnotes.ts';
import { markOf } from './footnotes.ts';
import { type Line, SUPERSCRIPT_END, SUPERSCRIPT_START, withoutSuperscripts } from './page-content.ts';

/** Writes the marks of notes as "[3]", and leaves all other superscripts as they are. */

const SUPERSCRIPTS = new RegExp(`${SUPERSCRIPT_START}([^${SUPERSCRIPT_END}]{0,40})${SUPERSCRIPT_END}`, 'g');
const MARKS = /^\s*(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z])(?:\s*[,;–-]\s*\d{1,3})*\s*$/;

/** The notes with the marks that they get: as printed, or counted through if the numbers begin anew on a page. */
export const numberNotes = (notes: readonly Note[]): { notes: Note[]; restarted: boolean } => {
  const marks = notes.map(({ mark }) => mark);
  const restarted = new Set(marks).size < marks.length;
  return {
    restarted,
    notes: restarted ? notes.map((note, index) => ({ ...note, mark: String(index + 1) })) : [...notes],
  };
};

const MOST_LISTED = 12;

/** A warning that names the notes which are missing between others. */
export const checkNumbers = (notes: readonly Note[]): string[] => {
  const numbers = new Set(notes.map(({ mark }) => Number(mark)).filter(Number.isInteger));
  const first = Math.min(...numbers);
  const missing = Array.from(
    { length: numbers.size > 0 ? Math.max(...numbers) - first : 0 },
    (_, at) => first + at,
  ).filter((number) => !numbers.has(number));
  if (missing.length === 0) return [];
  const listed = missing.slice(0, MOST_LISTED).join(', ') + (missing.length > MOST_LISTED ? ' …' : '');
  return [`Footnotes were not found by their numbers (${listed}): look at the ends of the notes before them.`];
};

/**
 * The mark that a superscript stands for, on a page: that of a note at the foot of the page, or of the only note with it
 * in the document, or of an endnote. Undefined if there is no such note.
 */
export const createMarkFinder = (
  printed: readonly Note[],
  numbered: readonly Note[],
  endnotes: ReadonlySet<string>,
): ((mark: string, page: number) => string | undefined) => {
  const byPage = new Map<string, string>();
  const anywhere = new Map<string, string[]>();
  for (const [index, { page, mark }] of printed.entries()) {
    const given = numbered[index]?.mark ?? mark;
    byPage.set(`${page} ${mark}`, byPage.get(`${page} ${mark}`) ?? given);
    append(anywhere, mark, given);
  }
  return (mark, page) => {
    const here = byPage.get(`${page} ${mark}`) ?? byPage.get(`${page + 1} ${mark}`);
    const only = anywhere.get(mark);
    return here ?? (only?.length === 1 ? only[0] : undefined) ?? (endnotes.has(mark) ? mark : undefined);
  };
};

/** The text of a line with "[3]" for the marks of notes. */
export const writeMarks = (line: Line, find: (mark: string, page: number) => string | undefined): string => {
  const start = markOf(line.text);
  const written = line.text.replace(SUPERSCRIPTS, (found, raised: string, index: number) => {
    if (!MARKS.test(raised)) return raised;
    const marks = raised.replace(/\d{1,3}|[*†‡§¶]{1,3}|[a-z]/g, (mark) => {
      const note = find(mark, line.page);
      return note === undefined ? mark : `[${note}]`;
    });
    if (!marks.includes('[')) return index === 0 && start?.raised ? `${found} ` : raised;
    return marks.replace(/\s+/g, '').replace(/\][,;]\[/g, '][');
  });
  return withoutSuperscripts(written).replace(/ (?=(?:\[\d{1,3}\])+(?:[.,;:)]|$))/g, '');
};
