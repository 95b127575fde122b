import { setImmediate } from 'node:timers/promises';
import { openDraft, printDraft, toDraftFile } from '../curate/open-draft.ts';
import { textIndex } from '../model/records/text-records.ts';
import { replaceFile } from '../store/json/replace-file.ts';
import { CERTAIN_ENOUGH, DRAFT_FORMAT, type DraftFile } from '../text/draft/draft-records.ts';
import { draftWithModel } from '../text/model/draft/draft-with-model.ts';
import type { BriefState, DeskFolder } from './desk-folder.ts';
import { type DeskModel, explainModel, limitRun, noModel } from './desk-model.ts';
import { DeskProblem } from './problem.ts';
import { toProblem } from './to-problem.ts';
import { pathsOf } from './write-action.ts';

/** How far a draft is. */
export type DraftProgress =
  | { state: 'RULES' }
  | { state: 'MODEL'; done: number; parts: number }
  | { state: 'DONE'; proposals: number; doubtful: number; undrafted: number; isStopped: boolean }
  | { state: 'FAILED'; problem: DeskProblem };

const isOver = ({ state }: DraftProgress): boolean => state === 'DONE' || state === 'FAILED';

interface Job {
  progress: DraftProgress;
  stop: AbortController;
  listeners: Set<(progress: DraftProgress) => void>;
}

/** Drafts of briefs that are being made, one for each brief. */
export class Drafting {
  readonly #desk: DeskFolder;
  readonly #jobs = new Map<string, Job>();

  constructor(desk: DeskFolder) {
    this.#desk = desk;
  }

  /** Begins a draft, which replaces the one that the brief has when it is done. Decisions are kept. */
  async start(name: string, withModel: boolean): Promise<void> {
    const { model } = this.#desk.options;
    if (withModel && !model) throw noModel();
    const running = this.#jobs.get(name);
    if (running && !isOver(running.progress)) throw new DeskProblem('CONFLICT', 'A draft of this brief is being made.');
    const job: Job = { progress: { state: 'RULES' }, stop: new AbortController(), listeners: new Set() };
    this.#jobs.set(name, job);
    const tell = (progress: DraftProgress) => {
      job.progress = progress;
      for (const listener of job.listeners) listener(progress);
    };
    const explain = (error: unknown) => {
      const problem = toProblem(error);
      if (problem instanceof DeskProblem) return problem;
      return new DeskProblem('INVALID', `The draft could not be made: ${(error as Error).message}`);
    };
    const state = await this.#desk.read(name).catch((error) => {
      this.#jobs.delete(name);
      throw error;
    });
    void this.#make(state, withModel && model ? model : null, job.stop, tell)
      .catch((error) => tell({ state: 'FAILED', problem: explain(error) }))
      .finally(() => job.stop.abort());
  }

  /** Asks no more: what was answered so far is in the draft. */
  stop(name: string): void {
    const job = this.#jobs.get(name);
    if (!job || isOver(job.progress)) throw new DeskProblem('NOT_FOUND', 'No draft of this brief is being made.');
    job.stop.abort();
  }

  has(name: string): boolean {
    return this.#jobs.has(name);
  }

  /** Calls a function with the progress now and later. Returns what ends that. */
  follow(name: string, listener: (progress: DraftProgress) => void): () => void {
    const job = this.#jobs.get(name);
    job?.listeners.add(listener);
    if (job) listener(job.progress);
    return () => job?.listeners.delete(listener);
  }

  close(): void {
    for (const { stop } of this.#jobs.values()) stop.abort();
  }

  async #make(
    state: BriefState,
    model: DeskModel | null,
    stop: AbortController,
    tell: (progress: DraftProgress) => void,
  ): Promise<void> {
    // The request that started it is answered first.
    await setImmediate();
    const { registers, namespace } = this.#desk.registersOf(await this.#desk.check());
    const { draft, forModel } = openDraft({ ...toText(state), namespace, registers });
    const drafted = model
      ? await draftWithModel({
          ...forModel,
          answers: model.answers,
          run: limitRun(model, stop),
          onProgress: ({ done, parts }) => tell({ state: 'MODEL', done, parts }),
        }).catch(explainModel)
      : null;
    const file = requireFits(toDraftFile(drafted?.draft ?? draft, state.brief));
    await this.#desk.inTurn(() => replaceFile(pathsOf(state).draft, printDraft(file)));
    tell({
      state: 'DONE',
      proposals: file.proposals.length,
      doubtful: file.proposals.filter(({ score }) => score < CERTAIN_ENOUGH).length,
      undrafted: file.undrafted?.length ?? 0,
      isStopped: stop.signal.aborted,
    });
  }
}

/** What of a brief is drafted. */
export const toText = ({ name, brief, text }: BriefState) => {
  const index = textIndex.safeParse(brief.text).data;
  if (!index || !text)
    throw new DeskProblem('INVALID', 'The text of this brief is not at hand. Start the desk with --texts FOLDER.');
  const { language, title, published } = brief as { language?: string; title?: string; published?: { edtf?: string } };
  return {
    slug: String(brief.slug ?? name),
    language: String(language),
    title: String(title),
    published: published?.edtf ?? null,
    index,
    bytes: text,
  };
};

const requireFits = (draft: DraftFile): DraftFile => {
  const [issue] = DRAFT_FORMAT.schema.safeParse(draft).error?.issues ?? [];
  if (!issue) return draft;
  throw new DeskProblem('INVALID', `The draft is more than a draft can hold (${issue.path.join('.')}).`);
};
