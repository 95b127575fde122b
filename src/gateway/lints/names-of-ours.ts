import { hasDirective } from '../compose/federation-directives.ts';
import { keysOf } from '../compose/subgraph-types.ts';
import { isOfConnection } from './connection-owner.ts';
import type { Lint } from './lint.ts';

/** A type of ours that has no key and is not shared comes from one subgraph; composers say so at great length. */
export const namesOfOurs: Lint = {
  rule: 'names-of-ours',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      if (our?.kind !== 'object' || type.kind !== 'object' || type.name === 'Query') continue;
      if (keysOf(our).length > 0 || hasDirective(our.directives, 'shareable') || isOfConnection(type.name)) continue;
      yield `${type.name} is a type of ours without a key, to which nothing can be added; give that of "${name}" another name.`;
    }
  },
};
