import type { CollectionName, RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import type { NodeRef } from '../../model/refs.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';

/** The row that another row refers to. The data set was checked, so it exists. */
export const load = <Name extends CollectionName>(
  context: GraphContext,
  name: Name,
  id: string,
): MaybePromise<RowOf<Name>> =>
  mapMaybePromise(context.find(name, id), (row) => {
    if (row === null) throw new Error(`${name} "${id}" is referred to but does not exist.`);
    return row;
  }) as MaybePromise<RowOf<Name>>;

/** As `load`, for a reference that may be null. */
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

/** The row that a reference to one of several types names. */
export const loadNode = <Type extends NodeType>(
  context: GraphContext,
  { type, id }: NodeRef<Type>,
): MaybePromise<RowOf<Type>> => load(context, type, id);

/** As `loadNode`, for several references, in their order. */
export const loadNodes = <Type extends NodeType>(
  context: GraphContext,
  refs: readonly NodeRef<Type>[],
): MaybePromise<RowOf<Type>>[] => refs.map((ref) => loadNode(context, ref));
