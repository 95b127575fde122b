import { hasDirective } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';
import { keysOf } from '../subgraph-types.ts';
import { membersOf } from '../type-members.ts';

/** Enums, inputs and shareable types must be identical: what one subgraph omits is removed for all, or fails. */
export const identicalSharedTypes: Lint = {
  rule: 'same-values',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const firstParty = firstPartyTypes.get(type.name);
      // The composer reports a name that is another kind of type here.
      if (firstParty?.kind !== type.kind || type.name === 'Query' || keysOf(firstParty).length > 0) continue;
      if (type.kind === 'interface' || type.kind === 'union') continue;
      if (firstParty.kind === 'object' && !hasDirective(firstParty.directives, 'shareable')) continue;
      const [expected, actual] = [membersOf(firstParty), membersOf(type)];
      const missing = expected.filter((member) => !actual.includes(member));
      const extra = actual.filter((member) => !expected.includes(member));
      const differences = [
        ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
        ...(extra.length > 0 ? [`extra: ${extra.join(', ')}`] : []),
      ];
      if (differences.length > 0)
        yield `${type.name} of "${name}" differs from Briefgraph's (${differences.join('; ')}). Copy it from schema/graph.graphql, or use a type of your own.`;
    }
  },
};
