import {
  canonicalStringify,
  type FieldFunctionOptions,
  type FieldPolicy,
  type Reference,
  type StoreObject,
} from '@apollo/client/cache';
import type { FieldNode } from 'graphql';
import type { Connection } from '../cache-schema.ts';
import { mergeValues } from '../merge-values.ts';
import { addPage, findSegment, type RowRules, type Segments } from '../pagination/merge-pages.ts';
import {
  type PageInfo,
  pageInfoOf,
  pageKey,
  type Row,
  type Segment,
  shorterOf,
  toSegment,
  trimToKnownCursors,
} from '../pagination/segment.ts';
import { selectedFields } from './selected-fields.ts';

type Value = StoreObject | Reference | null;

/** A connection as the server returns it and as queries read it. */
interface ConnectionValue {
  edges?: readonly Value[];
  nodes?: readonly Value[];
  pageInfo?: PageInfo & Record<string, unknown>;
  [field: string]: unknown;
}

/** A connection as the cache stores it: `edges` and `nodes` separately, because a query may page by either. */
interface StoredConnection {
  edges?: Segments<Value> | undefined;
  nodes?: Segments<Value> | undefined;
  /** Other fields of `pageInfo`: `__typename`, and those that a partner adds. */
  otherPageInfo: Record<string, unknown>;
  /** The `pageInfo` of pages whose query selected neither `edges` nor `nodes`. */
  pageInfoOnly: Record<string, PageInfo>;
  /** The pages for which the server returned null. */
  failedPages: readonly string[];
  /** All other fields, such as `totalCount`. */
  fields: Record<string, unknown>;
}

const empty: StoredConnection = { otherPageInfo: {}, pageInfoOnly: {}, failedPages: [], fields: {} };

/**
 * A field policy for a Relay connection. It merges pages into one list that all queries read: forwards and backwards, by
 * `edges` and by `nodes`. A page that is fetched again replaces itself; a page that is not cached is fetched. A field with
 * an alias is a separate list.
 */
export const connectionPolicy = ({
  keyArgs,
  rowsBy,
}: Connection): FieldPolicy<StoredConnection, ConnectionValue, ConnectionValue> => {
  const rules = { rowsBy, merge: mergeValues } as RowRules<Value>;
  // Policies do not see what named fragments select, but they see which fields the server returned.
  const returnedFields = new WeakMap<FieldNode, readonly string[]>();

  return {
    keyArgs(args, { field, fieldName }) {
      const given = keyArgs.filter((name) => args?.[name] != null);
      const alias = field?.alias?.value ?? fieldName;
      // Apollo Client merges two fields with the same key row by row before a policy sees them.
      if (alias !== fieldName)
        return `${fieldName}:${alias}:${canonicalStringify(given.map((name) => [name, args?.[name]]))}`;
      return given.length > 0 ? given : false;
    },
    merge(existing, incoming, options) {
      const known = (existing ?? empty) as StoredConnection;
      const args = options.args ?? {};
      const page = pageKey(args);
      // Earlier pages stay when one fails.
      if (!incoming) return { ...known, failedPages: [...known.failedPages, page] };
      // The library types `incoming` as the stored value, but it is the one from the server.
      const { edges, nodes, pageInfo = {}, ...fields } = incoming as ConnectionValue;
      if (options.field) returnedFields.set(options.field, [...Object.keys(incoming), ...Object.keys(pageInfo)]);
      const edgeRows = edges?.map((edge) => toEdgeRow(edge, options));
      const nodeRows = nodes?.map((node, index) => toNodeRow(node, edgeRows?.[index]?.cursor));
      return {
        edges: edgeRows ? addPage(known.edges, toSegment(edgeRows, args, pageInfo), rules) : known.edges,
        nodes: nodeRows ? addPage(known.nodes, toSegment(nodeRows, args, pageInfo), rules) : known.nodes,
        otherPageInfo: { ...known.otherPageInfo, ...withoutPageFields(pageInfo) },
        pageInfoOnly:
          edges || nodes
            ? known.pageInfoOnly
            : { ...known.pageInfoOnly, [page]: { ...known.pageInfoOnly[page], ...pageInfo } },
        failedPages: known.failedPages.filter((other) => other !== page),
        fields: { ...known.fields, ...fields },
      };
    },
    read(existing, options) {
      if (!existing) return undefined;
      const known = existing as StoredConnection;
      const { field, variables } = options;
      const args = options.args ?? {};
      if (known.failedPages.includes(pageKey(args))) return null as never;
      const selected =
        selectedFields(field?.selectionSet?.selections, variables) ?? (field && returnedFields.get(field)) ?? null;
      const find = (segments: Segments<Value> = []) =>
        findSegment(
          segments.map((segment) => trimToKnownCursors(segment, selected ?? [])),
          args,
        );
      const [edges, nodes] = [find(known.edges), find(known.nodes)];
      const pageInfo =
        choosePageInfo(selected, edges, nodes) ??
        known.pageInfoOnly[pageKey(args)] ??
        choosePageInfo(null, edges, nodes);
      return {
        ...known.fields,
        ...(edges && { edges: valuesOf(edges).filter((edge) => isCached(nodeOf(edge, options), options)) }),
        ...(nodes && { nodes: valuesOf(nodes).filter((node) => isCached(node, options)) }),
        ...(pageInfo && { pageInfo: { ...known.otherPageInfo, ...pageInfo } }),
      };
    },
  };
};

const toEdgeRow = (value: Value, options: FieldFunctionOptions): Row<Value> => ({
  value,
  node: referenceOf(nodeOf(value, options)),
  cursor: value ? options.readField<string>('cursor', value) : undefined,
});

const toNodeRow = (value: Value, cursor: string | undefined): Row<Value> => ({
  value,
  node: referenceOf(value),
  cursor,
});

const nodeOf = (edge: Value, { readField }: FieldFunctionOptions): unknown =>
  edge ? readField('node', edge) : undefined;

const referenceOf = (node: unknown): string | undefined => (node as Partial<Reference> | null | undefined)?.__ref;

/** Whether an entity is still in the cache; other objects always are. */
const isCached = (node: unknown, { canRead }: FieldFunctionOptions): boolean =>
  referenceOf(node) === undefined || canRead(node as Reference);

const valuesOf = ({ rows }: Segment<Value>): Value[] => rows.map(({ value }) => value);

/** The `pageInfo` of the rows that a query selects; of the shorter list if it selects both or that is not known. */
const choosePageInfo = (
  selected: readonly string[] | null,
  edges: Segment<Value> | undefined,
  nodes: Segment<Value> | undefined,
): PageInfo | undefined => {
  const isSelected = (name: string) => selected === null || selected.includes(name);
  const shorter = shorterOf(isSelected('edges') ? edges : undefined, isSelected('nodes') ? nodes : undefined);
  return shorter && withoutUndefined(pageInfoOf(shorter));
};

/** Drops the fields that describe the page; they are computed for the whole list. */
const withoutPageFields = (pageInfo: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(pageInfo).filter(([name]) => !/^(has(Next|Previous)Page|(start|end)Cursor)$/.test(name)),
  );

/** Drops unknown fields, so that the cache sees that they are missing. */
const withoutUndefined = (info: PageInfo): PageInfo =>
  Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
