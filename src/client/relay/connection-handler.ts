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
 * A handler for `@connection`. It does as Relay's own, and two things more: `nodes` is paged beside `edges`, and of a
 * list in which two edges may have one node none is lost.
 */
export const connectionHandler = ({ connections }: Pick<CacheSchema, 'connections'>) => ({
  update(store: RecordSourceProxy, payload: HandleFieldPayload): void {
    const parent = store.get(payload.dataID);
    const page = parent?.getLinkedRecord(payload.fieldKey);
    if (page) shareNodes(page);
    const known = edgesOf(parent && knownConnection(store, parent, payload));
    ConnectionHandler.update(store, payload);
    const connection = parent?.getLinkedRecord(payload.handleKey);
    if (!page || !connection) return;
    if (rowsBy(connections, parent, payload) === 'cursor') joinByCursor(store, connection, known, page, payload);
    if (connection.getLinkedRecords('nodes'))
      connection.setLinkedRecords(
        edgesOf(connection).map((edge) => edge?.getLinkedRecord('node') ?? null),
        'nodes',
      );
  },
});

/** What the pages so far have been put together in. */
const knownConnection = (store: RecordSourceProxy, parent: RecordProxy, { handleKey }: HandleFieldPayload) =>
  parent.getLinkedRecord(handleKey) ?? store.get(generateClientID(parent.getDataID(), handleKey));

/** Nodes without an id have a record for `nodes` and one for `edges`: the latter gets all that is known of both. */
const shareNodes = (page: RecordProxy): void => {
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

/** Puts a page that was read on from the known edges beside them; Relay leaves out all but one edge of each node. */
const joinByCursor = (
  store: RecordSourceProxy,
  connection: RecordProxy,
  known: Edge[],
  page: RecordProxy,
  { args }: HandleFieldPayload,
): void => {
  const isBackwards = args.before != null;
  if (args.after == null && !isBackwards) return; // The list begins anew.
  const cursor = isBackwards ? 'startCursor' : 'endCursor';
  if (pageInfo(connection, cursor) !== pageInfo(page, cursor)) return; // Relay has refused a page that leaves a gap.
  const cursors = new Set(known.map(cursorOf));
  const added = edgesOf(page)
    .filter((edge) => !cursors.has(cursorOf(edge)))
    .map((edge) => ConnectionHandler.buildConnectionEdge(store, connection, edge) ?? null);
  connection.setLinkedRecords(isBackwards ? [...added, ...known] : [...known, ...added], 'edges');
};

const edgesOf = (connection: RecordProxy | null | undefined): Edge[] => connection?.getLinkedRecords('edges') ?? [];
const cursorOf = (edge: Edge) => edge?.getValue('cursor');
const pageInfo = (connection: RecordProxy, field: string) => connection.getLinkedRecord('pageInfo')?.getValue(field);
