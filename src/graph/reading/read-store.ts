import { isPromise, type MaybePromise } from '../../store/maybe-promise.ts';
import type { SourceStatus, Store } from '../../store/store.ts';
import { createContext, type GraphContext, openContext, type RequestContext, revisionOf } from '../context.ts';
import type { AnswerLimits } from '../cost/answer-budget.ts';
import type { FindPartnerNodes } from './partner-nodes.ts';
import { isUnavailable, onNewest, orRefusal, UNAVAILABLE, unavailable, whereReadable } from './unavailable.ts';

export { type GraphContext, onNewest, orRefusal, whereReadable };

/** A context over the same snapshot, for an answer of this size; the given one releases the snapshot. */
export const narrowContext = ({ snapshot }: GraphContext, limits: AnswerLimits): RequestContext =>
  createContext(snapshot, limits);

/** A store as a graph reads it; the caller that opened the store closes it. */
export type StoreReader = Omit<Store, 'close'>;

/** The parts of a served graph that come from its store. */
export interface StoreReading {
  /** Makes the context of one request. */
  context(): MaybePromise<RequestContext>;
  /** The revision that a request with this context is answered from. */
  dataVersion(context: object): string;
  keptData: Store['keptData'];
  status(): { ready: boolean; revision: string; problem?: string; sources?: readonly SourceStatus[] };
}

/**
 * Reads a store: each request reads one snapshot from start to end, and its answer is within the limits. `node` asks
 * `findPartnerNodes` for the entities of partners.
 */
export const readStore = (
  store: StoreReader,
  limits?: AnswerLimits,
  findPartnerNodes?: FindPartnerNodes,
): StoreReading => ({
  context() {
    const context = openContext(store, limits, findPartnerNodes);
    // What a store returns may be thenable without being a promise.
    return isPromise(context) ? context.then((opened) => opened, refuse) : context;
  },
  dataVersion: revisionOf,
  keptData: store.keptData,
  status() {
    const problem = store.problem();
    const outage = store.outage?.() ?? null;
    const sources = store.sources?.() ?? [];
    return {
      ready: outage === null,
      revision: store.revision(),
      ...(outage !== null && { problem: `${UNAVAILABLE} ${outage}`.trim() }),
      ...(outage === null && problem !== null && { problem: publicProblem(problem) }),
      ...(sources.length > 0 && { sources }),
    };
  },
});

/** Throws what clients get instead of this error: where the data cannot be read, one that says so. */
export const refuse = (error: unknown): never => {
  throw isUnavailable(error) ? unavailable() : error;
};

/** /ready is public: the problems themselves name files and quote them. */
const publicProblem = (problems: string): string => {
  const number = problems.split('\n').length;
  return `The newest data has ${number} ${number === 1 ? 'problem' : 'problems'} and is not served; the log has ${number === 1 ? 'it' : 'them'}.`;
};
