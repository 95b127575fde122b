import type { QueryPlan } from '@graphql-hive/router-query-planner';
import {
  type ConstValueNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  print,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { callerError } from '../../graph/errors.ts';
import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Planner } from './load-planner.ts';
import { planDocument } from './plan-document.ts';
import { conditionVariables } from './selected.ts';

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
  return planned ? inTime(planner.planLater(print(planned), operation.name?.value)) : { kind: 'QueryPlan' };
};

/** Milliseconds that a plan may take; most take one. */
const PLAN_TIMEOUT = 5000;

/** The plan, or an error where it does not come: some ways through subgraphs are more than the planner gets to the end of. */
const inTime = (plan: Promise<QueryPlan>): Promise<QueryPlan> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = callerError('No plan was found for this query in time; ask for less at once.', 'QUERY_TOO_COMPLEX');
    timer = setTimeout(reject, PLAN_TIMEOUT, error);
  });
  return Promise.race([plan, late]).finally(() => clearTimeout(timer));
};

/** The values of an operation's variables with the defaults of those that are not given, all as they were written. */
export const withDefaults = (
  operation: OperationDefinitionNode,
  variables: AskedOperation['variables'],
): AskedOperation['variables'] => {
  // Without a prototype: a variable may have any name, such as `constructor`.
  const values: Record<string, unknown> = Object.create(null);
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) values[name] = variables[name];
    else if (defaultValue) values[name] = writtenValue(defaultValue, type);
  }
  return values;
};

/** A default as it would be given: an id stays the text that it is, however long a number. */
const writtenValue = (value: ConstValueNode, type: TypeNode): unknown => {
  if (type.kind === Kind.NON_NULL_TYPE) return writtenValue(value, type.type);
  const isId = type.kind === Kind.NAMED_TYPE && type.name.value === 'ID';
  return isId && value.kind === Kind.INT ? value.value : valueFromASTUntyped(value);
};
