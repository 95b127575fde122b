import { GraphQLError } from 'graphql';
import type { Logger } from './logger.ts';

/** Whether it is a GraphQLError, by name: a second copy of graphql in the process has a class of its own. */
export function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

/** Whether an error was made for the caller: a GraphQLError whose extensions carry a code. */
function isForCaller(error: unknown): error is GraphQLError {
  if (!isGraphqlError(error) || typeof error.extensions.code !== 'string') return false;
  return isGraphqlError(error.originalError ?? error);
}

/** The error that the client gets: the error itself if it was made for the caller; any other is logged and masked. */
export function maskError(error: unknown, logger: Logger, what: string): GraphQLError {
  if (isForCaller(error)) return error;
  const located = isGraphqlError(error) ? error : undefined;
  const cause = located?.originalError ?? error;
  const where = located?.path ? ` at ${located.path.join('.').slice(0, 500)}` : '';
  logger.error(`${what} failed${where}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  return new GraphQLError('Unexpected error.', {
    nodes: located?.nodes,
    source: located?.source,
    positions: located?.positions,
    path: located?.path,
    // Yoga reads `unexpected` (500 where the answer has no data) and takes it out.
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
}
