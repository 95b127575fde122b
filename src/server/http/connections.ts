import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * The open connections of a server. There are at most `max`: above it, the connection that has kept the server waiting
 * for longest is closed. A connection that waits for the server is never closed; if all do, new ones are refused.
 */
export interface Connections {
  opened(socket: Socket): void;
  /**
   * Records that a request has begun, and is running until its response is closed. Returns whether it is to be refused,
   * because there are too many connections.
   */
  began(request: IncomingMessage, response: ServerResponse): boolean;
  /**
   * Whether a request that is not parsed may be answered at once: its connection has been answered before, and there are no
   * more connections than allowed.
   */
  mayAnswer(socket: Socket): boolean;
  /** Records that such an answer waits for its client to read it; to be called again when it was read. */
  waitsFor(socket: Socket): () => void;
  /** The responses that are not complete. */
  readonly running: ReadonlySet<ServerResponse>;
  /** The number of open connections, and of those that wait for the server, or have an answer to read. */
  count(): number;
  busy(): number;
  /** Whether a connection has been answered, and has not sent another whole request. */
  isIdle(socket: Socket): boolean;
  /**
   * Closes the connections that have been sent an answer, and have not read it within `timeout` ms; also, while more than
   * `maxBytes` wait to be read, those that have waited for longest. To be called once a second.
   */
  closeSlowReaders(timeout: number, maxBytes: number): void;
  /** Closes all connections that have no running request, after what was written to them. */
  closeUnused(): void;
}

/** This many connections above the maximum are accepted, and get 503. */
const MAX_SURPLUS = 16;

/** For so many ms, the first request of a new connection may be on its way. */
const YOUNG = 100;

/** For so many ms, a client may read its answer slowly even if too much waits to be read. */
const PATIENCE = 1500;

export function trackConnections(max: number): Connections {
  const all = new Set<Socket>();
  const running = new Set<ServerResponse>();
  const waitingSince = new WeakMap<ServerResponse, number>();
  /** The connections of other answers that wait to be read, and since when. */
  const unread = new Map<Socket, number>();
  // These keep the order of insertion, so the first is the one that has kept the server waiting for longest.
  const silent = new Map<Socket, number>(); // has not sent a whole request yet; since when
  const idle = new Set<Socket>(); // has been answered

  /** Closes a connection and returns true, unless all wait for the server; silent ones only if older than `age` ms. */
  function makeRoom(age: number): boolean {
    const [oldest, since = 0] = first(silent) ?? [];
    const isOld = oldest && performance.now() - since > age;
    const socket = isOld ? oldest : (first(idle) ?? firstSlow(running) ?? first(unread.keys()));
    if (!socket) return false;
    socket.destroy();
    forget(socket);
    return true;
  }

  function forget(socket: Socket): void {
    all.delete(socket);
    silent.delete(socket);
    idle.delete(socket);
    unread.delete(socket);
  }

  return {
    opened(socket) {
      if (all.size >= max) makeRoom(YOUNG);
      if (all.size >= max + MAX_SURPLUS) makeRoom(0);
      if (all.size >= max + MAX_SURPLUS) {
        socket.destroy();
        return;
      }
      all.add(socket);
      silent.set(socket, performance.now());
      socket.once('close', () => forget(socket));
    },
    began({ socket }, response) {
      silent.delete(socket);
      idle.delete(socket);
      // It has sent a request, so even a young silent connection has to give way.
      while (all.size > max && makeRoom(0));
      running.add(response);
      response.on('close', () => {
        running.delete(response);
        if (all.has(socket)) idle.add(socket);
      });
      return all.size > max;
    },
    mayAnswer(socket) {
      if (all.size > max || !idle.delete(socket)) return false;
      idle.add(socket); // as the last
      return true;
    },
    waitsFor(socket) {
      idle.delete(socket);
      unread.set(socket, performance.now());
      return () => {
        if (unread.delete(socket)) idle.add(socket);
      };
    },
    isIdle: (socket) => idle.has(socket),
    running,
    count: () => all.size,
    busy: () => running.size + unread.size,
    closeSlowReaders(timeout, maxBytes) {
      const now = performance.now();
      const readers: { socket: Socket; waited: number; bytes: number }[] = [];
      for (const response of running) {
        const { socket } = response.req;
        const bytes = socket.writableLength;
        if (bytes === 0) continue;
        const since = waitingSince.get(response) ?? now;
        waitingSince.set(response, since);
        readers.push({ socket, waited: now - since, bytes });
      }
      for (const [socket, since] of unread) readers.push({ socket, waited: now - since, bytes: socket.writableLength });
      readers.sort((a, b) => b.waited - a.waited);
      let waiting = readers.reduce((sum, { bytes }) => sum + bytes, 0);
      for (const { socket, waited, bytes } of readers) {
        if (waited < timeout && (waited < PATIENCE || waiting <= maxBytes)) break;
        socket.destroy();
        waiting -= bytes;
      }
    },
    closeUnused() {
      const busy = new Set([...running].map(({ req }) => req.socket));
      for (const socket of all) if (!busy.has(socket)) socket.destroySoon();
    },
  };
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item;
  return undefined;
}

/** The connection that has been sending its request, or reading its answer, for longest. */
function firstSlow(running: Iterable<ServerResponse>): Socket | undefined {
  for (const { req } of running) {
    const { destroyed, writableLength } = req.socket;
    if (!destroyed && (!req.complete || writableLength > 0)) return req.socket;
  }
  return undefined;
}
