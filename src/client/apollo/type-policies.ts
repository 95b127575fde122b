import type { FieldPolicy, InMemoryCacheConfig, TypePolicies, TypePolicy } from '@apollo/client/cache';
import type { CacheSchema } from '../cache-schema.ts';
import { mapValues } from '../map-values.ts';
import { mergeValues } from '../merge-values.ts';
import { connectionPolicy } from './connection-policy.ts';
import { nodeLookUps } from './node-look-ups.ts';

/** The options of an `InMemoryCache` for a schema: its possible types, its type policies, and where its scalars are. */
export const createCacheOptions = (
  schema: CacheSchema,
): Required<Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies' | 'inputObjects'>> => ({
  possibleTypes: mapValues(schema.possibleTypes, (members) => [...members]),
  typePolicies: createTypePolicies(schema),
  inputObjects: mapValues(schema.inputs, (fields) => ({ fields })),
});

/** The policies for all types of a schema: how each is identified, paged and merged. */
export const createTypePolicies = (schema: CacheSchema): TypePolicies => {
  const types = new Set(
    [schema.keys, schema.connections, schema.valueLists, schema.scalars].flatMap((part) => Object.keys(part)),
  );
  const policies = Object.fromEntries([...types].map((type) => [type, typePolicy(schema, type)]));
  return {
    ...policies,
    Query: { fields: { ...policies.Query?.fields, ...nodeLookUps(schema.possibleTypes.Node ?? []) } },
  };
};

const typePolicy = ({ keys, connections, valueLists, scalars }: CacheSchema, type: string): TypePolicy => ({
  ...identity(keys[type]),
  fields: {
    ...mapValues(connections[type] ?? {}, (connection) => connectionPolicy(connection)),
    ...Object.fromEntries((valueLists[type] ?? []).map((field) => [field, { merge: mergeKnown }])),
    // Its types know the scalars that an application declares.
    ...mapValues(scalars[type] ?? {}, (scalar) => ({ scalar }) as unknown as FieldPolicy),
  },
});

/** How the objects of a type are told apart: by `id` if nothing is said, else by the key, else by what holds them. */
const identity = (key: string | null | undefined): TypePolicy => {
  if (key === undefined) return {};
  if (key === null) return { keyFields: false, merge: mergeKnown };
  // A query that does not select the key gets objects of its own; the library alone would refuse to keep its answer.
  return { keyFields: (object, { storeObject }) => ({ ...object, ...storeObject })[key] === undefined ? false : [key] };
};

const mergeKnown = (known: unknown, asked: unknown): unknown =>
  known === undefined ? asked : mergeValues(known, asked);
