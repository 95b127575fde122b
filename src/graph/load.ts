import type { CollectionName, RowOf } from '../model/collections.ts';
import type { ActorType, NodeRef, NodeType } from '../model/reference.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { GraphContext } from './context.ts';

/** The row that another row refers to. The data set was checked, so it is there. */
export const load = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  id: string,
): MaybePromise<RowOf<Name>> =>
  mapMaybePromise(context.find(name, id), (row) => {
    if (row === null) throw new Error(`${name} "${id}" is referred to and missing.`);
    return row;
  }) as MaybePromise<RowOf<Name>>;

/** As `load`, for a reference that a row may lack. */
export const loadIfAny = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  id: string | null,
): MaybePromise<RowOf<Name>> | null => (id === null ? null : load(context, name, id));

/** The rows that another row refers to, in its order. */
export const loadAll = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  ids: readonly string[],
): MaybePromise<RowOf<Name>>[] => ids.map((id) => load(context, name, id));

/** The row behind a reference to one of several types. */
export const loadNode = <Type extends NodeType>(
  context: GraphContext,
  { type, id }: NodeRef,
): MaybePromise<RowOf<Type>> => load(context, type as Type, id);

/** The actor behind a reference. */
export const loadActor = (context: GraphContext, ref: NodeRef): MaybePromise<RowOf<ActorType>> =>
  loadNode<ActorType>(context, ref);

/** The actors behind references, in their order. */
export const loadActors = (context: GraphContext, refs: readonly NodeRef[]): MaybePromise<RowOf<ActorType>>[] =>
  refs.map((ref) => loadActor(context, ref));
