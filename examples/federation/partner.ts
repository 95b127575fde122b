import { readFileSync } from 'node:fs';
import { createPartnerServer } from 'briefgraph/partner';
import { resolvers } from './atlas.ts';

/** Serves the atlas as a subgraph. ATLAS_PORT is its port; 0 picks a free one. */

const typeDefs = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const server = createPartnerServer({ typeDefs, resolvers });
const { url } = await server.listen(Number(process.env.ATLAS_PORT ?? 4100), '127.0.0.1').catch(({ message }) => {
  process.stderr.write(`error: ${message} Choose another with ATLAS_PORT.\n`);
  process.exit(1);
});
process.stdout.write(`The atlas runs at ${url}/graphql\n`);
