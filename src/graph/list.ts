import type { FieldRef, InputRef } from '@pothos/core';
import type { CollectionName, OrderOf, RowOf } from '../model/collections.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Condition } from '../store/store.ts';
import type { FieldsOf, SchemaTypes } from './builder.ts';
import { type ConnectionRef, connectionCost, resolvePage } from './connection.ts';
import type { GraphContext } from './context.ts';
import type { ConnectionValue } from './paging.ts';
import type { GraphParts } from './parts.ts';
import { defineEnum } from './values/enums.ts';

/** A list of entities that can be filtered and ordered: the same wherever it is a field. */
export interface EntityList<Name extends CollectionName, Where> {
  name: Name;
  connection: ConnectionRef<RowOf<Name>, RowOf<Name>>;
  where: InputRef<Where>;
  orderBy: InputRef<OrderBy<Name>>;
  defaultOrder: OrderOf<Name>;
  /** The conditions that a `where` stands for; throws a caller's error where it names what is not there. */
  conditions(where: Where, context: GraphContext): MaybePromise<readonly Condition<Name>[]>;
}

interface OrderBy<Name extends CollectionName> {
  field: OrderOf<Name>;
  direction: 'ASC' | 'DESC';
}

/** The input by which a list of this type is ordered, from its orders and what each means. */
export const defineOrder = <Name extends CollectionName>(
  { builder, values }: GraphParts,
  name: Name,
  orders: Readonly<Record<OrderOf<Name>, string>>,
): InputRef<OrderBy<Name>> => {
  const fields = defineEnum(builder, `${name}OrderField`, `What ${name} lists can be ordered by.`, orders);
  return builder.inputType(`${name}Order` as string, {
    description: `The order of a ${name} list.`,
    fields: (t) => ({
      field: t.field({ type: fields, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: values.OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Which way to read.',
      }),
    }),
  }) as unknown as InputRef<OrderBy<Name>>;
};

export interface ListFieldOptions<Parent, Name extends CollectionName> {
  description: string;
  /** True at the root, where an outage of one field should leave the others standing. */
  nullable?: boolean;
  /** What holds of every row in this parent's list. */
  of?(parent: Parent): readonly Condition<Name>[];
}

/** A field that is a page of an entity list, all of it or a parent's. */
export const listField = <Parent, Name extends CollectionName, Where>(
  t: FieldsOf<Parent>,
  list: EntityList<Name, Where>,
  { description, nullable = false, of }: ListFieldOptions<Parent, Name>,
): FieldRef<SchemaTypes, ConnectionValue<RowOf<Name>, RowOf<Name>>> =>
  t.field({
    type: list.connection,
    nullable,
    description,
    args: {
      where: t.arg({ type: list.where as never, description: 'Only rows for which all of this holds.' }),
      orderBy: t.arg({
        type: list.orderBy as never,
        description: `The order; by ${list.defaultOrder} where it is not given.`,
      }),
      ...t.arg.connectionArgs(),
    },
    complexity: connectionCost,
    resolve: (parent: Parent, args: ListArgs<Name, Where>, context: GraphContext) => {
      const filtered = args.where ? list.conditions(args.where, context) : [];
      return resolvePage(context, list.name, {
        where: mapMaybePromise(filtered, (conditions) => [...(of?.(parent) ?? []), ...conditions]),
        order: args.orderBy?.field ?? list.defaultOrder,
        descending: args.orderBy?.direction === 'DESC',
        args,
        node: (row) => row,
      });
    },
  } as never);

interface ListArgs<Name extends CollectionName, Where> {
  where?: Where | null;
  orderBy?: OrderBy<Name> | null;
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}
