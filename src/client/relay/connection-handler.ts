import {
  ConnectionHandler,
  generateClientID,
  type HandleFieldPayload,
  type RecordProxy,
  type RecordSourceProxy,
  ROOT_TYPE,
} from 'relay-runtime';
import type { CacheSchema } from '../cache-schema.ts';

type Edge = RecordProxy | null;

/**
 * A handler for `@connection`. It extends Relay's own in two ways: it pages `nodes` along with `edges`, and it keeps all
 * edges of a list in which two edges can have the same node.
 */
export const connectionHandler = ({ connections }: Pick<CacheSchema, 'connections'>) => ({
  update(store: RecordSourceProxy, payload: HandleFieldPayload): void {
    const { dataID, fieldKey, handleKey } = payload;
    const parent = store.get(dataID);
    const page = parent?.getLinkedRecord(fieldKey);
    if (page) copyNodesToEdges(page);
    const existing = edgesOf(parent?.getLinkedRecord(handleKey) ?? store.get(generateClientID(dataID, handleKey)));
    ConnectionHandler.update(store, payload);
    const connection = parent?.getLinkedRecord(handleKey);
    if (!page || !connection) return;
    const type = parent?.getType() === ROOT_TYPE ? 'Query' : parent?.getType();
    const rowsBy = connections[type ?? '']?.[fieldKey.split('(', 1)[0] ?? '']?.rowsBy;
    if (rowsBy === 'cursor') mergeByCursor(store, connection, existing, page, payload);
    if (!connection.getLinkedRecords('nodes')) return;
    const nodes = edgesOf(connection).map((edge) => edge?.getLinkedRecord('node') ?? null);
    connection.setLinkedRecords(nodes, 'nodes');
  },
});

/** Copies the fields of each record in `nodes` to its record in `edges`: Relay keeps two for a node that has no id. */
const copyNodesToEdges = (page: RecordProxy): void => {
  const nodes = page.getLinkedRecords('nodes') ?? [];
  for (const [index, edge] of edgesOf(page).entries()) {
    const [node, edgeNode] = [nodes[index], edge?.getLinkedRecord('node')];
    if (node && edgeNode && node.getDataID() !== edgeNode.getDataID()) edgeNode.copyFieldsFrom(node);
  }
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
  const cursorIn = (record: RecordProxy) =>
    record.getLinkedRecord('pageInfo')?.getValue(isBackwards ? 'startCursor' : 'endCursor');
  if (cursorIn(connection) !== cursorIn(page)) return; // Relay has refused the page because it leaves a gap.
  const cursors = new Set(existing.map((edge) => edge?.getValue('cursor')));
  const added = edgesOf(page)
    .filter((edge) => !cursors.has(edge?.getValue('cursor')))
    .map((edge) => ConnectionHandler.buildConnectionEdge(store, connection, edge) ?? null);
  connection.setLinkedRecords(isBackwards ? [...added, ...existing] : [...existing, ...added], 'edges');
};

const edgesOf = (connection: RecordProxy | null | undefined): Edge[] => connection?.getLinkedRecords('edges') ?? [];
