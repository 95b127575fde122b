import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { type CacheSchema, type Connection, PAGE_ARGUMENTS } from '../cache-schema.ts';

/** Finds what caches have to know of a schema. `keys` names the fields by which types without an `id` are told apart. */
export const describeSchema = (schema: GraphQLSchema, keys: ReadonlyMap<string, string> = new Map()): CacheSchema => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const objects = types.filter(isObjectType);
  const keyOf = (type: GraphQLObjectType) => ('id' in type.getFields() ? 'id' : (keys.get(type.name) ?? null));
  const isValue = (type: unknown) => isObjectType(type) && !roots.includes(type) && keyOf(type) === null;
  const isValueList = ({ type }: Field) => isListType(nullable(type)) && isValue(getNamedType(type));
  // The lists of a connection are merged page by page.
  const isPaged = (type: GraphQLObjectType) => 'pageInfo' in type.getFields();

  return {
    possibleTypes: tabulate(types.filter(isAbstractType), (type) => namesOf(schema.getPossibleTypes(type))),
    keys: tabulate(
      objects.filter((type) => !roots.includes(type) && keyOf(type) !== 'id'),
      keyOf,
    ),
    connections: fieldsWhere(objects, connectionOf),
    valueLists: tabulate(
      objects.filter((type) => !isPaged(type)),
      (type) => namesOf(fieldsOf(type).filter(isValueList)),
    ),
    scalars: fieldsWhere(objects, ({ type }) =>
      isCustomScalar(getNamedType(type)) ? withoutNonNull(type) : undefined,
    ),
    inputs: tabulate(types.filter(isInputObjectType), (type) =>
      tabulate(fieldsOf(type), (field) => withoutNonNull(field.type)),
    ),
  };
};

type Field = GraphQLField<unknown, unknown>;

/** What a field is as a connection; undefined where it is none. */
const connectionOf = ({ type, args }: Field): Connection | undefined => {
  const connection = nullable(type);
  if (!isObjectType(connection) || !args.some(({ name }) => PAGE_ARGUMENTS.includes(name))) return undefined;
  const { pageInfo, edges, nodes } = connection.getFields();
  if (!pageInfo || !(edges ?? nodes)) return undefined;
  const edge = edges && getNamedType(edges.type);
  const said = isObjectType(edge) ? Object.keys(edge.getFields()).filter((name) => !/^(node|cursor)$/.test(name)) : [];
  const keyArgs = args.map(({ name }) => name).filter((name) => !PAGE_ARGUMENTS.includes(name));
  return { keyArgs, rowsBy: said.length > 0 ? 'cursor' : 'node' };
};

const isCustomScalar = (type: GraphQLType): boolean => isScalarType(type) && !isSpecifiedScalarType(type);
const nullable = (type: GraphQLType): GraphQLType => (isNonNullType(type) ? type.ofType : type);
const withoutNonNull = (type: GraphQLType): string => String(type).replaceAll('!', '');
const namesOf = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name).sort();

const fieldsOf = <T extends GraphQLObjectType | GraphQLInputObjectType>(type: T) =>
  Object.values(type.getFields()) as ReturnType<T['getFields']>[string][];

/** A value for each thing that has a name; empty lists and objects are left out. */
const tabulate = <T extends { name: string }, V>(things: readonly T[], tell: (thing: T) => V): Record<string, V> =>
  Object.fromEntries(
    things
      .map((thing) => [thing.name, tell(thing)] as const)
      .filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const fieldsWhere = <V>(types: readonly GraphQLObjectType[], tell: (field: Field) => V | undefined) =>
  tabulate(types, (type) =>
    Object.fromEntries(
      fieldsOf(type).flatMap((field) => {
        const value = tell(field);
        return value === undefined ? [] : [[field.name, value] as const];
      }),
    ),
  );
