import { count } from '../app/wording.ts';
import type { DraftDocument } from '../text/draft/document.ts';
import type { DraftFile } from '../text/draft/draft-records.ts';
import { draftWithModels, type ModelDraft, type ModelProgress } from '../text/draft/model/draft-with-models.ts';
import type { ModelEndpoint } from '../text/draft/model/endpoint.ts';
import { type Io, showProgress } from './io.ts';
import { createAnswerFiles } from './model-answers.ts';
import { chooseAnswersFolder, type ModelOptions } from './model-options.ts';

/** Asks models about a text; Ctrl+C ends the questions, and what was answered is proposed. */
export const askModels = async (
  io: Io,
  draft: DraftFile,
  document: DraftDocument,
  models: readonly ModelEndpoint[],
  options: ModelOptions,
): Promise<ModelDraft> => {
  const stop = new AbortController();
  void io.untilStopped().then(() => stop.abort());
  const end = () => stop.abort(new DOMException('the time is over', 'TimeoutError'));
  const deadline = setTimeout(end, options.modelMinutes * 60_000);
  try {
    return await draftWithModels(draft, document, {
      models,
      limits: { tokens: options.modelTokens, cost: options.modelCost ?? null },
      timeout: options.modelTimeout * 1000,
      answers: createAnswerFiles(chooseAnswersFolder(io, options.modelAnswers)),
      signal: stop.signal,
      onProgress: (progress) => showProgress(io, describeProgress(progress, models, options)),
    });
  } finally {
    clearTimeout(deadline);
  }
};

const describeProgress = (
  { model, done, sections, spent, cost }: ModelProgress,
  models: readonly ModelEndpoint[],
  { modelTokens, modelCost }: ModelOptions,
): string => {
  const tokens = `${spent.input + spent.output} of ${modelTokens} tokens`;
  const money = models.some(({ price }) => price)
    ? `, cost ${formatCost(cost)}${modelCost ? ` of ${modelCost}` : ''}`
    : '';
  return `${model}: ${done} of ${count(sections, 'section')}, ${tokens}${money}`;
};

const formatCost = (cost: number): string => cost.toFixed(4);

/** What came of asking, one line for each model, and one for what was used. */
export const modelLines = ({ models, spent, cost }: ModelDraft, priced: boolean): string[] => [
  ...models.map(({ name, host, sections, kept, undrafted, statements, dropped, corrected }) => {
    const notes = [
      kept > 0 && `${kept} of them answered before`,
      undrafted > 0 && `${undrafted} undrafted (see "undrafted" in the draft; run it again to ask only about these)`,
      dropped > 0 && `${count(dropped, 'statement')} not valid and dropped`,
      corrected > 0 && `${corrected} corrected`,
    ].filter(Boolean);
    return `${name} at ${host}: ${count(statements, 'statement')} in ${count(sections, 'section')}${notes.map((note) => `, ${note}`).join('')}`;
  }),
  `${spent.input} tokens sent and ${spent.output} answered${priced ? `, cost ${formatCost(cost)}` : ''}`,
];
