import { Kind } from 'graphql';
import { keysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** While the partner is down, a field of its own that may not be null would take our entity with it. */
export const nullableOnOurs: Lint = {
  rule: 'nullable-on-ours',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      if (type.kind !== 'object' || !our) continue;
      const isEntity = keysOf(our).length > 0 || type.name === 'Query';
      for (const field of type.fields.values())
        if (isEntity && field.type.kind === Kind.NON_NULL_TYPE && !our.fields.has(field.name.value))
          yield `${type.name}.${field.name.value} of "${name}" may not be null: while "${name}" is down, ${type.name === 'Query' ? 'the whole answer' : `the whole ${type.name}`} would be null. Leave the last "!" away.`;
    }
  },
};
