import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/** The codes of errors that come from behind the gateway. Each is part of the contract. */
export type SubgraphErrorCode = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_ERROR' | 'SUBGRAPH_BAD_ANSWER';

const WHAT_HAPPENED: Record<SubgraphErrorCode, string> = {
  SUBGRAPH_UNAVAILABLE: 'did not answer',
  SUBGRAPH_ERROR: 'failed here',
  SUBGRAPH_BAD_ANSWER: 'left out what it owes here',
};

export type ErrorPath = readonly (string | number)[];

/** An error of a subgraph as a caller may see it: whose it is, and nothing of what the subgraph wrote. */
export const subgraphError = (code: SubgraphErrorCode, subgraph: string, path?: ErrorPath): GraphQLError =>
  new GraphQLError(`The subgraph "${subgraph}" ${WHAT_HAPPENED[code]}; what others know of it stands.`, {
    path,
    extensions: { code, subgraph },
  });

/** The same error at another path. */
export const withPath = (error: GraphQLError, path: ErrorPath | undefined): GraphQLError =>
  new GraphQLError(error.message, { path, originalError: error.originalError, extensions: error.extensions });

const GONE = Symbol('gone');

/** The mark of an entity that its own subgraph does not know: no error where a caller asked whether there is one. */
export const goneMark = (path: ErrorPath): GraphQLError =>
  new GraphQLError('There is no such entity.', { path, extensions: { [GONE]: true } as GraphQLErrorExtensions });

export const isGoneMark = ({ extensions }: GraphQLError): boolean => GONE in extensions;
