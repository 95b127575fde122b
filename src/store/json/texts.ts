import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { isOpenLicense } from '../../model/records/text-records.ts';
import { fileProblem, type Problem } from '../problem.ts';
import type { FileReader } from './file-reader.ts';
import { FileError } from './messages.ts';
import { displayPath } from './place.ts';
import { type SourceFile, sourceProblem } from './source-file.ts';
import { describeFileError, hashTextFile } from './text-files.ts';

/** The text of a brief: a file next to the brief's own. */
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
): Promise<TextSource> => {
  if (!isOpenLicense(brief?.value?.license)) return { file, path, brief, text: null, problems: [] };
  try {
    return { file, path, brief, text: await reader.text(path), problems: [] };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { file, path, brief, text: null, problems: [sourceProblem(file, error)] };
  }
};

/** Texts that are kept apart from the data: those of briefs are found by their hashes. */

/** A brief's file, and its name without `.json`. */
interface NamedBrief {
  name: string;
  source: SourceFile<BriefFile>;
}

interface BriefsWithTexts {
  briefs: readonly NamedBrief[];
  texts: readonly TextSource[];
}

export interface FoundTexts {
  texts: readonly FoundText[];
  problems: readonly Problem[];
}

interface FoundText {
  brief: NamedBrief;
  source: TextSource;
}

/**
 * Looks in a folder for the texts of briefs whose licence allows to serve them. Other texts are ignored, but for one that is
 * named like such a brief and is not the text that was indexed.
 */
export const findTexts = async (
  folder: string,
  briefs: readonly NamedBrief[],
  reader: FileReader,
): Promise<FoundTexts> => {
  const open = briefs.filter(({ source }) => isOpenLicense(source.value?.license));
  const byHash = new Map(open.map((brief) => [brief.source.value?.text?.sha256, brief]));
  const texts: FoundText[] = [];
  const problems: Problem[] = [];
  for (const name of await listTexts(folder, problems)) {
    const path = join(folder, name);
    const file = displayPath(process.cwd(), path);
    const hash = await hashTextFile(path);
    const brief = hash === null ? undefined : byHash.get(hash);
    if (brief) texts.push({ brief, source: await readTextSource(path, file, brief.source, reader) });
    else if (open.some((other) => `${other.name}.txt` === name))
      problems.push({
        ...fileProblem(file, 'this is not the text that was indexed, and is not served; its SHA-256 differs'),
        severity: 'warning',
      });
  }
  return { texts, problems };
};

const listTexts = async (folder: string, problems: Problem[]): Promise<string[]> => {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.txt') && !name.startsWith('.')).sort();
  } catch (error) {
    problems.push(fileProblem(displayPath(process.cwd(), folder), describeFileError(error)));
    return [];
  }
};

/** The folders with the texts that were found for their briefs; a text beside its brief comes first. */
export const withTexts = <Folder extends BriefsWithTexts>(
  folders: readonly Folder[],
  found: readonly FoundText[],
): Folder[] =>
  folders.map((folder) => ({
    ...folder,
    texts: [
      ...folder.texts,
      ...found
        .filter(
          ({ brief }) => folder.briefs.includes(brief) && !folder.texts.some((text) => text.brief === brief.source),
        )
        .map(({ source }) => source),
    ],
  }));
