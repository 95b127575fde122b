import type { Lint } from '../lint.ts';

/** The gateway executes queries only. */
export const queriesOnly: Lint = {
  rule: 'queries-only',
  appliesTo: 'partners',
  *check({ subgraph: { name, types } }) {
    for (const type of ['Mutation', 'Subscription'])
      if (types.has(type))
        yield `"${name}" has a ${type} type, but this federation supports only queries. Remove it from this SDL.`;
  },
};
