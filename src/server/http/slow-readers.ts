import type { PacedSocket } from './paced-socket.ts';

/** For so many ms, a client may read its answer slowly even if too much waits to be read. */
const PATIENCE = 1500;

/** Since when something has been waiting to be read. */
const waitingSince = new WeakMap<PacedSocket, number>();

/**
 * Closes the connections that have not read what they were sent within `answerTimeout` ms; also, while more than
 * `maxUnreadBytes` wait to be read, those that have taken longest. To be called once a second.
 */
export function closeSlowReaders(
  connections: Iterable<PacedSocket>,
  { answerTimeout, maxUnreadBytes }: { answerTimeout: number; maxUnreadBytes: number },
): void {
  const now = performance.now();
  const readers: { connection: PacedSocket; waited: number; bytes: number }[] = [];
  for (const connection of connections) {
    const bytes = connection.writableLength;
    if (bytes === 0) {
      waitingSince.delete(connection);
      continue;
    }
    const since = waitingSince.get(connection) ?? now;
    waitingSince.set(connection, since);
    readers.push({ connection, waited: now - since, bytes });
  }
  readers.sort((a, b) => b.waited - a.waited);
  let unread = readers.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { connection, waited, bytes } of readers) {
    if (waited < answerTimeout && (waited < PATIENCE || unread <= maxUnreadBytes)) break;
    connection.destroy();
    unread -= bytes;
  }
}
