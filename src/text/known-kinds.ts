import type { ParagraphKind } from '../model/vocabulary/briefs.ts';
import { type Draft, SERIES } from './classify-paragraphs.ts';
import type { ParagraphRange } from './paragraphs.ts';

/**
 * The drafts with the kinds that are known from where the text was read, one for each paragraph; a draft of the same kind stays as it
 * is. A footnote has the id of its number, unless that is taken.
 */
export const applyKinds = (
  drafts: readonly Draft[],
  paragraphs: readonly ParagraphRange[],
  kinds: readonly ParagraphKind[] | undefined,
  taken: readonly string[],
): Draft[] => {
  if (kinds?.length !== paragraphs.length) return [...drafts];
  const used = new Set(taken);
  for (const [index, draft] of drafts.entries()) if (draft.kind === kinds[index] && 'id' in draft) used.add(draft.id);
  return drafts.map((draft, index) => {
    const kind = kinds[index] ?? draft.kind;
    if (kind === draft.kind) return draft;
    const [, number] = kind === 'FOOTNOTE' ? (/^\[(\d{1,4})\]/.exec(paragraphs[index]?.text ?? '') ?? []) : [];
    const id = `fn${number}`;
    if (number === undefined || used.has(id)) return { kind, series: SERIES[kind] };
    used.add(id);
    return { kind, id };
  });
};
