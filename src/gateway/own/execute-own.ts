import type { DocumentNode, ExecutionArgs, GraphQLSchema } from 'graphql';
import type { AnswerLimits } from '../../graph/cost.ts';
import { createExecutor, type ExecutorOptions } from '../../graph/execute/executor.ts';
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
 * Executes operations that need no partner on the whole graph, without a plan: what is not compiled, or has errors, by graphql-js,
 * so that the errors are those of a server without subgraphs. The gateway executes all others, and those that are traced.
 */
export const executeOwn = (
  whole: GraphQLSchema,
  gateway: Federated,
  { answerLimits, ...options }: OwnExecutionOptions,
): Pick<ServedGraph, 'execute' | 'executeToJson' | 'readToJson' | 'keptTexts'> => {
  // A plan takes longer than to compile the operation.
  const { attempt, readToJson, execute, keptTexts } = createExecutor(whole, { compileAt: 1, ...options });
  if (!attempt || !readToJson) return {};
  return {
    execute(args) {
      const context = args.contextValue as GraphContext;
      if (context.traceField || !gateway.isOwn(args.document)) return gateway.execute(args);
      return execute({ ...args, schema: whole, contextValue: narrowContext(context, answerLimits) });
    },
    executeToJson(request) {
      if (!gateway.isOwn(request.document)) return null;
      const context = narrowContext(request.context as GraphContext, answerLimits);
      const own = { ...request, context };
      const answer = attempt(own);
      if (own.hasMissing) request.hasMissing = true;
      return typeof answer === 'string' ? answer : null;
    },
    readToJson(request) {
      return readToJson({ ...request, context: narrowContext(request.context as GraphContext, answerLimits) });
    },
    keptTexts,
  };
};
