import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import { withinHeap } from '../../store/share-of-heap.ts';
import type { PlanRequest } from './planner-messages.ts';
import type { MadePlan } from './planner-pool.ts';

/** Bytes of plans, as JSON, that are kept for documents that are parsed again, or are not requested yet; less of a small heap. */
const KEPT_BYTES = 16 * 1024 * 1024;
/** Refused operations that are remembered. */
const KEPT_REFUSALS = 1000;
/** Milliseconds for which a refused operation is refused without trying again. */
const REFUSAL_TIME = 60_000;

/** Makes a plan from a normalized operation. */
export type MakePlan = (request: PlanRequest) => MaybePromise<QueryPlan>;

/**
 * Keeps plans by the text of the normalized operation. Equal operations that are requested at once share one plan, and one
 * that could not be planned in time is refused at once for a while.
 */
export const keepPlans = (makePlan: (request: PlanRequest) => Promise<MadePlan>): MakePlan => {
  const plans = new LRUCache<string, MadePlan>({
    maxSize: withinHeap(KEPT_BYTES),
    sizeCalculation: ({ bytes }) => bytes,
  });
  const pending = new Map<string, Promise<QueryPlan>>();
  const refusals = new LRUCache<string, GraphQLError>({ max: KEPT_REFUSALS, ttl: REFUSAL_TIME });
  return (request) => {
    const key = `${request.operationName ?? ''} ${request.document}`;
    const known = plans.get(key)?.plan ?? pending.get(key);
    if (known) return known;
    const refusal = refusals.get(key);
    if (refusal) throw refusal;
    const planning = makePlan(request)
      .then(
        (made) => {
          plans.set(key, made);
          return made.plan;
        },
        (error) => {
          if (error instanceof GraphQLError && error.extensions.code === 'QUERY_TOO_COMPLEX') refusals.set(key, error);
          throw error;
        },
      )
      .finally(() => pending.delete(key));
    pending.set(key, planning);
    return planning;
  };
};
