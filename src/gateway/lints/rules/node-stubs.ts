import { NODE_SUBGRAPH } from '../../../graph/graph.ts';
import type { Lint } from '../lint.ts';
import { nodeTypesOf } from '../subgraph-types.ts';

/** A node type that the `node` subgraph does not declare composes without an error, but `node(id:)` never returns it. */
export const nodeStubs: Lint = {
  rule: 'nodes-have-stubs',
  appliesTo: 'all',
  *check({ subgraph: { name, document }, all }) {
    const stubs = all.find((other) => other.name === NODE_SUBGRAPH)?.types;
    for (const type of nodeTypesOf(document))
      if (stubs && !stubs.has(type))
        yield `node(id:) can never return ${type} of "${name}": the subgraph "${NODE_SUBGRAPH}" that was given does not declare it. Leave that subgraph out, and it is generated.`;
  },
};
