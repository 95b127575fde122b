import type { QueryPlan } from '@graphql-hive/router-query-planner';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  print,
  valueFromASTUntyped,
} from 'graphql';
import type { MaybePromise } from '../store/store.ts';
import type { Planner } from './load-planner.ts';
import { conditionVariables, planDocument } from './plan-document.ts';

/** An operation with the values that it is asked with. */
export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  /** The values of all variables that have one, defaults included. */
  variables: Readonly<Record<string, unknown>>;
}

/** Plans that are kept for one document: one for each operation and each outcome of its conditions. */
const PLANS_PER_DOCUMENT = 32;

/** The plans of operations. Each is made once, and kept as long as its document is. */
export const createOperationPlans = (planner: Planner, probes: ReadonlyMap<string, string>) => {
  const documents = new WeakMap<DocumentNode, DocumentPlans>();
  return (asked: AskedOperation): MaybePromise<QueryPlan> => {
    const known = documents.get(asked.document) ?? {
      conditions: conditionVariables(asked.document),
      plans: new Map<string, MaybePromise<QueryPlan>>(),
    };
    documents.set(asked.document, known);
    const { conditions, plans } = known;
    const key = `${asked.operationName ?? ''} ${conditions.map((name) => asked.variables[name] === true).join()}`;
    const plan = plans.get(key);
    if (plan) return plan;
    const planning = planOperation(planner, asked, probes);
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
  conditions: readonly string[];
  plans: Map<string, MaybePromise<QueryPlan>>;
}

const planOperation = async (
  planner: Planner,
  asked: AskedOperation,
  probes: ReadonlyMap<string, string>,
): Promise<QueryPlan> => {
  const operation = getOperationAST(asked.document, asked.operationName);
  if (!operation) throw new Error('A document without its operation got past validation.');
  const planned = planDocument({ ...asked, probes }, operation);
  return planned ? planner.planLater(print(planned), operation.name?.value) : { kind: 'QueryPlan' };
};

/** The values of an operation's variables with the defaults of those that are not given, all as they were written. */
export const withDefaults = (
  operation: OperationDefinitionNode,
  variables: AskedOperation['variables'],
): AskedOperation['variables'] => {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue && variables[variable.name.value] === undefined
      ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const]
      : [],
  );
  return defaults.length > 0 ? { ...variables, ...Object.fromEntries(defaults) } : variables;
};
