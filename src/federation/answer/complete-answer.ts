import {
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLTypeResolver,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  responsePathAsArray,
} from 'graphql';
import { type AnswerBudget, countField } from '../../graph/cost.ts';
import { isFirstParty } from '../../graph/graph.ts';
import type { OperationRequest } from '../operation/normalized-operations.ts';
import { isIncluded } from '../operation/skip-and-include.ts';
import { uniqueKeyOf } from '../operation/unique-keys.ts';
import type { VariableValues } from '../operation/variable-values.ts';
import { PathTree } from '../responses/path-tree.ts';
import { type ErrorPath, subgraphError, withPath } from '../responses/subgraph-errors.ts';
import { findField, locateError, nonNullKeys } from './error-location.ts';
import { ErrorTree } from './error-tree.ts';

/**
 * The merged data may break the schema: fields may be missing, or null where the schema forbids it. So graphql-js executes
 * the client's operation over this data. This answers introspection, propagates nulls, and gives every error a path.
 */

export interface CompletionOptions extends OperationRequest {
  /** The name of the subgraph that resolves a field. */
  subgraphFor(type: string, field: string): string;
  /** The fields that are a key of a type. */
  keysOf(type: string): readonly string[];
  /** Counts the answer. */
  budget: AnswerBudget;
}

/**
 * Turns what was fetched into the response for the client. The data has unique response keys, and the paths
 * of the errors those of the client.
 */
export const completeAnswer = (fetched: ExecutionResult, options: CompletionOptions): ExecutionResult => {
  const { schema, document, operationName, variables, subgraphFor, keysOf, budget } = options;
  const errorTree = new ErrorTree(fetched.errors ?? []);
  const subgraphAt = (path: ErrorPath): string => {
    const { type, field, parent, parentPath } = findField(path, options, fetched.data);
    const keys = keysOf(type);
    // Without a key, nobody can be asked for an entity: it is the fault of the subgraph that refers to it.
    const isUnknown =
      keys.length > 0 && keys.every((key) => ((parent as Record<string, unknown> | null)?.[key] ?? null) === null);
    return isUnknown ? subgraphAt(parentPath) : subgraphFor(type, field);
  };
  const locate = (error: GraphQLError) => locateError(error, findField(error.path ?? [], options, fetched.data));
  const nonNullKeysAt = (path: ErrorPath) => nonNullKeys(path, options, fetched.data);
  const completion: Completion = { errorTree, located: new Set(), subgraphAt, nonNullKeysAt, locate, budget };
  const executed = execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: fetched.data ?? {},
    contextValue: completion,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  }) as ExecutionResult;
  const result = budget.check(executed);
  if (result !== executed) return result;
  if (!result.errors && errorTree.isEmpty) return result;
  const reported = (result.errors ?? []).map((error) => toSubgraphError(error, completion));
  const rest = unreported(errorTree.takeRest(), reported, result.data);
  return reported.length + rest.length > 0 ? { ...result, errors: [...reported, ...rest] } : result;
};

/** The context value of the execution. */
interface Completion {
  budget: AnswerBudget;
  errorTree: ErrorTree;
  /** Subgraph errors that `readValue` has put into the response, already worded for clients. */
  located: Set<GraphQLError>;
  /** The subgraph that should have provided the value at a path. */
  subgraphAt(path: ErrorPath): string;
  /** The response keys of the non-null fields of the object at a path, in the order of execution. */
  nonNullKeysAt(path: ErrorPath): readonly string[];
  /** Adds the location in the client's document to an error. */
  locate(error: GraphQLError): GraphQLError;
}

const resolveType: GraphQLTypeResolver<unknown, unknown> = (value, _context, info, type) => {
  const { __typename: name } = value as Record<string, string | undefined>;
  // If no selection depends on the type, it was not fetched, or only as an interface. Then any type will do.
  const isKnown = name !== undefined && isObjectType(info.schema.getType(name));
  const isArbitrary = !isKnown && !dependsOnType(info.fieldNodes, info.variableValues);
  return isArbitrary ? info.schema.getPossibleTypes(type)[0]?.name : name;
};

const dependsOnType = (fields: readonly FieldNode[], variables: VariableValues): boolean =>
  fields.some(({ selectionSet }) =>
    selectionSet?.selections.some(
      (selection) =>
        isIncluded(selection, variables) && (selection.kind !== Kind.FIELD || selection.name.value === '__typename'),
    ),
  );

/** Finds the value of a field in the data. */
const readField: GraphQLFieldResolver<unknown, Completion> = (source, _args, completion, info) => {
  const value = (source as Record<string, unknown>)[uniqueKeyOf(info.fieldNodes[0] as FieldNode)] ?? null;
  if (completion.errorTree.isEmpty && value !== null) return value;
  const path = responsePathAsArray(info.path);
  const isLookUp = info.parentType === info.schema.getQueryType() && /^nodes?$/.test(info.fieldName);
  return readValue(value, info.returnType, path, { completion, isLookUp });
};

/** The fields are counted as the whole graph counts them. */
const resolveField = countField(
  readField,
  ({ parentType, fieldName }) => parentType.getFields()[fieldName]?.extensions.cost ?? 1,
);

interface Reading {
  completion: Completion;
  /** Whether the field is `node` or `nodes`, which return null for an entity that does not exist. */
  isLookUp: boolean;
}

/** Returns the value; or, if it is missing, the error that explains why. */
const readValue = (value: unknown, type: GraphQLOutputType, path: ErrorPath, reading: Reading): unknown => {
  const { completion, isLookUp } = reading;
  const { errorTree, subgraphAt } = completion;
  const fail = (error: GraphQLError) => {
    const located = completion.locate(error);
    // An error about a field that the client did not select is reported here.
    const here = (located.path?.length ?? 0) < path.length ? completion.locate(withPath(error, path)) : located;
    completion.located.add(here);
    return here;
  };
  if (errorTree.isNotFound(path)) {
    const subgraph = subgraphAt(path);
    // Our own subgraph refers to nothing that does not exist: there, the subgraph without the entity lacks data.
    if (isLookUp || !isFirstParty(subgraph)) {
      errorTree.takeBelow(path);
      return isLookUp ? null : fail(subgraphError('SUBGRAPH_BAD_REFERENCE', subgraph, path));
    }
  }
  const nullable = getNullableType(type);
  if (Array.isArray(value) && isListType(nullable))
    return value.map((item, index) => readValue(item, nullable.ofType, [...path, index], reading));
  if (value !== null && value !== undefined) return value;
  // Report one error for each null, even if there are several below it.
  const error = errorTree.takeBelow(path);
  if (error) return fail(error);
  if (!isNonNullType(type)) return null;
  return fail(
    errorTree.findCause(path, completion.nonNullKeysAt) ?? subgraphError('SUBGRAPH_BAD_ANSWER', subgraphAt(path), path),
  );
};

/** An error of graphql-js means that a subgraph returned invalid data, unless it is about the client's arguments. */
const toSubgraphError = (error: GraphQLError, completion: Completion): GraphQLError => {
  if (completion.located.has(error) || error.message.startsWith('Argument "') || !error.path) return error;
  const { nodes, path } = error;
  const { message, extensions } = subgraphError('SUBGRAPH_BAD_ANSWER', completion.subgraphAt(path));
  return new GraphQLError(message, { nodes, path, extensions });
};

/**
 * The errors that explain a null which no reported error explains. They may be about fields that the client did not
 * select, such as keys: then they are reported for a null field of the same object.
 */
const unreported = (
  errors: readonly GraphQLError[],
  reported: readonly GraphQLError[],
  data: unknown,
): GraphQLError[] => {
  const added: GraphQLError[] = [];
  const known = new PathTree<GraphQLError>();
  for (const error of reported) known.add(error.path ?? [], error);
  for (const error of errors) {
    const path = findNull(error.path ?? [], data);
    if (!path || known.at(path)?.first()) continue;
    const placed = new GraphQLError(error.message, { path, extensions: error.extensions });
    known.add(path, placed);
    added.push(placed);
  }
  return added;
};

/** The path of a null: the first one on an error's path, or a null field of the last object on it. */
const findNull = (path: ErrorPath, data: unknown): ErrorPath | undefined => {
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
