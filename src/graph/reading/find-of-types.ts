import { collectionOf, type RowOf } from '../../model/collections.ts';
import type { NodeType } from '../../model/node-types.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';

/** The row with an id that one of several types has, such as that of an actor; null if none has it. */
export const findOfTypes = <Type extends NodeType>(
  context: GraphContext,
  types: readonly Type[],
  id: string,
): MaybePromise<RowOf<Type> | null> => {
  const found = allMaybePromises(types.map((type) => context.find(type, id) as MaybePromise<RowOf<Type> | null>));
  return mapMaybePromise(found, (rows) => rows.find((row) => row !== null) ?? null);
};

/** The title of a row that can be searched, or its name in English. */
export const titleOf = (row: { __typename: NodeType }): string =>
  collectionOf(row.__typename).search?.(row).title ?? '';

/** What a value of a facet is called: the title of what it is the id of, or else the value itself. */
export const labelOfValue = (context: GraphContext, types: readonly NodeType[], value: string): MaybePromise<string> =>
  mapMaybePromise(findOfTypes(context, types, value), (row) => (row && titleOf(row)) || value);
