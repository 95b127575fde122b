import type { ITrace, Trace } from '@apollo/usage-reporting-protobuf';
import type { GraphQLError, GraphQLResolveInfo } from 'graphql';

/** The fields of one operation, and how long each took, in the format of Apollo's federated traces (`ftv1`). */
export interface FieldTrace {
  /** Begins a field, and returns what ends it. */
  begin(info: Pick<GraphQLResolveInfo, 'path' | 'fieldName' | 'parentType' | 'returnType'>): () => void;
  /** The trace up to now, with the errors that the client gets: a message of Protocol Buffers in base64. */
  encode(errors: readonly GraphQLError[] | undefined): string;
}

/** Begins the trace of an operation. */
export type BeginFieldTrace = () => FieldTrace;

/** Fields in a trace; further ones are left out. A trace of so many has about a megabyte. */
const MAX_FIELDS = 10_000;

/** Loads what encodes traces. Rejects if the package is not installed. */
export async function openFieldTraces(): Promise<BeginFieldTrace> {
  const { Trace } = await import('@apollo/usage-reporting-protobuf');
  return () => beginTrace((trace) => Trace.encode(trace).finish());
}

type Path = GraphQLResolveInfo['path'];

type TraceNode = Omit<Trace.INode, 'child'> & { child: TraceNode[]; error: Trace.IError[] };

const createNode = (place: Pick<Trace.INode, 'index' | 'responseName'>): TraceNode => ({
  ...place,
  child: [],
  error: [],
});

function beginTrace(encode: (trace: ITrace) => Uint8Array): FieldTrace {
  const startTime = toTimestamp(Date.now());
  const began = performance.now();
  /** In nanoseconds. */
  const elapsed = () => Math.round((performance.now() - began) * 1e6);
  const root = createNode({});
  // graphql-js makes one object for each path, which the paths below it refer to.
  const nodes = new Map<Path | undefined, TraceNode>([[undefined, root]]);
  const nodeAt = (path: Path): TraceNode => {
    const known = nodes.get(path);
    if (known) return known;
    const { key, prev } = path;
    const node = createNode(typeof key === 'number' ? { index: key } : { responseName: key });
    nodes.set(path, node);
    (prev ? nodeAt(prev) : root).child.push(node);
    return node;
  };
  return {
    begin({ path, fieldName, parentType, returnType }) {
      if (nodes.size > MAX_FIELDS) return () => {};
      const node = nodeAt(path);
      node.type = String(returnType);
      node.parentType = parentType.name;
      if (path.key !== fieldName) node.originalFieldName = fieldName;
      node.startTime = elapsed();
      return () => {
        node.endTime = elapsed();
      };
    },
    encode(errors = []) {
      for (const error of errors) nearestNode(root, error.path).error.push(toTraceError(error));
      const durationNs = elapsed();
      const trace = { root, startTime, endTime: toTimestamp(Date.now()), durationNs, fieldExecutionWeight: 1 };
      return Buffer.from(encode(trace)).toString('base64');
    },
  };
}

/** The node at a path, or the nearest one above it. */
function nearestNode(root: TraceNode, path: GraphQLError['path'] = []): TraceNode {
  let node = root;
  for (const key of path) {
    const below = node.child.find(({ index, responseName }) => key === index || key === responseName);
    if (!below) break;
    node = below;
  }
  return node;
}

function toTraceError(error: GraphQLError): Trace.IError {
  const location = error.locations?.map(({ line, column }) => ({ line, column })) ?? [];
  return { message: error.message, location, json: JSON.stringify(error) };
}

function toTimestamp(milliseconds: number) {
  return { seconds: Math.floor(milliseconds / 1000), nanos: (milliseconds % 1000) * 1e6 };
}
