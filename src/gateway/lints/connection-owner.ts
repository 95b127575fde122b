import type { Lint } from './lint.ts';

/** A connection comes from one subgraph: its cursors mean nothing to another. */
export const connectionOwner: Lint = {
  rule: 'connection-owner',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values())
      if (type.kind === 'object' && isOfConnection(type.name) && ours.has(type.name))
        yield `${type.name} is a connection of ours, and its cursors are; name that of "${name}" after your own type and field.`;
  },
};

/** Whether that is the name of a connection or of its edge. */
export const isOfConnection = (type: string): boolean => /(?:Connection|Edge)$/.test(type);
