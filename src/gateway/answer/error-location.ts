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
import type { AskedOperation } from '../plan/operation-plans.ts';
import { planKeyOf } from '../plan/plan-keys.ts';
import type { ErrorPath } from './subgraph-errors.ts';

/** Where in the caller's document, and in the schema, a path of the answer leads. */

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * The error with its place in the document; the first `depth` parts of its path lead to the field in `info`. As far as
 * the rest of it leads to no field, it is cut off.
 */
export const located = (error: GraphQLError, info: GraphQLResolveInfo, depth: number): GraphQLError => {
  const path = error.path ?? [];
  const below = fieldsBelow(info.fieldNodes, path.slice(depth), info.fragments);
  return new GraphQLError(error.message, {
    nodes: below.fields,
    path: path.slice(0, depth + below.depth),
    originalError: innermost(error.originalError),
    extensions: error.extensions,
  });
};

const innermost = (error: Error | undefined): Error | undefined =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;

const fieldsBelow = (
  fields: readonly FieldNode[],
  path: ErrorPath,
  fragments: Fragments,
): { fields: readonly FieldNode[]; depth: number } => {
  let found = fields;
  for (const [depth, key] of path.entries()) {
    if (typeof key === 'number') continue;
    const next = found.flatMap(({ selectionSet }) => fieldsNamed(key, selectionSet?.selections ?? [], fragments));
    if (next.length === 0) return { fields: found, depth };
    found = next;
  }
  return { fields: found, depth: path.length };
};

const fieldsNamed = (key: string, selections: readonly SelectionNode[], fragments: Fragments): FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === key ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fragment ? fieldsNamed(key, fragment.selectionSet.selections, fragments) : [];
  });

/** The type and the name of the field that a path of the answer leads to. */
export const fieldAt = (
  path: ErrorPath,
  { schema, document, operationName }: Pick<AskedOperation, 'schema' | 'document' | 'operationName'>,
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
      const fields = fieldsNamed(key, selections, fragments);
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
