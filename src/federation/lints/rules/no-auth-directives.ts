import { directivesUsedIn, importsOf } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

const AUTH_DIRECTIVES = ['authenticated', 'requiresScopes', 'policy'];

/** The gateway does not authenticate clients, so it would publish what a partner believes to be protected. */
export const noAuthDirectives: Lint = {
  rule: 'nothing-guarded',
  appliesTo: 'partners',
  *check({ subgraph: { name, document } }) {
    const imports = importsOf(document);
    const used = directivesUsedIn(document)
      // A directive that is not imported is the partner's own: the partner's server enforces it.
      .filter(({ localName, specName }) => imports.has(localName) || localName !== specName)
      .map(({ specName }) => specName);
    for (const directive of AUTH_DIRECTIVES.filter((name) => used.includes(name)))
      yield `"${name}" uses @${directive}, which this federation does not enforce: everything is public. Remove from this SDL what is not public.`;
  },
};
