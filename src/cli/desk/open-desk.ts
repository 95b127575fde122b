import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { isRegisterType, type NodeType, pluralOf } from '../../model/node-types.ts';
import { LIST_KEYS } from '../../model/refs.ts';
import { FileReader } from '../../store/data-set.ts';
import type { Problem } from '../../store/problem.ts';
import { REVIEW_FORMAT, type ReviewFile } from '../../text/desk/review-records.ts';
import { DRAFT_FORMAT, type DraftFile } from '../../text/draft/draft-records.ts';
import { decodeText, indexCodePoints, sha256 } from '../../text/passages.ts';
import { rangesByRef } from '../../text/ranges-by-ref.ts';
import { findBriefFile, readText } from '../brief-files.ts';
import { CommandError } from '../failure.ts';
import type { Io } from '../io.ts';
import { type Registers, readRegisters } from '../registers.ts';
import { chooseFolders, displayPath } from '../settings.ts';
import { findSlugHolders } from '../slug-holders.ts';

/** What lies on the desk: a draft, what was decided on it, and what it becomes a part of. */
export interface Desk {
  /** The data folder of the brief, and the paths of its files in it. */
  folder: string;
  briefFile: string;
  reviewFile: string;
  draft: DraftFile;
  review: ReviewFile;
  /** The brief's file as it is, which may be unfinished. */
  brief: Readonly<Record<string, unknown>>;
  isTaken(type: NodeType, slug: string): boolean;
  known: Registers;
  /** The position of the register of the brief's own catalog; -1 if it is not in the data that was read. */
  own: number;
  namespace: string | null;
  /** The data that was read, and what is read again when it has changed. */
  folders: readonly string[];
  reader: FileReader;
  /** The problems of the data when it was last read. */
  problems: readonly Problem[];
  /** The passage of a ref; null without the text. */
  passage(ref: string): string | null;
}

export interface DeskOptions {
  text?: string | undefined;
  data?: string[] | undefined;
}

/** Opens the draft of a brief. Throws a CommandError if there is none, or if the brief's index has changed since. */
export const openDesk = async (io: Io, briefName: string, { text, data }: DeskOptions): Promise<Desk> => {
  const path = await findBriefFile(io, briefName, data);
  const name = basename(path, '.json');
  const folder = dirname(dirname(path));
  if (basename(dirname(path)) !== 'briefs')
    throw new CommandError(
      `${displayPath(io, path)} is not in a folder named briefs/. Move it to the briefs/ of the data folder whose registers it uses.`,
    );
  const pathOf = (kind: string) => join(dirname(path), `${name}.${kind}.json`);
  const brief = parseJson(io, path, await readFile(path, 'utf8'), BRIEF_LISTS);
  const draftText = await readIfThere(pathOf('draft'));
  if (draftText === null)
    throw new CommandError(
      `${displayPath(io, path)} has no draft. Write one with \`briefgraph draft ${briefName} --text <file>\`.`,
    );
  const draft = parseJson(io, pathOf('draft'), draftText, DRAFT_FORMAT.schema);
  if ((brief.text as { sha256?: string } | undefined)?.sha256 !== draft.text.sha256)
    throw new CommandError(
      `the draft is of another text than the one that ${displayPath(io, path)} was indexed with. Run \`briefgraph draft\` again; decisions are kept.`,
    );
  const reviewText = await readIfThere(pathOf('review'));
  const review =
    reviewText === null
      ? { brief: draft.brief, decisions: [] }
      : parseJson(io, pathOf('review'), reviewText, REVIEW_FORMAT.schema);
  if (review.brief !== draft.brief)
    throw new CommandError(`${displayPath(io, pathOf('review'))} is about the brief ${review.brief}. Move it away.`);
  const folders = await chooseFolders(io, data);
  const reader = new FileReader();
  const { problems, ...known } = await readRegisters(folders, reader);
  const own = known.registers.findIndex((_, register) => resolve(known.folderOf(register).folder) === resolve(folder));
  const namespace = known.registers[own]?.namespace ?? null;
  const isTaken = (type: NodeType, slug: string): boolean => {
    if (isRegisterType(type)) return findSlugHolders(known.registers, type, namespace).has(slug);
    const entries = (brief[pluralOf(type)] ?? []) as { slug?: string }[];
    return entries.some((entry) => entry.slug === slug);
  };
  return {
    folder,
    briefFile: `briefs/${name}.json`,
    reviewFile: `briefs/${name}.review.json`,
    draft,
    review,
    brief,
    isTaken,
    known,
    own,
    namespace,
    folders,
    reader,
    problems,
    passage: text === undefined ? () => null : createPassages(draft, await readText(io, text), text),
  };
};

/** The brief's file may be unfinished, but its lists must be lists. */
const BRIEF_LISTS = z
  .looseObject({})
  .refine(
    (brief) => Object.keys(LIST_KEYS.brief).every((list) => brief[list] === undefined || Array.isArray(brief[list])),
    'a list is not a list',
  );

const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const parseJson = <T>(io: Io, path: string, text: string, schema: { parse(value: unknown): T }): T => {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const why = issue ? ` (${issue.path.join('.') || 'it'}: ${issue.message})` : '';
    throw new CommandError(`${displayPath(io, path)} is damaged${why}. Restore it, or delete it and start again.`);
  }
};

const createPassages = ({ text }: DraftFile, bytes: Uint8Array, file: string): Desk['passage'] => {
  if (sha256(bytes) !== text.sha256)
    throw new CommandError(`option '--text <file>' is '${file}', which is not the text of the draft.`);
  const { slice } = indexCodePoints(decodeText(bytes));
  const ranges = rangesByRef(text.paragraphs);
  return (ref) => {
    const range = ranges.get(ref);
    return range ? slice(range.start, range.end) : null;
  };
};
