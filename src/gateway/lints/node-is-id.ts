import { print } from 'graphql';
import { hasDirective } from '../compose/federation-directives.ts';
import type { Lint } from './lint.ts';

/** With one more field in one subgraph, `node` can no longer be planned everywhere; with a key, composers disagree. */
export const nodeIsId: Lint = {
  rule: 'node-is-id',
  of: 'all',
  *check({ subgraph: { name, types } }) {
    const node = types.get('Node');
    if (!node) return;
    const fields = [...node.fields.values()].map((field) => `${field.name.value}: ${print(field.type)}`);
    if (node.kind !== 'interface' || fields.join() !== 'id: ID!' || hasDirective(node.directives, 'key'))
      yield `"${name}" has another Node than we; write interface Node { id: ID! }, and no more.`;
  },
};
