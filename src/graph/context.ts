import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { CollectionName, RowOf } from '../model/collections.ts';
import { type MaybePromise, mapMaybePromise, mayBeDropped } from '../store/maybe-promise.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { AnswerBudget, type AnswerLimits, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
import { type FindPartnerNode, type FindPartnerNodes, loadPartnerNodes } from './partner-nodes.ts';

/** What a request's resolvers share: one snapshot of the data, and the look-ups by id. */
export interface GraphContext {
  snapshot: Snapshot;
  /** The row with this id, or null. Over a store that returns promises, the calls of one turn are one batch. */
  find<Name extends CollectionName>(name: Name, id: string): MaybePromise<RowOf<Name> | null>;
  /** Asks a partner whether it has an entity. Not there if the gateway finds out, as ours does. */
  findPartnerNode?: FindPartnerNode;
  /** Begins the trace of a field, and returns what ends it. Not there if the request is not traced. */
  traceField?: ((info: GraphQLResolveInfo) => () => void) | undefined;
  /** Counts the answer while it is made. */
  budget: AnswerBudget;
  /** Releases the snapshot. The server calls it once, when the request has been answered. */
  release(): void | Promise<void>;
}

/** The context of one request, with the snapshot that the store serves now. */
export const openContext = (
  store: Pick<Store, 'snapshot'>,
  limits?: AnswerLimits,
  findPartnerNodes?: FindPartnerNodes,
): MaybePromise<GraphContext> =>
  mapMaybePromise(store.snapshot(), (snapshot) => {
    const context = createContext(snapshot, limits);
    if (findPartnerNodes) context.findPartnerNode = loadPartnerNodes(findPartnerNodes, context);
    return context;
  });

/** The context of one request over this snapshot. */
export const createContext = (snapshot: Snapshot, limits = DEFAULT_ANSWER_LIMITS): GraphContext => ({
  snapshot,
  budget: new AnswerBudget(limits),
  find: snapshot.isSynchronous ? findNow(snapshot) : findInBatches(snapshot),
  release: () => snapshot.release?.(),
});

/** The revision of the data that this context reads. */
export const revisionOf = (context: object): string => (context as GraphContext).snapshot.revision;

type Find = GraphContext['find'];

const findNow = (snapshot: Snapshot): Find => {
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
        // Rows that arrive in one turn of the event loop ask for their own references in one batch.
        batchScheduleFn: (dispatch) => setImmediate(dispatch),
      });
      loaders.set(name, loader);
    }
    return mayBeDropped(loader.load(id));
  };
  return find as Find;
};
