import type { FieldFunctionOptions, FieldPolicy, Reference, StoreObject } from '@apollo/client/cache';
import type { FieldNode, SelectionNode } from 'graphql';
import type { Connection } from '../cache-schema.ts';
import { mergeValues } from '../merge-values.ts';
import { holdsPage, mergeRuns, type PageInfo, pageInfoOf, pageKey, type Row, type Run, toRun } from '../run.ts';

type Value = StoreObject | Reference | null;

/** A connection as the server answers it, and as queries read it. */
interface ConnectionValue {
  edges?: readonly Value[];
  nodes?: readonly Value[];
  pageInfo?: PageInfo & { __typename?: string };
  [field: string]: unknown;
}

/** A connection as the cache keeps it: `edges` and `nodes` each by itself, since a query may page by either. */
interface KeptConnection {
  edges?: Run<Value> | undefined;
  nodes?: Run<Value> | undefined;
  /** The `pageInfo` of pages of which no rows were asked for. */
  rowless: Record<string, PageInfo>;
  /** All other fields, such as `totalCount`. */
  fields: Record<string, unknown>;
}

/**
 * A field policy for a Relay connection. Its pages become one list, which every query of it reads: forwards and
 * backwards, by `edges` and by `nodes`. A page that is fetched again takes the place of itself; one that does not join
 * on what is there begins the list anew; what the list does not hold is asked of the server.
 */
export const connectionPolicy = ({
  keyArgs,
  rowsBy,
}: Connection): FieldPolicy<KeptConnection, ConnectionValue, ConnectionValue> => ({
  keyArgs: keyArgs.length > 0 ? keyArgs : false,
  merge(existing, incoming, options) {
    // Null is a connection that failed: what is known of it stays.
    if (!incoming) return existing ?? incoming;
    // What is answered is not yet what is kept, whatever the types of the library say.
    const { edges, nodes, pageInfo, ...fields } = incoming as ConnectionValue;
    const args = options.args ?? {};
    const add = (known: Run<Value> | undefined, values: readonly Value[] | undefined, toRow: ToRow) => {
      if (!values) return known;
      const page = toRun(
        values.map((value) => toRow(value, options)),
        args,
        pageInfo ?? {},
      );
      return mergeRuns(known, page, { by: rowsBy, merge: mergeValues as (known: Value, asked: Value) => Value });
    };
    return {
      edges: add(existing?.edges as Run<Value> | undefined, edges, edgeRow),
      nodes: add(existing?.nodes as Run<Value> | undefined, nodes, nodeRow),
      rowless: { ...existing?.rowless, ...(pageInfo && !edges && !nodes && { [pageKey(args)]: pageInfo }) },
      fields: { ...existing?.fields, ...fields },
    };
  },
  read(existing, options) {
    if (!existing) return existing;
    const args = options.args ?? {};
    const { rowless, fields } = existing;
    const edges = heldRun(existing.edges as Run<Value> | undefined, args);
    const nodes = heldRun(existing.nodes as Run<Value> | undefined, args);
    const pageInfo = choosePageInfo(options.field, edges, nodes) ?? rowless[pageKey(args)];
    return {
      ...fields,
      ...(edges && { edges: valuesOf(edges).filter((edge) => isThere(edgeNode(edge, options), options)) }),
      ...(nodes && { nodes: valuesOf(nodes).filter((node) => isThere(node, options)) }),
      ...(pageInfo && { pageInfo: { __typename: 'PageInfo', ...pageInfo } }),
    };
  },
});

type ToRow = (value: Value, options: FieldFunctionOptions) => Row<Value>;

const edgeRow: ToRow = (value, options) => ({
  value,
  node: referenceOf(edgeNode(value, options)),
  cursor: value ? options.readField<string>('cursor', value) : undefined,
});

const nodeRow: ToRow = (value) => ({ value, node: referenceOf(value) });

const edgeNode = (edge: Value, { readField }: FieldFunctionOptions): unknown =>
  edge ? readField('node', edge) : undefined;

const referenceOf = (node: unknown): string | undefined => (node as Partial<Reference> | null | undefined)?.__ref;

/** Whether an entity is still in the cache; what is no entity is where it stands. */
const isThere = (node: unknown, { canRead }: FieldFunctionOptions): boolean =>
  referenceOf(node) === undefined || canRead(node as Reference);

const valuesOf = ({ rows }: Run<Value>): Value[] => rows.map(({ value }) => value);

const heldRun = (run: Run<Value> | undefined, args: Record<string, unknown>): Run<Value> | undefined =>
  run && holdsPage(run, args) ? run : undefined;

/** The `pageInfo` of the rows that a query selects; of the shorter list where it selects both, or does not tell. */
const choosePageInfo = (
  field: FieldNode | null,
  edges: Run<Value> | undefined,
  nodes: Run<Value> | undefined,
): PageInfo | undefined => {
  const selected = selectedFields(field?.selectionSet?.selections);
  const asks = (name: string) => selected === null || selected.includes(name);
  const runs = [asks('edges') && edges, asks('nodes') && nodes].filter((run) => run !== undefined && run !== false);
  // Paging on from the end of the longer one would leave a gap in the shorter one.
  const [shorter] = runs.sort((a, b) => a.rows.length - b.rows.length);
  return shorter && withoutUndefined(pageInfoOf(shorter));
};

/** The names of the fields selected; null where a fragment is spread, whose fields a policy is not told. */
const selectedFields = (selections: readonly SelectionNode[] = []): string[] | null => {
  const names: string[] = [];
  for (const node of selections) {
    if (node.kind === 'FragmentSpread') return null;
    const below = node.kind === 'Field' ? [node.name.value] : selectedFields(node.selectionSet.selections);
    if (below === null) return null;
    names.push(...below);
  }
  return names;
};

/** Fields that are not known are left out, so that the cache sees that they are missing. */
const withoutUndefined = (info: PageInfo): PageInfo =>
  Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
