import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';

/** Milliseconds without a new connection after which the port is closed. */
const QUIET = 25;
/** After this many milliseconds, it is closed in the first turn of the event loop without a new connection. */
const AT_MOST = 250;
/** After this many milliseconds, it is closed in any case. */
const LONGEST = 3000;

/**
 * Stops listening, and leaves connections alone. When a port is closed, the kernel resets the connections that wait to
 * be accepted. So this waits for a moment without new connections, and closes in the turn of the event loop that found
 * none. The caller answers no new requests meanwhile: most clients open their next connection after an answer.
 */
export async function closePort(server: Server): Promise<void> {
  let arrived = 0;
  const count = () => {
    arrived++;
  };
  server.on('connection', count);
  const begun = performance.now();
  let seen = 0;
  let quietSince = begun;
  while (performance.now() - quietSince < QUIET && performance.now() - begun < AT_MOST) {
    await pause(5);
    if (arrived === seen) continue;
    seen = arrived;
    quietSince = performance.now();
  }
  // Node accepts one connection in each turn.
  let before: number;
  do {
    before = arrived;
    await nextTurn();
  } while (arrived !== before && performance.now() - begun < LONGEST);
  // The method of the HTTP server would also close idle connections, whose next request may be on its way.
  NetServer.prototype.close.call(server);
  server.off('connection', count);
}

/** Waits for some milliseconds, and then until what arrived while the event loop was busy has been read. */
export async function pause(milliseconds: number): Promise<void> {
  await wait(milliseconds);
  await nextTurn();
  await nextTurn();
}
