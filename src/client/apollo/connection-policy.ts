import { canonicalStringify, type FieldPolicy, type Reference, type StoreObject } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** A connection as the server returns it and as queries read it. */
interface ConnectionValue {
  edges?: readonly (StoreObject | Reference)[];
  nodes?: readonly (StoreObject | Reference | null)[];
  pageInfo?: object;
}

/** What the cache holds: the value of `relayStylePagination`, and whether rows of the list were ever selected. */
interface StoredConnection extends ConnectionValue {
  isListed?: boolean;
}

const merge = relayStylePagination().merge as Exclude<
  FieldPolicy<StoredConnection, ConnectionValue, ConnectionValue>['merge'],
  boolean | undefined
>;

/**
 * Pages are merged by `relayStylePagination` of Apollo Client; `nodes`, which it ignores, are kept as edges. Lists with other filters,
 * other page sizes or another alias are lists of their own.
 */
export const connectionPolicy: FieldPolicy<StoredConnection, ConnectionValue, ConnectionValue> = {
  keyArgs(args, { field, fieldName }) {
    const { after: _after, before: _before, ...others } = args ?? {};
    const given = Object.entries(others).filter(([, value]) => value != null);
    const alias = field?.alias && field.alias.value !== fieldName ? `${field.alias.value}:` : '';
    return `${fieldName}:${alias}${canonicalStringify(Object.fromEntries(given))}`;
  },
  merge(existing, incoming, options) {
    if (!incoming) return existing ?? (null as never);
    const { nodes, edges = nodes?.map((node) => ({ node }) as StoreObject), ...others } = incoming as ConnectionValue;
    const merged = merge(existing, { ...others, ...(edges && { edges }) } as never, options);
    return { ...merged, isListed: existing?.isListed || edges !== undefined };
  },
  read(existing, { readField, canRead }) {
    if (!existing) return existing as undefined;
    const { isListed, edges: all = [], pageInfo, ...fields } = existing;
    // The library would answer a query for rows from one for the count, with no rows, and leaves out edges whose node is not selected.
    if (!isListed) return fields;
    const edges = all.filter((edge) => {
      const node = readField<Reference>('node', edge);
      return node === undefined || canRead(node);
    });
    const nodes = edges.map((edge) => readField<Reference>('node', edge));
    return { ...fields, edges, ...(!nodes.includes(undefined) && { nodes: nodes as Reference[] }), pageInfo };
  },
};
