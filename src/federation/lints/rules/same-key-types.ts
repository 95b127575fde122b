import { print } from 'graphql';
import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';

/** A key field that is nullable in one subgraph becomes nullable in the public schema, and composers do not warn. */
export const sameKeyTypes: Lint = {
  rule: 'same-key-types',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (type.kind !== 'object' || !firstParty) continue;
      for (const key of keysOf(firstParty)) {
        const [expected, actual] = [firstParty, type].map(({ fields }) => {
          const field = fields.get(key);
          return field && print(field.type);
        });
        if (actual && actual !== expected)
          yield `${type.name}.${key} of "${name}" is ${actual}, and would change for all clients; it is a key of Briefgraph, so write ${expected}.`;
      }
    }
  },
};
