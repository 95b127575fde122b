import { hasDirective } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { isConnectionName, keysOf } from '../subgraph-types.ts';

/** Only entities and shareable types can be in several subgraphs. Composers report this with one error per field. */
export const uniqueTypeNames: Lint = {
  rule: 'names-of-ours',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      if (firstParty?.kind !== 'object' || type.kind !== 'object' || type.name === 'Query') continue;
      const isShared = keysOf(firstParty).length > 0 || hasDirective(firstParty.directives, 'shareable');
      if (isShared || isConnectionName(type.name)) continue;
      yield `${type.name} is a Briefgraph type without a key, so no other subgraph can extend it; give the type in "${name}" another name.`;
    }
  },
};
