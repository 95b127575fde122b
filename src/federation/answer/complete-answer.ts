import {
  type ExecutionResult,
  execute,
  type FieldNode,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLTypeResolver,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  responsePathAsArray,
} from 'graphql';
import { type AnswerBudget, countField } from '../../graph/cost.ts';
import { isFirstParty } from '../../graph/graph.ts';
import type { OperationRequest } from '../operation/normalized-operations.ts';
import { isIncluded, type VariableValues } from '../operation/selections.ts';
import { uniqueKeyOf } from '../operation/unique-keys.ts';
import { type Planted, plantedAmong, plantedIn } from '../responses/planted-errors.ts';
import { type SubgraphErrorCode, subgraphError } from '../responses/subgraph-errors.ts';
import type { Fetched } from '../stitch/fetch-data.ts';
import { locateError, locateInObject } from './locate-error.ts';

/**
 * The merged data may break the schema: fields may be missing, or null where the schema forbids it, and errors are in it. So
 * graphql-js executes the client's operation over this data. This answers introspection, propagates nulls, and gives every
 * error a path and a location.
 */

export interface CompletionOptions {
  /** The names of the subgraphs that resolve a field. */
  subgraphsFor(type: string, field: string): readonly string[];
  /** The fields that are a key of a type. */
  keysOf(type: string): readonly string[];
}

/** Turns what was fetched, with unique response keys, into the response for the client. */
export const completeAnswer = (
  fetched: Fetched,
  { schema, document, operationName, variables }: OperationRequest,
  options: CompletionOptions & { budget: AnswerBudget },
): ExecutionResult => {
  const completion: Completion = {
    ...options,
    hasErrors: fetched.hasErrors,
    referrers: new WeakMap(),
  };
  const executed = execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: fetched.data,
    contextValue: completion,
    fieldResolver: resolveField,
    typeResolver: resolveType,
  }) as ExecutionResult;
  return options.budget.check(executed);
};

/** The context value of the execution. */
interface Completion extends CompletionOptions {
  budget: AnswerBudget;
  /** Whether there are errors in the data. */
  hasErrors: boolean;
  /** The partners that refer to objects. */
  referrers: WeakMap<object, string>;
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

/** A field whose value is read. */
interface FieldAt {
  source: Record<string, unknown>;
  completion: Completion;
  info: GraphQLResolveInfo;
  /** The subgraph that resolves it, and whether no partner does. */
  subgraph: string;
  isOurs: boolean;
}

type Path = GraphQLResolveInfo['path'];

/** Finds the value of a field in the data. */
const readField: GraphQLFieldResolver<unknown, Completion> = (object, _args, completion, info) => {
  const source = object as Record<string, unknown>;
  const value = source[uniqueKeyOf(info.fieldNodes[0] as FieldNode)];
  const subgraphs = completion.subgraphsFor(info.parentType.name, info.fieldName);
  const isOurs = subgraphs.every(isFirstParty);
  // Our own data is valid.
  if (isOurs && !completion.hasErrors && value !== null && value !== undefined) return value;
  const at: FieldAt = { source, completion, info, subgraph: subgraphs[0] ?? 'unknown', isOurs };
  return readValue(value, info.returnType, info.path, at);
};

/** The fields are counted as the whole graph counts them. */
const resolveField = countField(
  readField,
  ({ parentType, fieldName }) => parentType.getFields()[fieldName]?.extensions.cost ?? 1,
);

/** Returns the value; or the error that explains why it is missing or wrong. */
const readValue = (value: unknown, type: GraphQLOutputType, path: Path, at: FieldAt): unknown => {
  const { completion, info, source, isOurs } = at;
  const nothing = value === null || value === undefined;
  const planted = plantedIn(value);
  if (planted?.error) return report(planted, type, path, at);
  if (nothing || planted) {
    // What was not fetched at all could not be, because of a field that the client did not select, such as a key.
    const { error } = (value === undefined && completion.hasErrors && plantedAmong(source)) || {};
    if (error) return report({ error, below: [] }, type, path, at);
    return isNonNullType(type) ? blame('SUBGRAPH_BAD_ANSWER', path, at) : null;
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return blame('SUBGRAPH_BAD_ANSWER', path, at);
    return value.map((item, key) =>
      readValue(item ?? null, nullable.ofType, { prev: path, key, typename: undefined }, at),
    );
  }
  if (isLeafType(nullable))
    return isOurs || canSerialize(nullable, value) ? value : blame('SUBGRAPH_BAD_ANSWER', path, at);
  if (typeof value !== 'object' || Array.isArray(value)) return blame('SUBGRAPH_BAD_ANSWER', path, at);
  if (completion.hasErrors && plantedAmong(value)?.error === null) {
    const isLookUp = info.parentType === info.schema.getQueryType() && /^nodes?$/.test(info.fieldName);
    if (isLookUp) return null;
    // Our own subgraph refers to nothing that does not exist: there, the subgraph without the entity lacks data.
    if (!isFirstParty(subgraphToBlame(at))) return blame('SUBGRAPH_BAD_REFERENCE', path, at);
  }
  if (isOurs) return value;
  if (isAbstractType(nullable)) {
    const object = info.schema.getType(String(resolveType(value, completion, info, nullable)));
    if (!isObjectType(object) || !info.schema.isSubType(nullable, object))
      return blame('SUBGRAPH_BAD_ANSWER', path, at);
  }
  completion.referrers.set(value, at.subgraph);
  return value;
};

const canSerialize = (type: { serialize(value: unknown): unknown }, value: unknown): boolean => {
  try {
    return type.serialize(value) !== undefined;
  } catch {
    return false;
  }
};

/** Reports a planted error for a null; one in another field of the object is reported there, if that is selected. */
const report = (planted: Planted, type: GraphQLOutputType, path: Path, { source, info }: FieldAt): unknown => {
  const { error, isOfObject } = planted;
  if (!isOfObject) return locateError(planted, path, info);
  for (const [key, value] of Object.entries(source)) {
    const other = plantedIn(value);
    if (other?.error !== error || other?.isOfObject) continue;
    const located = locateInObject({ error, below: [key, ...(other?.below ?? [])] }, path, info);
    if (located) return isNonNullType(type) ? located : null;
  }
  return locateError({ error, below: [] }, path, info);
};

/** The subgraph that should have provided a field. */
const subgraphToBlame = ({ source, completion, info, subgraph }: FieldAt): string => {
  const keys = completion.keysOf(info.parentType.name);
  // Without a key, nobody can be asked for an entity: it is the fault of the subgraph that refers to it.
  const isUnknown = keys.length > 0 && keys.every((key) => (source[key] ?? null) === null);
  return (isUnknown && completion.referrers.get(source)) || subgraph;
};

const blame = (code: SubgraphErrorCode, path: Path, at: FieldAt): GraphQLError => {
  const { message, extensions } = subgraphError(code, subgraphToBlame(at));
  return new GraphQLError(message, { nodes: at.info.fieldNodes, path: responsePathAsArray(path), extensions });
};
