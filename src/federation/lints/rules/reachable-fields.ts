import { hasDirective } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { keysOf, resolvableKeysOf } from '../subgraph-types.ts';

/** If a subgraph does not resolve references to an entity, no gateway can reach the fields that it adds to it. */
export const reachableFields: Lint = {
  rule: 'reachable-fields',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      const isStub = keysOf(type).length > 0 && resolvableKeysOf(type).length === 0;
      if (type.kind !== 'object' || !firstParty || !isStub) continue;
      for (const { name: field, directives } of type.fields.values())
        if (!firstParty.fields.has(field.value) && !hasDirective(directives, 'external'))
          yield `${type.name}.${field.value} of "${name}" can never be fetched: the key has resolvable: false. Remove that, and resolve references to ${type.name}.`;
    }
  },
};
