import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import { badInput } from '../plugins/errors.ts';
import type { ServedGraph } from '../served-graph.ts';
import { goOn, HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/** The header that asks for the cost of an operation; other GraphQL servers have it too. */
export const COST_HEADER = 'graphql-cost';

/**
 * Adds `extensions.cost` to the answer of a request with `GraphQL-Cost: report`. With `GraphQL-Cost: validate`, nothing is
 * executed: the answer has the cost, or the errors of the variables.
 */
export function reportCost({ costOf, maxCost }: Pick<ServedGraph, 'costOf' | 'maxCost'>): ServerPlugin {
  if (!costOf || maxCost === undefined) return { fast: goOn };
  return {
    fast: ({ message }) => (message.headers[COST_HEADER] === undefined ? undefined : HAND_TO_YOGA),
    onExecute({ args, setResultAndStopExecution }) {
      const asked = args.contextValue.request.headers.get(COST_HEADER);
      if (asked === null) return;
      if (asked !== 'report' && asked !== 'validate') {
        setResultAndStopExecution({ errors: [unknownValue()] });
        return;
      }
      const errors = variableErrors(args);
      const { document, operationName, variableValues } = args;
      const extensions = () => ({
        cost: { requested: costOf({ document, operationName, variables: variableValues ?? {} }), budget: maxCost },
      });
      if (asked === 'validate') {
        setResultAndStopExecution(errors ? { errors } : { extensions: extensions() });
        return;
      }
      if (errors) return; // they are the answer
      return {
        onExecuteDone({ result, setResult }) {
          if (!isAsyncIterable(result)) setResult({ ...result, extensions: { ...result.extensions, ...extensions() } });
        },
      };
    },
  };
}

function variableErrors({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 50 }).errors?.map(
    (error) => badInput(error, false) ?? error,
  );
}

function unknownValue(): GraphQLError {
  return new GraphQLError('The header "GraphQL-Cost" is "report" or "validate".', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
