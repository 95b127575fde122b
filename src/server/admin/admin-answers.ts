import type { GraphStatus, SourceStatus } from '../served-graph.ts';

/** What the admin listener knows of the main thread. */
export interface MainState {
  /** Seconds since its event loop gave a sign. */
  silence: number;
  status: GraphStatus;
}

/** Seconds of silence after which the process is to be restarted: five times what the largest known reload blocks. */
export const DEAD_AFTER = 10;
/** Seconds of silence after which clients are to be sent elsewhere: longer than a reload of 500 briefs blocks. */
export const LATE_AFTER = 3;

export interface CheckAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** The answer of /health: 503 if the process is to be restarted. */
export function healthAnswer({ silence }: MainState): CheckAnswer {
  const lag = Number(silence.toFixed(3));
  if (silence <= DEAD_AFTER) return { status: 200, body: { status: 'ok', lag } };
  return { status: 503, body: { status: 'not responding', lag, problem: describeSilence(silence) } };
}

/** The answer of /ready: 503 if clients are to be sent elsewhere. */
export function readyAnswer({ silence, status }: MainState): CheckAnswer {
  const { ready, revision, problem, sources } = status;
  if (silence > LATE_AFTER) return { status: 503, body: { status: 'not ready', problem: describeSilence(silence) } };
  if (!ready) return { status: 503, body: { status: 'not ready', problem: problem ?? 'No data is loaded yet.' } };
  // Ready with a problem: the newest data has errors, and the server keeps using the previous data.
  const body = {
    status: 'ready',
    revision,
    ...(problem && { problem }),
    ...(sources && { sources: sources.map(toLine) }),
  };
  return { status: 200, body };
}

const toLine = ({ failures, ...source }: SourceStatus) => source;

/** Metrics about the main thread, in the text format of Prometheus. */
export const heartbeatMetrics = ({ silence }: MainState, metricsAge: number | null): string =>
  [
    '# HELP briefgraph_heartbeat_age_seconds Time since the event loop of the main thread gave a sign; about 0.1 at rest.',
    '# TYPE briefgraph_heartbeat_age_seconds gauge',
    `briefgraph_heartbeat_age_seconds ${silence.toFixed(3)}`,
    ...(metricsAge === null
      ? []
      : [
          '# HELP briefgraph_metrics_age_seconds Age of the other metrics; more than 0 if the main thread is busy.',
          '# TYPE briefgraph_metrics_age_seconds gauge',
          `briefgraph_metrics_age_seconds ${metricsAge.toFixed(3)}`,
        ]),
    '',
  ].join('\n');

const describeSilence = (silence: number): string => `The event loop has been busy for ${silence.toFixed(1)} seconds.`;
