import type { FieldPolicy, InMemoryCacheConfig, TypePolicies, TypePolicy } from '@apollo/client/cache';
import type { CacheSchema } from '../cache-schema.ts';
import { mapValues } from '../map-values.ts';
import { mergeValues } from '../merge-values.ts';
import { nodeRedirects } from './cache-redirects.ts';
import { connectionPolicy } from './connection-policy.ts';

/** `InMemoryCache` options for a schema: possible types, type policies, and the input fields that hold scalars. */
export const createCacheOptions = (
  schema: CacheSchema,
): Required<Pick<InMemoryCacheConfig, 'possibleTypes' | 'typePolicies' | 'inputObjects'>> => ({
  possibleTypes: mapValues(schema.possibleTypes, (members) => [...members]),
  typePolicies: createTypePolicies(schema),
  inputObjects: mapValues(schema.inputs, (fields) => ({ fields })),
});

/** The type policies for a schema: how objects are identified, paged and merged. */
export const createTypePolicies = (schema: CacheSchema): TypePolicies => {
  const types = new Set(
    [schema.keys, schema.connections, schema.valueLists, schema.scalars].flatMap((part) => Object.keys(part)),
  );
  const policies = Object.fromEntries([...types].map((type) => [type, typePolicy(schema, type)]));
  return {
    ...policies,
    Query: { fields: { ...policies.Query?.fields, ...nodeRedirects(schema.possibleTypes.Node ?? []) } },
  };
};

const typePolicy = ({ keys, connections, valueLists, scalars }: CacheSchema, type: string): TypePolicy => ({
  ...identity(keys[type]),
  fields: {
    ...mapValues(connections[type] ?? {}, (connection) => connectionPolicy(connection)),
    ...Object.fromEntries((valueLists[type] ?? []).map((field) => [field, { merge: mergeExisting }])),
    // The type of `scalar` only allows the scalars that an application declares.
    ...mapValues(scalars[type] ?? {}, (scalar) => ({ scalar }) as unknown as FieldPolicy),
  },
});

/** How the objects of a type are identified: by `id` by default, else by the key, else as part of their parent. */
const identity = (key: string | null | undefined): TypePolicy => {
  if (key === undefined) return {};
  if (key === null) return { keyFields: false, merge: mergeExisting };
  // Without the key in the selection, Apollo Client would refuse to write the result; cache such objects unnormalized.
  return { keyFields: (object, { storeObject }) => ({ ...object, ...storeObject })[key] === undefined ? false : [key] };
};

const mergeExisting = (existing: unknown, incoming: unknown): unknown =>
  existing === undefined ? incoming : mergeValues(existing, incoming);
