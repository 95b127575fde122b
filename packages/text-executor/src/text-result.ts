import type { ExecutionResult } from 'graphql';

/**
 * The result whose text is known, which is what GraphQL Yoga sends: by `stringify`, unless somebody reads the data or adds to the result. It is
 * parsed only for who reads it. A copy of it is a plain result.
 */
export const textResult = (text: string): ExecutionResult => {
  let data: ExecutionResult['data'];
  let isRead = false;
  const result = {
    get data() {
      if (!isRead) ({ data } = JSON.parse(text) as ExecutionResult);
      isRead = true;
      return data;
    },
    set data(other) {
      isRead = true;
      data = other;
    },
  };
  const stringify = (given: object) => (isRead || Object.keys(result).length > 1 ? JSON.stringify(given) : text);
  // Not enumerable, so that a copy that is changed is printed as it is then.
  return Object.defineProperty(result, 'stringify', { value: stringify }) as ExecutionResult;
};
