import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BRIEF_FORMAT, type FileFormat } from '../model/file-formats.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import { describeFileError } from '../store/json/text-files.ts';
import { DRAFT_FORMAT, type DraftFile } from '../text/draft/draft-records.ts';
import { ANNOTATED_LISTS, type Annotations, annotatedRange, annotationsSchema } from '../text/evaluate/annotations.ts';
import { annotateBrief } from '../text/evaluate/brief-annotations.ts';
import { type ComparedRecord, recordsOfBrief, recordsOfDraft } from '../text/evaluate/compare-records.ts';
import { annotateDraft, type DraftReading } from '../text/evaluate/draft-annotations.ts';
import { CommandError } from './failure.ts';
import type { Io } from './io.ts';

/** What somebody or something says about a text: a draft, an encoded brief, or annotations. */
export interface Reading {
  file: string;
  kind: 'draft' | 'brief' | 'annotations';
  /** What it says about a part of the text, or about all of it. */
  annotate(reading: DraftReading): Annotations;
  /** The part of the text that it covers, where it need not be all of it. */
  part: ReturnType<typeof annotatedRange>;
  /** Its statements with their fields; annotations have none. */
  records: readonly ComparedRecord[] | null;
  /** The index of the text; null for annotations. */
  index: Pick<DraftFile['text'], 'paragraphs' | 'sha256'> | null;
}

/** Greater files are nobody's annotations. */
const GREATEST_SIZE = 50_000_000;

/** Reads a file that is compared, whatever it is of the three. Throws a CommandError if it is none of them. */
export const readReading = async (io: Io, argument: string, file: string): Promise<Reading> => {
  const refuse = (why: string) => new CommandError(`argument '${argument}' is '${file}', ${why}`);
  const path = resolve(io.cwd, file);
  const unreadable = (error: unknown) => {
    throw refuse(`which cannot be read: ${describeFileError(error)}.`);
  };
  const stats = await stat(path).catch(unreadable);
  if (!stats.isFile()) throw refuse('which is not a regular file.');
  if (stats.size > GREATEST_SIZE) throw refuse('which is larger than 50 MB.');
  const text = await readFile(path, 'utf8').catch(unreadable);
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) throw refuse('which is not a JSON object.');
  const check = <T>(kind: string, schema: FileFormat<T>['schema']): T => {
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    const [issue] = error.issues;
    throw refuse(`which is not a valid ${kind}: ${issue?.path.join('.') || 'it'}: ${issue?.message}.`);
  };
  if ('proposals' in value) return ofDraft(file, check('draft', DRAFT_FORMAT.schema));
  if ('slug' in value) return ofBrief(file, check("brief's file", BRIEF_FORMAT.schema));
  const annotations = check('annotation file', annotationsSchema);
  if (ANNOTATED_LISTS.every((list) => annotations[list] === undefined))
    throw refuse(`which has nothing to compare: an annotation file has at least one of ${ANNOTATED_LISTS.join(', ')}.`);
  return ofAnnotations(file, annotations);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const ofDraft = (file: string, draft: DraftFile): Reading => ({
  file,
  kind: 'draft',
  annotate: (reading) => annotateDraft(draft, reading),
  part: null,
  records: recordsOfDraft(draft),
  index: draft.text,
});

const ofBrief = (file: string, brief: BriefFile): Reading => ({
  file,
  kind: 'brief',
  annotate: () => annotateBrief(brief),
  part: null,
  records: recordsOfBrief(brief),
  index: brief.text,
});

const ofAnnotations = (file: string, annotations: Annotations): Reading => ({
  file,
  kind: 'annotations',
  annotate: () => annotations,
  part: annotatedRange(annotations),
  records: null,
  index: null,
});
