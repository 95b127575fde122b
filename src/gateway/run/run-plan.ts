import type { BatchFetchNode, FetchNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { isFirstParty } from '../../graph/graph.ts';
import { isPromise, type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import { clientVariable } from '../plan/plan-keys.ts';
import type { VariableValues } from '../plan/variable-values.ts';
import type { SendRequest } from '../subgraphs/send-request.ts';
import { withPath } from '../subgraphs/subgraph-errors.ts';
import { replaceOtherIds } from './canonical-ids.ts';
import { mergeInto } from './merge.ts';
import { findObjectsAtPath, type ResponseObject } from './objects-at-path.ts';
import { addRepresentations, emptyRepresentations, type Representations } from './representations.ts';
import { applyRewrites } from './rewrites.ts';

export interface RunOptions {
  /** The supergraph's schema. */
  schema: GraphQLSchema;
  /** The operation's variables, with defaults applied. */
  variables: VariableValues;
  /** The context of the client's request. */
  context: object;
  send: SendRequest;
  /** The first-party subgraph that is asked for the canonical ids of our entities; undefined if there is none. */
  idsFrom: string | undefined;
  /** Whether so much was fetched that nothing more is needed: the answer is too large. */
  isEnough(): boolean;
}

/**
 * Runs a query plan. The data contains everything that was fetched, keys of entities included, under the response keys of
 * the plan. Errors have paths in that data. The result is a promise only if a subgraph returns one.
 */
export const runPlan = ({ node }: QueryPlan, options: RunOptions): MaybePromise<PlanResult> => {
  const result: PlanResult = { data: {}, errors: [] };
  const pending = node ? runNode(node, { ...options, result }) : undefined;
  return pending ? pending.then(() => result) : result;
};

export interface PlanResult {
  data: ResponseObject;
  errors: GraphQLError[];
}

interface Run extends RunOptions {
  result: PlanResult;
}

/** A promise that a node is done; undefined if it is done already. */
type Pending = Promise<void> | undefined;

const runNode = (node: PlanNode, run: Run): Pending => {
  if (run.isEnough()) return;
  switch (node.kind) {
    case 'Sequence':
      return runSequence(node.nodes, run);
    case 'Parallel':
      return runParallel(node.nodes, run);
    case 'Flatten': {
      if (node.node.kind !== 'Fetch' || !node.node.requires) return runNode(node.node, run);
      const { requires, inputRewrites: rewrites } = node.node;
      const objects = findObjectsAtPath(run.result.data, node.path, run.schema);
      const representations = addRepresentations(objects, { requires, rewrites, schema: run.schema });
      return fetchEntities(node.node, { representations }, [{ key: '_entities', representations }], run);
    }
    case 'Fetch':
      return fetchRoot(node, run);
    case 'BatchFetch':
      return fetchBatch(node, run);
    default:
      throw new Error(`The plan has a node of kind ${node.kind}, which the gateway does not support.`);
  }
};

const runSequence = (nodes: readonly PlanNode[], run: Run): Pending => {
  for (const [index, node] of nodes.entries()) {
    const pending = runNode(node, run);
    if (pending) return pending.then(() => runSequence(nodes.slice(index + 1), run));
  }
};

const runParallel = (nodes: readonly PlanNode[], run: Run): Pending => {
  const pending = nodes.map((node) => runNode(node, run)).filter((promise) => promise !== undefined);
  return pending.length > 0 ? Promise.all(pending).then(() => {}) : undefined;
};

const fetchRoot = (node: FetchNode, run: Run): Pending =>
  sendFetch(node, {}, run, ({ data, errors }) => {
    const fetched = applyRewrites(data, node.outputRewrites, run.schema);
    if (fetched) mergeInto(run.result.data, fetched as ResponseObject);
    for (const error of errors ?? []) run.result.errors.push(error);
  });

/** A batch fetch: one request with several `_entities` fields, for entities at different paths. */
const fetchBatch = (node: BatchFetchNode, run: Run): Pending => {
  const lists: Record<string, ReturnType<typeof emptyRepresentations>> = {};
  const fields = node.entityBatch.aliases.map((alias) => {
    const { requires, inputRewrites: rewrites, representationsVariableName: variable } = alias;
    lists[variable] ??= emptyRepresentations();
    const list = lists[variable];
    // Several fields may share one list of representations, but each has its own objects to merge into.
    const own = emptyRepresentations();
    for (const path of alias.paths) {
      const objects = findObjectsAtPath(run.result.data, path, run.schema);
      addRepresentations(objects, { requires, rewrites, schema: run.schema }, own);
    }
    const representations: Representations = { sent: own.sent, targets: [] };
    for (const [index, representation] of own.sent.entries())
      representations.targets[list.indexOf(representation)] = own.targets[index] ?? [];
    return { key: alias.alias, representations, rewrites: alias.outputRewrites };
  });
  return fetchEntities(node, lists, fields, run);
};

/** An `_entities` field of a request. */
interface EntitiesField {
  /** Its response key. */
  key: string;
  representations: Representations;
  rewrites?: FetchNode['outputRewrites'];
}

const fetchEntities = (
  node: FetchNode | BatchFetchNode,
  lists: Readonly<Record<string, Representations>>,
  fields: readonly EntitiesField[],
  run: Run,
): Pending => {
  const variables = Object.entries(lists).map(([name, { sent }]) => [name, sent] as const);
  if (variables.every(([, sent]) => sent.length === 0)) return;
  return sendFetch(node, Object.fromEntries(variables), run, ({ data, errors }) => {
    const fetched = node.kind === 'Fetch' ? applyRewrites(data, node.outputRewrites, run.schema) : data;
    for (const { key, representations, rewrites } of fields) {
      const value = (fetched as ResponseObject | null)?.[key];
      const entities = applyRewrites(value, rewrites, run.schema) as (ResponseObject | null)[];
      for (const [index, targets] of representations.targets.entries())
        for (const { object } of targets ?? []) if (entities?.[index]) mergeInto(object, entities[index]);
    }
    for (const error of errors ?? []) for (const located of atTargets(error, fields)) run.result.errors.push(located);
  });
};

const sendFetch = (
  node: FetchNode | BatchFetchNode,
  representations: Readonly<Record<string, unknown>>,
  { variables, context, send, idsFrom: subgraph }: Run,
  onResponse: (response: ExecutionResult) => void,
): Pending => {
  const used = (node.variableUsages ?? []).filter((name) => variables[clientVariable(name)] !== undefined);
  const clientValues = Object.fromEntries(used.map((name) => [name, variables[clientVariable(name)]]));
  const document = documentOf(node);
  const received = send(node.serviceName, { document, variables: { ...clientValues, ...representations }, context });
  const response =
    subgraph === undefined || isFirstParty(node.serviceName)
      ? received
      : mapMaybePromise(received, (response) => replaceOtherIds({ document, response }, { send, subgraph, context }));
  if (isPromise(response)) return response.then(onResponse);
  onResponse(response);
};

/** Moves an error for an entity from its index in `_entities` to every path at which the entity occurs. */
const atTargets = (error: GraphQLError, fields: readonly EntitiesField[]): GraphQLError[] => {
  const [key, index, ...below] = error.path ?? [];
  const field = typeof index === 'number' ? fields.find((field) => field.key === key) : undefined;
  const targets = field?.representations.targets[index as number];
  return targets ? targets.map(({ path }) => withPath(error, [...path, ...below])) : [error];
};

const documents = new WeakMap<object, DocumentNode>();

/** The operation of a fetch node, parsed once for each plan. */
const documentOf = (node: FetchNode | BatchFetchNode): DocumentNode => {
  const document = documents.get(node) ?? parse(node.operation, { noLocation: true });
  documents.set(node, document);
  return document;
};
