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
 * whose answer has errors; but one that is too large is refused at once.
 */
export const executeOwn = (
  whole: GraphQLSchema,
  gateway: Federated,
  { answerLimits, ...options }: OwnExecutionOptions,
): Pick<ServedGraph, 'execute' | 'executeToJson' | 'keptTexts'> => {
  // A plan takes longer than to compile the operation.
  const { attempt, keptTexts } = createExecutor(whole, { compileAt: 1, ...options });
  if (!attempt) return {};
  const attemptOwn: typeof attempt = (request) => {
    if (!gateway.isOwn(request.document)) return null;
    return attempt({ ...request, context: narrowContext(request.context as GraphContext, answerLimits) });
  };
  return {
    execute(args) {
      const { document, operationName, variableValues, contextValue } = args;
      const request = { document, operationName, variables: variableValues ?? {}, context: contextValue as object };
      const answer = attemptOwn(request);
      if (answer === null) return gateway.execute(args);
      return typeof answer === 'string' ? textResult(fromUtf8(answer)) : answer;
    },
    executeToJson(request) {
      const answer = attemptOwn(request);
      return typeof answer === 'string' ? answer : null;
    },
    keptTexts,
  };
};
