import { collectionOf } from '../../model/collections.ts';
import type { GlobalType } from '../../model/node-types.ts';
import { mentionIdOf, participationsOf } from '../../model/rows/mention-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GlobalRow } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import type { NodeId } from '../global-id.ts';

/** The id of a row among those of its type, as in its global id and in its reference. */
export const idOf = (row: GlobalRow): string =>
  row.__typename === 'Participation' ? row.id : collectionOf(row.__typename).id(row);

/** What has this global id; null if there is nothing. */
export const findById = (context: GraphContext, { type, id }: NodeId<GlobalType>): MaybePromise<GlobalRow | null> => {
  if (type === 'Participation')
    return mapMaybePromise(
      context.find('Mention', mentionIdOf(id)),
      (mention) => (mention && participationsOf(mention).find((one) => one.id === id)) ?? null,
    );
  // A link is two rows, and the id of the one TO an end is not the id of a node.
  if (type === 'Link')
    return mapMaybePromise(context.find(type, id), (link) => (link?.direction === 'FROM' ? link : null));
  return context.find(type, id) as MaybePromise<GlobalRow | null>;
};
