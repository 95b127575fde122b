import type { ParagraphRecord, TextIndex } from '../model/records/text-records.ts';

/** The difference between two indexes; the paragraphs that are gone are from the first. */
export interface IndexChanges {
  kept: ParagraphRecord[];
  /** Kept paragraphs whose offset has changed. */
  moved: ParagraphRecord[];
  /** Same id, other text: a title, a date. */
  changed: ParagraphRecord[];
  added: ParagraphRecord[];
  gone: ParagraphRecord[];
}

/** Compares the index of a text with the previous one. */
export const compareIndexes = (before: Pick<TextIndex, 'paragraphs'>, after: TextIndex): IndexChanges => {
  const known = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const ids = new Set(after.paragraphs.map(({ id }) => id));
  const isKept = ({ id, sha256 }: ParagraphRecord) => known.get(id)?.sha256 === sha256;
  const kept = after.paragraphs.filter(isKept);
  return {
    kept,
    moved: kept.filter(({ id, start }) => known.get(id)?.start !== start),
    changed: after.paragraphs.filter((paragraph) => known.has(paragraph.id) && !isKept(paragraph)),
    added: after.paragraphs.filter(({ id }) => !known.has(id)),
    gone: before.paragraphs.filter(({ id }) => !ids.has(id)),
  };
};
