import { isOpenLicense } from '../../model/license.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Problem } from '../problem.ts';
import { FileError } from './file-error.ts';
import type { FileReader } from './file-reader.ts';
import { type SourceFile, sourceProblem } from './source-file.ts';

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
