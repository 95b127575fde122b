import type { Server } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without a new connection after which a port is quiet. */
const QUIET = 25;
/** After this many milliseconds, a turn of the event loop without a new connection is enough; Node accepts one in each. */
const AT_MOST = 250;
/** Nobody waits longer. */
const LONGEST = 3000;

/**
 * Resolves when no new connection has come for a moment. When a port is closed, the kernel resets the connections that wait to be
 * accepted. The caller answers no new requests meanwhile, since most clients open their next connection after an answer.
 */
export async function untilQuiet(port: Server): Promise<void> {
  const start = performance.now();
  let isQuiet = false;
  const arrived = () => {
    isQuiet = false;
  };
  port.on('connection', arrived);
  while (!isQuiet && performance.now() - start < LONGEST) {
    isQuiet = true;
    if (performance.now() - start < AT_MOST) await wait(QUIET);
    // What came while the event loop was busy is accepted in the turn after the next.
    await nextTurn();
    await nextTurn();
  }
  port.off('connection', arrived);
}
