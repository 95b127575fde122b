import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFederation } from '../support/federation.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';

/** The gateway follows the GraphQL over HTTP specification, as the whole graph does: it has the same server. */

let graph: Asker & { close(): void };
let url = '';
beforeAll(async () => {
  graph = await serveFederation(await openOnce(DATA));
  url = `${(await graph.server.listen(0, '127.0.0.1')).url}/graphql`;
});
afterAll(async () => {
  graph.close();
  await graph.server.close();
});

const audits = serverAudits({ url: () => url });

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  expect({ ...(await audit.fn()), response: undefined }).toMatchObject({ status: 'ok' });
});
