import type { CollectionName, RowOf } from '../model/collections.ts';
import type { ActorType, NodeRef, NodeType } from '../model/reference.ts';
import type { MaybePromise } from '../store/store.ts';
import { andThen, type GraphContext } from './context.ts';

/** The row that another row refers to. The data set was checked, so it is there. */
export const link = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  id: string,
): MaybePromise<RowOf<Name>> =>
  andThen(context.find(name, id), (row) => {
    if (row === null) throw new Error(`${name} "${id}" is referred to and missing.`);
    return row;
  }) as MaybePromise<RowOf<Name>>;

/** As `link`, for a reference that a row may lack. */
export const linkIfAny = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  id: string | null,
): MaybePromise<RowOf<Name>> | null => (id === null ? null : link(context, name, id));

/** The rows that another row refers to, in its order. */
export const linkAll = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  ids: readonly string[],
): MaybePromise<RowOf<Name>>[] => ids.map((id) => link(context, name, id));

/** The row behind a reference to one of several types. */
export const linkNode = <Type extends NodeType>(
  context: GraphContext,
  { type, id }: NodeRef,
): MaybePromise<RowOf<Type>> => link(context, type as Type, id);

/** The actor behind a reference. */
export const linkActor = (context: GraphContext, ref: NodeRef): MaybePromise<RowOf<ActorType>> =>
  linkNode<ActorType>(context, ref);

/** The actors behind references, in their order. */
export const linkActors = (context: GraphContext, refs: readonly NodeRef[]): MaybePromise<RowOf<ActorType>>[] =>
  refs.map((ref) => linkActor(context, ref));
