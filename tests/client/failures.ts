import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { GraphError } from '../../src/client/errors.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { serveFederation } from '../support/federation.ts';
import { type Partner, startPartner } from '../support/partner.ts';
import { DATA, openOnce, serveGraph, serveStore } from '../support/serve.ts';

/** Requests that fail in different ways, and the error that an application should get for each. */

export interface Failure {
  title: string;
  /** The server to send the query to. */
  server: keyof FailingServers;
  query: string;
  error: Omit<GraphError, 'message'>;
  /** The partial data; null if there is nothing useful. */
  data: object | null;
}

export const FAILURES: readonly Failure[] = [
  {
    title: 'an argument out of range, next to fields that succeed',
    server: 'whole',
    query: '{ dataset { license } events(first: 500) { totalCount } }',
    error: { code: 'BAD_USER_INPUT', path: ['events'] },
    data: { dataset: { license: 'CC-BY-4.0' }, events: null },
  },
  {
    title: 'a query that costs too much',
    server: 'whole',
    query:
      '{ events(first: 100) { nodes { id mentions(first: 100) { nodes { id brief { id claims(first: 100) { nodes { id citations { ref } } } } } } } } }',
    error: { code: 'QUERY_TOO_COMPLEX', path: ['events'] },
    data: null,
  },
  {
    title: 'a server that has not loaded its data',
    server: 'notReady',
    query: '{ dataset { license } }',
    error: { code: 'NOT_READY' },
    data: null,
  },
  {
    title: 'a partner that does not respond to its gateway',
    server: 'lonely',
    query: '{ country(ref: "KR") { id slug publications { id title } } }',
    error: { code: 'SUBGRAPH_UNAVAILABLE', path: ['country', 'publications'], subgraph: 'library' },
    data: { country: { slug: 'kr', publications: null } },
  },
];

/** The URLs of servers with failing requests. */
export interface FailingServers {
  whole: string;
  notReady: string;
  /** A gateway whose partner is down. */
  lonely: string;
  /** Not a GraphQL server. */
  foreign: string;
}

/** Starts the servers for the tests of a file or a `describe` block. */
export const serveFailures = (): FailingServers => {
  const urls = {} as FailingServers;
  const closing: (() => unknown)[] = [];
  const open = async (name: keyof FailingServers, { server }: Pick<ReturnType<typeof serveGraph>, 'server'>) => {
    const { url } = await server.listen(0, '127.0.0.1');
    closing.push(() => server.close());
    urls[name] = `${url}/graphql`;
  };
  beforeAll(async () => {
    const store = await openOnce(DATA);
    const partner: Partner = await startPartner();
    const federation = await serveFederation(store, [partner.subgraph]);
    partner.misbehave(({ response }) => void response.destroy());
    const foreign = createServer((_request, response) => response.writeHead(502).end('<h1>Bad Gateway</h1>'));
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    urls.foreign = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}/graphql`;
    await open('whole', serveStore(store));
    await open('lonely', federation);
    await open(
      'notReady',
      serveGraph({ schema: buildGraph(), context: () => ({}), status: () => ({ ready: false, revision: null }) }),
    );
    closing.push(
      () => federation.close(),
      () => partner.close(),
      () => store.close(),
      () => foreign.close(),
    );
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });
  return urls;
};
