import {
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  responsePathAsArray,
  type SelectionSetNode,
} from 'graphql';
import { fieldsIn, keyOf } from '../operation/selections.ts';
import { uniqueKeyOf } from '../operation/unique-keys.ts';
import type { Planted } from '../responses/planted-errors.ts';
import type { ErrorPath } from '../responses/subgraph-errors.ts';

type Path = GraphQLResolveInfo['path'];

/**
 * An error with its path in the client's response keys, as far as that leads to selected fields, and with the location of the last
 * one in the client's document. `path` leads to the null that it explains, and `below` from there to the error.
 */
export const locateError = (
  { error, below }: Pick<Planted, 'error' | 'below'>,
  path: Path,
  info: GraphQLResolveInfo,
): GraphQLError => {
  const field = { keys: responsePathAsArray(path), sets: setsOf(info.fieldNodes), type: typeAt(path, info) };
  return toLocated(error, follow(below, field, info) ?? { nodes: info.fieldNodes, keys: field.keys });
};

/** The same for an error in another field of the object; undefined if the client did not select that, such as a key. */
export const locateInObject = (
  { error, below }: Pick<Planted, 'error' | 'below'>,
  path: Path,
  info: GraphQLResolveInfo,
): GraphQLError | undefined => {
  const object = { keys: responsePathAsArray(path.prev), sets: setsAt(path.prev, info), type: info.parentType };
  const found = follow(below, object, info);
  return found && toLocated(error, found);
};

const toLocated = (error: GraphQLError | null, { nodes, keys }: Located): GraphQLError => {
  const { message = '', extensions, originalError } = error ?? {};
  return new GraphQLError(message, { nodes, path: keys, originalError: innermost(originalError), extensions });
};

interface Located {
  nodes: readonly FieldNode[];
  keys: readonly (string | number)[];
}

/** A place in the answer: its path, the selections on it, and its type. */
interface Start {
  keys: readonly (string | number)[];
  sets: readonly SelectionSetNode[];
  type: GraphQLType;
}

/** The last selected field on a path of unique response keys, and its path; undefined if it leads to none. */
const follow = (below: ErrorPath, start: Start, info: GraphQLResolveInfo): Located | undefined => {
  let { sets, type }: { sets: readonly SelectionSetNode[]; type: GraphQLType | undefined } = start;
  let nodes: readonly FieldNode[] | undefined;
  const keys = [...start.keys];
  for (const part of below) {
    const nullable: GraphQLType | undefined = type && getNullableType(type);
    if (typeof part === 'number') {
      if (!isListType(nullable)) break;
      type = nullable.ofType;
      keys.push(part);
    } else {
      if (!isCompositeType(nullable)) break;
      const name = isObjectType(nullable) ? nullable.name : undefined;
      const found: FieldNode[] = select(sets, name, info).filter((node) => uniqueKeyOf(node) === part);
      const node: FieldNode | undefined = found[0];
      if (!node) break;
      keys.push(keyOf(node));
      nodes = found;
      sets = setsOf(found);
      // Of an object that is null, only the selection says which type it has.
      const types: readonly GraphQLObjectType[] = isAbstractType(nullable)
        ? info.schema.getPossibleTypes(nullable)
        : [nullable];
      type = types.flatMap((one) => one.getFields()[node.name.value] ?? [])[0]?.type;
    }
  }
  return nodes && { nodes, keys };
};

/** The type of what a path leads to within the field. */
const typeAt = (path: Path, { path: field, returnType }: GraphQLResolveInfo): GraphQLType => {
  let type: GraphQLType = returnType;
  for (let inner: Path | undefined = path; inner && inner !== field; inner = inner.prev) {
    const nullable: GraphQLType = getNullableType(type);
    if (isListType(nullable)) type = nullable.ofType;
  }
  return type;
};

/** The selection sets on the object at a path. */
const setsAt = (path: Path | undefined, info: GraphQLResolveInfo): SelectionSetNode[] => {
  if (!path) return [info.operation.selectionSet];
  if (typeof path.key === 'number') return setsAt(path.prev, info);
  return setsOf(select(setsAt(path.prev, info), path.typename, info).filter((node) => keyOf(node) === path.key));
};

const select = (sets: readonly SelectionSetNode[], type: string | undefined, info: GraphQLResolveInfo): FieldNode[] => {
  const { schema, fragments, variableValues: variables } = info;
  return fieldsIn(sets, { schema, fragments: new Map(Object.entries(fragments)), variables, type });
};

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

const innermost = (error: Error | null | undefined): Error | undefined =>
  error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : (error ?? undefined);
