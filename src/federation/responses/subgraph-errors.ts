import { GraphQLError } from 'graphql';
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
