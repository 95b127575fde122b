import type { FieldRef, ObjectRef, OutputType } from '@pothos/core';
import { type CollectionName, collectionOf, type OrderOf, type RowOf, type TermOf } from '../../model/collections.ts';
import type { Order } from '../../model/rows/collection.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { Condition } from '../../store/store.ts';
import type { Builder, FieldsOf, ObjectFieldsOf, SchemaTypes } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import {
  type ConnectionValue,
  DEFAULT_PAGE_SIZE,
  type EdgeValue,
  hasCursor,
  MAX_PAGE_SIZE,
  type PageArgs,
  toConnection,
  toPageRange,
} from './paging.ts';
import { renewRange } from './renew-range.ts';

export type ConnectionRef<Row, Node> = ObjectRef<SchemaTypes, ConnectionValue<Row, Node>>;

export interface ConnectionOptions<Row, Node> {
  /** The type of the nodes: an object, an interface or a union. */
  type: OutputType<SchemaTypes>;
  /** The name without `Connection`, such as `EventMentions`. */
  name: string;
  description: string;
  /** The fields of its edges besides `node` and `cursor`. */
  edge?: { description: string; fields(t: ObjectFieldsOf<EdgeValue<Row, Node>>): object };
}

/** Defines a connection type and its edge type. */
export const defineConnection = <Row, Node>(
  builder: Builder,
  { type, name, description, edge }: ConnectionOptions<Row, Node>,
): ConnectionRef<Row, Node> =>
  builder.connectionObject(
    { type, name: `${name}Connection`, description },
    {
      name: `${name}Edge`,
      description: edge?.description ?? 'A row of a page.',
      fields: edge?.fields as never,
    },
  ) as unknown as ConnectionRef<Row, Node>;

/** Defines the connection of a type whose rows are the nodes, which all lists of it share. */
export const defineRowConnection = <Name extends CollectionName & OutputType<SchemaTypes>>(
  builder: Builder,
  name: Name,
  description: string,
): ConnectionRef<RowOf<Name>, RowOf<Name>> => defineConnection(builder, { type: name, name, description });

/** The cost of a connection: finding a page takes as long as some ten plain fields. */
export const pageCost = {
  cost: 10,
  listSize: {
    assumedSize: DEFAULT_PAGE_SIZE,
    slicingArguments: ['first', 'last'],
    sizedFields: ['edges', 'nodes'],
    // Without these arguments, the assumed size counts.
    requireOneSlicingArgument: false,
  },
  mostItems: MAX_PAGE_SIZE,
};

export interface PageSource<Name extends CollectionName, Node> {
  where: MaybePromise<readonly Condition<Name>[]>;
  order: OrderOf<Name>;
  descending?: boolean;
  args: PageArgs;
  /** The id of the list, if cursors are valid only in the same one. */
  of?: string;
  /** Its ids by the other names of what it belongs to, which a cursor from before may have. */
  otherIds?(): MaybePromise<readonly string[]>;
  node(row: RowOf<Name>): MaybePromise<Node>;
}

/** A connection over a page of a collection. Throws a caller's error for invalid arguments. */
export const resolvePage = <Name extends CollectionName, Node>(
  context: GraphContext,
  name: Name,
  { where, order, descending = false, args, of, otherIds, node }: PageSource<Name, Node>,
): MaybePromise<ConnectionValue<RowOf<Name>, Node>> => {
  const { snapshot } = context;
  const toList = (id: string) => `${name}.${order}:${id}`;
  const list = of === undefined ? `${name}.${order}` : toList(of);
  const { key, shape, ids } = collectionOf(name).orders[order] as Order<unknown>;
  const others = otherIds && hasCursor(args) ? otherIds() : [];
  const range = mapMaybePromise(others, (found) =>
    renewRange(context, toPageRange([list, ...found.map(toList)], shape, args), ids),
  );
  return mapMaybePromise(where, (conditions) =>
    mapMaybePromise(range, (rangeNow) =>
      toConnection({
        list,
        page: snapshot.page(name, { where: conditions, order, descending, ...rangeNow }),
        key,
        node,
        count: () => snapshot.count(name, conditions),
        countByYear: () => snapshot.countByYear(name, conditions),
        countByValue: (term, take) => snapshot.countValues(name, term as TermOf<Name>, conditions, take),
      }),
    ),
  ) as MaybePromise<ConnectionValue<RowOf<Name>, Node>>;
};

export interface PageFieldOptions<Parent, Name extends CollectionName, Node> {
  description: string;
  collection: Name;
  order: OrderOf<Name>;
  /** Arguments besides those of every connection. */
  args?: object;
  /** The id of the list; cursors are valid only in the same one. */
  of(parent: Parent, args: never): string;
  /** Its ids by the other names of what it belongs to; by the other slugs of the parent if not given. */
  otherIds?(parent: Parent, args: never, context: GraphContext): MaybePromise<readonly string[]>;
  /** The conditions of its rows; throws a caller's error if an argument names nothing that exists. */
  where(parent: Parent, args: never, context: GraphContext): MaybePromise<readonly Condition<Name>[]>;
  node(row: RowOf<Name>, context: GraphContext): MaybePromise<Node>;
}

/** The other slugs of an entity that was united from several entries. */
const otherNamesOf = (parent: { refs?: readonly string[] }): readonly string[] => parent.refs?.slice(1) ?? [];

/** A field that is a page of statements about its parent. */
export const pageField = <Parent, Name extends CollectionName, Node>(
  t: FieldsOf<Parent>,
  type: ConnectionRef<RowOf<Name>, Node>,
  { description, collection, order, args: ownArgs, of, otherIds, where, node }: PageFieldOptions<Parent, Name, Node>,
): FieldRef<SchemaTypes, ConnectionValue<RowOf<Name>, Node>> =>
  t.field({
    type,
    description,
    args: { ...ownArgs, ...t.arg.connectionArgs() },
    ...pageCost,
    resolve: (parent: Parent, args: PageArgs, context: GraphContext) =>
      resolvePage(context, collection, {
        where: where(parent, args as never, context),
        order,
        args,
        of: of(parent, args as never),
        otherIds: () =>
          otherIds
            ? otherIds(parent, args as never, context)
            : otherNamesOf(parent as never).map((slug) => of({ ...parent, slug }, args as never)),
        node: (row) => node(row, context),
      }),
  });
