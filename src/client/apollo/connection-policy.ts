import {
  canonicalStringify,
  type FieldFunctionOptions,
  type FieldPolicy,
  type Reference,
  type StoreObject,
} from '@apollo/client/cache';
import type { FieldNode } from 'graphql';
import type { Connection } from '../cache-schema.ts';
import type { RowRules } from '../lists/join-runs.ts';
import { type PageInfo, pageKey } from '../lists/page.ts';
import { toKnownEnds } from '../lists/read-run.ts';
import { pageInfoOf, type Row, type Run, shorterOf, toRun } from '../lists/run.ts';
import { addPage, findRun, type Runs } from '../lists/runs.ts';
import { mergeValues } from '../merge-values.ts';
import { selectedFields } from './selected-fields.ts';

type Value = StoreObject | Reference | null;

/** A connection as the server answers it, and as queries read it. */
interface ConnectionValue {
  edges?: readonly Value[];
  nodes?: readonly Value[];
  pageInfo?: PageInfo & Record<string, unknown>;
  [field: string]: unknown;
}

/** A connection as the cache keeps it: `edges` and `nodes` each by itself, since a query may page by either. */
interface KeptConnection {
  edges?: Runs<Value> | undefined;
  nodes?: Runs<Value> | undefined;
  /** What `pageInfo` holds beside what tells of pages: its type, and what a partner adds. */
  info: Record<string, unknown>;
  /** The `pageInfo` of pages of which no rows were asked for. */
  rowless: Record<string, PageInfo>;
  /** The pages that the server could not answer. */
  failed: readonly string[];
  /** All other fields, such as `totalCount`. */
  fields: Record<string, unknown>;
}

const nothing: KeptConnection = { info: {}, rowless: {}, failed: [], fields: {} };

/**
 * A field policy for a Relay connection. Its pages become one list, which every query of it reads: forwards and
 * backwards, by `edges` and by `nodes`. A page that is fetched again takes the place of itself; what the list does not
 * hold is asked of the server. A field with an alias is a list of its own.
 */
export const connectionPolicy = ({
  keyArgs,
  rowsBy,
}: Connection): FieldPolicy<KeptConnection, ConnectionValue, ConnectionValue> => {
  const rules = { by: rowsBy, merge: mergeValues } as RowRules<Value>;
  // A policy is not told what the fragments that are spread in a field select, but it sees what comes for it.
  const answered = new WeakMap<FieldNode, readonly string[]>();

  return {
    keyArgs(args, { field, fieldName }) {
      const given = keyArgs.filter((name) => args?.[name] != null);
      const alias = field?.alias?.value ?? fieldName;
      // Apollo Client welds the answers to two fields with one key together, row by row, before a policy sees them.
      if (alias !== fieldName)
        return `${fieldName}:${alias}:${canonicalStringify(given.map((name) => [name, args?.[name]]))}`;
      return given.length > 0 ? given : false;
    },
    merge(existing, incoming, options) {
      const known = (existing ?? nothing) as KeptConnection;
      const args = options.args ?? {};
      const page = pageKey(args);
      // What is known of a connection that failed stays.
      if (!incoming) return { ...known, failed: [...known.failed, page] };
      // What is answered is not yet what is kept, whatever the types of the library say.
      const { edges, nodes, pageInfo = {}, ...fields } = incoming as ConnectionValue;
      if (options.field) answered.set(options.field, [...Object.keys(incoming), ...Object.keys(pageInfo)]);
      const edgeRows = edges?.map((edge) => toEdgeRow(edge, options));
      const nodeRows = nodes?.map((node, index) => toNodeRow(node, edgeRows?.[index]?.cursor));
      return {
        edges: edgeRows ? addPage(known.edges, toRun(edgeRows, args, pageInfo), rules) : known.edges,
        nodes: nodeRows ? addPage(known.nodes, toRun(nodeRows, args, pageInfo), rules) : known.nodes,
        info: { ...known.info, ...withoutPage(pageInfo) },
        rowless: edges || nodes ? known.rowless : { ...known.rowless, [page]: { ...known.rowless[page], ...pageInfo } },
        failed: known.failed.filter((other) => other !== page),
        fields: { ...known.fields, ...fields },
      };
    },
    read(existing, options) {
      if (!existing) return undefined;
      const known = existing as KeptConnection;
      const { field, variables } = options;
      const args = options.args ?? {};
      if (known.failed.includes(pageKey(args))) return null as never;
      const selected =
        selectedFields(field?.selectionSet?.selections, variables) ?? (field && answered.get(field)) ?? null;
      const find = (runs: Runs<Value> = []) =>
        findRun(
          runs.map((run) => toKnownEnds(run, selected ?? [])),
          args,
        );
      const [edges, nodes] = [find(known.edges), find(known.nodes)];
      const pageInfo =
        choosePageInfo(selected, edges, nodes) ?? known.rowless[pageKey(args)] ?? choosePageInfo(null, edges, nodes);
      return {
        ...known.fields,
        ...(edges && { edges: valuesOf(edges).filter((edge) => isThere(nodeOf(edge, options), options)) }),
        ...(nodes && { nodes: valuesOf(nodes).filter((node) => isThere(node, options)) }),
        ...(pageInfo && { pageInfo: { ...known.info, ...pageInfo } }),
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

/** Whether an entity is still in the cache; what is no entity is where it stands. */
const isThere = (node: unknown, { canRead }: FieldFunctionOptions): boolean =>
  referenceOf(node) === undefined || canRead(node as Reference);

const valuesOf = ({ rows }: Run<Value>): Value[] => rows.map(({ value }) => value);

/** The `pageInfo` of the rows that a query selects; of the shorter list where it selects both, or does not tell. */
const choosePageInfo = (
  selected: readonly string[] | null,
  edges: Run<Value> | undefined,
  nodes: Run<Value> | undefined,
): PageInfo | undefined => {
  const asks = (name: string) => selected === null || selected.includes(name);
  const shorter = shorterOf(asks('edges') ? edges : undefined, asks('nodes') ? nodes : undefined);
  return shorter && withoutUndefined(pageInfoOf(shorter));
};

/** What is said of the page itself is left out: it is told anew of the whole list. */
const withoutPage = (pageInfo: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(pageInfo).filter(([name]) => !/^(has(Next|Previous)Page|(start|end)Cursor)$/.test(name)),
  );

/** Fields that are not known are left out, so that the cache sees that they are missing. */
const withoutUndefined = (info: PageInfo): PageInfo =>
  Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
