import { collectionOf } from '../../model/collections.ts';
import { isNodeType, type NodeType } from '../../model/node-types.ts';
import { entryKey, type IdPart, type SortKey } from '../../model/rows/sort-key.ts';
import { allMaybePromises, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import type { PageRange } from './paging.ts';

/**
 * A range in whose keys the ids of entities are those of now: entities that were united since a cursor was made have another
 * id, and other keys. What no longer exists stays as it is, as the place where it was.
 */
export const renewRange = (
  context: GraphContext,
  range: PageRange,
  parts: readonly IdPart[] | undefined,
): MaybePromise<PageRange> => {
  const { after, before } = range;
  if (!parts || !(after || before)) return range;
  const renew = (key: SortKey | undefined) => (key ? renewKey(context, key, parts) : []);
  return mapMaybePromise(allMaybePromises([renew(after), renew(before)]), ([newAfter, newBefore]) => ({
    ...range,
    after: after && newAfter,
    before: before && newBefore,
  }));
};

const renewKey = (context: GraphContext, key: SortKey, parts: readonly IdPart[]): MaybePromise<SortKey> =>
  mapMaybePromise(allMaybePromises(parts.map((part) => renewPart(context, key, part))), (renewed) => {
    const now = [...key];
    for (const [index, { at }] of parts.entries()) now[at] = renewed[index] as string;
    return now;
  });

const renewPart = (
  context: GraphContext,
  key: SortKey,
  { at, types: given, withEntry }: IdPart,
): MaybePromise<string> => {
  const [first = '', ...rest] = String(key[at]).split(' ');
  const types = typeof given === 'function' ? given(key) : given;
  const colon = types ? -1 : first.indexOf(':');
  const type = first.slice(0, Math.max(0, colon));
  // Where two entries are one, the name that a brief means follows the id.
  const id = (withEntry ? rest[0] : undefined) ?? first.slice(colon + 1);
  // A cursor may be forged, and then name a type that does not exist.
  const found = findId(context, types ?? (isNodeType(type) ? [type] : []), id);
  return mapMaybePromise(found, (now) => {
    const renewed = first.slice(0, colon + 1) + now;
    return withEntry ? entryKey(now, id, renewed) : [renewed, ...rest].join(' ');
  });
};

/** The id of the entity of one of these types that has this id, or had it. */
const findId = (context: GraphContext, types: readonly NodeType[], id: string): MaybePromise<string> =>
  mapMaybePromise(allMaybePromises(types.map((type) => context.find(type, id) as MaybePromise<unknown>)), (rows) => {
    const at = rows.findIndex((row) => row !== null);
    return at < 0 ? id : collectionOf(types[at] as NodeType).id(rows[at]);
  });
