import Fastify from 'fastify';
import mercurius from 'mercurius';
import pino from 'pino';
import { Histogram } from 'prom-client';
import { openSchema } from './open-schema.mjs';

/**
 * With `--observed`, it does what Briefgraph does besides answering: a JSON line for each request, written in blocks (Fastify has two lines and
 * writes each at once), and a histogram of how long requests take.
 */
const { port, schema, context, flags } = await openSchema();
const isObserved = flags.includes('--observed');
const app = Fastify(
  isObserved
    ? { loggerInstance: pino(pino.destination({ sync: false, minLength: 4096 })), disableRequestLogging: true }
    : {},
);
if (isObserved) {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests take.',
    labelNames: ['method', 'status'],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url } = request;
    request.log.info({ method, url, status: reply.statusCode, ms: reply.elapsedTime }, 'request');
    durations.observe({ method, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}
await app.register(mercurius, { schema, context, jit: 1 });
await app.listen({ port, host: '127.0.0.1' });
