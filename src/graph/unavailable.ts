import { type ExecutionResult, GraphQLError } from 'graphql';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Snapshot } from '../store/store.ts';
import { UnavailableError } from '../store/unavailable.ts';

/** What clients are told while the data cannot be read. */
export const UNAVAILABLE = 'The data cannot be read at the moment.';

/** Whether it says that the data cannot be read at the moment. */
export const isUnavailable = (error: unknown): boolean => error instanceof UnavailableError;

/** The error that clients get then; they may try again. */
export const unavailable = (): GraphQLError =>
  new GraphQLError(UNAVAILABLE, { extensions: { code: 'NOT_READY', http: { status: 503 } } });

/** The result of an execution; or, if the data could not be read on the way, nothing but an error that says so. */
export const checkReading = (result: ExecutionResult): ExecutionResult =>
  result.errors?.some(({ originalError }) => isUnavailable(originalError)) ? { errors: [unavailable()] } : result;

/** The result where the data cannot be read; throws any other error. */
export const refuseReading = (error: unknown): ExecutionResult => {
  if (isUnavailable(error)) return { errors: [unavailable()] };
  throw error;
};

/** Executes when it is certain which revision the snapshot is: what is read without a promise is of the same one. */
export const whenBegun = (
  { snapshot }: { snapshot: Pick<Snapshot, 'begin'> },
  execute: () => MaybePromise<ExecutionResult>,
): MaybePromise<ExecutionResult> => (snapshot.begin ? snapshot.begin().then(execute, refuseReading) : execute());

/** The same for a part of an answer: rejects with an `UnavailableError` where the data cannot be read, also on the way. */
export const readPart = (
  { snapshot }: { snapshot: Pick<Snapshot, 'begin'> },
  execute: () => MaybePromise<ExecutionResult>,
): MaybePromise<ExecutionResult> => {
  const check = (result: ExecutionResult): ExecutionResult => {
    for (const { originalError } of result.errors ?? []) if (isUnavailable(originalError)) throw originalError;
    return result;
  };
  const run = () => mapMaybePromise(execute(), check);
  return snapshot.begin ? snapshot.begin().then(run) : run();
};
