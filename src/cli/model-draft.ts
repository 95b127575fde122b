import { count } from '../app/wording.ts';
import {
  draftWithModel,
  type ModelDraft,
  type ModelDraftInput,
  type ModelProgress,
} from '../text/model/draft/draft-with-model.ts';
import type { ModelEndpoint } from '../text/model/endpoint.ts';
import { type Io, showProgress } from './io.ts';
import type { ModelOptions } from './model-options.ts';
import { withModel } from './model-run.ts';

/** Asks a model about a text, or takes the answers that are recorded; what was answered is proposed. */
export const draftByModel = (
  io: Io,
  input: Omit<ModelDraftInput, 'answers' | 'run'>,
  endpoint: ModelEndpoint | null,
  options: ModelOptions,
): Promise<ModelDraft> =>
  withModel(io, endpoint, options, (answers, run) =>
    draftWithModel({
      ...input,
      answers,
      run,
      onProgress: (progress) => showProgress(io, describeProgress(endpoint?.name ?? '', progress, options)),
    }),
  );

const describeProgress = (
  model: string,
  { done, parts, spent }: ModelProgress,
  { modelTokens }: ModelOptions,
): string => `${model}: ${done} of ${count(parts, 'part')}, ${spent.input + spent.output} of ${modelTokens} tokens`;

/** What came of asking, or of reading answers: one line, and one for what was used. */
export const modelLines = ({ report, missing, spent }: ModelDraft, endpoint: ModelEndpoint | null): string[] => {
  const { parts, kept, undrafted, statements, dropped, corrected, problems } = report;
  const notes = [
    endpoint && kept > 0 && `${kept} of them answered before`,
    undrafted > 0 && `${undrafted} undrafted (see "undrafted" in the draft)`,
    dropped > 0 && `${count(dropped, 'statement')} left out`,
    corrected > 0 && `${corrected} corrected`,
  ].filter(Boolean);
  const who = endpoint ? `${endpoint.name} at ${endpoint.url.host}` : 'recorded answers';
  return [
    `${who}: ${count(statements, 'statement')} in ${count(parts, 'part')}${notes.map((note) => `, ${note}`).join('')}`,
    ...(endpoint ? [`${spent.input} tokens sent and ${spent.output} answered`] : []),
    ...(endpoint ? [] : problems.map(({ key, problem }) => `${key}.json: ${problem}`)),
    ...(endpoint ? [] : missing.map(({ key }) => `${key}.json: missing`)),
  ];
};
