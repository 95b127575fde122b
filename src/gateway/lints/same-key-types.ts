import { print } from 'graphql';
import { keysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** A key that may be null in one subgraph may be null for every caller, and composers say nothing. */
export const sameKeyTypes: Lint = {
  rule: 'same-key-types',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      if (type.kind !== 'object' || !our) continue;
      for (const key of keysOf(our)) {
        const [mine, theirs] = [our.fields.get(key), type.fields.get(key)].map((field) => field && print(field.type));
        if (theirs && theirs !== mine)
          yield `${type.name}.${key} of "${name}" is ${theirs}, and would be so for everybody; it is a key of ours, write ${mine}.`;
      }
    }
  },
};
