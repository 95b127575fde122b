import { keysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** By another key than ours, no plan leads from us to the partner. */
export const keysOfOurs: Lint = {
  rule: 'keys-of-ours',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      const allowed = our ? keysOf(our) : [];
      if (type.kind !== 'object' || allowed.length === 0) continue;
      const keys = keysOf(type);
      const unknown = keys.filter((key) => !allowed.includes(key));
      const choice = allowed.map((key) => `@key(fields: "${key}")`).join(' or ');
      if (keys.length === 0) yield `${type.name} of "${name}" is an entity of ours and has no key; write ${choice}.`;
      for (const key of unknown)
        yield `${type.name} of "${name}" has the key "${key}", by which we know none; write ${choice}.`;
    }
  },
};
