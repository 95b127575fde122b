import { directivesIn } from './directives-in.ts';
import type { Lint } from './lint.ts';

/** Under a prefix or another name, some composers do not know a directive of federation. */
export const plainImports: Lint = {
  rule: 'plain-imports',
  of: 'partners',
  *check({ subgraph: { name, document } }) {
    const usual = new Map(directivesIn(document).map((used) => [used.written, used.usual]));
    for (const [written, known] of usual)
      if (written !== known)
        yield `"${name}" writes @${written} for @${known}, which some composers do not know; write @${known}, and import: ["@${known}"].`;
  },
};
