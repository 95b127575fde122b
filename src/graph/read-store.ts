import { GraphQLError } from 'graphql';
import { isPromise, type MaybePromise } from '../store/maybe-promise.ts';
import type { SourceStatus, Store } from '../store/store.ts';
import { UnavailableError } from '../store/unavailable.ts';
import { createContext, type GraphContext, openContext, revisionOf } from './context.ts';
import type { AnswerLimits } from './cost/answer-budget.ts';
import type { FindPartnerNodes } from './partner-nodes.ts';

export type { GraphContext };

/** A context over the same snapshot, for an answer of this size; the given one releases the snapshot. */
export const narrowContext = ({ snapshot }: GraphContext, limits: AnswerLimits): GraphContext =>
  createContext(snapshot, limits);

/** A store as a graph reads it; the caller that opened the store closes it. */
export type StoreReader = Omit<Store, 'close'>;

/** The parts of a served graph that come from its store. */
export interface StoreReading {
  /** Makes the context of one request. */
  context(): MaybePromise<GraphContext>;
  /** The revision that a request with this context is answered from. */
  dataVersion(context: object): string;
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
    return isPromise(context) ? context.then((opened) => opened, explain) : context;
  },
  dataVersion: revisionOf,
  status() {
    const problem = store.problem();
    const isAvailable = store.isAvailable?.() ?? true;
    const sources = store.sources?.() ?? [];
    return {
      ready: isAvailable,
      revision: store.revision(),
      ...(problem !== null && { problem: isAvailable ? publicProblem(problem) : UNAVAILABLE }),
      ...(sources.length > 0 && { sources }),
    };
  },
});

/** What is wrong with a database may name hosts; the log has it. */
const UNAVAILABLE = 'The data cannot be read at the moment.';

const explain = (error: unknown): never => {
  if (!(error instanceof UnavailableError)) throw error;
  throw new GraphQLError(UNAVAILABLE, { extensions: { code: 'NOT_READY', http: { status: 503 } } });
};

/** /ready is public: the problems themselves name files and quote them. */
const publicProblem = (problems: string): string => {
  const number = problems.split('\n').length;
  return `The newest data has ${number} ${number === 1 ? 'problem' : 'problems'} and is not served; the log has ${number === 1 ? 'it' : 'them'}.`;
};
