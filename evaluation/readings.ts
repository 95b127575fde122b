import { readFileSync } from 'node:fs';
import { BRIEF_FORMAT } from '../src/model/file-formats.ts';
import { DRAFT_FORMAT } from '../src/text/draft/draft-records.ts';
import { decodeText, indexCodePoints } from '../src/text/passages.ts';
import { ANNOTATED_LISTS, type Annotations, annotatedRange, annotationsSchema } from './compare/annotations.ts';
import { annotateBrief } from './compare/brief-annotations.ts';
import { compareAnnotations, type Miss } from './compare/compare-annotations.ts';
import {
  type ComparedRecord,
  countKnownEvents,
  pairRecords,
  pairsByField,
  recordsOfBrief,
  recordsOfDraft,
} from './compare/compare-records.ts';
import { measure } from './compare/count.ts';
import { annotateDraft, type DraftReading } from './compare/draft-annotations.ts';
import { measureAgreement } from './compare/kappa.ts';
import { labelPairs } from './compare/label-sentences.ts';

/** Compares two files about one text: drafts, briefs' files or annotations. */

/** What somebody or something says about a text. */
interface Reading {
  /** What it says about a part of the text, or about all of it. */
  annotate(reading: DraftReading): Annotations;
  /** The part of the text that it covers, where it need not be all of it. */
  part: ReturnType<typeof annotatedRange>;
  /** Its statements with their fields; annotations have none. */
  records: readonly ComparedRecord[] | null;
  /** The hash of the text; null for annotations. */
  sha256: string | null;
}

/** Reads a file, whatever it is of the three. Throws an Error if it is none of them. */
const readReading = (file: string): Reading => {
  const value: object = JSON.parse(readFileSync(file, 'utf8'));
  if ('proposals' in value) {
    const draft = DRAFT_FORMAT.schema.parse(value);
    const annotate = (reading: DraftReading) => annotateDraft(draft, reading);
    return { annotate, part: null, records: recordsOfDraft(draft), sha256: draft.text.sha256 };
  }
  if ('slug' in value) {
    const brief = BRIEF_FORMAT.schema.parse(value);
    return {
      annotate: () => annotateBrief(brief),
      part: null,
      records: recordsOfBrief(brief),
      sha256: brief.text.sha256,
    };
  }
  const annotations = annotationsSchema.parse(value);
  if (ANNOTATED_LISTS.every((list) => annotations[list] === undefined))
    throw new Error(`${file} has nothing to compare: it has none of ${ANNOTATED_LISTS.join(', ')}`);
  return { annotate: () => annotations, part: annotatedRange(annotations), records: null, sha256: null };
};

/** Opens two readings of one text. Throws an Error if they are of different ones. */
const openBoth = (files: readonly [string, string], text?: string) => {
  const [first, second] = [readReading(files[0]), readReading(files[1])];
  if (first.sha256 && second.sha256 && first.sha256 !== second.sha256)
    throw new Error(`${files[0]} and ${files[1]} are about different texts`);
  const slice = text === undefined ? undefined : indexCodePoints(decodeText(readFileSync(text))).slice;
  const reading = { part: first.part ?? second.part, slice };
  const pairs = first.records && second.records ? pairsByField(pairRecords(first.records, second.records)) : null;
  return { first, second, pairs, annotations: [first.annotate(reading), second.annotate(reading)] as const };
};

/** A draft beside what people found in the same text. With `text`, captions of tables are told from those of figures. */
export const compareDraft = (draft: string, gold: string, text?: string) => {
  const { first, second, pairs, annotations } = openBoth([gold, draft], text);
  const places = (misses: readonly Miss[]) => misses.map(({ place, label }) => ({ place, label }));
  return {
    items: compareAnnotations(...annotations).map(({ measured, counts, missed, wrong }) => ({
      kind: measured,
      ...measure(counts),
      missed: places(missed),
      wrong: places(wrong),
    })),
    fields: [...(pairs ?? [])].map(([field, list]) => ({
      field,
      pairs: list.length,
      agreed: measureAgreement(list).agreed,
    })),
    knownEvents: first.records && second.records && countKnownEvents(first.records, second.records),
  };
};

/** What two people found in one text. */
export const comparePeople = (one: string, other: string) => {
  const { pairs, annotations } = openBoth([one, other]);
  return {
    items: compareAnnotations(...annotations).map(({ measured, counts }) => ({ kind: measured, ...measure(counts) })),
    choices: [...labelPairs(...annotations), ...(pairs ?? [])].map(([field, list]) => ({
      field,
      ...measureAgreement(list),
    })),
  };
};
