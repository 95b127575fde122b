import type { ExecutionResult } from 'graphql';

/**
 * The result whose text is known. GraphQL Yoga sends what `stringify` returns; the data is parsed only for who reads it. A copy of it is
 * a plain result.
 */
export const textResult = (text: string): ExecutionResult => {
  let parsed: ExecutionResult | undefined;
  const result = {
    get data() {
      parsed ??= JSON.parse(text) as ExecutionResult;
      return parsed.data;
    },
  };
  // Not enumerable, so that a copy that is changed is printed as it is then.
  return Object.defineProperty(result, 'stringify', { value: () => text }) as ExecutionResult;
};
