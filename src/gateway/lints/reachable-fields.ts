import { hasDirective } from '../compose/federation-directives.ts';
import { keysOf, resolvableKeysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** Where references are not resolved, no plan leads to what a partner adds; composers tell it by a query for each way. */
export const reachableFields: Lint = {
  rule: 'reachable-fields',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      if (type.kind !== 'object' || !our || keysOf(type).length === 0 || resolvableKeysOf(type).length > 0) continue;
      for (const { name: field, directives } of type.fields.values())
        if (!our.fields.has(field.value) && !hasDirective(directives, 'external'))
          yield `${type.name}.${field.value} of "${name}" can never be reached: the key says resolvable: false. Leave that out, and resolve references.`;
    }
  },
};
