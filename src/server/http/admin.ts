import { createServer, type ServerResponse } from 'node:http';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import { defaultPaths } from '../paths.ts';
import type { GraphStatus } from '../served-graph.ts';
import { healthAnswerAt } from './health.ts';
import { addressOf, listenError, type ServerAddress } from './listen-address.ts';

export interface AdminOptions {
  /** The status of the graph, or of the server while it shuts down. */
  status(): GraphStatus;
  metrics: Metrics | undefined;
  logger: Logger;
}

/** A port for /health, /ready and /metrics, whose requests do not wait behind those of clients. */
export interface AdminListener {
  address: ServerAddress;
  close(): Promise<void>;
}

/** Starts to listen; port 0 picks a free port. Rejects with a one-line error that has the port and the reason. */
export async function openAdminListener(
  port: number,
  host: string,
  { status, metrics, logger }: AdminOptions,
): Promise<AdminListener> {
  const server = createServer({ connectionsCheckingInterval: 1000, headersTimeout: 5000, requestTimeout: 5000 });
  server.maxConnections = 50;
  server.on('request', ({ method, url }, response) => {
    const path = url?.split('?')[0];
    const answer = healthAnswerAt(path, defaultPaths, status);
    if (method !== 'GET' && method !== 'HEAD') send(response, 405, 'text/plain', 'Use GET.\n');
    else if (answer) send(response, answer.status, 'application/json; charset=utf-8', JSON.stringify(answer.body));
    else if (path === '/metrics' && metrics)
      metrics.text().then(
        (text) => send(response, 200, metrics.contentType, text),
        (error) => {
          logger.error(`The metrics could not be read: ${String(error)}`, error);
          send(response, 500, 'text/plain', 'The metrics could not be read.\n');
        },
      );
    else send(response, 404, 'text/plain', 'Here are /health, /ready and /metrics.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return {
    address: addressOf(bound && typeof bound === 'object' ? bound.port : port, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, code: number, type: string, text: string): void {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(text);
}
