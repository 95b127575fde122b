import type { FieldRef, InputRef, OutputType } from '@pothos/core';
import type { CollectionName, OrderOf, RowOf } from '../../model/collections.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { FieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import type { SchemaTools } from '../schema-tools.ts';
import { defineEnum } from '../values/enums.ts';
import { type ConnectionRef, defineRowConnection, pageCost, resolvePage } from './connection.ts';
import type { ConnectionValue } from './paging.ts';

/** A list of entities that can be filtered and ordered: the same wherever it is a field. */
export interface EntityList<Name extends CollectionName, Where> extends ListOptions<Name, Where> {
  connection: ConnectionRef<RowOf<Name>, RowOf<Name>>;
  /** The input that orders it; null if it has one order. */
  orderBy: InputRef<OrderBy<Name>> | null;
}

interface ListOptions<Name extends CollectionName, Where> {
  /** The type of the rows, which is also the name of their collection. */
  name: Name;
  /** Describes a page of the list. */
  description: string;
  where: InputRef<Where>;
  /** The orders in which it can be read, each with a sentence that describes it. */
  orders: Readonly<Record<OrderOf<Name>, string>>;
  defaultOrder: OrderOf<Name>;
  /** Whether it is read from the end of its only order. */
  isDescending?: true;
  /** The conditions for a `where`; throws a caller's error if it names something that does not exist. */
  conditions(where: Where, context: GraphContext): MaybePromise<readonly Condition<Name>[]>;
}

/** Defines the connection of a list, and the input that orders it if there is a choice. */
export const defineList = <Name extends CollectionName & OutputType<SchemaTypes>, Where>(
  tools: SchemaTools,
  options: ListOptions<Name, Where>,
): EntityList<Name, Where> => ({
  ...options,
  connection: defineRowConnection(
    tools.builder,
    options.name,
    hasChoice(options) ? options.description : `${options.description} ${options.orders[options.defaultOrder]}`,
  ),
  orderBy: hasChoice(options) ? defineOrder(tools, options) : null,
});

const hasChoice = ({ orders }: { orders: object }): boolean => Object.keys(orders).length > 1;

interface OrderBy<Name extends CollectionName> {
  field: OrderOf<Name>;
  direction: 'ASC' | 'DESC';
}

const defineOrder = <Name extends CollectionName>(
  { builder, values }: SchemaTools,
  { name, orders }: Pick<ListOptions<Name, unknown>, 'name' | 'orders'>,
): InputRef<OrderBy<Name>> => {
  const fields = defineEnum(
    builder,
    `${name}OrderField`,
    `The properties by which ${name} lists can be ordered.`,
    orders,
  );
  return builder.inputType(`${name}Order` as string, {
    description: `The order of a ${name} list.`,
    fields: (t) => ({
      field: t.field({ type: fields, required: true, description: 'The property to order by.' }),
      direction: t.field({
        type: values.OrderDirection,
        required: true,
        defaultValue: 'ASC',
        description: 'Ascending or descending.',
      }),
    }),
  }) as unknown as InputRef<OrderBy<Name>>;
};

export interface ListFieldOptions<Parent, Name extends CollectionName> {
  description: string;
  /** True for fields of `Query`, so that the failure of one does not affect the others. */
  nullable?: boolean;
  /** The conditions that every row in this parent's list meets. */
  of?(parent: Parent): readonly Condition<Name>[];
}

/** A field that is a page of an entity list: of the whole list, or of a parent's. */
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
      where: t.arg({ type: list.where, description: 'All conditions have to be met.' }),
      ...(list.orderBy && {
        orderBy: t.arg({ type: list.orderBy, description: `By ${list.defaultOrder} if not given.` }),
      }),
      ...t.arg.connectionArgs(),
    },
    ...pageCost,
    resolve: (parent: Parent, args: ListArgs<Name, Where>, context: GraphContext) => {
      const filtered = args.where ? list.conditions(args.where, context) : [];
      return resolvePage(context, list.name, {
        where: mapMaybePromise(filtered, (conditions) => [...(of?.(parent) ?? []), ...conditions]),
        order: args.orderBy?.field ?? list.defaultOrder,
        descending: list.isDescending ?? args.orderBy?.direction === 'DESC',
        args,
        node: (row) => row,
      });
    },
  });

interface ListArgs<Name extends CollectionName, Where> {
  where?: Where | null;
  orderBy?: OrderBy<Name> | null;
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}
