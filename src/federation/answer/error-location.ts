import {
  type FieldNode,
  GraphQLError,
  type GraphQLType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, fragmentsOf } from '../operation/fragments.ts';
import type { OperationRequest } from '../operation/normalized-operations.ts';
import { isIncluded } from '../operation/skip-and-include.ts';
import { meetsCondition } from '../operation/type-conditions.ts';
import { uniqueKeyOf } from '../operation/unique-keys.ts';
import type { ErrorPath } from '../responses/subgraph-errors.ts';

/** The field that a path of the response leads to. */
export interface FoundField {
  type: string;
  field: string;
  /** The object in the data that has the field, and its path. */
  parent: unknown;
  parentPath: ErrorPath;
  /** The places in the client's document that select it. */
  nodes: readonly FieldNode[];
  /** How many parts of the path lead to selected fields. */
  depth: number;
}

/** Finds the last selected field that a path of the response leads to. The data has unique response keys. */
export const findField = (path: ErrorPath, request: OperationRequest, data: unknown): FoundField => {
  const { schema } = request;
  const fragments = fragmentsOf(request.document);
  let sets = rootSelections(request);
  let type: GraphQLType | null | undefined = schema.getQueryType();
  let value = data;
  const found: FoundField = { type: 'Query', field: '', parent: data, parentPath: [], nodes: [], depth: 0 };
  for (const [index, key] of path.entries()) {
    const nullable: GraphQLType | null | undefined = getNullableType(type);
    let uniqueKey = key;
    if (typeof key === 'number') {
      if (!isListType(nullable)) return found;
      type = nullable.ofType;
    } else {
      const runtimeType: GraphQLType | null | undefined =
        schema.getType(String((value as Record<string, unknown> | null)?.__typename)) ?? nullable;
      const scope: Scope = { request, fragments, type: runtimeType, spread: new Set() };
      const selected = sets.flatMap((set) => fieldsWithKey(key, set, scope));
      const nodes = selected.map(({ node }) => node);
      // Of an object that is null, only the fragment says which type it has.
      const of: GraphQLType | null | undefined = isObjectType(runtimeType)
        ? runtimeType
        : (schema.getType(selected[0]?.on ?? '') ?? runtimeType);
      if (!nodes[0] || !(isObjectType(of) || isInterfaceType(of))) return found;
      uniqueKey = uniqueKeyOf(nodes[0]);
      const parentPath = path.slice(0, index);
      Object.assign(found, { type: of.name, field: nodes[0].name.value, parent: value, parentPath, nodes });
      type = of.getFields()[found.field]?.type;
      sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    }
    found.depth = index + 1;
    value = (value as Record<string | number, unknown> | null | undefined)?.[uniqueKey];
  }
  return found;
};

/** The response keys of the non-null fields that are selected on an object of the response, in the order of execution. */
export const nonNullKeys = (path: ErrorPath, request: OperationRequest, data: unknown): string[] => {
  const fragments = fragmentsOf(request.document);
  const { nodes } = findField(path, request, data);
  const sets = path.length === 0 ? rootSelections(request) : nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const keysIn = (set: SelectionSetNode, spread: Set<string>): string[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return keysIn(selection.selectionSet, spread);
      const fragment = spread.has(selection.name.value) ? undefined : fragments.get(selection.name.value);
      spread.add(selection.name.value);
      return fragment ? keysIn(fragment.selectionSet, spread) : [];
    });
  const spread = new Set<string>();
  const keys = new Set(sets.flatMap((set) => keysIn(set, spread)));
  return [...keys].filter((key) => {
    const { depth, type, field } = findField([...path, key], request, data);
    const parent = request.schema.getType(type);
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
    return depth > path.length && definition && isNonNullType(definition.type);
  });
};

const rootSelections = ({ document, operationName }: OperationRequest): SelectionSetNode[] => {
  const operation = getOperationAST(document, operationName);
  return operation ? [operation.selectionSet] : [];
};

interface Scope {
  request: OperationRequest;
  fragments: Fragments;
  /** The type of the object, as far as it is known. */
  type: GraphQLType | null | undefined;
  /** The names of the fragments that were spread. */
  spread: Set<string>;
}

/** A selected field, and the type condition of the fragment that has it. */
interface SelectedField {
  node: FieldNode;
  on: string | undefined;
}

const fieldsWithKey = (
  responseKey: string,
  { selections }: SelectionSetNode,
  scope: Scope,
  on?: string,
): SelectedField[] => {
  const { request, fragments, type, spread } = scope;
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, request.variables)) return [];
    if (selection.kind === Kind.FIELD)
      return (selection.alias ?? selection.name).value === responseKey ? [{ node: selection, on }] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) return [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const mayApply = !condition || !isObjectType(type) || meetsCondition(type.name, [condition], request.schema);
    return fragment && mayApply ? fieldsWithKey(responseKey, fragment.selectionSet, scope, condition ?? on) : [];
  });
};

/** Adds the location in the client's document to an error, and cuts off the part of its path that leads to no field. */
export const locateError = (error: GraphQLError, { nodes, depth }: FoundField): GraphQLError =>
  new GraphQLError(error.message, {
    nodes,
    path: (error.path ?? []).slice(0, depth),
    originalError: innermost(error.originalError),
    extensions: error.extensions,
  });

const innermost = (error: Error | undefined): Error | undefined =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
