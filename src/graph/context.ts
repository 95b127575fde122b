import DataLoader from 'dataloader';
import type { CollectionName, RowOf } from '../model/collections.ts';
import { type MaybePromise, mapMaybePromise, mayBeDropped } from '../store/maybe-promise.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { AnswerBudget, type AnswerLimits, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
import { KnownFirst } from './reading/known-first.ts';
import { type FindPartnerNode, type FindPartnerNodes, loadPartnerNodes } from './reading/partner-nodes.ts';

/**
 * What a request's resolvers share: one snapshot of the data, and the look-ups by id. It holds nothing of the request, so that parts of
 * answers can be kept for others; what does is in `RequestContext`.
 */
export interface GraphContext {
  snapshot: Snapshot;
  /** The row with this id, or null. Over a store that returns promises, the calls of one turn are one batch. */
  find<Name extends CollectionName>(name: Name, id: string): MaybePromise<RowOf<Name> | null>;
  /** Counts the answer while it is made. */
  budget: AnswerBudget;
}

/** The context of one request. Resolvers that are made by `perRequest` see all of it. */
export interface RequestContext extends GraphContext {
  /** Asks a partner whether it has an entity. Not there if the gateway finds out, as ours does. */
  findPartnerNode?: FindPartnerNode | undefined;
  /** Whether its operation was tried without graphql-js, which then has to execute it. */
  isTried?: boolean;
  /** Releases the snapshot. The server calls it once, when the request has been answered. */
  release(): void | Promise<void>;
}

/** The context of one request, with the snapshot that the store serves now. */
export const openContext = (
  store: Pick<Store, 'snapshot'>,
  limits?: AnswerLimits,
  findPartnerNodes?: FindPartnerNodes,
): MaybePromise<RequestContext> =>
  mapMaybePromise(store.snapshot(), (snapshot) => {
    const context = createContext(snapshot, limits);
    if (findPartnerNodes) context.findPartnerNode = loadPartnerNodes(findPartnerNodes, context);
    return context;
  });

/** The context of one request over this snapshot. */
export const createContext = (snapshot: Snapshot, limits = DEFAULT_ANSWER_LIMITS): RequestContext => ({
  snapshot,
  budget: new AnswerBudget(limits),
  find: snapshot.isSynchronous ? findNow(snapshot) : findInBatches(snapshot),
  release: () => snapshot.release?.(),
});

/**
 * The context of a try to execute an operation, which has a budget of its own, so that graphql-js can begin anew with that of the request;
 * and what reads a database for it. What was asked of partners is not asked again.
 */
export const tryContext = (request: RequestContext): { context: RequestContext; reading: KnownFirst | undefined } => {
  const { known } = request.snapshot;
  const reading = known && new KnownFirst(known);
  const snapshot = reading ?? request.snapshot;
  const budget = new AnswerBudget(request.budget.limits);
  const { find, findPartnerNode, release } = request;
  return { context: { snapshot, budget, find: reading ? findNow(reading) : find, findPartnerNode, release }, reading };
};

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
