import type { Lint } from '../lint.ts';
import { keysOf, resolvableKeysOf } from '../subgraph-types.ts';

/** `node(id:)` fetches an entity by its key `id`, so at least one subgraph must resolve references by that key. */
export const nodeKeys: Lint = {
  rule: 'nodes-have-keys',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, all }) {
    const isResolved = (typeName: string) =>
      all.some((other) => {
        const type = other.types.get(typeName);
        return type && resolvableKeysOf(type).includes('id');
      });
    for (const type of types.values()) {
      if (type.kind !== 'object' || !type.interfaces.includes('Node')) continue;
      if (!keysOf(type).includes('id'))
        yield `${type.name} of "${name}" implements Node without the key that node(id:) needs; write type ${type.name} implements Node @key(fields: "id").`;
      else if (!isResolved(type.name))
        yield `node(id:) can never return ${type.name} of "${name}": its key has resolvable: false. Remove that, and resolve references to ${type.name}.`;
    }
  },
};
