import {
  canonicalStringify,
  type FieldFunctionOptions,
  type FieldPolicy,
  isReference,
  type Reference,
  type StoreObject,
} from '@apollo/client/cache';
import type { FieldNode } from 'graphql';
import { type Connection, mapValues } from '../cache-schema.ts';
import { joinPages, type Page, type PageArguments, type Rows } from '../pages.ts';
import { mergeValues } from './merge-values.ts';

type Value = StoreObject | Reference | null;

/** A connection as the server returns it and as queries read it. */
type ConnectionValue = Rows<Value> & Record<string, unknown>;

/** A connection as the cache stores it. */
interface StoredConnection {
  /** What has been fetched of each page, by the page arguments; null for a page that failed. */
  pages: { readonly [args: string]: Rows<Value> | null };
  /** All other fields, such as `totalCount`. */
  fields: Record<string, unknown>;
}

/**
 * A field policy for a Relay connection. It keeps each page that was fetched, and returns a page joined with all that continue
 * it: forwards and backwards, by `edges` and by `nodes`. A page that is fetched again replaces itself; a page that is not
 * cached is fetched. A field with an alias is a separate list.
 */
export const connectionPolicy = ({
  keyArgs,
  rowsBy,
}: Connection): FieldPolicy<StoredConnection, ConnectionValue, ConnectionValue> => {
  // Policies do not see what fragments select, but they see which fields the server returned for a selection.
  const returnedFields = new WeakMap<FieldNode, readonly string[]>();

  return {
    keyArgs(args, { field, fieldName }) {
      const given = keyArgs.filter((name) => args?.[name] != null).map((name) => [name, args?.[name]]);
      // Apollo Client merges two fields with the same key row by row before a policy sees them.
      const alias = field?.alias && field.alias.value !== fieldName ? `${field.alias.value}:` : '';
      return `${fieldName}:${alias}${canonicalStringify(Object.fromEntries(given))}`;
    },
    merge(existing, incoming, { args, field }) {
      const { pages, fields } = (existing ?? { pages: {}, fields: {} }) as StoredConnection;
      const key = pageKey(args);
      // Other pages stay when one fails.
      if (!incoming) return { pages: { ...pages, [key]: null }, fields };
      // The library types `incoming` as the stored value, but it is the one from the server.
      const { edges, nodes, pageInfo, ...others } = incoming as ConnectionValue;
      if (field) returnedFields.set(field, [...Object.keys(incoming), ...Object.keys(pageInfo ?? {})]);
      const page = { ...(edges && { edges }), ...(nodes && { nodes }), ...(pageInfo && { pageInfo }) };
      return {
        pages: { ...pages, [key]: mergeValues(pages[key], page) as Rows<Value> },
        fields: { ...fields, ...mapValues(others, (value, name) => mergeValues(fields[name], value)) },
      };
    },
    read(existing, options) {
      if (!existing) return undefined;
      const { pages, fields } = existing as StoredConnection;
      const { args, field } = options;
      const key = pageKey(args);
      const found = pages[key];
      if (found === null) return null as never;
      if (!found) return fields;
      const others = Object.entries(pages).flatMap(([other, rows]) =>
        rows && other !== key ? [pageOf(JSON.parse(other), rows, options)] : [],
      );
      const selected = selectedFields(field) ?? (field ? returnedFields.get(field) : undefined);
      const { edges, nodes, pageInfo } = joinPages(pageOf(args, found, options), others, rowsBy, selected);
      return {
        ...fields,
        ...(edges && { edges: edges.filter((edge) => isCached(edge, options)) }),
        ...(nodes && { nodes }),
        ...(pageInfo && { pageInfo }),
      };
    },
  };
};

/** The key of a page: its arguments as JSON. */
const pageKey = (args: PageArguments | null): string => {
  const { first, last, after, before } = args ?? {};
  return JSON.stringify({ first, last, after, before });
};

const pageOf = (args: PageArguments | null, rows: Rows<Value>, options: FieldFunctionOptions): Page<Value> => {
  const { edges, nodes, pageInfo } = rows;
  const cursorOf = (edge: Value | undefined) => (edge ? options.readField<string>('cursor', edge) : undefined);
  const refs = nodes ?? edges?.map((edge) => nodeOf(edge, options)) ?? [];
  return {
    ...rows,
    args: args ?? {},
    start: pageInfo?.startCursor ?? cursorOf(edges?.[0]),
    end: pageInfo?.endCursor ?? cursorOf(edges?.at(-1)),
    entities: refs.map((node) => (isReference(node) ? node.__ref : undefined)),
  };
};

const nodeOf = (edge: Value, { readField }: FieldFunctionOptions): unknown =>
  edge ? readField('node', edge) : undefined;

/** Whether the node of an edge is still in the cache. The library itself leaves out such `nodes`, but not edges with them. */
const isCached = (edge: Value, options: FieldFunctionOptions): boolean => {
  const node = nodeOf(edge, options);
  return !isReference(node) || options.canRead(node);
};

/** The fields that are selected of a connection and of its `pageInfo`; undefined if there are fragments or conditions. */
const selectedFields = (field: FieldNode | null): string[] | undefined => {
  const selections = field?.selectionSet?.selections ?? [];
  const pageInfo = selections.find(
    (node): node is FieldNode => node.kind === 'Field' && node.name.value === 'pageInfo',
  );
  const all = [...selections, ...(pageInfo?.selectionSet?.selections ?? [])];
  const names = all.flatMap((node) => (node.kind === 'Field' && !node.directives?.length ? node.name.value : []));
  return names.length === all.length ? names : undefined;
};
