import { collectionOf } from '../model/collections.ts';
import type { NodeType } from '../model/node-types.ts';
import { type IdPart, type SortKey, saidKey } from '../model/rows/define-collection.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { GraphContext } from './context.ts';

/**
 * A sort key in which the ids of entities are those of now: entities that were united since a cursor was made have another
 * id, and other keys. What no longer exists stays as it is, as the place where it was.
 */
export const renewKey = (context: GraphContext, key: SortKey, parts: readonly IdPart[]): MaybePromise<SortKey> =>
  mapMaybePromise(allMaybePromises(parts.map((part) => renewPart(context, String(key[part.at]), part))), (renewed) =>
    key.map((value, at) => renewed[parts.findIndex((part) => part.at === at)] ?? value),
  );

const renewPart = (context: GraphContext, text: string, { types, isSaid }: IdPart): MaybePromise<string> => {
  const [first = '', ...rest] = text.split(' ');
  // Where two entries are one, the name that a brief means follows the id.
  const named = isSaid ? (rest[0] ?? first) : first;
  const colon = types ? -1 : named.indexOf(':');
  const id = named.slice(colon + 1);
  const found = findId(context, types ?? [named.slice(0, colon) as NodeType], id);
  return mapMaybePromise(found, (now) => {
    const renewed = named.slice(0, colon + 1) + now;
    return isSaid ? saidKey(renewed, now === id ? renewed : id) : [renewed, ...rest].join(' ');
  });
};

/** The id of the entity of one of these types that has this id, or had it. */
const findId = (context: GraphContext, types: readonly NodeType[], id: string): MaybePromise<string> =>
  mapMaybePromise(allMaybePromises(types.map((type) => context.find(type, id) as MaybePromise<unknown>)), (rows) => {
    const at = rows.findIndex((row) => row !== null);
    return at < 0 ? id : collectionOf(types[at] as NodeType).id(rows[at]);
  });
