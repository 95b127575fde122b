import {
  ConnectionHandler,
  generateClientID,
  type HandleFieldPayload,
  type RecordProxy,
  type RecordSourceProxy,
  ROOT_TYPE,
} from 'relay-runtime';
import type { CacheSchema, Connection } from '../cache-schema.ts';

type Edge = RecordProxy | null;

/**
 * A handler for `@connection`. It extends Relay's own in two ways: it pages `nodes` along with `edges`, and it keeps all
 * edges of a list in which two edges can have the same node.
 */
export const connectionHandler = ({ connections }: Pick<CacheSchema, 'connections'>) => ({
  update(store: RecordSourceProxy, payload: HandleFieldPayload): void {
    const parent = store.get(payload.dataID);
    const page = parent?.getLinkedRecord(payload.fieldKey);
    if (page) copyNodesToEdges(page);
    const existing = edgesOf(parent && existingConnection(store, parent, payload));
    ConnectionHandler.update(store, payload);
    const connection = parent?.getLinkedRecord(payload.handleKey);
    if (!page || !connection) return;
    if (rowsBy(connections, parent, payload) === 'cursor') mergeByCursor(store, connection, existing, page, payload);
    if (connection.getLinkedRecords('nodes'))
      connection.setLinkedRecords(
        edgesOf(connection).map((edge) => edge?.getLinkedRecord('node') ?? null),
        'nodes',
      );
  },
});

/** The record that holds the merged pages. */
const existingConnection = (store: RecordSourceProxy, parent: RecordProxy, { handleKey }: HandleFieldPayload) =>
  parent.getLinkedRecord(handleKey) ?? store.get(generateClientID(parent.getDataID(), handleKey));

/**
 * Copies the fields of each record in `nodes` to its record in `edges`. Relay keeps two records for a node that has no
 * id.
 */
const copyNodesToEdges = (page: RecordProxy): void => {
  const nodes = page.getLinkedRecords('nodes') ?? [];
  for (const [index, edge] of edgesOf(page).entries()) {
    const [node, edgeNode] = [nodes[index], edge?.getLinkedRecord('node')];
    if (node && edgeNode && node.getDataID() !== edgeNode.getDataID()) edgeNode.copyFieldsFrom(node);
  }
};

const rowsBy = (
  connections: CacheSchema['connections'],
  parent: RecordProxy | null | undefined,
  { fieldKey }: HandleFieldPayload,
): Connection['rowsBy'] | undefined => {
  const type = parent?.getType() ?? '';
  const [field = ''] = fieldKey.split('(', 1);
  return connections[type === ROOT_TYPE ? 'Query' : type]?.[field]?.rowsBy;
};

/** Merges a page that continues the existing edges into them; Relay would drop all but one edge of each node. */
const mergeByCursor = (
  store: RecordSourceProxy,
  connection: RecordProxy,
  existing: Edge[],
  page: RecordProxy,
  { args }: HandleFieldPayload,
): void => {
  const isBackwards = args.before != null;
  if (args.after == null && !isBackwards) return; // It is a first page, which replaces the list.
  const cursor = isBackwards ? 'startCursor' : 'endCursor';
  if (pageInfo(connection, cursor) !== pageInfo(page, cursor)) return; // Relay has refused the page because it leaves a gap.
  const cursors = new Set(existing.map(cursorOf));
  const added = edgesOf(page)
    .filter((edge) => !cursors.has(cursorOf(edge)))
    .map((edge) => ConnectionHandler.buildConnectionEdge(store, connection, edge) ?? null);
  connection.setLinkedRecords(isBackwards ? [...added, ...existing] : [...existing, ...added], 'edges');
};

const edgesOf = (connection: RecordProxy | null | undefined): Edge[] => connection?.getLinkedRecords('edges') ?? [];
const cursorOf = (edge: Edge) => edge?.getValue('cursor');
const pageInfo = (connection: RecordProxy, field: string) => connection.getLinkedRecord('pageInfo')?.getValue(field);
