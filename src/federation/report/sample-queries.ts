import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { toGlobalId } from '../../graph/global-id.ts';
import { collectionOf } from '../../model/collections.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { Snapshot } from '../../store/store.ts';
import type { Additions } from './additions.ts';

/** Writes queries that need the partner: for its fields on first-party entities, its nodes and its fields of `Query`. */
export const listSampleQueries = async (
  { fields, nodes }: Pick<Additions, 'fields' | 'nodes'>,
  schema: GraphQLSchema,
  snapshot: Snapshot,
): Promise<string[]> => {
  const fieldOf = (type: string, name: string) => {
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    return field && !field.args.some(isRequiredArgument) ? field : undefined;
  };
  const onEntities = await Promise.all(
    NODE_TYPES.map(async (type) => {
      const added = fields.flatMap(({ type: on, field }) => (on === type ? (fieldOf(type, field) ?? []) : []));
      const id = added.length > 0 ? await findId(snapshot, type) : null;
      return id ? [`{ node(id: "${id}") { __typename ... on ${type} { ${added.map(select).join(' ')} } } }`] : [];
    }),
  );
  const onNodes = nodes.map((type) => {
    const id = toGlobalId({ type, id: 'any' });
    return `{ node(id: "${id}") { __typename ... on ${type} { ${selectIn(schema.getType(type))} } } }`;
  });
  const onQuery = fields.flatMap(({ type, field }) => (type === 'Query' ? (fieldOf(type, field) ?? []) : []));
  return [...onEntities.flat(), ...onNodes, ...onQuery.map((field) => `{ ${select(field)} }`)];
};

/** The global id of some entity of a type; null if there is none. For countries, one that briefs mention. */
const findId = async (snapshot: Snapshot, type: NodeType): Promise<string | null> => {
  if (type === 'Country') return toGlobalId({ type, id: 'KR' });
  const { id, orders } = collectionOf(type);
  const [order = ''] = Object.keys(orders);
  const first = { where: [], order: order as never, descending: false, take: 1, from: 'START' } as const;
  const { rows } = await snapshot.page(type, first);
  return rows[0] ? toGlobalId({ type, id: id(rows[0]) }) : null;
};

/** A field; if it returns objects, with a selection set. */
const select = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? name : `${name} { ${selectIn(named)} }`;
};

/** The type name, the id of a node, and the first leaf field without required arguments. */
const selectIn = (type: GraphQLNamedType | undefined): string => {
  const leaf = isObjectType(type)
    ? Object.values(type.getFields()).find(
        (field) => field.name !== 'id' && isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
      )
    : undefined;
  const id = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? ' id' : '';
  return leaf ? `__typename${id} ${leaf.name}` : `__typename${id}`;
};
