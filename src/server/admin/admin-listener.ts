import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { addressOf, listenError, type ServerAddress } from '../listen-address.ts';
import type { Logger } from '../logger.ts';
import type { GraphStatus } from '../served-graph.ts';
import type { AdminWorkerData, FromAdmin, ToAdmin } from './admin-messages.ts';

export interface AdminOptions {
  /** The status of the graph, or of the server while it shuts down. */
  status(): GraphStatus;
  /** Metrics in the text format of Prometheus; only those about the main thread, if not given. */
  metrics?: (() => Promise<string>) | undefined;
  logger: Logger;
}

/** A listener in a thread of its own, for /health, /ready and /metrics. */
export interface AdminListener {
  address: ServerAddress;
  close(): Promise<void>;
}

const HEARTBEAT = 100;

/**
 * Starts the admin listener; port 0 picks a free port. The main thread sends it a heartbeat and its status. Rejects with
 * a one-line error that has the port and the reason.
 */
export async function openAdminListener(port: number, host: string, options: AdminOptions): Promise<AdminListener> {
  const { status, metrics, logger } = options;
  const heartbeat = new SharedArrayBuffer(BigUint64Array.BYTES_PER_ELEMENT);
  const beat = new BigUint64Array(heartbeat);
  let sent = '';
  const data: AdminWorkerData = { port, host, heartbeat, status: status() };
  Atomics.store(beat, 0, process.hrtime.bigint());
  const worker = startThread(data);
  const say = (message: ToAdmin) => worker.postMessage(message);
  const timer = setInterval(() => {
    Atomics.store(beat, 0, process.hrtime.bigint());
    const now = status();
    const text = JSON.stringify(now);
    if (text !== sent) say({ status: now });
    sent = text;
  }, HEARTBEAT).unref();

  const sendMetrics = async () => {
    try {
      say({ metrics: (await metrics?.()) ?? '' });
    } catch (error) {
      logger.error(`The metrics could not be read: ${String(error)}`, error);
    }
  };
  const close = async () => {
    clearInterval(timer);
    await worker.terminate();
  };
  try {
    const listening = await new Promise<number>((resolve, reject) => {
      worker.on('message', (message: FromAdmin) => {
        if (message === 'metrics') void sendMetrics();
        else if ('listening' in message) resolve(message.listening);
        else reject(listenError(message.failed, port, host));
      });
      worker.on('error', (error) => {
        logger.error(`The admin listener has failed: ${error.message}`, error);
        reject(error);
      });
    });
    worker.unref();
    return { address: addressOf(listening, host), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the thread from the build, or from the sources with tsx, which does not follow into threads by itself. */
function startThread(workerData: AdminWorkerData): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./admin-thread.js', import.meta.url), { workerData });
  const url = JSON.stringify(new URL('./admin-thread.ts', import.meta.url).href);
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${url}, ${url}))`;
  return new Worker(load, { eval: true, workerData, execArgv: [] });
}
