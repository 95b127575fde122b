import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageFolders } from '../app/package-files.ts';
import { findCatalogFile } from '../curate/new-catalog.ts';
import type { Lists } from '../curate/register-files.ts';
import { type Registers, toRegisters } from '../curate/registers.ts';
import { LIST_KEYS } from '../model/refs.ts';
import { type CheckedData, FileReader, loadDataSet } from '../store/data-set.ts';
import { openDataFile } from '../store/json/source-file.ts';
import { hashTextFile, onDisk, type PlannedFiles } from '../store/json/text-files.ts';
import { DataError, formatProblem, newErrors, type Problem } from '../store/problem.ts';
import { LIST_OF } from '../text/desk/additions.ts';
import { REVIEW_FORMAT, type ReviewFile } from '../text/desk/review-records.ts';
import { CERTAIN_ENOUGH, DRAFT_FORMAT, type DraftFile } from '../text/draft/draft-records.ts';
import { LOOSE_FORMATS } from './changes.ts';
import type { DeskModel } from './desk-model.ts';
import { withFolderLock } from './folder-lock.ts';
import { DeskProblem } from './problem.ts';
import { toProblem } from './to-problem.ts';
import { type BriefFiles, finishPending, hasPending, pathsOf } from './write-action.ts';

export interface DeskOptions {
  /** The data folder that is worked on, and those that are read with it. */
  folder: string;
  folders: readonly string[];
  /** Where texts are that are not beside their briefs. */
  textFolders: readonly string[];
  /** Who decides. */
  by: string;
  /** The model that may be asked; none if not given. */
  model?: DeskModel | null | undefined;
}

/** A brief with all that belongs to it, as it is on disk. */
export interface BriefState extends BriefFiles {
  brief: Lists & Record<string, unknown>;
  /** Null without a draft, or with one of another text. */
  draft: DraftFile | null;
  hasOtherDraft: boolean;
  review: ReviewFile;
  /** The text that was indexed; null if no folder has it. */
  text: Uint8Array | null;
}

/** A brief in a list. */
export interface ListedBrief {
  name: string;
  title: string;
  published: string | null;
  /** The proposals that nobody has decided on, without the doubtful ones; null without a draft. */
  left: number | null;
}

/** How long an editor takes to save a file, in milliseconds. */
const SAVING = 100;

/** The data folder that is worked on. */
export class DeskFolder {
  readonly options: DeskOptions;
  readonly #reader = new FileReader();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.options = options;
  }

  /** Does things one after the other. */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Whether the folder is that of a catalog, so that briefs can be added. */
  async hasCatalog(): Promise<boolean> {
    return (await findCatalogFile(this.options.folder)) !== null;
  }

  /** The names of the briefs' files. */
  async listBriefs(): Promise<string[]> {
    const names = await readdir(join(this.options.folder, 'briefs')).catch((): string[] => []);
    return names
      .filter((name) => /^[^.]+\.json$/.test(name))
      .map((name) => name.slice(0, -'.json'.length))
      .sort();
  }

  /** What a list says of each brief: what it is, and how many proposals are left. */
  async describeBriefs(): Promise<ListedBrief[]> {
    const listed: ListedBrief[] = [];
    for (const name of await this.listBriefs()) {
      // Of a file that is broken, there is only the name.
      const state = await this.read(name).catch(() => null);
      const decided = new Set(state?.review.decisions.map(({ proposal }) => proposal));
      listed.push({
        name,
        title: String(state?.brief.title ?? name),
        published: (state?.brief.published as { edtf?: string } | undefined)?.edtf ?? null,
        left:
          state?.draft?.proposals.filter(
            ({ id, type, score }) => LIST_OF[type] && score >= CERTAIN_ENOUGH && !decided.has(id),
          ).length ?? null,
      });
    }
    return listed;
  }

  /** Reads a brief and all that belongs to it, when nothing is being written. */
  read(name: string): Promise<BriefState> {
    return this.#inTurnTwice(async () => {
      const files = this.#filesOf(name);
      if (await hasPending(files)) await withFolderLock(files, () => finishPending(files));
      return this.#read(files);
    });
  }

  /** Writes what belongs to a brief, when nobody else does; what a killed process had begun to write is finished first. */
  write<T>(name: string, task: (state: BriefState) => Promise<T>): Promise<T> {
    return this.#inTurnTwice(async () => {
      const files = this.#filesOf(name);
      return withFolderLock(files, async () => {
        await finishPending(files);
        return task(await this.#read(files));
      });
    });
  }

  /** Does something, and once more if a file could not be read: an editor that saves one leaves a part of it for a moment. */
  #inTurnTwice<T>(task: () => Promise<T>): Promise<T> {
    const again = async (error: unknown) => {
      if (!(error instanceof DataError)) throw error;
      await sleep(SAVING);
      return task();
    };
    return this.inTurn(() => task().catch(again)).catch((error) => {
      throw toProblem(error);
    });
  }

  #filesOf(name: string): BriefFiles {
    const { folder } = this.options;
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name) || !existsSync(pathsOf({ folder, name }).brief))
      throw new DeskProblem('NOT_FOUND', `The folder has no brief "${name}".`);
    return { folder, name };
  }

  async #read(files: BriefFiles): Promise<BriefState> {
    const paths = pathsOf(files);
    const { data: brief } = await openDataFile(paths.brief, LOOSE_FORMATS.brief);
    const wrong = Object.keys(LIST_KEYS.brief).find((list) => brief[list] !== undefined && !Array.isArray(brief[list]));
    if (wrong)
      throw new DeskProblem('BROKEN_FILE', `${paths.brief} is damaged (${wrong} is not a list). Correct the file.`);
    const slug = String(brief.slug ?? files.name);
    const { data: review } = await openDataFile(paths.review, REVIEW_FORMAT, {
      ifNone: { brief: slug, decisions: [] },
    });
    if (review.brief !== slug)
      throw new DeskProblem('BROKEN_FILE', `${paths.review} is about the brief ${review.brief}. Move it away.`);
    const draft = existsSync(paths.draft) ? (await openDataFile(paths.draft, DRAFT_FORMAT)).data : null;
    const hash = (brief.text as { sha256?: string } | undefined)?.sha256;
    return {
      ...files,
      brief,
      review,
      draft: draft?.text.sha256 === hash ? draft : null,
      hasOtherDraft: draft !== null && draft.text.sha256 !== hash,
      ...(hash === undefined ? { text: null, textPath: null } : await this.#findText(files.name, hash)),
    };
  }

  /** The data as it is, or as it would be. */
  async check(planned?: PlannedFiles): Promise<CheckedData> {
    return loadDataSet(this.options.folders, packageFolders.data, [], planned?.texts, this.#reader);
  }

  /** Throws a DeskProblem if the data would have errors that it does not have now. */
  async refuseErrors(planned: PlannedFiles, before: readonly Problem[]): Promise<void> {
    const errors = newErrors((await this.check(planned)).problems, before);
    if (errors.length > 0)
      throw new DeskProblem(
        'INVALID',
        `The data would have an error, so nothing was written: ${formatProblem(errors[0] as Problem)}`,
        {
          errors: errors.map(({ message }) => ({ pointer: '/entry', detail: message })),
        },
      );
  }

  /** The registers, and the position of the folder's own; -1 if it has none. */
  registersOf({ folders }: CheckedData): Registers & { own: number; namespace: string | null } {
    const known = toRegisters(folders);
    const isOwn = (register: number) => resolve(known.folderOf(register).folder) === resolve(this.options.folder);
    const own = known.registers.findIndex((_, register) => isOwn(register));
    return { ...known, own, namespace: known.registers[own]?.namespace ?? null };
  }

  /** A text by its hash: beside the brief, or in a folder of texts. */
  async #findText(name: string, hash: string): Promise<Pick<BriefState, 'text' | 'textPath'>> {
    const folders = [join(this.options.folder, 'briefs'), ...this.options.textFolders];
    for (const folder of folders) {
      const names = (await readdir(folder).catch((): string[] => [])).filter((file) => file.endsWith('.txt'));
      // The one with the name of the brief first.
      for (const file of names.sort((a, b) => Number(b === `${name}.txt`) - Number(a === `${name}.txt`)))
        if ((await hashTextFile(join(folder, file))) === hash)
          return { text: Buffer.from((await onDisk.read(join(folder, file))) ?? ''), textPath: join(folder, file) };
    }
    return { text: null, textPath: null };
  }
}
