import type { FieldRef } from '@pothos/core';
import type { RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';

/** A field of `Query` that finds an entity by its slug. */
export const lookUpField = <Type extends NodeType>(
  t: FieldsOf<object>,
  type: Type,
  description: string,
): FieldRef<SchemaTypes, RowOf<Type> | null> =>
  t.field({
    type,
    nullable: true,
    description,
    args: { slug: t.arg.string({ required: true, description: 'The value of its field `slug`.' }) },
    resolve: (_root: object, { slug }: { slug: string }, context: GraphContext) => context.find(type, slug),
  } as never) as unknown as FieldRef<SchemaTypes, RowOf<Type> | null>;
