import { readFileSync } from 'node:fs';
import { createPartnerServer } from 'briefgraph/partner';
import { resolvers } from './resolvers.js';

const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const server = createPartnerServer({ typeDefs, resolvers });
const { url } = await server.listen(Number(process.env.PORT ?? 4100), '127.0.0.1').catch(({ message }) => {
  console.error(`${message} Choose another with PORT.`);
  process.exit(1);
});
console.log(`The library's subgraph runs at ${url}/graphql`);
