import type { Lint } from './lint.ts';

/** The federation is read, and answers once. */
export const queriesOnly: Lint = {
  rule: 'queries-only',
  of: 'partners',
  *check({ subgraph: { name, types } }) {
    for (const type of ['Mutation', 'Subscription'])
      if (types.has(type))
        yield `"${name}" has a type ${type}; this federation is read by queries. Leave it out of the SDL for us.`;
  },
};
