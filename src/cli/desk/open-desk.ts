import { basename, dirname } from 'node:path';
import { type BriefState, DeskFolder } from '../../desk/desk-folder.ts';
import { DeskProblem } from '../../desk/problem.ts';
import type { DraftFile } from '../../text/draft/draft-records.ts';
import { createOwnWordsChecker } from '../../text/model/own-words.ts';
import { decodeText, indexCodePoints, sha256 } from '../../text/passages.ts';
import { rangesByRef } from '../../text/ranges-by-ref.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { CommandError } from '../failure.ts';
import type { Io } from '../io.ts';
import { chooseFolders, displayPath } from '../settings.ts';
import { whoDecides } from './who-decides.ts';

/** The draft of a brief, and what was decided on it. */
export interface BriefDesk {
  desk: DeskFolder;
  name: string;
  state: BriefState & { draft: DraftFile };
  /** The passage of a ref; null without the text. */
  passage(ref: string): string | null;
  /** What words of one's own copy from the text, one sentence each; null without the text. */
  findCopies: ((own: string) => readonly string[]) | null;
}

export interface DeskOptions {
  text?: string | undefined;
  data?: string[] | undefined;
  as?: string | undefined;
}

/** Opens the draft of a brief. Throws a CommandError if there is none, or if the brief's index has changed since. */
export const openBriefDesk = async (io: Io, briefName: string, { text, data, as }: DeskOptions): Promise<BriefDesk> => {
  const path = await findBriefFile(io, briefName, data);
  const [folder, name] = [dirname(dirname(path)), basename(path, '.json')];
  if (basename(dirname(path)) !== 'briefs')
    throw new CommandError(
      `${displayPath(io, path)} is not in a folder named briefs/. Move it to the briefs/ of the data folder whose registers it uses.`,
    );
  const folders = await chooseFolders(io, data);
  const desk = new DeskFolder({ folder, folders, textFolders: [], by: whoDecides(io, as) });
  const state = await desk.read(name).catch((error) => {
    throw error instanceof DeskProblem ? new CommandError(error.message) : error;
  });
  const { draft } = state;
  if (!draft)
    throw new CommandError(
      state.hasOtherDraft
        ? `the draft is of another text than the one that ${displayPath(io, path)} was indexed with. Run \`briefgraph draft\` again; decisions are kept.`
        : `${displayPath(io, path)} has no draft. Write one with \`briefgraph draft ${briefName} --text <file>\`.`,
    );
  const bytes = text === undefined ? null : await readText(io, text);
  return {
    desk,
    name,
    state: { ...state, draft },
    passage: bytes === null ? () => null : createPassages(draft, bytes, text ?? ''),
    findCopies: bytes === null ? null : createOwnWordsChecker(decodeText(bytes), namesIn(state.brief, draft)),
  };
};

/** What words of one's own may repeat: the title, and names that the text has. */
const namesIn = ({ title }: BriefState['brief'], { proposals }: DraftFile): string[] =>
  [title, ...proposals.flatMap(({ fields }) => fields.names)].filter((name) => typeof name === 'string');

const createPassages = ({ text }: DraftFile, bytes: Uint8Array, file: string): BriefDesk['passage'] => {
  if (sha256(bytes) !== text.sha256)
    throw new CommandError(`option '--text <file>' is '${file}', which is not the text of the draft.`);
  const { slice } = indexCodePoints(decodeText(bytes));
  const ranges = rangesByRef(text.paragraphs);
  return (ref) => {
    const range = ranges.get(ref);
    return range ? slice(range.start, range.end) : null;
  };
};
