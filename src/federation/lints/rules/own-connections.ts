import type { Lint } from '../lint.ts';
import { isConnectionName } from '../subgraph-types.ts';

/** A connection must come from one subgraph, because no other subgraph can read its cursors. */
export const ownConnections: Lint = {
  rule: 'connection-owner',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values())
      if (type.kind === 'object' && isConnectionName(type.name) && firstPartyTypes.has(type.name))
        yield `${type.name} is a connection type of Briefgraph, and only Briefgraph can read its cursors; name the one in "${name}" after your own type and field.`;
  },
};
