import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { AnswerLimits } from '../../graph/cost.ts';
import { createExecutor, type ExecutorOptions, fromUtf8, textResult } from '../../graph/execute/executor.ts';
import { type GraphContext, narrowContext } from '../../graph/read-store.ts';
import type { ServedGraph } from '../../server/server.ts';

export interface OwnExecutionOptions extends ExecutorOptions {
  answerLimits: AnswerLimits;
}

/** The federation that executes what the whole graph does not. */
interface Federated {
  isOwn(document: DocumentNode): boolean;
  execute(args: ExecutionArgs): ReturnType<NonNullable<ServedGraph['execute']>>;
}

/**
 * Executes operations that need no partner on the whole graph, without a plan, and has the gateway execute all others, and those
 * whose answer is not only data.
 */
export const executeOwn = (
  whole: GraphQLSchema,
  gateway: Federated,
  { answerLimits, ...options }: OwnExecutionOptions,
): Pick<ServedGraph, 'execute' | 'executeToJson' | 'keptTexts'> => {
  // A plan takes longer than to compile the operation.
  const executor = createExecutor(whole, { compileAt: 1, ...options });
  const { executeToJson: toJson, keptTexts } = executor;
  if (!toJson) return {};
  const executeToJson: NonNullable<ServedGraph['executeToJson']> = (request) => {
    const { document, operationName, variables, cost } = request;
    if (!gateway.isOwn(document)) return null;
    const context = narrowContext(request.context as GraphContext, answerLimits);
    return toJson({ document, operationName, variables, cost, context });
  };
  return {
    execute(args) {
      const { document, operationName, variableValues, contextValue } = args;
      const variables = variableValues ?? {};
      const json = executeToJson({ document, operationName, variables, context: contextValue as object });
      return json ? textResult(fromUtf8(json)) : gateway.execute(args);
    },
    executeToJson,
    keptTexts,
  };
};
