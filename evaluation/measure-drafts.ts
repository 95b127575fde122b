import { readFileSync } from 'node:fs';
import type { Register } from '../src/model/registers/register.ts';
import { draftBrief } from '../src/text/draft/draft-brief.ts';
import type { DraftFile } from '../src/text/draft/draft-records.ts';
import { indexText } from '../src/text/index-text.ts';
import { decodeText, indexCodePoints } from '../src/text/passages.ts';
import { annotatedRange } from './compare/annotations.ts';
import { compareAnnotations, MEASURED, type Measured, type Result } from './compare/compare-annotations.ts';
import { addCounts, type Measures, measure } from './compare/count.ts';
import { annotateDraft } from './compare/draft-annotations.ts';
import type { GoldText } from './texts.ts';

/** Drafts a text as somebody would who has only the text, its date and its language. */
export const draftGoldText = (
  { name, gold }: GoldText,
  bytes: Uint8Array,
  registers: readonly Register[],
): DraftFile => {
  const language = gold.language ?? 'en';
  const title = gold.title ?? firstLine(decodeText(bytes));
  const index = indexText(bytes, { language, title, authorNames: [], sectionTitles: [] });
  const published = gold.published ?? null;
  return draftBrief({ slug: name, title, language, published, index, bytes, namespace: null, registers });
};

const firstLine = (text: string): string => text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';

/** Compares the draft of a text with its gold annotations. */
export const measureDraft = (text: GoldText & { path: string }, registers: readonly Register[]): Result[] => {
  const bytes = readFileSync(text.path);
  const draft = draftGoldText(text, bytes, registers);
  const { slice } = indexCodePoints(decodeText(bytes));
  return compareAnnotations(text.gold, annotateDraft(draft, { slice, part: annotatedRange(text.gold) }));
};

/** The measures of several texts together, by what is measured. */
export const measureTogether = (all: readonly (readonly Result[])[]): Map<Measured, Measures> =>
  new Map(
    (Object.keys(MEASURED) as Measured[]).flatMap((measured) => {
      const counts = all
        .flat()
        .filter((result) => result.measured === measured)
        .map((result) => result.counts);
      return counts.length > 0 ? [[measured, measure(addCounts(counts))] as const] : [];
    }),
  );
