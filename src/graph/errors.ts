import { GraphQLError } from 'graphql';

/** The codes of errors that a caller can fix. They are part of the contract. */
export type CallerErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS'
  | 'INVALID_CURSOR'
  | 'QUERY_TOO_COMPLEX'
  | 'ANSWER_TOO_LARGE';

/** An error that the caller can fix; its message says what was given and what is allowed. */
export const callerError = (message: string, code: CallerErrorCode = 'BAD_USER_INPUT'): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
