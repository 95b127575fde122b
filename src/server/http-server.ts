import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { closePort, pause } from './http/close-port.ts';
import { trackConnections } from './http/connections.ts';
import { createDirectAnswers, type DirectOptions } from './http/direct-answers.ts';
import { defaultHttpSettings, type HttpSettings, MAX_HEADER_BYTES, MAX_HEADERS } from './http/http-settings.ts';
import { createTurns } from './http/turns.ts';
import { addressOf, listenError, type ServerAddress } from './listen-address.ts';
import type { Logger } from './logger.ts';

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
  /** Answers a request. `isRefused` says that there are more connections than allowed, or that too many requests wait. */
  answer(request: IncomingMessage, response: ServerResponse, isRefused: boolean): void;
  /** Whether a request is answered before those that wait, as checks of health are. */
  isUrgent?(request: IncomingMessage): boolean;
  /** Prepares answers to requests with the same head as one that was answered, which Node need not parse again. */
  prepare?: DirectOptions['prepare'] | undefined;
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
export function createHttpServer({ answer, isUrgent, prepare, logger, settings = {} }: HttpServerOptions): HttpServer {
  const { maxConnections, stalledTimeout, answerTimeout, maxUnreadBytes, drain, shutdownTimeout, ...timeouts } = {
    ...defaultHttpSettings,
    ...settings,
  };
  const connections = trackConnections(maxConnections);
  const { running } = connections;
  const turns = createTurns(logger);
  let closed: Promise<void> | undefined;

  // By default, Node looks for connections that have timed out only every 30 seconds.
  const options = { connectionsCheckingInterval: 1000, maxHeaderSize: MAX_HEADER_BYTES, ...timeouts };
  /** The last response of each connection. */
  const latest = new WeakMap<Socket, ServerResponse>();
  const direct =
    prepare &&
    createDirectAnswers({
      prepare,
      mayBegin: (socket) => !closed && connections.mayAnswer(socket) && turns.takeNow(),
      slow(socket) {
        const wasRead = connections.waitsFor(socket);
        const { timeout = 0 } = socket;
        socket.setTimeout(stalledTimeout);
        return () => {
          wasRead();
          socket.setTimeout(timeout);
        };
      },
      keepAliveTimeout: timeouts.keepAliveTimeout,
    });

  const server = createServer(options, (request, response) => {
    const previous = latest.get(request.socket);
    latest.set(request.socket, response);
    const isSurplus = connections.began(request, response);
    direct?.began(request, response);
    if (closed || isSurplus) response.setHeader('connection', 'close');
    const begin = () => {
      if (request.rawHeaders.length > 2 * MAX_HEADERS) response.writeHead(431, { connection: 'close' }).end();
      else if (isUrgent?.(request)) answer(request, response, isSurplus);
      else turns.take((isRefused) => answer(request, response, isSurplus || isRefused));
    };
    if (!previous || !running.has(previous)) begin();
    // A client may send further requests before it reads an answer; they wait until it has.
    else previous.once('close', () => request.socket.destroyed || begin());
  });
  // Node drops headers above this number, so one more is needed to notice it.
  server.maxHeadersCount = MAX_HEADERS + 1;
  server.on('connection', connections.opened);
  server.on('connection', turns.accepted);
  // Node calls this for each connection without traffic. One whose client waits for an answer stays open.
  server.setTimeout(stalledTimeout, (socket: Socket) => {
    if (socket.writableLength > 0 || connections.isIdle(socket)) socket.destroy();
  });
  let sweep: NodeJS.Timeout | undefined;
  // A server that never listens is not closed either.
  server.once('listening', () => {
    sweep = setInterval(() => connections.closeSlowReaders(answerTimeout, maxUnreadBytes), 1000).unref();
  });

  async function shutDown(): Promise<void> {
    if (!server.listening) return;
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
    for (const response of running) if (!response.headersSent) response.setHeader('connection', 'close');
    if (drain > 0) await wait(drain);
    const timer = setTimeout(() => {
      logger.warn(
        `Cut off after ${shutdownTimeout} ms: running requests ${connections.busy()}, connections ${connections.count()}.`,
      );
      server.closeAllConnections();
    }, shutdownTimeout);
    turns.hold();
    await closePort(server);
    turns.release();
    // In steps, so that time in which the event loop was busy does not count.
    for (let waited = 0; waited < LAST_REQUESTS && connections.count() > 0; waited += 20) await pause(20);
    connections.closeUnused();
    await ended;
    clearTimeout(timer);
    clearInterval(sweep);
    server.close(); // ends Node's own timer
  }

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('This server was closed.');
        const fail = (error: NodeJS.ErrnoException) => reject(listenError(error, port, host));
        server.once('error', fail);
        server.listen(port, host, () => {
          server.off('error', fail);
          server.on('error', (error) => logger.error(`The HTTP server has a problem: ${error.message}`, error));
          const bound = server.address();
          resolve(addressOf(bound && typeof bound === 'object' ? bound.port : port, host));
        });
      }),
    close: () => (closed ??= shutDown()),
    isClosing: () => closed !== undefined,
  };
}
