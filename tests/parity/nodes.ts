import {
  type DirectiveNode,
  GraphQLBoolean,
  type GraphQLCompositeType,
  GraphQLNonNull,
  type InlineFragmentNode,
  Kind,
  type NamedTypeNode,
  type NameNode,
  type SelectionSetNode,
} from 'graphql';
import type { Draw } from './draw.ts';
import type { ValueWriter } from './written-values.ts';

/** Small parts of a document. */

export const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

export const namedType = ({ name }: GraphQLCompositeType): NamedTypeNode => ({
  kind: Kind.NAMED_TYPE,
  name: nameNode(name),
});

export const inlineFragment = (
  type: GraphQLCompositeType | undefined,
  selectionSet: SelectionSetNode,
): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  ...(type ? { typeCondition: namedType(type) } : {}),
  selectionSet,
});

/** `@include` and `@skip`, rarely; mostly with values that keep the selection. */
export const drawDirectives = (draw: Draw, writer: ValueWriter, probability: number): DirectiveNode[] =>
  (['include', 'skip'] as const).flatMap((name) => {
    if (!draw.chance(probability / 2)) return [];
    const stays = draw.chance(0.85);
    const place = { name: 'if', type: new GraphQLNonNull(GraphQLBoolean), hasDefault: false };
    const value = writer.write((name === 'include') === stays, place, 0.5);
    const argument = { kind: Kind.ARGUMENT, name: nameNode('if'), value } as const;
    return [{ kind: Kind.DIRECTIVE, name: nameNode(name), arguments: [argument] } as const];
  });
