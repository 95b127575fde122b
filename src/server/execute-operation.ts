import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { ServedGraph } from './served-graph.ts';

/** Executes a valid operation: as the graph does, or else by graphql-js. */
export const executeOperation = (
  graph: Pick<ServedGraph, 'execute'>,
  args: ExecutionArgs,
): ExecutionResult | Promise<ExecutionResult> => (graph.execute ? graph.execute(args) : execute(args));
