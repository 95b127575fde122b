import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
} from 'graphql';
import { planKeyOf } from '../plan/plan-keys.ts';
import { dependsOnType } from '../plan/selected.ts';
import { fieldAt, located } from './error-location.ts';
import { ErrorTree } from './error-tree.ts';
import { type ErrorPath, subgraphError } from './subgraph-errors.ts';

/**
 * What subgraphs said together may be what the schema forbids: fields that are missing, nulls where there may be none,
 * errors beside the data they are about. Here graphql-js executes the caller's operation once more, over the answer
 * instead of a data set, so that what leaves the gateway is what the schema promises.
 */

export interface CompletionOptions {
  /** The schema that callers see. */
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  /** The subgraph that a field comes from, as its type and name tell. */
  ownerOf(type: string, field: string): string;
}

/** The answer that the schema allows: introspected, every null explained, every error at a path that is in the data. */
export const completeAnswer = (answer: ExecutionResult, options: CompletionOptions): ExecutionResult => {
  const { schema, document, operationName, variables, ownerOf } = options;
  const tree = new ErrorTree(answer.errors ?? []);
  const ownerAt = (path: ErrorPath) => {
    const { type, field } = fieldAt(path, { schema, document, operationName }, answer.data);
    return ownerOf(type, field);
  };
  const completion: Completion = { tree, made: new Set(), ownerAt };
  const result = execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: answer.data ?? {},
    contextValue: completion,
    fieldResolver: readField,
    typeResolver: readType,
  }) as ExecutionResult;
  if (!result.errors && tree.isEmpty) return result;
  const told = (result.errors ?? []).map((error) => explain(error, completion));
  const rest = untold(tree.takeRest(), told, result.data);
  return told.length + rest.length > 0 ? { ...result, errors: [...told, ...rest] } : result;
};

interface Completion {
  tree: ErrorTree;
  /** The errors that were made here, in words for callers. */
  made: Set<GraphQLError>;
  /** The subgraph that owes what stands at a path. */
  ownerAt(path: ErrorPath): string;
}

const readType: GraphQLTypeResolver<unknown, unknown> = (value, _context, info, type) => {
  const { __typename: name } = value as Record<string, string | undefined>;
  // Where nothing depends on it, nobody was asked for it, or only one who knows no more than the interface: any will do.
  const isKnown = name !== undefined && isObjectType(info.schema.getType(name));
  const isAny = !isKnown && !dependsOnType(info.fieldNodes, info.variableValues);
  return isAny ? info.schema.getPossibleTypes(type)[0]?.name : name;
};

const readField: GraphQLFieldResolver<unknown, Completion> = (source, _args, completion, info) => {
  const value = (source as Record<string, unknown>)[planKeyOf(info.fieldNodes[0] as FieldNode)] ?? null;
  if (completion.tree.isEmpty && value !== null) return value;
  const path = responsePathAsArray(info.path);
  const isLookUp = info.parentType === info.schema.getQueryType() && /^nodes?$/.test(info.fieldName);
  return read(value, info.returnType, path, { completion, info, isLookUp });
};

interface Reading {
  completion: Completion;
  info: GraphQLResolveInfo;
  /** Whether it is `node` or `nodes`, where null is the answer for what is gone. */
  isLookUp: boolean;
}

/** The value, or the error that stands for it. */
const read = (value: unknown, type: GraphQLOutputType, path: ErrorPath, reading: Reading): unknown => {
  const { completion, info, isLookUp } = reading;
  if (isLookUp && completion.tree.isGone(path)) {
    completion.tree.takeBelow(path);
    return null;
  }
  const nullable = getNullableType(type);
  if (Array.isArray(value) && isListType(nullable))
    return value.map((item, index) => read(item, nullable.ofType, [...path, index], reading));
  if (value !== null && value !== undefined) return value;
  // One error explains a null: of those below it, the first.
  const [first] = completion.tree.takeBelow(path);
  if (!first && !isNonNullType(type)) return null;
  const error = first ?? subgraphError('SUBGRAPH_BAD_ANSWER', completion.ownerAt(path), path);
  const explained = located(error, info, path.length);
  completion.made.add(explained);
  return explained;
};

/** What graphql-js finds wrong in the answer is a subgraph's fault; what it finds in the caller's arguments is not. */
const explain = (error: GraphQLError, completion: Completion): GraphQLError => {
  if (completion.made.has(error) || error.message.startsWith('Argument "') || !error.path) return error;
  const { nodes, path } = error;
  const { message, extensions } = subgraphError('SUBGRAPH_BAD_ANSWER', completion.ownerAt(path));
  return new GraphQLError(message, { nodes, path, extensions });
};

/**
 * Those errors that no other speaks for, each at a null. A plan asks also for fields that the caller did not, such as
 * keys: where one of them fails, what is null in the same object is null for that.
 */
const untold = (errors: readonly GraphQLError[], told: readonly GraphQLError[], data: unknown): GraphQLError[] => {
  const kept: GraphQLError[] = [];
  for (const error of errors) {
    const path = nullAt(error.path ?? [], data);
    const speaksFor = (other: GraphQLError) => path?.every((part, index) => other.path?.[index] === part);
    if (path && ![...told, ...kept].some(speaksFor))
      kept.push(new GraphQLError(error.message, { path, extensions: error.extensions }));
  }
  return kept;
};

/** The null that an error explains: on its path, or in the last object that its path leads to; undefined where none is. */
const nullAt = (path: ErrorPath, data: unknown): ErrorPath | undefined => {
  let value = data;
  for (const [index, part] of path.entries()) {
    if (value === null) return path.slice(0, index);
    if (typeof value !== 'object' || value === undefined) return undefined;
    if (!Object.hasOwn(value, part)) {
      const key = Object.entries(value).find(([, item]) => item === null)?.[0];
      return key === undefined ? undefined : [...path.slice(0, index), key];
    }
    value = (value as Record<string | number, unknown>)[part];
  }
  return value === null ? path : undefined;
};
