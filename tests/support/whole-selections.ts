import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Queries for everything that a graph has: made from its schema, so that new fields are asked for too. */

/** An entity with all fields that need no argument: whole values, and of other entities the id. Takes its global `$id`. */
export const entityQuery = (schema: GraphQLSchema, type: string): string => {
  const { selection, fragments } = selectWhole(schema.getType(type) as GraphQLObjectType);
  return `query ($id: ID!) { node(id: $id) { __typename id ${selection} } } ${fragments}`;
};

/** A field of an entity, or of the root, that is a connection: `Brief.events`, of the type `Event`. */
export interface ConnectionField {
  type: string;
  field: string;
  node: string;
  /** Whether the nodes are entities, which have ids. */
  hasEntities: boolean;
  /** The values of the field of its `orderBy`; none if it has no such argument. */
  orders: readonly string[];
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
          const hasEntities = !isObjectType(nodeType) || isNode(nodeType);
          return { type: type.name, field: field.name, node, hasEntities, orders: ordersOf(field) };
        }),
    );

/** What a page of a connection has, and what its edges carry: a selection, and the fragments in it. */
export const selectPage = (schema: GraphQLSchema, type: string, field: string): Selected => {
  const parent = schema.getType(type) as GraphQLObjectType;
  return selectWhole(getNamedType(parent.getFields()[field]?.type) as GraphQLObjectType);
};

interface Selected {
  selection: string;
  fragments: string;
}

/** The types of the entities. */
export const nodeTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && isNode(type))
    .map(({ name }) => name);

const isNode = (type: unknown): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection');

const ordersOf = ({ args }: GraphQLField<unknown, unknown>): string[] => {
  const input = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  const order = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : null;
  return isEnumType(order) ? order.getValues().map(({ name }) => name) : [];
};

const nodeOf = ({ type }: GraphQLField<unknown, unknown>): string => {
  const connection = getNamedType(type) as GraphQLObjectType;
  return getNamedType(connection.getFields().nodes?.type)?.name ?? '';
};

/** A type of values with all of its fields; each type in it is one fragment. */
const selectWhole = (whole: GraphQLObjectType): Selected => {
  const fragments = new Map<string, string>();
  const spread = (type: GraphQLObjectType): string => {
    const name = `All${type.name}`;
    if (!fragments.has(name)) {
      const selections = Object.values(type.getFields()).flatMap((field) => {
        // The nodes of a page are those of its edges.
        const isTwice = type.name.endsWith('Connection') && field.name === 'nodes';
        return isTwice || field.args.some(isRequiredArgument) ? [] : [select(field)];
      });
      fragments.set(name, `fragment ${name} on ${type.name} { ${selections.join(' ')} }`);
    }
    return `...${name}`;
  };
  const select = (field: GraphQLField<unknown, unknown>): string => {
    const type = getNamedType(field.type);
    if (isLeafType(type)) return field.name;
    if (!isObjectType(type) || isNode(type)) return `${field.name} { __typename ... on Node { id } }`;
    return `${field.name}${isConnection(field) ? '(first: 100)' : ''} { ${spread(type)} }`;
  };
  return { selection: spread(whole), fragments: [...fragments.values()].join(' ') };
};
