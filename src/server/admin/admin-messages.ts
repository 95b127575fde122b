import type { GraphStatus } from '../served-graph.ts';

/** What the main thread and the thread of the admin listener say to each other. */

export interface AdminWorkerData {
  port: number;
  host: string;
  /** A BigUint64Array with one element: the time of the last heartbeat, by `process.hrtime.bigint()`. */
  heartbeat: SharedArrayBuffer;
  status: GraphStatus;
}

export type ToAdmin = { status: GraphStatus } | { metrics: string };

export type FromAdmin = { listening: number } | { failed: { code: string | undefined; message: string } } | 'metrics';
