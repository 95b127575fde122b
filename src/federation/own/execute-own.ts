import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import type { AnswerLimits } from '../../graph/cost.ts';
import { createExecutor, type Executor, type ExecutorOptions } from '../../graph/executor.ts';
import { type GraphContext, narrowContext } from '../../graph/reading/read-store.ts';
import type { ServedGraph } from '../../server/server.ts';

export interface OwnExecutionOptions extends ExecutorOptions {
  answerLimits: AnswerLimits;
}

/** The federation that executes what the whole graph does not. */
interface Federated {
  isOwn(args: ExecutionArgs): boolean;
  execute(args: ExecutionArgs): ReturnType<NonNullable<ServedGraph['execute']>>;
}

/**
 * Executes operations that need no partner on the whole graph: what is not compiled, or has errors, by graphql-js,
 * so that the errors are those of a server without subgraphs. The gateway executes all others.
 */
export const executeOwn = (
  whole: GraphQLSchema,
  gateway: Federated,
  { answerLimits, ...options }: OwnExecutionOptions,
): Partial<Pick<Executor, 'execute' | 'executeToText' | 'keptTexts'>> => {
  // Asking several subgraphs takes longer than to compile the operation.
  const { execute, executeToText, keptTexts } = createExecutor(whole, { compileAt: 1, ...options });
  if (!executeToText) return {};
  const toOwn = (args: ExecutionArgs): ExecutionArgs => ({
    ...args,
    schema: whole,
    contextValue: narrowContext(args.contextValue as GraphContext, answerLimits),
  });
  return {
    execute: (args) => (gateway.isOwn(args) ? execute(toOwn(args)) : gateway.execute(args)),
    executeToText: (args) => (gateway.isOwn(args) ? executeToText(toOwn(args)) : undefined),
    keptTexts,
  };
};
