import { GraphQLError } from 'graphql';

/** The codes of errors that a caller can mend. Each is part of the contract. */
export type CallerErrorCode = 'BAD_USER_INPUT' | 'INVALID_CURSOR' | 'QUERY_TOO_COMPLEX';

/** An error by the caller: what was given, and what is allowed. */
export const callerError = (message: string, code: CallerErrorCode = 'BAD_USER_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
