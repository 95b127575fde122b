import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import type { Supergraph } from '../../src/federation/compose/supergraph.ts';
import type { GraphStatus } from '../../src/server/served-graph.ts';
import { createServer, type GraphServer } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { type Misbehaviour, onlyWith, type Partner, startPartner } from '../support/partner.ts';
import { DATA, openOnce } from '../support/serve.ts';

/** Partners that do not give everything to everyone, with and without the headers of clients. */

const QUERY = '{ country(ref: "KR") { name publications { title } } }';

let partner: Partner;
let store: Store;
let plain: GraphServer;
let closePlain: () => unknown;
let supergraph: Supergraph;
const logged: string[] = [];
const closers: (() => unknown)[] = [];
beforeAll(async () => {
  partner = await startPartner();
  store = await openOnce(DATA);
  ({ supergraph } = await composeSupergraph([partner.subgraph]));
  plain = await serve();
  closePlain = closers.pop() ?? closePlain;
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  partner.misbehave(null);
  logged.length = 0;
});
afterAll(async () => {
  await closePlain();
  await partner.close();
  await store.close();
});

let status: () => GraphStatus;
const serve = async (options: Partial<Parameters<typeof openFederatedGraph>[1]> = {}): Promise<GraphServer> => {
  const log = (line: string) => void logged.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  // Without one of its own, a test has a clock that stands still, so that no health check comes in between.
  const clock = createFakeClock();
  const { graph, close } = await openFederatedGraph(store, { supergraph, logger, clock, timeout: 60_000, ...options });
  closers.push(close);
  status = () => graph.status();
  const server = createServer({ graph, logger });
  logged.length = 0;
  return server;
};

const ask = async (server: GraphServer, headers: Record<string, string> = {}, query = QUERY) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
  const response = await server.fetch('http://graph.test/graphql', { ...init, body: JSON.stringify({ query }) });
  return { response, answer: await response.json() };
};

const refused = (code: string, message: string) => ({
  data: { country: { name: 'South Korea', publications: null } },
  errors: [
    {
      message,
      path: ['country', 'publications'],
      locations: [expect.anything()],
      extensions: { code, subgraph: 'library' },
    },
  ],
});
const LOG_IN =
  'The subgraph "library" requires authentication for this field; data from other subgraphs is not affected.';
const NOT_YOU =
  'The subgraph "library" does not allow access to this field; data from other subgraphs is not affected.';

/** Null for each entity, with errors at it. */
const withErrorAt =
  (error: object): Misbehaviour =>
  ({ answer: { data } }) => ({
    data: Object.fromEntries(
      Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? value.map(() => null) : value]),
    ),
    errors: Object.entries(data).flatMap(([key, value]) =>
      Array.isArray(value) ? value.map((_, index) => ({ ...error, path: [key, index, 'publications'] })) : [],
    ),
  });

test.each<[string, Misbehaviour, ReturnType<typeof refused>]>([
  [
    'HTTP 401 with a page',
    ({ response }) => void response.writeHead(401).end('<h1>secret</h1>'),
    refused('UNAUTHENTICATED', LOG_IN),
  ],
  ['HTTP 403 with a page', ({ response }) => void response.writeHead(403).end('secret'), refused('FORBIDDEN', NOT_YOU)],
  [
    'HTTP 403 with errors that do not say so',
    ({ response }) => void response.writeHead(403).end(JSON.stringify({ errors: [{ message: 'secret' }] })),
    refused('FORBIDDEN', NOT_YOU),
  ],
  [
    'an error without a path',
    () => ({ errors: [{ message: 'secret', extensions: { code: 'UNAUTHENTICATED' } }] }),
    refused('UNAUTHENTICATED', LOG_IN),
  ],
  [
    'an error whose path leads nowhere',
    () => ({ data: null, errors: [{ message: 'secret', path: ['x', 7], extensions: { code: 'FORBIDDEN' } }] }),
    refused('FORBIDDEN', NOT_YOU),
  ],
  [
    'an error at the field, which is passed on, up to a length',
    withErrorAt({ message: `Ask the library. ${'x'.repeat(1000)}`, extensions: { code: 'FORBIDDEN', secret: 1 } }),
    refused('FORBIDDEN', `Ask the library. ${'x'.repeat(483)}`),
  ],
])('clients get the code of a partner that refuses: %s', async (_title, how, expected) => {
  partner.misbehave(how);
  const { answer } = await ask(plain);
  expect(answer).toEqual(expected);
  expect(JSON.stringify(answer)).not.toContain('secret');
});

test('a partner that refuses the token of the gateway is named by /ready and once in the log', async () => {
  const server = await serve({ subgraphHeaders: new Map([['library', { authorization: 'Bearer old' }]]) });
  partner.misbehave(onlyWith('authorization', 'Bearer new'));
  await ask(server);
  await ask(server);
  const ready = await server.fetch('http://graph.test/ready');
  expect({ status: ready.status, ...((await ready.json()) as object) }).toMatchObject({
    status: 'ready',
    problem: 'The subgraph "library" refuses the requests of the gateway: UNAUTHENTICATED.',
  });
  expect(logged).toEqual(['The subgraph "library" refuses the requests of the gateway: UNAUTHENTICATED.']);
  partner.misbehave(null);
  await ask(server);
  expect(logged.slice(1)).toEqual(['The subgraph "library" no longer refuses the requests of the gateway.']);
});

const REFUSES = 'The subgraph "library" refuses the requests of the gateway: UNAUTHENTICATED.';
const library = () => {
  const { problem, subgraphs } = status();
  return { problem, available: subgraphs?.find(({ name }) => name === 'library')?.available };
};

test('so it is by a health check if it gets headers of clients, and no client changes that', async () => {
  const clock = createFakeClock();
  const server = await serve({
    subgraphHeaders: new Map([['library', { authorization: 'Bearer old' }]]),
    forwardHeaders: [{ header: 'x-reader', subgraph: null }],
    clock,
  });
  const check = async (count: number) => {
    clock.advance(10_000);
    await vi.waitFor(() => expect(logged).toHaveLength(count));
  };
  partner.misbehave(({ headers, answer, response }) =>
    headers['x-reader'] === 'ann' || headers.authorization === 'Bearer new'
      ? answer
      : void response.writeHead(401).end(),
  );
  await ask(server, { 'x-reader': 'bob' });
  expect([library(), logged]).toEqual([{ problem: undefined, available: true }, []]);
  await check(1);
  const seen = [library()];
  for (const reader of ['ann', 'bob']) {
    await ask(server, { 'x-reader': reader });
    seen.push(library());
  }
  expect(seen).toEqual(Array(3).fill({ problem: REFUSES, available: true }));
  partner.misbehave(null);
  await check(2);
  expect([library(), logged]).toEqual([
    { problem: undefined, available: true },
    [REFUSES, 'The subgraph "library" no longer refuses the requests of the gateway.'],
  ]);
});

test('so it is if only another subgraph gets headers of clients', async () => {
  const server = await serve({ forwardHeaders: [{ header: 'x-reader', subgraph: 'archive' }] });
  partner.misbehave(onlyWith('authorization', 'Bearer new'));
  await ask(server, { 'x-reader': 'ann' });
  expect([library(), logged]).toEqual([{ problem: REFUSES, available: true }, [REFUSES]]);
});

test('what a partner quotes of the headers that it got reaches neither clients nor the log', async () => {
  const server = await serve({
    subgraphHeaders: new Map([['library', { authorization: 'Bearer gateway-secret' }]]),
    forwardHeaders: [{ header: 'x-reader', subgraph: 'library' }],
  });
  const quote: Misbehaviour = (request) => {
    const { authorization = '', 'x-reader': reader = '' } = request.headers;
    const token = authorization.replace('Bearer ', '');
    const message = `No "${authorization}" (${token}), ${'x'.repeat(470)} ${authorization}`;
    return withErrorAt({ message, extensions: { code: 'FORBIDDEN', reader } })(request);
  };
  partner.misbehave(quote);
  const { answer } = await ask(server, { 'x-reader': 'reader-secret' });
  expect(answer.errors[0].message).toMatch(/^No "\[hidden\]" \(\[hidden\]\), x+/);
  partner.misbehave(({ headers }) => ({ errors: [{ message: `${headers.authorization} ${headers['x-reader']}` }] }));
  await ask(server, { 'x-reader': 'reader-secret' });
  expect(logged.join('\n')).toContain('[hidden] [hidden]');
  expect(JSON.stringify(answer) + logged.join('\n')).not.toMatch(/secret/);
});

/** A partner whose titles say who asks: a shelf for each reader. */
const shelfOf: Misbehaviour = ({ headers, answer, response }) => {
  const who = headers.authorization;
  if (!who) return void response.writeHead(401).end();
  return JSON.parse(
    JSON.stringify(answer).replaceAll('Neighbours at Sea', `For ${who} in ${headers['accept-language']}`),
  );
};
const FORWARD = [
  { header: 'authorization', subgraph: 'library' },
  { header: 'accept-language', subgraph: null },
];
const titleFor = (who: string, language: string) => `For ${who} in ${language}`;

test('of a hundred clients at once, each gets its own data', async () => {
  const server = await serve({ forwardHeaders: FORWARD });
  partner.misbehave(shelfOf);
  const clients = Array.from({ length: 100 }, (_, index) => [`Bearer ${index}`, index % 2 ? 'ko' : 'en'] as const);
  const titles = await Promise.all(
    clients.map(async ([authorization, language]) => {
      const { answer } = await ask(server, { authorization, 'accept-language': language });
      return (answer as { data: { country: { publications: { title: string }[] } } }).data.country.publications[0]
        ?.title;
    }),
  );
  expect(titles).toEqual(clients.map(([who, language]) => titleFor(who, language)));
  // One that does not log in gets nothing, and the gateway is not at fault.
  expect((await ask(server)).answer).toEqual(refused('UNAUTHENTICATED', LOG_IN));
  const ready = await (await server.fetch('http://graph.test/ready')).json();
  expect(ready).not.toHaveProperty('problem');
  expect(logged).toEqual([]);
});

test('no cache may keep an answer for another client, and no client gets 304', async () => {
  const server = await serve({ forwardHeaders: FORWARD });
  partner.misbehave(shelfOf);
  const get = (headers: Record<string, string>) =>
    server.fetch(`http://graph.test/graphql?query=${encodeURIComponent(QUERY)}`, { headers });
  const first = await get({ authorization: 'Bearer a', 'accept-language': 'en' });
  const second = await get({
    authorization: 'Bearer b',
    'accept-language': 'en',
    'if-none-match': first.headers.get('etag') ?? '*',
  });
  expect(second.status).toBe(200);
  expect(JSON.stringify(await second.json())).toContain(titleFor('Bearer b', 'en'));
  for (const { headers } of [first, second, (await ask(server, { authorization: 'Bearer a' })).response]) {
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('vary')).toMatch(/\bauthorization, accept-language\b/);
  }
});

test('a header that is not on the list is not passed on, and a header of the operator has priority', async () => {
  const server = await serve({
    forwardHeaders: [
      { header: 'authorization', subgraph: 'archive' },
      { header: 'x-reader', subgraph: null },
    ],
    subgraphHeaders: new Map([['library', { 'x-reader': 'gateway' }]]),
  });
  const seen: unknown[] = [];
  partner.misbehave(({ headers, answer }) => {
    seen.push([headers.authorization, headers['x-reader'], headers.cookie, headers['accept-language']]);
    return answer;
  });
  await ask(server, { authorization: 'Bearer a', 'x-reader': 'mallory', cookie: 'a=b', 'accept-language': 'ko' });
  expect(seen).toEqual([[undefined, 'gateway', undefined, '*']]);
});
