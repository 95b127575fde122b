import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Queries for everything that a graph has: made from its schema, so that new fields are asked for too. */

/** An entity with all fields that need no argument: whole values, and of other entities the id. Takes its global `$id`. */
export const entityQuery = (schema: GraphQLSchema, type: string): string => {
  const { selection } = wholeOf(schema, schema.getType(type) as GraphQLObjectType);
  return `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${selection} } } }`;
};

/** A field of an entity, or of the root, that is a connection: `Brief.events`, of the type `Event`. */
export interface ConnectionField {
  type: string;
  field: string;
  node: string;
  /** Whether the nodes are entities, which have ids. */
  hasEntities: boolean;
}

export const connectionFields = (schema: GraphQLSchema): ConnectionField[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.name === 'Query' || isNode(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isConnection(field) && !field.args.some(isRequiredArgument))
        .map((field) => {
          const node = nodeOf(field);
          const nodeType = schema.getType(node);
          return { type: type.name, field: field.name, node, hasEntities: !isObjectType(nodeType) || isNode(nodeType) };
        }),
    );

/** A page of a connection with all that its edges carry. */
export const pageSelection = (schema: GraphQLSchema, type: string, field: string): string => {
  const parent = schema.getType(type) as GraphQLObjectType;
  return wholeOf(schema, getNamedType(parent.getFields()[field]?.type) as GraphQLObjectType).selection;
};

/** The types of the entities. */
export const nodeTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && isNode(type))
    .map(({ name }) => name);

const isNode = (type: unknown): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection');

const nodeOf = ({ type }: GraphQLField<unknown, unknown>): string => {
  const connection = getNamedType(type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes?.type)?.name ?? '';
};

const wholeOf = (schema: GraphQLSchema, type: GraphQLObjectType): { selection: string } => {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    // The nodes of a page are those of its edges.
    if (type.name.endsWith('Connection') && field.name === 'nodes') return [];
    if (isConnection(field))
      return [`${field.name}(first: 100) { ${wholeOf(schema, named as GraphQLObjectType).selection} }`];
    if (isObjectType(named) && !isNode(named)) return [`${field.name} { ${wholeOf(schema, named).selection} }`];
    return [`${field.name} { __typename ... on Node { id } }`];
  });
  return { selection: parts.join(' ') };
};
