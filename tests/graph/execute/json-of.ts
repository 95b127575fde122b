import type { Executor, JsonRequest } from '../../../src/graph/execute/executor.ts';

/** The JSON that an operation is executed to; null if only graphql-js can say what its answer is. */
export const jsonOf = (executor: Executor, request: JsonRequest): string | null => {
  const json = executor.executeToJson?.(request) ?? null;
  return json === null ? null : Buffer.from(json, 'latin1').toString();
};
