import Fastify from 'fastify';
import mercurius from 'mercurius';
import { openSchema } from './open-schema.mjs';

const { port, schema, context } = await openSchema();
const app = Fastify();
await app.register(mercurius, { schema, context, jit: 1 });
await app.listen({ port, host: '127.0.0.1' });
