import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from './logger.ts';

/** Where a server listens; the URL has no path. */
export interface ServerAddress {
  url: string;
  port: number;
  host: string;
}

/** Node's HTTP server with a graceful shutdown. */
export interface HttpServer {
  /** Starts to listen; port 0 picks a free port. Rejects with a one-line error that has the port and the reason. */
  listen(port: number, host: string): Promise<ServerAddress>;
  /** Stops accepting connections, and resolves when the running requests have ended or have timed out. */
  close(): Promise<void>;
  /** Whether `close` was called. */
  isClosing(): boolean;
}

/** How long a client may take, in milliseconds. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Proxies keep idle connections for up to a minute. Ours live longer, so that no proxy writes to a closed one.
  keepAliveTimeout: 65_000,
};

/** Makes an HTTP server for a request listener; `shutdownTimeout` is in milliseconds. */
export function createHttpServer(
  answer: RequestListener,
  shutdownTimeout: number,
  logger: Logger,
  timeouts = TIMEOUTS,
): HttpServer {
  const sockets = new Set<Socket>();
  const running = new Set<ServerResponse>();
  let closed: Promise<void> | undefined;

  // By default, Node looks for connections that have timed out only every 30 seconds.
  const server = createServer({ connectionsCheckingInterval: 1000, ...timeouts }, (request, response) => {
    running.add(response);
    response.once('close', () => {
      running.delete(response);
      if (closed) request.socket.destroySoon();
    });
    answer(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  async function shutDown(): Promise<void> {
    const ended = new Promise<void>((resolve) => server.close(() => resolve()));
    // Browsers open connections in advance; Node counts them as neither idle nor active.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    for (const response of running) if (!response.headersSent) response.setHeader('connection', 'close');
    const timer = setTimeout(() => {
      logger.warn(
        `Cut off after ${shutdownTimeout} ms: running requests ${running.size}, connections ${sockets.size}.`,
      );
      server.closeAllConnections();
    }, shutdownTimeout);
    await ended;
    clearTimeout(timer);
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

function addressOf(port: number, host: string): ServerAddress {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${port}`, port, host };
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is already in use.`,
    EACCES: `Port ${port} on ${host} requires privileges that this user does not have.`,
    EADDRNOTAVAIL: `Host ${host} is not an address of this machine.`,
    ENOTFOUND: `Host ${host} cannot be resolved.`,
  };
  return new Error(reasons[error.code ?? ''] ?? `Port ${port} on ${host} cannot be opened: ${error.message}`, {
    cause: error,
  });
}
