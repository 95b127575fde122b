import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { OperationRequest } from '../plan/operation-plans.ts';
import { planKeyOf } from '../plan/plan-keys.ts';
import { isIncluded } from '../plan/skip-and-include.ts';
import { meetsCondition } from '../plan/type-conditions.ts';
import type { ErrorPath } from '../subgraphs/subgraph-errors.ts';

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

/** Finds the last selected field that a path of the response leads to. The data has the response keys of the plan. */
export const findField = (path: ErrorPath, request: OperationRequest, data: unknown): FoundField => {
  const { schema, document, operationName } = request;
  const operation = getOperationAST(document, operationName);
  const fragments: Fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  let sets = operation ? [operation.selectionSet] : [];
  let type: GraphQLType | null | undefined = schema.getQueryType();
  let value = data;
  const found: FoundField = { type: 'Query', field: '', parent: data, parentPath: [], nodes: [], depth: 0 };
  for (const [index, key] of path.entries()) {
    const nullable: GraphQLType | null | undefined = getNullableType(type);
    let planKey = key;
    if (typeof key === 'number') {
      if (!isListType(nullable)) return found;
      type = nullable.ofType;
    } else {
      const runtimeType: GraphQLType | null | undefined =
        schema.getType(String((value as Record<string, unknown> | null)?.__typename)) ?? nullable;
      const scope: Scope = { request, fragments, type: runtimeType, spread: new Set() };
      const nodes = sets.flatMap((set) => fieldsWithKey(key, set, scope));
      if (!nodes[0] || !(isObjectType(runtimeType) || isInterfaceType(runtimeType))) return found;
      planKey = planKeyOf(nodes[0]);
      const parentPath = path.slice(0, index);
      Object.assign(found, { type: runtimeType.name, field: nodes[0].name.value, parent: value, parentPath, nodes });
      type = runtimeType.getFields()[found.field]?.type;
      sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    }
    found.depth = index + 1;
    value = (value as Record<string | number, unknown> | null | undefined)?.[planKey];
  }
  return found;
};

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

interface Scope {
  request: OperationRequest;
  fragments: Fragments;
  /** The type of the object, as far as it is known. */
  type: GraphQLType | null | undefined;
  /** The names of the fragments that were spread. */
  spread: Set<string>;
}

const fieldsWithKey = (responseKey: string, { selections }: SelectionSetNode, scope: Scope): FieldNode[] => {
  const { request, fragments, type, spread } = scope;
  return selections.flatMap((selection) => {
    if (!isIncluded(selection, request.variables)) return [];
    if (selection.kind === Kind.FIELD)
      return (selection.alias ?? selection.name).value === responseKey ? [selection] : [];
    if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) return [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    const mayApply = !condition || !isObjectType(type) || meetsCondition(type.name, [condition], request.schema);
    return fragment && mayApply ? fieldsWithKey(responseKey, fragment.selectionSet, scope) : [];
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
