import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { toGlobalId } from '../../graph/global-id.ts';
import { collectionOf } from '../../model/collections.ts';
import { NODE_TYPES, type NodeType } from '../../model/node-types.ts';
import type { Snapshot } from '../../store/store.ts';
import type { Supergraph } from '../compose/supergraph.ts';
import type { Additions } from './additions.ts';

/** Queries that need the partner: its fields on an entity of ours, its nodes, its fields of `Query`. */
export const listSamples = async (
  { fields, nodes }: Pick<Additions, 'fields' | 'nodes'>,
  { apiSdl }: Supergraph,
  snapshot: Snapshot,
): Promise<string[]> => {
  const schema = buildSchema(apiSdl);
  const fieldOf = (type: string, name: string) => {
    const parent = schema.getType(type);
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    return field && !field.args.some(isRequiredArgument) ? field : undefined;
  };
  const onOurs = await Promise.all(
    NODE_TYPES.map(async (type) => {
      const added = fields.flatMap(({ type: on, field }) => (on === type ? (fieldOf(type, field) ?? []) : []));
      const id = added.length > 0 ? await someId(snapshot, type) : null;
      return id ? [`{ node(id: "${id}") { __typename ... on ${type} { ${added.map(select).join(' ')} } } }`] : [];
    }),
  );
  const ofNodes = nodes.map((type) => {
    const id = toGlobalId({ type, id: 'any' });
    return `{ node(id: "${id}") { __typename ... on ${type} { ${selectIn(schema.getType(type))} } } }`;
  });
  const roots = fields.flatMap(({ type, field }) => (type === 'Query' ? (fieldOf(type, field) ?? []) : []));
  return [...onOurs.flat(), ...ofNodes, ...roots.map((field) => `{ ${select(field)} }`)];
};

/** The global id of one that there is; of a country, one that briefs speak of. */
const someId = async (snapshot: Snapshot, type: NodeType): Promise<string | null> => {
  if (type === 'Country') return toGlobalId({ type, id: 'KR' });
  const { id, orders } = collectionOf(type);
  const [order = ''] = Object.keys(orders);
  const first = { where: [], order: order as never, descending: false, take: 1, from: 'START' } as const;
  const { rows } = await snapshot.page(type, first);
  return rows[0] ? toGlobalId({ type, id: id(rows[0]) }) : null;
};

/** A field with the first plain value of what it leads to. */
const select = ({ name, type }: GraphQLField<unknown, unknown>): string => {
  const named = getNamedType(type);
  return isLeafType(named) ? name : `${name} { ${selectIn(named)} }`;
};

const selectIn = (type: GraphQLNamedType | undefined): string => {
  const plain = isObjectType(type)
    ? Object.values(type.getFields()).find(
        (field) => field.name !== 'id' && isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
      )
    : undefined;
  const id = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? ' id' : '';
  return plain ? `__typename${id} ${plain.name}` : `__typename${id}`;
};
