import { directivesUsedIn } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

const HIDING_DIRECTIVES = ['inaccessible', 'deprecated'];

/** If one subgraph hides or deprecates a shared element, it does so for all of them, and composers do not warn. */
export const noHidingDirectives: Lint = {
  rule: 'nothing-hidden',
  appliesTo: 'partners',
  *check({ subgraph: { name, document }, firstPartyTypes }) {
    for (const { specName, path } of directivesUsedIn(document)) {
      const [typeName = '', member] = path;
      const type = firstPartyTypes.get(typeName);
      const isFirstParty = type && (member === undefined || type.fields.has(member) || type.members.includes(member));
      if (isFirstParty && HIDING_DIRECTIVES.includes(specName))
        yield `${path.join('.')} belongs to Briefgraph; @${specName} in "${name}" would apply to all clients. Remove it.`;
    }
  },
};
