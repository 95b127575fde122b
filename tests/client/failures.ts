import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import type { GraphError } from '../../src/client/errors.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { serveFederation } from '../support/federation.ts';
import { type Partner, startPartner } from '../support/partner.ts';
import { DATA, serveGraph, serveStore } from '../support/serve.ts';

/** Requests that fail, each in its own way, and what an application is to be told of each. */

export interface Failure {
  title: string;
  /** Which of the servers that run for these tests is asked. */
  server: keyof FailingServers;
  query: string;
  error: Omit<GraphError, 'message'>;
  /** What is answered nevertheless; null where that is nothing of use. */
  data: object | null;
}

export const FAILURES: readonly Failure[] = [
  {
    title: 'an argument out of range, beside fields that are answered',
    server: 'whole',
    query: '{ dataset { license } events(first: 500) { totalCount } }',
    error: { code: 'BAD_USER_INPUT', path: ['events'] },
    data: { dataset: { license: 'CC-BY-4.0' }, events: null },
  },
  {
    title: 'a query that costs too much',
    server: 'whole',
    query:
      '{ events(first: 100) { nodes { id mentions(first: 100) { nodes { id claims(first: 100) { nodes { id } } } } } } }',
    error: { code: 'QUERY_TOO_COMPLEX', path: ['events'] },
    data: null,
  },
  {
    title: 'a server whose data is not loaded',
    server: 'notReady',
    query: '{ dataset { license } }',
    error: { code: 'NOT_READY' },
    data: null,
  },
  {
    title: 'a partner that does not answer its gateway',
    server: 'lonely',
    query: '{ country(code: "KR") { id slug publications { id title } } }',
    error: { code: 'SUBGRAPH_UNAVAILABLE', path: ['country', 'publications'], subgraph: 'library' },
    data: { country: { slug: 'kr', publications: null } },
  },
];

/** The URLs of servers of which requests fail. */
export interface FailingServers {
  whole: string;
  notReady: string;
  /** A gateway whose partner is gone. */
  lonely: string;
  /** No GraphQL server at all. */
  foreign: string;
}

/** Runs them while the tests of a file or a `describe` run. */
export const serveFailures = (): FailingServers => {
  const urls = {} as FailingServers;
  const closing: (() => unknown)[] = [];
  const open = async (name: keyof FailingServers, { server }: Pick<ReturnType<typeof serveGraph>, 'server'>) => {
    const { url } = await server.listen(0, '127.0.0.1');
    closing.push(() => server.close());
    urls[name] = `${url}/graphql`;
  };
  beforeAll(async () => {
    const store = await openJsonStore({ folders: [DATA] });
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
