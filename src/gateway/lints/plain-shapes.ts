import { Kind, parse, type SelectionSetNode } from 'graphql';
import { directivesNamed, hasDirective, stringArgument } from '../compose/federation-directives.ts';
import type { Lint } from './lint.ts';

/** Shapes that composers disagree on, or that the composer of this project gets wrong. */
export const plainShapes: Lint = {
  rule: 'plain-shapes',
  of: 'partners',
  *check({ subgraph: { name, types }, ours }) {
    for (const type of types.values()) {
      const isOurs = ours.get(type.name)?.kind === type.kind;
      if (hasDirective(type.directives, 'interfaceObject'))
        yield `${type.name} of "${name}" is an @interfaceObject, which composers see differently; extend the types themselves.`;
      if (type.kind === 'union' && isOurs)
        yield `${type.name} is a union of ours; members from several subgraphs are composed differently. "${name}" may have a union of its own.`;
      if (type.kind === 'interface' && type.name !== 'Node' && isOurs)
        yield `${type.name} is an interface of ours, and who implements it is for us to say; "${name}" may extend the types themselves.`;
      if (hasDirective(type.directives, 'oneOf'))
        yield `${type.name} of "${name}" is @oneOf, which some composers do not know; let its fields be arguments that may be left out.`;
      for (const { name: field, directives } of type.fields.values())
        for (const directive of ['requires', 'provides'])
          for (const fields of directivesNamed(directives, directive).map(
            (node) => stringArgument(node, 'fields') ?? '',
          ))
            if (hasFragment(fields))
              yield `${type.name}.${field.value} of "${name}" @${directive} a part of an interface or a union ("${fields}"), which composers see differently; name fields of objects.`;
    }
  },
};

const hasFragment = (fields: string): boolean => {
  const inside = ({ selections }: SelectionSetNode): boolean =>
    selections.some(
      (node) => node.kind !== Kind.FIELD || (node.selectionSet !== undefined && inside(node.selectionSet)),
    );
  try {
    return parse(`{ ${fields} }`).definitions.some((node) => 'selectionSet' in node && inside(node.selectionSet));
  } catch {
    // What is no selection is for the composer to tell.
    return false;
  }
};
