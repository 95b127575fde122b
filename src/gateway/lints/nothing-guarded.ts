import { importsOf } from '../compose/federation-directives.ts';
import { directivesIn } from './directives-in.ts';
import type { Lint } from './lint.ts';

const GUARDS = ['authenticated', 'requiresScopes', 'policy'];

/** A gateway that knows no callers serves to everybody what a partner believes to be guarded. */
export const nothingGuarded: Lint = {
  rule: 'nothing-guarded',
  of: 'partners',
  *check({ subgraph: { name, document } }) {
    const imports = importsOf(document);
    const used = directivesIn(document)
      // What is not imported is a directive of the partner's own, and the partner's to check.
      .filter(({ written, usual }) => imports.has(written) || written !== usual)
      .map(({ usual }) => usual);
    for (const guard of GUARDS.filter((directive) => used.includes(directive)))
      yield `"${name}" has @${guard}, which this federation does not check: all of it is public. Leave out of the SDL for us what is not for everybody.`;
  },
};
