import { mkdir, stat } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { openBrief, readBriefDraft, toText } from '../../curate/brief-draft.ts';
import { findBriefSchema } from '../../curate/import/find-schema.ts';
import { chooseLanguage, makeBrief, textOf } from '../../curate/import/make-brief.ts';
import type { MatchName } from '../../curate/import/match-names.ts';
import { isOpenLicense, type SourceDocument, type TextIndex } from '../../model/records/text-records.ts';
import type { PlannedFiles } from '../../store/json/text-files.ts';
import type { ImportedDocument, ImportedMetadata } from '../../text/import/imported.ts';
import { indexText } from '../../text/index-text.ts';
import { CommandError } from '../failure.ts';
import { compareIndexes } from '../index-changes.ts';
import type { Io } from '../io.ts';
import { rethrowTextErrors } from '../rethrow-text-errors.ts';
import { displayPath } from '../settings.ts';
import type { ImportOptions } from './import-options.ts';

/** What is written, and how. */
export interface Writing {
  imported: ImportedDocument;
  /** What the brief's file keeps of the document. */
  source: SourceDocument;
  name: string;
  publisher: string | undefined;
  match: MatchName;
  options: ImportOptions;
  /** How the brief's file refers to an entry. */
  refer(ref: string): string;
  /** What is written with it. */
  files: PlannedFiles;
}

/** What was written, as `--json` prints it. */
export interface Written {
  name: string;
  files: { text: string; brief: string };
  /** The brief's file without the index and the schema; null if it existed, and only its index was replaced. */
  brief: Record<string, unknown> | null;
  /** What options gave, and a file that existed has now. */
  set?: Record<string, unknown>;
  paragraphs: Record<string, number>;
  words: number;
  warnings: readonly string[];
  missing: readonly string[];
}

/**
 * Writes the text and the brief's file of a document, both or neither. Of a file that exists, only the index is replaced. Throws a
 * CommandError, having written nothing, if the text has no place, or if a file would be overwritten.
 */
export const writeBrief = async (
  io: Io,
  { imported, source, name, publisher, match, options, refer, files }: Writing,
): Promise<Written> => {
  const out = resolve(io.cwd, options.out ?? '.');
  const path = join(out, `${name}.json`);
  const file = displayPath(io, path);
  const existing = (await exists(path)) ? await readBriefDraft(path, file) : null;
  const license = options.license ?? existing?.unchecked.license ?? imported.metadata.license;
  const textPath = join(chooseTextFolder(io, options, license, out, imported.warnings), `${name}.txt`);
  for (const taken of [path, textPath])
    if (!options.force && (await exists(taken)))
      throw new CommandError(
        `${displayPath(io, taken)} exists. Nothing was written; give another --name, or --force to replace it.`,
      );
  const text = textOf(imported);
  const bytes = Buffer.from(text);
  const kinds = imported.blocks.map(({ kind }) => kind);
  const write = async (index: TextIndex, ifNone: Record<string, unknown> = {}, set = {}) => {
    const db = await openBrief(path, { files, ifNone });
    await db.update((brief) => {
      Object.assign(brief, set);
      brief.text = toText(index);
    });
    await files.write(textPath, text);
    for (const folder of [out, dirname(textPath)]) await mkdir(folder, { recursive: true });
    await files.commit();
  };
  const summary = (index: TextIndex) => ({
    name,
    files: { text: displayPath(io, textPath), brief: file },
    paragraphs: countKinds(index),
    words: (text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
  });
  if (existing) {
    const { title, date, language = existing.known.language } = options;
    const isKnown = existing.unchecked.published?.edtf === date;
    const set = {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher: refer(publisher) }),
      ...(date !== undefined && !isKnown && { published: { edtf: date, basis: 'CORROBORATED' } }),
      ...(options.language !== undefined && { language }),
      ...(options.license !== undefined && { license }),
    };
    const index = rethrowTextErrors(file, name, () =>
      indexText(bytes, { ...existing.known, language, document: source, kinds }),
    );
    if (existing.known.index && compareIndexes(existing.known.index, index).kept.length === 0)
      throw new CommandError(
        `${file} has the index of another text: none of its paragraphs are in ${name}. Nothing was written; give another --name.`,
      );
    await write(index, {}, set);
    return { ...summary(index), brief: null, set, warnings: imported.warnings, missing: [] };
  }
  const schema = await findBriefSchema(out);
  const { language, warnings } = languageOf(imported.metadata, text);
  const { record, index, missing } = rethrowTextErrors(file, name, () =>
    makeBrief({
      slug: name,
      schema,
      imported: { ...imported, metadata: { ...imported.metadata, license } },
      source,
      publisher,
      language,
      match,
      refer,
    }),
  );
  await write(index, record);
  const { $schema: _, ...brief } = record;
  return { ...summary(index), brief, warnings: [...imported.warnings, ...warnings], missing };
};

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** Beside the brief if the licence is open, because what is there is published with it. */
const chooseTextFolder = (
  io: Io,
  { texts }: ImportOptions,
  license: string | undefined,
  out: string,
  warnings: readonly string[],
): string => {
  const folder = texts ?? io.env.BRIEFGRAPH_TEXTS?.split(delimiter).find(Boolean);
  if (isOpenLicense(license)) return out;
  if (folder !== undefined) return resolve(io.cwd, folder);
  const suggested = warnings.find((warning) => warning.startsWith('The page links to the licence '));
  throw new CommandError(
    `${license ? `the licence ${license} is not open` : 'no licence is stated'}, so the text may not be stored with the data. Nothing was written; give --texts FOLDER, outside of the data, or --license SPDX if the text has an open one.${license === undefined && suggested ? ` ${suggested}` : ''}`,
  );
};

/** The language, and a warning if only the words show it. */
const languageOf = (metadata: ImportedMetadata, text: string): { language: string; warnings: string[] } => {
  const chosen = chooseLanguage(metadata, text);
  if (!chosen)
    throw new CommandError(
      'the document does not say its language, and its words do not show it. Nothing was written; give --language TAG.',
    );
  const { language, isDetected } = chosen;
  const warning = `The language was taken to be "${language}" by its words; --language sets another.`;
  return { language, warnings: isDetected ? [warning] : [] };
};

const countKinds = ({ paragraphs }: TextIndex): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of paragraphs) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
