import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { CacheSchema } from '../cache-schema.ts';

/** Derives what caches have to know about a schema. `keys` has the key fields of types without an `id`. */
export const describeSchema = (schema: GraphQLSchema, keys: ReadonlyMap<string, string> = new Map()): CacheSchema => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const objects = types.filter(isObjectType);
  const keyOf = (type: GraphQLObjectType) => ('id' in type.getFields() ? 'id' : (keys.get(type.name) ?? null));
  const isValue = (type: unknown) => isObjectType(type) && !roots.includes(type) && keyOf(type) === null;
  const isValueList = ({ type }: Field) => isListType(getNullableType(type)) && isValue(getNamedType(type));
  // The connection policy merges the lists of a connection.
  const isPaged = (type: GraphQLObjectType) => 'pageInfo' in type.getFields();

  return {
    possibleTypes: tabulate(types.filter(isAbstractType), (type) => namesOf(schema.getPossibleTypes(type))),
    keys: tabulate(
      objects.filter((type) => !roots.includes(type) && keyOf(type) !== 'id'),
      keyOf,
    ),
    connections: tabulate(objects, (type) => namesOf(fieldsOf(type).filter(isConnection))),
    valueLists: tabulate(
      objects.filter((type) => !isPaged(type)),
      (type) => namesOf(fieldsOf(type).filter(isValueList)),
    ),
    scalars: tabulate(objects, (type) => scalarsOf(fieldsOf(type), isCustomScalar)),
    inputs: tabulate(types.filter(isInputObjectType), (type) =>
      scalarsOf(fieldsOf(type), (field) => isCustomScalar(field) || isInputObjectType(field)),
    ),
  };
};

type Field = GraphQLField<unknown, unknown>;

/** Whether a field returns a connection that can be paged. */
const isConnection = ({ type, args }: Field): boolean => {
  const connection = getNullableType(type);
  return (
    isObjectType(connection) &&
    'pageInfo' in connection.getFields() &&
    args.some(({ name }) => name === 'after' || name === 'before')
  );
};

const isCustomScalar = (type: GraphQLType): boolean => isScalarType(type) && !isSpecifiedScalarType(type);

/** The types, without `!`, of the fields that `isScalar` is true of. */
const scalarsOf = (fields: readonly (Field | GraphQLInputField)[], isScalar: (type: GraphQLType) => boolean) =>
  tabulate(fields, ({ type }) => (isScalar(getNamedType(type)) ? String(type).replaceAll('!', '') : undefined));

const namesOf = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name).sort();

const fieldsOf = <T extends GraphQLObjectType | GraphQLInputObjectType>(type: T) =>
  Object.values(type.getFields()) as ReturnType<T['getFields']>[string][];

/** A record of values by name, sorted; undefined values and empty lists and objects are left out. */
const tabulate = <T extends { name: string }, V>(
  things: readonly T[],
  describe: (thing: T) => V | undefined,
): Record<string, V> =>
  Object.fromEntries(
    things
      .flatMap((thing) => {
        const value = describe(thing);
        return value === undefined || (value && Object.keys(value).length === 0) ? [] : [[thing.name, value] as const];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
