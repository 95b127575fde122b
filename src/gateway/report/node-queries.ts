import {
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { toGlobalId } from '../../graph/global-id.ts';
import type { Additions } from './additions.ts';
import type { ComposedGraph } from './composed-graph.ts';

/**
 * Writes queries for everything that the gateway asks a partner for: each of its node types, each pair of them, and
 * its fields on first-party types. The plans of these queries hold every kind of request that it gets.
 */
export const listNodeQueries = (
  { fields, nodes }: Pick<Additions, 'fields' | 'nodes'>,
  schema: GraphQLSchema,
): string[] => {
  const pairs = nodes.flatMap((one, index) => nodes.slice(index + 1).map((other) => [one, other]));
  const extended = [...new Set(fields.map(({ type }) => type))].filter((type) => type !== 'Query');
  const isNode = (name: string) => isObjectType(schema.getType(name)) && implementsNode(schema.getType(name));
  return [...nodes.map((type) => [type]), ...pairs, ...extended.filter(isNode).map((type) => [type])].map((types) => {
    const id = toGlobalId({ type: types[0] ?? '', id: 'any' });
    return `{ node(id: "${id}") { __typename ${types.map((type) => selectOn(schema, type)).join(' ')} } }`;
  });
};

const implementsNode = (type: ReturnType<GraphQLSchema['getType']>): boolean =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

/** All leaf fields of a type, and the type names below its other fields. Aliases keep the fields of two types apart. */
const selectOn = (schema: GraphQLSchema, name: string): string => {
  const type = schema.getType(name) as GraphQLObjectType;
  const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
  const selections = fields.map((field) => {
    const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    return `${name}_${field.name}: ${field.name}${below}`;
  });
  return `... on ${name} { ${selections.join(' ')} }`;
};

/** How many nodes are looked up again. */
const MAX_NODES = 20;

/** A query that looks up the nodes of partners in these answers; null if there are none. */
export const lookUpAgain = (
  answers: readonly ExecutionResult[],
  { supergraph: { partnerNodes }, schema }: ComposedGraph,
): string | null => {
  const found = new Map<string, string>();
  for (const { __typename: type, id } of answers.flatMap(({ data }) => objectsIn(data)))
    if (typeof type === 'string' && typeof id === 'string' && partnerNodes.has(type)) found.set(id, type);
  const ids = [...found.keys()].slice(0, MAX_NODES);
  const types = [...new Set(ids.map((id) => found.get(id) as string))];
  const selections = types.map((type) => selectOn(schema, type)).join(' ');
  return ids.length === 0 ? null : `{ nodes(ids: ${JSON.stringify(ids)}) { __typename id ${selections} } }`;
};

/** All objects in the data, at any depth. */
export const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? below : [value as Record<string, unknown>, ...below];
};
