import type { Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without a new connection after which a port is quiet. */
const QUIET = 25;
/** Nobody waits longer for that. */
const AT_MOST = 250;

/**
 * Resolves when no new connection has come for a moment. When a port is closed, the kernel resets the connections that wait to be
 * accepted.
 */
export async function untilQuiet(port: Server): Promise<void> {
  const end = performance.now() + AT_MOST;
  let isQuiet = false;
  const arrived = () => {
    isQuiet = false;
  };
  port.on('connection', arrived);
  while (!isQuiet && performance.now() < end) {
    isQuiet = true;
    await wait(QUIET);
  }
  port.off('connection', arrived);
}
