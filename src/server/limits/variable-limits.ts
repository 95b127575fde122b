import { GraphQLError } from 'graphql';
import { HAND_TO_YOGA, type ServerPlugin } from '../server-plugin.ts';

/**
 * Refuses variables with a list of more items, or an object of more fields, than any argument may have: their types would
 * be checked item by item, and again each time that a gateway passes them on.
 */
export function limitVariables(maxItems: number): ServerPlugin {
  return {
    fast: ({ params }) => (longestIn(params.variables, maxItems) > maxItems ? HAND_TO_YOGA : undefined),
    onParams({ params }) {
      const size = longestIn(params.variables, maxItems);
      if (size <= maxItems) return;
      const message = `A list or an object in the variables has ${size} items; at most ${maxItems} are allowed.`;
      throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
    },
  };
}

/** The length of the first list or object with more than `maxItems`; 0 if there is none. Without recursion: it may be nested deeply. */
function longestIn(variables: unknown, maxItems: number): number {
  const rest = [variables];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const items = Array.isArray(value) ? value : Object.values(value);
    if (items.length > maxItems) return items.length;
    for (const item of items) if (typeof item === 'object') rest.push(item);
  }
  return 0;
}
