import { Kind } from 'graphql';
import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';

/** A non-null field that a partner adds would make our whole entity null while the partner is down. */
export const nullableFields: Lint = {
  rule: 'nullable-on-ours',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (type.kind !== 'object' || !firstParty) continue;
      const isEntity = keysOf(firstParty).length > 0 || type.name === 'Query';
      for (const field of type.fields.values())
        if (isEntity && field.type.kind === Kind.NON_NULL_TYPE && !firstParty.fields.has(field.name.value))
          yield `${type.name}.${field.name.value} of "${name}" is non-null: while "${name}" is down, ${type.name === 'Query' ? 'the whole response' : `the whole ${type.name}`} would be null. Remove the last "!".`;
    }
  },
};
