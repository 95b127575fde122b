import { z } from 'zod';
import { BRIEF_FORMAT, type FileFormat } from '../model/file-formats.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import { paragraphRecord, type TextIndex, textIndex } from '../model/records/text-records.ts';
import { openDataFile, readSourceFile } from '../store/json/source-file.ts';
import type { TextFiles } from '../store/json/text-files.ts';
import { DataError } from '../store/problem.ts';
import { type KnownFacts, knownFacts } from '../text/classify-paragraphs.ts';

const sentence = paragraphRecord.shape.sentences.element;

/** The index of a text, where sentences that a curator has added may have no hash yet. */
const draftIndex = textIndex.extend({
  paragraphs: z.array(
    paragraphRecord.extend({ sentences: z.array(sentence.extend({ sha256: sentence.shape.sha256.default('') })) }),
  ),
});

const named = z.object({ actor: z.string(), names: z.array(z.string()).default([]) });

/** The part of a brief's file that indexing its text needs; a new file has little more. */
const facts = z.object({
  language: z.string(),
  title: z.string().min(1),
  kicker: z.string().optional(),
  published: z.object({ text: z.string().optional() }).default({}),
  authors: z.array(z.string()).optional(),
  byline: z.array(z.string()).optional(),
  people: z.array(named).default([]),
  organizations: z.array(named).default([]),
  sections: z.array(z.object({ title: z.string().optional() })).default([]),
  text: draftIndex.optional(),
});

const FACTS_FORMAT: FileFormat<z.infer<typeof facts>> = {
  title: BRIEF_FORMAT.title,
  schema: facts,
  jsonSchema: BRIEF_FORMAT.jsonSchema,
};

/** A brief's file need only be a JSON object to be changed: its curator may not have finished it. */
const UNFINISHED_FORMAT: FileFormat<Record<string, unknown>> = {
  title: BRIEF_FORMAT.title,
  schema: z.looseObject({}),
  get jsonSchema() {
    return BRIEF_FORMAT.jsonSchema;
  },
};

/** Opens a brief's file for changes, or a new one that holds `ifNone`. Throws a DataError if it is not a JSON object. */
export const openBrief = (path: string, options: { files?: TextFiles; ifNone?: Record<string, unknown> } = {}) =>
  openDataFile(path, UNFINISHED_FORMAT, options);

/** The index of a text as a brief's file has it. */
export const toText = ({ skipped, ...index }: TextIndex): Partial<TextIndex> =>
  skipped.length > 0 ? { ...index, skipped } : index;

/** A brief's file that may have other errors. */
export interface BriefDraft {
  known: KnownFacts;
  /** The contents of the file, not validated. */
  unchecked: Partial<BriefFile>;
  /** The index of the text, if it has one. */
  index: TextIndex | null;
}

/** Reads the part of a brief's file that indexing needs; throws a DataError if that is missing or wrong. */
export const readBriefDraft = async (path: string, file: string): Promise<BriefDraft> => {
  const { record, value, problems } = await readSourceFile(path, file, FACTS_FORMAT);
  if (!record) throw new DataError(problems);
  // The function reads only what is in `facts`; its type asks for whole rows.
  return {
    known: knownFacts(record as Parameters<typeof knownFacts>[0]),
    unchecked: value as Partial<BriefFile>,
    index: record.text ?? null,
  };
};
