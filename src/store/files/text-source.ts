import { isOpenLicense } from '../../model/license.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { Problem } from '../problem.ts';
import { TextFault } from './fault.ts';
import { faultProblem, type SourceFile } from './source-file.ts';
import { Utf8File } from './utf8-file.ts';

/** The text of a brief, as a file beside the brief's own. */
export interface TextSource {
  /** As problems name it. */
  file: string;
  /** The brief's file of the same name. */
  brief: SourceFile<BriefFile> | null;
  /** Null where the brief's licence does not allow to keep it: then it is not even read. */
  text: string | null;
  problems: readonly Problem[];
}

/** Reads a brief's text where the brief's licence allows it. */
export const readTextSource = async (
  path: string,
  file: string,
  brief: SourceFile<BriefFile> | null,
): Promise<TextSource> => {
  if (!isOpenLicense(brief?.value?.license)) return { file, brief, text: null, problems: [] };
  try {
    return { file, brief, text: await new Utf8File(path).read(), problems: [] };
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    return { file, brief, text: null, problems: [faultProblem(file, error)] };
  }
};
