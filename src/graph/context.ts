import DataLoader from 'dataloader';
import type { CollectionName, RowOf } from '../model/collections.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Snapshot } from '../store/store.ts';

/** What a request's resolvers share: one snapshot of the data, and the look-ups by id. */
export interface GraphContext {
  snapshot: Snapshot;
  /** The row with this id, or null. Asked many times within one turn, a store that answers later is asked once. */
  find<Name extends CollectionName>(name: Name, id: string): MaybePromise<RowOf<Name> | null>;
}

/** A request's context over one snapshot. */
export const createContext = (snapshot: Snapshot): GraphContext => ({
  snapshot,
  find: snapshot.isSynchronous ? findAtOnce(snapshot) : findInBatches(snapshot),
});

/** The revision of the data that a context made here reads. */
export const revisionOf = (context: object): string => (context as GraphContext).snapshot.revision;

type Find = GraphContext['find'];

const findAtOnce = (snapshot: Snapshot): Find => {
  const find = (name: CollectionName, id: string) =>
    mapMaybePromise(snapshot.byIds(name, [id]), ([row]) => row ?? null);
  return find as Find;
};

const findInBatches = (snapshot: Snapshot): Find => {
  const loaders = new Map<CollectionName, DataLoader<string, unknown>>();
  const find = (name: CollectionName, id: string) => {
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (ids: readonly string[]) => snapshot.byIds(name, ids), {
        // What a store answers within one turn of the event loop asks on together.
        batchScheduleFn: (dispatch) => setImmediate(dispatch),
      });
      loaders.set(name, loader);
    }
    return loader.load(id);
  };
  return find as Find;
};
