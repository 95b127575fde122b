import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isOpenLicense } from '../../model/license.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { displayPath } from './display-path.ts';
import type { FileReader } from './file-reader.ts';
import type { SourceFile } from './source-file.ts';
import { readTextSource, type TextSource } from './text-source.ts';
import { describeFileError, hashTextFile } from './utf8-file.ts';

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
