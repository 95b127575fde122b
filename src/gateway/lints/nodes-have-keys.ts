import { NODE_SUBGRAPH } from '../../graph/graph.ts';
import { keysOf, resolvableKeysOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** `node(id:)` leads to a subgraph by the key `id`; one of those that have the type must answer to it. */
export const nodesHaveKeys: Lint = {
  rule: 'nodes-have-keys',
  of: 'all',
  *check({ subgraph: { name, types }, all }) {
    const isResolved = (type: string) =>
      all.some((other) => {
        const there = other.name === NODE_SUBGRAPH ? undefined : other.types.get(type);
        return there && resolvableKeysOf(there).includes('id');
      });
    for (const type of types.values()) {
      if (type.kind !== 'object' || !type.interfaces.includes('Node')) continue;
      if (!keysOf(type).includes('id'))
        yield `${type.name} of "${name}" implements Node without the key that node(id:) needs; write type ${type.name} implements Node @key(fields: "id").`;
      else if (name !== NODE_SUBGRAPH && !isResolved(type.name))
        yield `node(id:) would never find ${type.name} of "${name}": its key says resolvable: false. Leave that out, and resolve its references.`;
    }
  },
};
