import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { callerError } from './errors.ts';

/** The maximum cost of a query; GitHub allows the same number of nodes. */
export const DEFAULT_MAX_COST = 500_000;

export const tooComplex = (cost: number, maxCost: number): GraphQLError =>
  callerError(
    `The query costs ${cost}; the maximum is ${maxCost}. Each field costs 1, multiplied by the "first" or "last" of every enclosing connection.`,
    'QUERY_TOO_COMPLEX',
  );

export interface CostOptions {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation before it is executed, as `QUERY_TOO_COMPLEX` reports it. The variables must be valid. */
export const costOf = ({ schema, document, operationName, variables }: CostOptions): number => {
  const definitions = document.definitions.filter(
    (node) => node.kind !== Kind.OPERATION_DEFINITION || !operationName || node.name?.value === operationName,
  );
  return complexityFromQuery({ ...document, definitions }, { schema, variables }).complexity;
};
