import { directivesUsedIn } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

/** Some composers do not recognize a federation directive that has a prefix or another name. */
export const unaliasedDirectives: Lint = {
  rule: 'plain-imports',
  appliesTo: 'partners',
  *check({ subgraph: { name, document } }) {
    const names = new Map(directivesUsedIn(document).map(({ localName, specName }) => [localName, specName]));
    for (const [localName, specName] of names)
      if (localName !== specName)
        yield `"${name}" writes @${localName} for @${specName}, which some composers do not recognize; write @${specName}, and import: ["@${specName}"].`;
  },
};
