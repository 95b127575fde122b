import { dirname, resolve } from 'node:path';
import { packageFolders } from '../app/package-files.ts';
import { count } from '../app/wording.ts';
import { toRegisters } from '../curate/registers.ts';
import type { BriefFile } from '../model/records/brief-records.ts';
import { readEntries } from '../model/registers/read-entries.ts';
import { loadDataSet } from '../store/data-set.ts';
import { createReferrer } from '../text/draft/draft-brief.ts';
import { openModel, type Spent } from '../text/model/ask.ts';
import { createAsker, type Summary, summarize } from '../text/model/ask-pieces.ts';
import { askAboutBrief } from '../text/model/verify/ask-about-brief.ts';
import { VERIFY_VERSION } from '../text/model/verify/prompt.ts';
import type { StatementFinding } from '../text/model/verify/statement-pieces.ts';
import { type Io, showProgress } from './io.ts';
import { chooseModel, type ModelOptions } from './model-options.ts';
import { withModel } from './model-run.ts';
import { choosePromptsFolder, writePrompts } from './prompt-files.ts';
import { chooseFolders } from './settings.ts';

/** Asks a model about the statements of a brief, or reads the answers that are recorded. */
export type AskModel = (
  brief: BriefFile,
  path: string,
  bytes: Uint8Array,
) => Promise<{ findings: (StatementFinding & { model: string })[]; check: ModelCheck }>;

/** What came of it. */
export interface ModelCheck extends Omit<Summary, 'missing'> {
  /** Those without an answer, and why. */
  unanswered: { key: string; reason: string }[];
  /** What was used so far. */
  tokens?: Spent;
}

interface Options extends ModelOptions {
  data?: string[];
}

/** Calls a function with what asks a model, or reads recorded answers; without, if the options say neither. */
export const withModelCheck = async <T>(
  io: Io,
  options: Options,
  verify: (askModel?: AskModel) => Promise<T>,
): Promise<T> => {
  const endpoint = chooseModel(io, options);
  const { prompts, modelAnswers } = options;
  if (!endpoint && prompts === undefined && modelAnswers === undefined) return verify();
  showProgress(io, 'Reading the registers');
  // What else is wrong in the data is for `validate`.
  const { folders } = await loadDataSet(await chooseFolders(io, options.data), packageFolders.data);
  const { registers, folderOf } = toRegisters(folders);
  const entries = readEntries(registers);
  return withModel(io, endpoint, options, async (answers, run) => {
    const model = run && (await openModel(run));
    const ask = createAsker(model, answers);
    return verify(async (brief, path, bytes) => {
      const own = registers.find((_, at) => resolve(folderOf(at).folder) === dirname(dirname(path)));
      const given = await askAboutBrief(
        brief,
        { bytes, entries, refer: createReferrer(own?.namespace ?? null) },
        ask,
        (done, questions) => model && showProgress(io, `${model.name}: ${done} of ${count(questions, 'question')}`),
      );
      const { missing, ...summary } = summarize(given);
      if (prompts !== undefined)
        await writePrompts(await choosePromptsFolder(io, prompts, path), missing, VERIFY_VERSION);
      return {
        findings: given.flatMap(({ answer, model }) => (answer ?? []).map((one) => ({ ...one, model: model ?? '' }))),
        check: {
          ...summary,
          unanswered: missing.map(({ key, reason }) => ({ key, reason })),
          ...(model && { tokens: model.spent }),
        },
      };
    });
  });
};
