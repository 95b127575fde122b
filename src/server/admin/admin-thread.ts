import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { healthAnswer, heartbeatMetrics, type MainState, readyAnswer } from './admin-answers.ts';
import type { AdminWorkerData, FromAdmin, ToAdmin } from './admin-messages.ts';

/** The thread of the admin listener: it answers while the main thread is busy. */

const { port, host, heartbeat, status } = workerData as AdminWorkerData;
const beat = new BigUint64Array(heartbeat);
let current = status;
let metrics: { text: string; at: number } | null = null;
let waiting: (() => void)[] = [];

/** Milliseconds that the main thread has to send its metrics. */
const METRICS_TIMEOUT = 150;

const say = (message: FromAdmin) => parentPort?.postMessage(message);
const mainState = (): MainState => {
  const silence = Number(process.hrtime.bigint() - Atomics.load(beat, 0)) / 1e9;
  return { silence: Math.max(0, silence), status: current };
};

parentPort?.on('message', (message: ToAdmin) => {
  if ('status' in message) current = message.status;
  if (!('metrics' in message)) return;
  metrics = { text: message.metrics, at: performance.now() };
  for (const answer of waiting.splice(0)) answer();
});

const send = (response: ServerResponse, code: number, type: string, text: string) => {
  response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  response.end(text);
};

const sendMetrics = (response: ServerResponse) => {
  const asked = performance.now();
  const answer = () => {
    clearTimeout(timer);
    waiting = waiting.filter((other) => other !== answer);
    // An answer that came after the question is as good as new.
    const age = metrics && Math.max(0, asked - metrics.at) / 1000;
    const text = `${metrics ? `${metrics.text.trimEnd()}\n` : ''}${heartbeatMetrics(mainState(), age)}`;
    send(response, 200, 'text/plain; version=0.0.4; charset=utf-8', text);
  };
  const timer = setTimeout(answer, METRICS_TIMEOUT);
  waiting.push(answer);
  if (waiting.length === 1) say('metrics');
};

const server = createServer({ connectionsCheckingInterval: 1000, headersTimeout: 5000, requestTimeout: 5000 });
server.maxConnections = 50;
server.on('request', (request, response) => {
  const path = request.url?.split('?')[0];
  if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'text/plain', 'Use GET.\n');
  else if (path === '/metrics') sendMetrics(response);
  else if (path === '/health' || path === '/ready') {
    const { status, body } = path === '/health' ? healthAnswer(mainState()) : readyAnswer(mainState());
    send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
  } else send(response, 404, 'text/plain', 'Here are /health, /ready and /metrics.\n');
});
server.on('error', ({ code, message }: NodeJS.ErrnoException) => say({ failed: { code, message } }));
server.listen(port, host, () => say({ listening: (server.address() as AddressInfo).port }));
