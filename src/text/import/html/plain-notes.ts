import { roman } from '../list-numbers.ts';
import type { LabelledBlock } from '../mark-kinds.ts';
import { isNotesHeading } from '../printed-kinds.ts';

/** Notes that no link leads to: paragraphs numbered from 1, below a heading such as "Notes", or whose marks are in the text above them. */

const NOTE = /^(?:\[(\d{1,3}|[ivxl]{1,6})\]|\((\d{1,3})\)|(\d{1,3})[.)])\s*(?=\S)/;

const CALL = /\[(\d{1,3}|[ivxl]{1,6})\]/g;

const isNumber = (mark: string, number: number): boolean => mark === String(number) || mark === roman(number);

/** The blocks, with such notes as FOOTNOTE after them. */
export const takePlainNotes = (blocks: readonly LabelledBlock[]): LabelledBlock[] => {
  const notes = new Map<number, LabelledBlock>();
  const called = new Set<string>();
  let isBelowHeading = false;
  let last = 0;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'HEADING') {
      isBelowHeading = isNotesHeading(text);
      last = 0;
      continue;
    }
    const [own = '', ...marks] = kind === 'BODY' ? (NOTE.exec(text) ?? []) : [];
    const mark = marks.find(Boolean);
    const isNext = mark !== undefined && isNumber(mark, last + 1);
    if (isNext && (isBelowHeading || (last > 0 ? notes.has(index - 1) : called.has(mark)))) {
      last += 1;
      notes.set(index, { kind: 'FOOTNOTE', text: `[${mark}] ${text.slice(own.length)}` });
    } else for (const [, call = ''] of text.matchAll(CALL)) called.add(call);
  }
  return [...blocks.filter((_, index) => !notes.has(index)), ...notes.values()];
};
