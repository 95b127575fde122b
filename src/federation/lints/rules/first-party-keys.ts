import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';

/** Gateways can only reach a partner's part of an entity by a key that a first-party subgraph has as well. */
export const firstPartyKeys: Lint = {
  rule: 'keys-of-ours',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      const allowed = firstParty ? keysOf(firstParty) : [];
      if (type.kind !== 'object' || allowed.length === 0) continue;
      const keys = keysOf(type);
      const unknown = keys.filter((key) => !allowed.includes(key));
      const choice = allowed.map((key) => `@key(fields: "${key}")`).join(' or ');
      if (keys.length === 0) yield `${type.name} of "${name}" is a Briefgraph entity without a key; write ${choice}.`;
      for (const key of unknown)
        yield `${type.name} of "${name}" has the key "${key}", which Briefgraph does not have; write ${choice}.`;
    }
  },
};
