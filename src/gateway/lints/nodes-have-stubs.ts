import { NODE_SUBGRAPH } from '../../graph/graph.ts';
import { nodeTypesOf } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** A node that the `node` subgraph does not know composes without a word, and is never found. */
export const nodesHaveStubs: Lint = {
  rule: 'nodes-have-stubs',
  of: 'all',
  *check({ subgraph: { name, document }, all }) {
    const stubs = all.find((other) => other.name === NODE_SUBGRAPH)?.types;
    for (const type of nodeTypesOf(document))
      if (stubs && !stubs.has(type))
        yield `node(id:) would never find ${type} of "${name}": the subgraph "${NODE_SUBGRAPH}" that is given does not know it. Leave it out, and it is generated.`;
  },
};
