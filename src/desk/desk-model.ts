import { MissingClientError, type ModelRun } from '../text/model/ask.ts';
import type { AnswerStore } from '../text/model/ask-pieces.ts';
import type { ModelEndpoint } from '../text/model/endpoint.ts';
import { DeskProblem } from './problem.ts';

/** A language model that a desk may ask. */
export interface DeskModel {
  /** Null if only answers are used that were recorded. */
  endpoint: ModelEndpoint | null;
  answers: AnswerStore;
  /** The tokens of one draft. */
  tokens: number;
  /** Milliseconds for one answer, and for all of a draft. */
  timeout: number;
  time: number;
}

/** The limits of a run, with what ends it. */
export const limitRun = ({ endpoint, tokens, timeout, time }: DeskModel, stop: AbortController): ModelRun | null => {
  if (!endpoint) return null;
  const end = () => stop.abort(new DOMException('the time is over', 'TimeoutError'));
  const deadline = setTimeout(end, time).unref();
  stop.signal.addEventListener('abort', () => clearTimeout(deadline), { once: true });
  return { endpoint, tokens, timeout, signal: stop.signal };
};

export const noModel = () =>
  new DeskProblem('NOT_FOUND', 'The desk has no model. Start it with --model and --model-name to have one.');

/** What a model needs that is not installed, as a problem. */
export const explainModel = (error: unknown): never => {
  throw error instanceof MissingClientError ? new DeskProblem('INVALID', `${error.message}.`) : error;
};
