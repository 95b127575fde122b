import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { AccessCode } from '../subgraphs/access.ts';

/** The codes of errors that a subgraph causes. They are part of the contract with clients. */
export type SubgraphErrorCode =
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_BUSY'
  | 'SUBGRAPH_ERROR'
  | 'SUBGRAPH_BAD_ANSWER'
  | 'SUBGRAPH_BAD_REFERENCE'
  | AccessCode;

const DESCRIPTIONS: Record<SubgraphErrorCode, string> = {
  SUBGRAPH_UNAVAILABLE: 'is unavailable',
  SUBGRAPH_BUSY: 'has too many requests at the moment',
  SUBGRAPH_ERROR: 'reported an error for this field',
  SUBGRAPH_BAD_ANSWER: 'returned no valid data for this field',
  SUBGRAPH_BAD_REFERENCE: 'refers to something that does not exist',
  UNAUTHENTICATED: 'requires authentication for this field',
  FORBIDDEN: 'does not allow access to this field',
};

export type ErrorPath = readonly (string | number)[];

/** An error for clients. It names the subgraph, and contains nothing that the subgraph wrote. */
export const subgraphError = (code: SubgraphErrorCode, subgraph: string, path?: ErrorPath): GraphQLError =>
  new GraphQLError(`The subgraph "${subgraph}" ${DESCRIPTIONS[code]}; data from other subgraphs is not affected.`, {
    path,
    extensions: { code, subgraph },
  });

/** A copy of the error with another path. */
export const withPath = (error: GraphQLError, path: ErrorPath | undefined): GraphQLError =>
  new GraphQLError(error.message, { path, originalError: error.originalError, extensions: error.extensions });

const NOT_FOUND = Symbol('not found');
const SIBLING = Symbol('sibling');

/**
 * Marks an entity that does not exist. It travels with the errors, but is not reported: a client that looks up an id
 * gets null without an error, and one that follows a reference gets SUBGRAPH_BAD_REFERENCE.
 */
export const notFoundMarker = (path: ErrorPath): GraphQLError =>
  new GraphQLError('The entity does not exist.', { path, extensions: { [NOT_FOUND]: true } as GraphQLErrorExtensions });

export const isNotFoundMarker = ({ extensions }: GraphQLError): boolean => NOT_FOUND in extensions;

/**
 * The error for a field that is null because of an error in another field next to it. It is reported only if nothing else
 * explains the null.
 */
export const siblingError = (
  { message, path, extensions, originalError }: GraphQLError,
  cause: GraphQLError,
): GraphQLError => new GraphQLError(message, { path, originalError, extensions: { ...extensions, [SIBLING]: cause } });

/** The error in the other field; undefined for any other error. */
export const causeOf = ({ extensions }: GraphQLError): GraphQLError | undefined =>
  (extensions as { [SIBLING]?: GraphQLError })[SIBLING];
