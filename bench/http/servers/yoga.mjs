import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { openSchema } from './open-schema.mjs';

const { port, schema, context } = await openSchema();
createServer(createYoga({ schema, context })).listen(port, '127.0.0.1');
