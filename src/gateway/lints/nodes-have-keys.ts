import { keysOf } from '../subgraph-types.ts';
import type { Lint } from './lint.ts';

/** `node(id:)` leads to a subgraph by the key `id`. */
export const nodesHaveKeys: Lint = {
  rule: 'nodes-have-keys',
  of: 'all',
  *check({ subgraph: { name, types } }) {
    for (const type of types.values())
      if (type.kind === 'object' && type.interfaces.includes('Node') && !keysOf(type).includes('id'))
        yield `${type.name} of "${name}" implements Node without the key that node(id:) needs; write type ${type.name} implements Node @key(fields: "id").`;
  },
};
