import { type ExecutionResult, GraphQLError } from 'graphql';
import { isPromise, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import { RevisionGoneError, UnavailableError } from '../../store/store.ts';

/** What clients are told while the data cannot be read. */
export const UNAVAILABLE = 'The data cannot be read at the moment.';

/** Whether it says that the data cannot be read at the moment. */
export const isUnavailable = (error: unknown): boolean => error instanceof UnavailableError;

/** The error that clients get then; they may try again. */
export const unavailable = (): GraphQLError =>
  new GraphQLError(UNAVAILABLE, { extensions: { code: 'NOT_READY', http: { status: 503 } } });

/** The error where the data can be read, and what was asked of it took too long. */
const tooSlow = (): GraphQLError =>
  new GraphQLError('What was asked of the data took too long. Ask for fewer counts and facets, or narrow the list.', {
    extensions: { code: 'QUERY_TIMEOUT', http: { status: 503 } },
  });

/** The result of an execution. Throws or rejects with an `UnavailableError` where the data could not be read. */
export const whereReadable = (execute: () => MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult> =>
  mapMaybePromise(execute(), checkReading);

const checkReading = (result: ExecutionResult): ExecutionResult => {
  for (const { originalError } of result.errors ?? []) if (isUnavailable(originalError)) throw originalError;
  return result;
};

/** The result where the data cannot be read: nothing but an error that says so. Throws any other error. */
export const refuseReading = (error: unknown): ExecutionResult => {
  if (error instanceof UnavailableError) return { errors: [error.isSlow ? tooSlow() : unavailable()] };
  throw error;
};

/** A result that clients get: instead of a rejection with an `UnavailableError`, the one that says so. */
export const orRefusal = (result: MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult> =>
  isPromise(result) ? result.then(undefined, refuseReading) : result;

/** Runs what reads the data of a request; once more on the newest if a load has dropped that meanwhile. */
export const onNewest = <Result>(
  context: { renew?(): Promise<void> },
  run: () => MaybePromise<Result>,
): MaybePromise<Result> => {
  const result = run();
  if (!isPromise(result)) return result;
  return result.then(undefined, async (error) => {
    if (!(error instanceof RevisionGoneError) || !context.renew) throw error;
    await context.renew();
    return run();
  });
};
