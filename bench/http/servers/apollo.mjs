import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openSchema } from './open-schema.mjs';

const { port, schema, context } = await openSchema();
const server = new ApolloServer({ schema });
await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' }, context: async () => context() });
