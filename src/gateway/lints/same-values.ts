import { type FieldDefinitionNode, type InputValueDefinitionNode, print } from 'graphql';
import { hasDirective } from '../compose/federation-directives.ts';
import { keysOf, type SubgraphType } from '../compose/subgraph-types.ts';
import type { Lint } from './lint.ts';

/** Enums, inputs and value types of ours are the same wherever they stand: what one leaves out, vanishes for all or fails. */
export const sameValues: Lint = {
  rule: 'same-values',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const our = ours.get(type.name);
      // That a name is another kind of type here is for the composer to tell.
      if (our?.kind !== type.kind || type.name === 'Query' || keysOf(our).length > 0) continue;
      if (type.kind === 'interface' || type.kind === 'union') continue;
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
  [...[...fields.values()].map((field) => print(bare(field))), ...members].sort();

/** A field with its arguments and defaults, without what it says of itself. */
const bare = <Field extends FieldDefinitionNode | InputValueDefinitionNode>(field: Field): Field => ({
  ...field,
  description: undefined,
  directives: [],
  ...('arguments' in field && { arguments: field.arguments?.map(bare) }),
});
