import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type GraphQLSchema, getOperationAST, print } from 'graphql';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import { normalizeOperation } from './normalize-operation.ts';
import type { MakePlan } from './plan-store.ts';
import { tooManyCombinations } from './planning-errors.ts';
import { type EstimatePlanning, MAX_PLANNING_TIME } from './planning-time.ts';
import { createConditionKey } from './skip-and-include.ts';
import type { VariableValues } from './variable-values.ts';

/** An operation to execute. */
export interface OperationRequest {
  /** The API schema. */
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  /** Default values included. */
  variables: VariableValues;
}

export interface OperationPlansOptions {
  makePlan: MakePlan;
  estimate: EstimatePlanning;
  /** Fields to add to `node` and `nodes`, by type; see `probesOf`. */
  probes: ReadonlyMap<string, string>;
}

/** Returns the plan of an operation, at once if it is known. */
export type GetPlan = (request: OperationRequest) => MaybePromise<QueryPlan>;

/** Plans kept for one document: one for each operation and each combination of its `@skip` and `@include` conditions. */
const PLANS_PER_DOCUMENT = 32;

/** Returns a function that plans operations. Each plan is made once, and kept as long as the parsed document is. */
export const createOperationPlans = (options: OperationPlansOptions): GetPlan => {
  const documents = new WeakMap<DocumentNode, DocumentPlans>();
  return (request) => {
    const documentPlans = documents.get(request.document) ?? {
      conditionsOf: createConditionKey(request.document),
      plans: new Map<string, MaybePromise<QueryPlan>>(),
    };
    documents.set(request.document, documentPlans);
    const { conditionsOf, plans } = documentPlans;
    const key = `${request.operationName ?? ''} ${conditionsOf(request.variables)}`;
    const plan = plans.get(key);
    if (plan) return plan;
    const planning = planOperation(request, options);
    const [oldest] = plans.keys();
    if (plans.size >= PLANS_PER_DOCUMENT && oldest !== undefined) plans.delete(oldest);
    plans.set(key, planning);
    planning.then(
      (planned) => plans.has(key) && plans.set(key, planned),
      () => plans.delete(key),
    );
    return planning;
  };
};

interface DocumentPlans {
  /** A key for the values of the variables that `@skip` and `@include` use. */
  conditionsOf: ReturnType<typeof createConditionKey>;
  plans: Map<string, MaybePromise<QueryPlan>>;
}

const planOperation = async (
  request: OperationRequest,
  { makePlan, estimate, probes }: OperationPlansOptions,
): Promise<QueryPlan> => {
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation) throw new Error('A document without the requested operation passed validation.');
  const normalized = normalizeOperation({ ...request, probes }, operation);
  const planned = normalized && getOperationAST(normalized);
  if (!planned) return { kind: 'QueryPlan' };
  const processorTime = estimate(planned);
  if (processorTime > MAX_PLANNING_TIME) throw tooManyCombinations();
  return makePlan({ document: print(normalized), operationName: operation.name?.value, processorTime });
};
