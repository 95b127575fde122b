import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { callerError } from './errors.ts';

/** How much one query may cost: as many fields as GitHub allows nodes. */
export const DEFAULT_MAX_COST = 500_000;

export const tooComplex = (cost: number, maxCost: number): GraphQLError =>
  callerError(
    `The query costs ${cost} and at most ${maxCost} is allowed: a field costs 1, times "first" or "last" of the connections around it. Ask for smaller pages.`,
    'QUERY_TOO_COMPLEX',
  );

export interface CostOptions {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs before it is executed: what `QUERY_TOO_COMPLEX` tells. The variables are valid ones. */
export const costOf = ({ schema, document, operationName, variables }: CostOptions): number => {
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || !operationName || node.name?.value === operationName,
  );
  return complexityFromQuery({ ...document, definitions }, { schema, variables }).complexity;
};
