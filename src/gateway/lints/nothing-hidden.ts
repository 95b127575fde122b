import { directivesIn } from './directives-in.ts';
import type { Lint } from './lint.ts';

const HIDING = ['inaccessible', 'deprecated'];

/** One subgraph that hides or deprecates what several have does so for all of them, and composers say nothing. */
export const nothingHidden: Lint = {
  rule: 'nothing-hidden',
  of: 'partners',
  *check({ subgraph: { name, document }, ours }) {
    for (const { usual, path } of directivesIn(document)) {
      const [type = '', part] = path;
      const our = ours.get(type);
      const isOurs = our && (part === undefined || our.fields.has(part) || our.members.includes(part));
      if (isOurs && HIDING.includes(usual))
        yield `${path.join('.')} is ours; @${usual} of "${name}" would be so for everybody. Leave it out.`;
    }
  },
};
