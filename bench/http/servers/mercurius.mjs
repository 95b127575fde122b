import Fastify from 'fastify';
import mercurius from 'mercurius';
import pino from 'pino';
import { openSchema } from './open-schema.mjs';

/** With `--log`, a JSON line for each request, written in blocks, as Briefgraph does; Fastify has two lines and writes each at once. */
const { port, schema, context, flags } = await openSchema();
const hasLog = flags.includes('--log');
const app = Fastify(
  hasLog
    ? { loggerInstance: pino(pino.destination({ sync: false, minLength: 4096 })), disableRequestLogging: true }
    : {},
);
if (hasLog)
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      { method: request.method, url: request.url, status: reply.statusCode, ms: reply.elapsedTime },
      'request',
    );
    done();
  });
await app.register(mercurius, { schema, context, jit: 1 });
await app.listen({ port, host: '127.0.0.1' });
