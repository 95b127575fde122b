import type {
  FieldFunctionOptions,
  FieldPolicy,
  FieldReadFunction,
  InMemoryCacheConfig,
  Reference,
  TypePolicies,
  TypePolicy,
} from '@apollo/client/cache';
import { type CacheSchema, mapValues } from '../cache-schema.ts';
import { connectionPolicy } from './connection-policy.ts';
import { mergeValues } from './merge-values.ts';

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
  const { keys, connections, valueLists, scalars } = schema;
  const types = [keys, connections, valueLists, scalars].flatMap((part) => Object.keys(part));
  const policies = Object.fromEntries(types.map((type) => [type, typePolicy(schema, type)]));
  return {
    ...policies,
    Query: { fields: { ...policies.Query?.fields, ...nodeRedirects(schema.possibleTypes.Node ?? []) } },
  };
};

const typePolicy = ({ keys, connections, valueLists, scalars }: CacheSchema, type: string): TypePolicy => ({
  ...identity(keys[type]),
  fields: {
    ...Object.fromEntries((connections[type] ?? []).map((field) => [field, connectionPolicy])),
    ...Object.fromEntries((valueLists[type] ?? []).map((field) => [field, { merge: mergeValues }])),
    // The type of `scalar` only allows the scalars that an application declares.
    ...mapValues(scalars[type] ?? {}, (scalar) => ({ scalar }) as unknown as FieldPolicy),
  },
});

/** How the objects of a type are identified: by `id` by default, else by the key, else as part of their parent. */
const identity = (key: string | null | undefined): TypePolicy => {
  if (key === undefined) return {};
  if (key === null) return { keyFields: false, merge: mergeValues };
  // Without the key in the selection, Apollo Client would refuse to write the result; cache such objects unnormalized.
  return { keyFields: (object, { storeObject }) => ({ ...object, ...storeObject })[key] === undefined ? false : [key] };
};

/** Field policies that answer `node(id:)` and `nodes(ids:)` from the cache where it has the entities. */
const nodeRedirects = (types: readonly string[]): Record<'node' | 'nodes', FieldReadFunction> => {
  const find = (id: string, { toReference, canRead }: FieldFunctionOptions): Reference | undefined => {
    // Ids are opaque, so each type is tried.
    const found = types.map((__typename) => toReference({ __typename, id }));
    return found.find((reference) => reference && canRead(reference));
  };
  return {
    // Null comes from the server: the entity no longer exists.
    node: (existing, options) => (existing === undefined ? find(options.args?.id, options) : existing),
    nodes: (existing, options) => {
      if (existing) return existing;
      const found = ((options.args?.ids ?? []) as string[]).map((id) => find(id, options));
      return found.includes(undefined) ? undefined : found;
    },
  };
};
