import { print } from 'graphql';
import type { Lint } from './lint.ts';

/** With one more field in one subgraph, `node` can no longer be planned everywhere. */
export const nodeIsId: Lint = {
  rule: 'node-is-id',
  of: 'all',
  *check({ subgraph: { name, types } }) {
    const node = types.get('Node');
    if (!node) return;
    const fields = [...node.fields.values()].map((field) => `${field.name.value}: ${print(field.type)}`);
    if (node.kind !== 'interface' || fields.join() !== 'id: ID!')
      yield `"${name}" has another Node than we; write interface Node { id: ID! }, and no more.`;
  },
};
