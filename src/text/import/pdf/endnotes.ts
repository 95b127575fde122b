import type { ImportedBlock } from '../imported.ts';
import { isNotesHeading } from '../printed-kinds.ts';
import { markOf } from './footnotes.ts';

/** Finds notes and references in a section of their own. */

/** The marks of the lines below headings such as "Notes" or "References": whether superscripts may stand for them. */
export const findEndnoteMarks = (lines: readonly string[]): Set<string> => {
  const marks = new Set<string>();
  let last = 0;
  let inside = false;
  for (const line of lines) {
    if (isNotesHeading(line)) {
      inside = true;
      last = 0;
      continue;
    }
    const mark = inside ? Number(markOf(line)?.mark) : Number.NaN;
    if (mark === last + 1) {
      last = mark;
      marks.add(String(mark));
    }
  }
  return marks;
};

const asNote = (block: ImportedBlock): ImportedBlock => {
  const found = markOf(block.text.replace(/^- /, ''));
  if (found) return { kind: 'FOOTNOTE', text: `[${found.mark}] ${found.rest}` };
  return { kind: 'FOOTNOTE', text: block.text.replace(/^- /, '') };
};

/**
 * The blocks with the entries below "Notes" or "References" as FOOTNOTE, at the end. Such a section ends at the next heading.
 * A block below it that is not an entry (a list of references has as many entries as paragraphs) stays what it is.
 */
export const takeEndnotes = (blocks: readonly ImportedBlock[]): { blocks: ImportedBlock[]; notes: ImportedBlock[] } => {
  const kept: ImportedBlock[] = [];
  const notes: ImportedBlock[] = [];
  let inside = false;
  for (const block of blocks) {
    if (block.kind === 'HEADING') inside = isNotesHeading(block.text);
    const isEntry = inside && ['BODY', 'LIST_ITEM', 'NOTE'].includes(block.kind);
    if (isEntry) notes.push(asNote(block));
    else kept.push(block);
  }
  return { blocks: kept, notes };
};
