import { print } from 'graphql';
import { hasDirective, keysOf, type SubgraphType } from '../subgraph-types.ts';
import type { Lint } from './lint.ts';

/** Enums, inputs and value types of ours are the same wherever they stand: what one leaves out, vanishes for all or fails. */
export const sameValues: Lint = {
  rule: 'same-values',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      if (!our || type.name === 'Query' || keysOf(our).length > 0 || type.kind === 'interface' || type.kind === 'union')
        continue;
      if (our.kind === 'object' && !hasDirective(our.directives, 'shareable')) continue;
      const [mine, theirs] = [partsOf(our), partsOf(type)];
      const missing = mine.filter((part) => !theirs.includes(part));
      const added = theirs.filter((part) => !mine.includes(part));
      if (missing.length + added.length > 0)
        yield `${type.name} of "${name}" is not ours: ${[
          missing.length > 0 && `it lacks ${missing.join(', ')}`,
          added.length > 0 && `it has ${added.join(', ')} besides`,
        ]
          .filter(Boolean)
          .join('; ')}. Copy it from schema/graph.graphql, or use a type of your own.`;
    }
  },
};

const partsOf = ({ fields, members }: SubgraphType): string[] =>
  [...[...fields.values()].map((field) => `${field.name.value}: ${print(field.type)}`), ...members].sort();
