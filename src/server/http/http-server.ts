import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createNetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../logger.ts';
import { addressOf, listenError, type ServerAddress } from './listen-address.ts';
import { createPace, PacedSocket } from './paced-socket.ts';
import { defaultHttpSettings, type HttpSettings, MAX_HEADER_BYTES, MAX_HEADERS } from './settings.ts';
import { closeSlowReaders } from './slow-readers.ts';
import { untilQuiet } from './until-quiet.ts';

/** Node's HTTP server with limits on its connections, and a graceful shutdown. */
export interface HttpServer {
  /** Starts to listen; port 0 picks a free port. Rejects with a one-line error that has the port and the reason. */
  listen(port: number, host: string): Promise<ServerAddress>;
  /** Stops accepting connections, and resolves when the running requests have ended or have timed out. */
  close(): Promise<void>;
  /** Whether `close` was called. */
  isClosing(): boolean;
}

export interface HttpServerOptions {
  answer(request: IncomingMessage, response: ServerResponse): void;
  logger: Logger;
  /** Settings that differ from `defaultHttpSettings`. */
  settings?: Partial<HttpSettings> | undefined;
}

/**
 * How long a connection without a request is kept once the port is closed, in ms: a request may be on its way, and its
 * client would get a reset.
 */
const LAST_REQUESTS = 200;

/** Makes an HTTP server. */
export function createHttpServer({ answer, logger, settings = {} }: HttpServerOptions): HttpServer {
  const { maxConnections, stalledTimeout, answerTimeout, maxUnreadBytes, drain, shutdownTimeout, ...timeouts } = {
    ...defaultHttpSettings,
    ...settings,
  };
  const connections = new Set<PacedSocket>();
  const running = new Set<ServerResponse>();
  let closed: Promise<void> | undefined;
  /** Requests that came while the port is being closed. */
  let held: (() => void)[] | undefined;

  // By default, Node looks for connections that have timed out only every 30 seconds.
  const options = { connectionsCheckingInterval: 1000, maxHeaderSize: MAX_HEADER_BYTES, ...timeouts };
  const http = createServer(options, (request, response) => {
    const connection = request.socket as unknown as PacedSocket;
    response.once('close', () => {
      running.delete(response);
      connection.ended();
    });
    const begin = () => {
      running.add(response);
      if (closed) response.setHeader('connection', 'close');
      if (request.rawHeaders.length > 2 * MAX_HEADERS) response.writeHead(431, { connection: 'close' }).end();
      else answer(request, response);
    };
    connection.begin(
      () => request.complete,
      () => (held ? held.push(begin) : begin()),
    );
  });
  // Node drops headers above this number, so one more is needed to notice it.
  http.maxHeadersCount = MAX_HEADERS + 1;
  // Node calls this for each connection without traffic. One whose client waits for an answer stays open.
  http.setTimeout(stalledTimeout, (socket) => {
    const connection = socket as unknown as PacedSocket;
    if (connection.writableLength > 0 || connection.isIdle) connection.destroy();
  });

  const pace = createPace();
  const port = createNetServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    if (connections.size >= maxConnections && !makeRoom(connections)) {
      socket.destroy();
      return;
    }
    const connection = new PacedSocket(socket, pace);
    connections.add(connection);
    connection.once('close', () => connections.delete(connection));
    http.emit('connection', connection);
  });
  let sweep: NodeJS.Timeout | undefined;
  let opened: Promise<ServerAddress> | undefined;

  async function shutDown(): Promise<void> {
    await opened?.catch(() => {});
    if (!port.listening) return;
    for (const response of running) if (!response.headersSent) response.setHeader('connection', 'close');
    if (drain > 0) await wait(drain);
    const cutOff = setTimeout(() => {
      logger.warn(
        `Cut off after ${shutdownTimeout} ms: running requests ${running.size}, connections ${connections.size}.`,
      );
      for (const connection of connections) connection.destroy();
    }, shutdownTimeout);
    const waiting: (() => void)[] = [];
    held = waiting;
    await untilQuiet(port);
    const ended = new Promise<void>((resolve) => port.close(() => resolve()));
    held = undefined;
    for (const begin of waiting) begin();
    await wait(LAST_REQUESTS);
    for (; connections.size > 0; await wait(20))
      for (const connection of connections) if (!connection.isBusy) connection.destroySoon();
    await ended;
    clearTimeout(cutOff);
    clearInterval(sweep);
    http.close(); // ends Node's own timer
  }

  return {
    listen(number, host) {
      if (closed) return Promise.reject(new Error('This server was closed.'));
      opened = new Promise((resolve, reject) => {
        const fail = (error: NodeJS.ErrnoException) => reject(listenError(error, number, host));
        port.once('error', fail);
        port.listen(number, host, () => {
          port.off('error', fail);
          port.on('error', (error) => logger.error(`The HTTP server has a problem: ${error.message}`, error));
          http.emit('listening'); // it then looks for connections that have timed out
          sweep = setInterval(() => closeSlowReaders(connections, { answerTimeout, maxUnreadBytes }), 1000).unref();
          const bound = port.address();
          resolve(addressOf(bound && typeof bound === 'object' ? bound.port : number, host));
        });
      });
      return opened;
    },
    close: () => (closed ??= shutDown()),
    isClosing: () => closed !== undefined,
  };
}

/** Closes the oldest connection that a client only keeps; false if there is none. */
function makeRoom(connections: Set<PacedSocket>): boolean {
  for (const connection of connections) {
    if (!connection.isIdle) continue;
    connections.delete(connection);
    connection.destroy();
    return true;
  }
  return false;
}
