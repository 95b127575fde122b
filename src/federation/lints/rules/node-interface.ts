import { print } from 'graphql';
import { hasDirective } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

/** If one subgraph adds a field to Node, `node` can no longer be planned everywhere. With a key, composers disagree. */
export const nodeInterface: Lint = {
  rule: 'node-is-id',
  appliesTo: 'all',
  *check({ subgraph: { name, types } }) {
    const node = types.get('Node');
    if (!node) return;
    const fields = [...node.fields.values()].map((field) => `${field.name.value}: ${print(field.type)}`);
    if (node.kind !== 'interface' || fields.join() !== 'id: ID!' || hasDirective(node.directives, 'key'))
      yield `"${name}" declares Node differently from Briefgraph; write interface Node { id: ID! }, with no other field and no key.`;
  },
};
