import { Kind, parse, type SelectionSetNode } from 'graphql';
import { directivesNamed, hasDirective, stringArgument } from '../federation-directives.ts';
import type { Lint } from '../lint.ts';

/** Constructs that composers handle differently, or that the composer of this project handles wrongly. */
export const portableTypes: Lint = {
  rule: 'plain-shapes',
  appliesTo: 'partners',
  *check({ subgraph: { name, types }, firstPartyTypes }) {
    for (const type of types.values()) {
      const isFirstParty = firstPartyTypes.get(type.name)?.kind === type.kind;
      if (hasDirective(type.directives, 'interfaceObject'))
        yield `${type.name} of "${name}" is an @interfaceObject, which composers handle differently; extend the object types instead.`;
      if (type.kind === 'union' && isFirstParty)
        yield `${type.name} is a Briefgraph union, and composers handle members from several subgraphs differently; "${name}" may have a union of its own.`;
      if (type.kind === 'interface' && type.name !== 'Node' && isFirstParty)
        yield `${type.name} is a Briefgraph interface, which only Briefgraph types implement; "${name}" may extend the object types instead.`;
      if (hasDirective(type.directives, 'oneOf'))
        yield `${type.name} of "${name}" is @oneOf, which some composers do not support; write its fields as optional arguments.`;
      for (const { name: field, directives } of type.fields.values())
        for (const directive of ['requires', 'provides'])
          for (const fields of directivesNamed(directives, directive).map(
            (node) => stringArgument(node, 'fields') ?? '',
          ))
            if (hasFragment(fields))
              yield `${type.name}.${field.value} of "${name}" has @${directive} with a fragment ("${fields}"), which composers handle differently; name fields of object types.`;
    }
  },
};

const hasFragment = (fields: string): boolean => {
  const containsFragment = ({ selections }: SelectionSetNode): boolean =>
    selections.some(
      (node) => node.kind !== Kind.FIELD || (node.selectionSet !== undefined && containsFragment(node.selectionSet)),
    );
  try {
    return parse(`{ ${fields} }`).definitions.some(
      (node) => 'selectionSet' in node && containsFragment(node.selectionSet),
    );
  } catch {
    // The composer reports a selection set that does not parse.
    return false;
  }
};
