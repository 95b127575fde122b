import { type ExecutionResult, GraphQLError } from 'graphql';
import { isPromise, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Snapshot } from '../../store/store.ts';
import { UnavailableError } from '../../store/unavailable.ts';

/** What clients are told while the data cannot be read. */
export const UNAVAILABLE = 'The data cannot be read at the moment.';

/** Whether it says that the data cannot be read at the moment. */
export const isUnavailable = (error: unknown): boolean => error instanceof UnavailableError;

/** The error that clients get then; they may try again. */
export const unavailable = (): GraphQLError =>
  new GraphQLError(UNAVAILABLE, { extensions: { code: 'NOT_READY', http: { status: 503 } } });

/**
 * Executes when it is certain which revision the snapshot is: what is read without a promise is of the same one. Rejects with an
 * `UnavailableError` where the data cannot be read, also on the way.
 */
export const whenBegun = (
  { snapshot }: { snapshot: Pick<Snapshot, 'begin'> },
  execute: () => MaybePromise<ExecutionResult>,
): MaybePromise<ExecutionResult> => {
  const run = () => mapMaybePromise(execute(), checkReading);
  return snapshot.begin ? snapshot.begin().then(run) : run();
};

const checkReading = (result: ExecutionResult): ExecutionResult => {
  for (const { originalError } of result.errors ?? []) if (isUnavailable(originalError)) throw originalError;
  return result;
};

/** The result where the data cannot be read: nothing but an error that says so. Throws any other error. */
export const refuseReading = (error: unknown): ExecutionResult => {
  if (isUnavailable(error)) return { errors: [unavailable()] };
  throw error;
};

/** A result that clients get: instead of a rejection with an `UnavailableError`, the one that says so. */
export const orRefusal = (result: MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult> =>
  isPromise(result) ? result.then(undefined, refuseReading) : result;
