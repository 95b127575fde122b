import type { BatchFetchNode, FetchNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { isPromise, type MaybePromise } from '../../store/maybe-promise.ts';
import { withPath } from '../answer/subgraph-errors.ts';
import { callersVariable } from '../plan/plan-keys.ts';
import type { SubgraphRequest } from '../subgraphs/subgraph.ts';
import { mergeInto } from './merge.ts';
import { type AnswerObject, findPlaces } from './places.ts';
import { emptyRepresentations, type Representations, representPlaces } from './representations.ts';
import { rewrite } from './rewrites.ts';

/** Asks a subgraph; its errors have paths within the fetch, such as `_entities`, 2, `name`. */
export type Ask = (subgraph: string, request: SubgraphRequest) => MaybePromise<ExecutionResult>;

export interface PlanRun {
  schema: GraphQLSchema;
  /** With the defaults of those that are not given. */
  variables: Readonly<Record<string, unknown>>;
  context: object;
  ask: Ask;
}

/**
 * Carries a plan out. The data has all that the plan fetched, keys included, under the caller's response keys; every
 * error has its path in it. Without a subgraph that answers later, it is there at once.
 */
export const runPlan = ({ node }: QueryPlan, run: PlanRun): MaybePromise<PlanAnswer> => {
  const answer: PlanAnswer = { data: {}, errors: [] };
  const done = node ? runNode(node, { ...run, answer }) : undefined;
  return done ? done.then(() => answer) : answer;
};

export interface PlanAnswer {
  data: AnswerObject;
  errors: GraphQLError[];
}

interface Running extends PlanRun {
  answer: PlanAnswer;
}

/** Resolves when the node is done; undefined where it is already. */
const runNode = (node: PlanNode, run: Running): Promise<void> | undefined => {
  switch (node.kind) {
    case 'Sequence':
      return runInTurn(node.nodes, run);
    case 'Parallel':
      return together(node.nodes.map((child) => runNode(child, run)));
    case 'Flatten': {
      if (node.node.kind !== 'Fetch' || !node.node.requires) return runNode(node.node, run);
      const { requires, inputRewrites: rewrites } = node.node;
      const places = findPlaces(run.answer.data, node.path, run.schema);
      const representations = representPlaces(places, { requires, rewrites, schema: run.schema });
      return fetchEntities(node.node, { representations }, [{ key: '_entities', representations }], run);
    }
    case 'Fetch':
      return fetchRoot(node, run);
    case 'BatchFetch':
      return fetchBatch(node, run);
    default:
      throw new Error(`A plan has a ${node.kind}, which nothing here asks for.`);
  }
};

const runInTurn = (nodes: readonly PlanNode[], run: Running): Promise<void> | undefined => {
  for (const [index, node] of nodes.entries()) {
    const done = runNode(node, run);
    if (done) return done.then(() => runInTurn(nodes.slice(index + 1), run));
  }
};

const together = (promises: readonly (Promise<void> | undefined)[]): Promise<void> | undefined => {
  const open = promises.filter((promise) => promise !== undefined);
  return open.length > 0 ? Promise.all(open).then(() => {}) : undefined;
};

const fetchRoot = (node: FetchNode, run: Running): Promise<void> | undefined =>
  send(node, {}, run, ({ data, errors }) => {
    const found = rewrite(data, node.outputRewrites, run.schema);
    if (found) mergeInto(run.answer.data, found as AnswerObject);
    for (const error of errors ?? []) run.answer.errors.push(error);
  });

/** Several lists of references in one request, where a plan asks one subgraph for entities in several places. */
const fetchBatch = (node: BatchFetchNode, run: Running): Promise<void> | undefined => {
  const variables: Record<string, ReturnType<typeof emptyRepresentations>> = {};
  const fields = node.entityBatch.aliases.map((alias) => {
    const { requires, inputRewrites: rewrites, representationsVariableName: variable } = alias;
    variables[variable] ??= emptyRepresentations();
    const all = variables[variable];
    // The same list may serve several fields, each of which is for its own places.
    const own = emptyRepresentations();
    for (const path of alias.paths) {
      const places = findPlaces(run.answer.data, path, run.schema);
      representPlaces(places, { requires, rewrites, schema: run.schema }, own);
    }
    const representations: Representations = { sent: own.sent, places: [] };
    for (const [index, reference] of own.sent.entries()) {
      const text = JSON.stringify(reference);
      const position = all.known.get(text) ?? all.sent.push(reference as never) - 1;
      all.known.set(text, position);
      representations.places[position] = own.places[index] ?? [];
    }
    return { key: alias.alias, representations, rewrites: alias.outputRewrites };
  });
  return fetchEntities(node, variables, fields, run);
};

interface EntityField {
  /** The response key under which the entities come. */
  key: string;
  representations: Representations;
  rewrites?: FetchNode['outputRewrites'];
}

const fetchEntities = (
  node: FetchNode | BatchFetchNode,
  lists: Readonly<Record<string, Representations>>,
  fields: readonly EntityField[],
  run: Running,
): Promise<void> | undefined => {
  const sent = Object.entries(lists).map(([variable, { sent }]) => [variable, sent] as const);
  if (sent.every(([, references]) => references.length === 0)) return;
  return send(node, Object.fromEntries(sent), run, ({ data, errors }) => {
    const found = node.kind === 'Fetch' ? rewrite(data, node.outputRewrites, run.schema) : data;
    for (const { key, representations, rewrites } of fields) {
      const entities = rewrite((found as AnswerObject | null)?.[key], rewrites, run.schema) as (AnswerObject | null)[];
      for (const [index, places] of representations.places.entries())
        for (const { object } of places ?? []) if (entities?.[index]) mergeInto(object, entities[index]);
    }
    for (const error of errors ?? []) for (const placed of placeError(error, fields)) run.answer.errors.push(placed);
  });
};

const send = (
  node: FetchNode | BatchFetchNode,
  references: Readonly<Record<string, unknown>>,
  { variables, context, ask }: Running,
  take: (answer: ExecutionResult) => void,
): Promise<void> | undefined => {
  const used = (node.variableUsages ?? []).filter((name) => variables[callersVariable(name)] !== undefined);
  const answer = ask(node.serviceName, {
    document: documentOf(node),
    variables: { ...Object.fromEntries(used.map((name) => [name, variables[callersVariable(name)]])), ...references },
    context,
  });
  if (isPromise(answer)) return answer.then(take);
  take(answer);
};

/** The error at every place that its entity stands in. */
const placeError = (error: GraphQLError, fields: readonly EntityField[]): GraphQLError[] => {
  const [key, index, ...below] = error.path ?? [];
  const field = typeof index === 'number' ? fields.find((field) => field.key === key) : undefined;
  const places = field?.representations.places[index as number];
  return places ? places.map(({ path }) => withPath(error, [...path, ...below])) : [error];
};

const documents = new WeakMap<object, DocumentNode>();

/** The operation of a fetch; parsed once, since a plan is kept. */
const documentOf = (node: FetchNode | BatchFetchNode): DocumentNode => {
  const document = documents.get(node) ?? parse(node.operation, { noLocation: true });
  documents.set(node, document);
  return document;
};
