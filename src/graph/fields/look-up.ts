import type { FieldRef } from '@pothos/core';
import type { RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import { mapMaybePromise } from '../../store/maybe-promise.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { findReference } from '../reading/references.ts';

const REF = 'Its `slug`, its `ref`, its `id` or, of a country, its code.';

/** A field of `Query` that finds an entity by a reference. */
export const lookUpField = <Type extends NodeType>(
  t: FieldsOf<object>,
  type: Type,
  description = `The ${type.toLowerCase()} that this names; null if there is none.`,
): FieldRef<SchemaTypes, RowOf<Type> | null> =>
  t.field({
    type,
    nullable: true,
    description,
    args: { ref: t.arg.id({ required: true, description: REF }) },
    resolve: (_root: object, { ref }: { ref: string }, context: GraphContext) =>
      mapMaybePromise(findReference(context, [type], ref), (node) => node && context.find(type, node.id)),
  } as never) as unknown as FieldRef<SchemaTypes, RowOf<Type> | null>;
