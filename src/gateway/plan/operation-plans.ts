import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type GraphQLSchema, getOperationAST, print } from 'graphql';
import { callerError } from '../../graph/errors.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Planner } from './load-planner.ts';
import { normalizeOperation } from './normalize-operation.ts';
import { conditionVariables } from './skip-and-include.ts';
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

/** Plans kept for one document: one for each operation and each combination of its `@skip` and `@include` conditions. */
const PLANS_PER_DOCUMENT = 32;

/** Returns a function that plans operations. Each plan is made once, and kept as long as the parsed document is. */
export const createOperationPlans = (planner: Planner, probes: ReadonlyMap<string, string>) => {
  const documents = new WeakMap<DocumentNode, DocumentPlans>();
  return (request: OperationRequest): MaybePromise<QueryPlan> => {
    const documentPlans = documents.get(request.document) ?? {
      conditions: conditionVariables(request.document),
      plans: new Map<string, MaybePromise<QueryPlan>>(),
    };
    documents.set(request.document, documentPlans);
    const { conditions, plans } = documentPlans;
    const key = `${request.operationName ?? ''} ${conditions.map((name) => request.variables[name] === true).join()}`;
    const plan = plans.get(key);
    if (plan) return plan;
    const planning = planOperation(planner, request, probes);
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
  /** The names of the variables that `@skip` and `@include` use. */
  conditions: readonly string[];
  plans: Map<string, MaybePromise<QueryPlan>>;
}

const planOperation = async (
  planner: Planner,
  request: OperationRequest,
  probes: ReadonlyMap<string, string>,
): Promise<QueryPlan> => {
  const operation = getOperationAST(request.document, request.operationName);
  if (!operation) throw new Error('A document without the requested operation passed validation.');
  const normalized = normalizeOperation({ ...request, probes }, operation);
  if (!normalized) return { kind: 'QueryPlan' };
  return withTimeout(planner.planAsync(print(normalized), operation.name?.value));
};

/** Milliseconds that planning may take; most plans take one. */
const PLAN_TIMEOUT = 5000;

/** Rejects if planning takes too long: some operations have more possible paths through subgraphs than can be tried. */
const withTimeout = (plan: Promise<QueryPlan>): Promise<QueryPlan> => {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const error = callerError('Planning this query took too long; ask for less at once.', 'QUERY_TOO_COMPLEX');
    timer = setTimeout(reject, PLAN_TIMEOUT, error);
  });
  return Promise.race([plan, timeout]).finally(() => clearTimeout(timer));
};
