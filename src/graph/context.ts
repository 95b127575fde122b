import type { ExecutionResult } from 'graphql';
import type { CollectionName, RowOf } from '../model/collections.ts';
import { type MaybePromise, mapMaybePromise } from '../store/maybe-promise.ts';
import type { Snapshot, Store } from '../store/store.ts';
import { AnswerBudget, type AnswerLimits, DEFAULT_ANSWER_LIMITS } from './cost/answer-budget.ts';
import { type FindPartnerNode, type FindPartnerNodes, loadPartnerNodes } from './reading/partner-nodes.ts';

/**
 * What a request's resolvers share: one snapshot of the data, and the look-ups by id. It holds nothing of the request, so that parts of
 * answers can be kept for others; what does is in `RequestContext`.
 */
export interface GraphContext {
  snapshot: Snapshot;
  /** The row with this id, or null. */
  find<Name extends CollectionName>(name: Name, id: string): MaybePromise<RowOf<Name> | null>;
  /** Counts the answer while it is made. */
  budget: AnswerBudget;
}

/** The context of one request. Resolvers that are made by `perRequest` see all of it. */
export interface RequestContext extends GraphContext {
  /** Asks a partner whether it has an entity. Not there if the gateway finds out, as ours does. */
  findPartnerNode?: FindPartnerNode | undefined;
  /** Whether its operation was tried without graphql-js: what came of it, or `true` if graphql-js has to execute it. */
  tried?: ExecutionResult | true;
  /** Begins anew with the newest data, since what it has read was dropped by a load. */
  renew?(): Promise<void>;
  /** Releases the snapshot. The server calls it once, when the request has been answered. */
  release(): void | Promise<void>;
}

/** The context of one request, with the snapshot that the store serves now. */
export const openContext = (
  store: Pick<Store, 'snapshot' | 'reload'>,
  limits?: AnswerLimits,
  findPartnerNodes?: FindPartnerNodes,
): MaybePromise<RequestContext> =>
  mapMaybePromise(store.snapshot(), (snapshot) => {
    const context = createContext(snapshot, limits);
    if (findPartnerNodes) context.findPartnerNode = loadPartnerNodes(findPartnerNodes, context);
    context.renew = async () => {
      await store.reload?.();
      const { snapshot: newest, find, budget } = createContext(await store.snapshot(), limits);
      Object.assign(context, { snapshot: newest, find, budget });
    };
    return context;
  });

/** The context of one request over this snapshot. */
export const createContext = (snapshot: Snapshot, limits = DEFAULT_ANSWER_LIMITS): RequestContext => ({
  snapshot,
  budget: new AnswerBudget(limits),
  find: ((name, id) => mapMaybePromise(snapshot.byIds(name, [id]), ([row]) => row ?? null)) as GraphContext['find'],
  release: () => snapshot.release?.(),
});

/** The context of a try to execute an operation, which has a budget of its own, so that graphql-js can begin anew with that of the request. */
export const tryContext = (request: RequestContext): RequestContext => ({
  ...request,
  budget: new AnswerBudget(request.budget.limits),
});

/** The revision of the data that this context reads. */
export const revisionOf = (context: object): string => (context as GraphContext).snapshot.revision;
