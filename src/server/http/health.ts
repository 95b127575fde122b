import type { GraphStatus, SourceStatus } from '../served-graph.ts';

export interface HealthAnswer {
  status: number;
  body: object;
}

/** The answer of /health: 200 while the process runs. */
export const HEALTHY: HealthAnswer = { status: 200, body: { status: 'ok' } };

/** The answer of /ready: 503 if clients are to be sent elsewhere. */
export function readyAnswer({ ready, revision, problem, sources }: GraphStatus): HealthAnswer {
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

/** The answer at a path; undefined if it is neither. */
export function healthAnswerAt(
  pathname: string | undefined,
  paths: { health: string; ready: string },
  status: () => GraphStatus,
): HealthAnswer | undefined {
  if (pathname === paths.health) return HEALTHY;
  return pathname === paths.ready ? readyAnswer(status()) : undefined;
}
