import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { OperationRequest } from '../plan/operation-plans.ts';
import { planKeyOf } from '../plan/plan-keys.ts';
import type { ErrorPath } from '../subgraphs/subgraph-errors.ts';

/** Finds the field in the client's document, or in the schema, that a path of the response leads to. */

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * Adds the location in the client's document to an error. The first `depth` parts of its path lead to the field in
 * `info`. The rest is cut off where it leads to no selected field.
 */
export const locateError = (error: GraphQLError, info: GraphQLResolveInfo, depth: number): GraphQLError => {
  const path = error.path ?? [];
  const below = findFields(info.fieldNodes, path.slice(depth), info.fragments);
  return new GraphQLError(error.message, {
    nodes: below.fields,
    path: path.slice(0, depth + below.depth),
    originalError: innermost(error.originalError),
    extensions: error.extensions,
  });
};

const innermost = (error: Error | undefined): Error | undefined =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;

const findFields = (
  start: readonly FieldNode[],
  path: ErrorPath,
  fragments: Fragments,
): { fields: readonly FieldNode[]; depth: number } => {
  let fields = start;
  for (const [depth, key] of path.entries()) {
    if (typeof key === 'number') continue;
    const next = fields.flatMap(({ selectionSet }) => fieldsWithKey(key, selectionSet?.selections ?? [], fragments));
    if (next.length === 0) return { fields, depth };
    fields = next;
  }
  return { fields, depth: path.length };
};

const fieldsWithKey = (responseKey: string, selections: readonly SelectionNode[], fragments: Fragments): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD)
      return (selection.alias ?? selection.name).value === responseKey ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fragment ? fieldsWithKey(responseKey, fragment.selectionSet.selections, fragments) : [];
  });

/** The type and the name of the field that a path leads to. The data has the response keys of the plan. */
export const fieldAtPath = (
  path: ErrorPath,
  { schema, document, operationName }: Pick<OperationRequest, 'schema' | 'document' | 'operationName'>,
  data: unknown,
): { type: string; field: string } => {
  const operation = getOperationAST(document, operationName);
  const fragments: Fragments = Object.fromEntries(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  let selections = operation?.selectionSet.selections ?? [];
  let type: GraphQLNamedType | null | undefined = schema.getQueryType();
  let value = data;
  let found = { type: 'Query', field: '' };
  for (const key of path) {
    let planKey = key;
    if (typeof key === 'string') {
      const runtimeType: GraphQLNamedType | null | undefined =
        schema.getType(String((value as Record<string, unknown> | null)?.__typename)) ?? type;
      const fields = fieldsWithKey(key, selections, fragments);
      if (!fields[0] || !(isObjectType(runtimeType) || isInterfaceType(runtimeType))) break;
      planKey = planKeyOf(fields[0]);
      found = { type: runtimeType.name, field: fields[0].name.value };
      type = getNamedType(runtimeType.getFields()[found.field]?.type);
      selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
    }
    value = (value as Record<string | number, unknown> | null | undefined)?.[planKey];
  }
  return found;
};
