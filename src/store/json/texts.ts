import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { isOpenLicense } from '../../model/records/text-records.ts';
import { fileProblem, type Problem } from '../problem.ts';
import type { FileReader } from './file-reader.ts';
import { FileError } from './messages.ts';
import { displayPath } from './place.ts';
import { type SourceFile, sourceProblem } from './source-file.ts';
import { describeFileError, hashTextFile, type PlannedTexts } from './text-files.ts';

/** A brief's file. */
export interface BriefSource {
  /** The file's name without `.json`; it must be the brief's slug. */
  name: string;
  source: SourceFile<BriefFile>;
}

/** The text of a brief: a file next to the brief's own, or one in a folder of texts. */
export interface TextSource {
  /** The name of the file in problems. */
  file: string;
  /** Where it is. */
  path: string;
  /** The brief's file of the same name, or of the same text. */
  brief: SourceFile<BriefFile> | null;
  /** Null if the brief's licence does not allow us to keep the text; then it is not even read. */
  text: string | null;
  problems: readonly Problem[];
}

/** Reads a brief's text if the brief's licence allows it. */
export const readTextSource = async (
  path: string,
  file: string,
  brief: SourceFile<BriefFile> | null,
  reader: FileReader,
  planned: PlannedTexts = new Map(),
): Promise<TextSource> => {
  if (!isOpenLicense(brief?.value?.license)) return { file, path, brief, text: null, problems: [] };
  try {
    return { file, path, brief, text: planned.get(resolve(path)) ?? (await reader.text(path)), problems: [] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { file, path, brief, text: null, problems: [sourceProblem(file, error)] };
  }
};

/**
 * Looks in a folder for the texts of briefs whose licence allows to serve them, which are found by their hashes. Other texts are ignored,
 * but for one that is named like such a brief and is not the text that was indexed.
 */
export const findTexts = async (
  folder: string,
  briefs: readonly BriefSource[],
  reader: FileReader,
): Promise<{ texts: readonly TextSource[]; problems: readonly Problem[] }> => {
  const open = briefs.filter(({ source }) => isOpenLicense(source.value?.license));
  const byHash = new Map(open.map(({ source }) => [source.value?.text?.sha256, source]));
  const texts: TextSource[] = [];
  const problems: Problem[] = [];
  const names = await readdir(folder).catch((error: unknown) => {
    problems.push(fileProblem(displayPath(process.cwd(), folder), describeFileError(error)));
    return [];
  });
  for (const name of names.filter((one) => one.endsWith('.txt') && !one.startsWith('.')).sort()) {
    const path = join(folder, name);
    const file = displayPath(process.cwd(), path);
    const hash = await hashTextFile(path);
    const brief = hash === null ? undefined : byHash.get(hash);
    if (brief) texts.push(await readTextSource(path, file, brief, reader));
    else if (open.some((other) => `${other.name}.txt` === name))
      problems.push({
        ...fileProblem(file, 'this is not the text that was indexed, and is not served; its SHA-256 differs'),
        severity: 'warning',
      });
  }
  return { texts, problems };
};
