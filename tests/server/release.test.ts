import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openContext, revisionOf } from '../../src/graph/context.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { createServer, type ServedGraph } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { countUses } from '../support/counted-store.ts';
import { toThenable } from '../support/later-snapshot.ts';
import { DATA, openOnce } from '../support/serve.ts';
import { MASKED, SECRET } from './tiny-graph.ts';

/** When the server releases the snapshots that requests have acquired, over the real graph. */

const snapshot = (await openOnce(DATA)).snapshot();
const schema = buildGraph();

const serve = (store: Pick<Store, 'snapshot' | 'revision'>, execute?: ServedGraph['execute']) => {
  const errors: string[] = [];
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: (line: string) => void errors.push(line) };
  const graph: ServedGraph = {
    schema,
    context: () => openContext(store),
    dataVersion: revisionOf,
    status: () => ({ ready: true, revision: store.revision() }),
    ...(execute && { execute }),
  };
  return { ...createServer({ graph, logger }), errors };
};

const GRAPHQL = 'http://graph.test/graphql';
const url = (query: string) => `${GRAPHQL}?query=${encodeURIComponent(query)}`;
const headers = { accept: 'application/graphql-response+json' };
const post = (query: string, more: RequestInit = {}): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
  ...more,
});
const EVENTS = '{ events { nodes { title participants { nodes { slug } } } } }';

/** A request, the status of its answer, and how many snapshots it acquires. */
const requests: [name: string, path: string, init: RequestInit, status: number, snapshots: number][] = [
  ['POST', GRAPHQL, post(EVENTS), 200, 1],
  ['GET', url(EVENTS), {}, 200, 1],
  ['HEAD', url('{ dataset { revision } }'), { method: 'HEAD' }, 405, 0],
  ['OPTIONS', url('{ dataset { revision } }'), { method: 'OPTIONS' }, 204, 0],
  ['POST that the graph refuses', GRAPHQL, post('{ events(first: 101) { totalCount } }'), 200, 1],
  ['GET that the graph refuses', url('{ event(ref: "x") { title } events(first: -1) { totalCount } }'), {}, 200, 1],
  ['POST with a wrong argument', GRAPHQL, post('{ events(first: "x") { totalCount } }'), 400, 0],
  ['GET that is invalid, refused after its context was made', url('{ nothing }'), { headers }, 400, 1],
  ['GET that cannot be parsed', url('{ events'), { headers }, 400, 1],
  ['GET of an unknown document', 'http://graph.test/graphql?documentId=sha256:00', { headers }, 200, 0],
  ['GET that accepts no available type', url(EVENTS), { headers: { accept: 'image/png' } }, 406, 1],
  ['GET that accepts a stream', url(EVENTS), { headers: { accept: 'text/event-stream' } }, 200, 1],
  ['POST that is not JSON', GRAPHQL, post('', { body: '{' }), 400, 0],
  ['GET of /ready', 'http://graph.test/ready', {}, 200, 0],
  ['GET of an unknown path', 'http://graph.test/nothing', {}, 404, 0],
];

test.each(requests)('the snapshots of one request: %s', async (_name, path, init, status, snapshots) => {
  const store = countUses(snapshot);
  const { fetch } = serve(store);
  const response = await fetch(path, init);
  await response.text();
  expect([response.status, store.uses]).toEqual([status, Array(snapshots).fill({ releases: 1, lateCalls: 0 })]);
});

test('each of many concurrent requests releases its snapshot once, also where it is answered 304', async () => {
  const store = countUses(snapshot);
  const { fetch } = serve(store);
  const etag = (await fetch(url(EVENTS))).headers.get('etag') ?? '';
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) =>
      index % 3 === 0
        ? fetch(url(EVENTS), { headers: { 'if-none-match': etag } })
        : fetch(GRAPHQL, post(index % 3 === 1 ? EVENTS : '{ node(id: "x") { id } }')),
    ),
  );
  expect(answers.filter(({ status }) => status === 304)).toHaveLength(20);
  expect(store.uses).toEqual(Array(61).fill({ releases: 1, lateCalls: 0 }));
});

test('if the client disconnects, the snapshot is released once the execution has ended', async () => {
  const store = countUses(snapshot);
  const { listen, close } = serve(store);
  onTestFinished(close);
  const { url: origin } = await listen(0, '127.0.0.1');
  for (let delay = 0; delay < 20; delay++) {
    const controller = new AbortController();
    const answer = fetch(`${origin}/graphql`, post(EVENTS, { signal: controller.signal })).then(
      (response) => response.text(),
      () => null,
    );
    await wait(delay);
    controller.abort();
    await answer.catch(() => null);
  }
  await vi.waitFor(() => expect(store.uses.map(({ releases }) => releases)).not.toContain(0));
  await wait(20);
  expect(store.uses.length).toBeGreaterThan(0);
  expect(store.uses).toEqual(store.uses.map(() => ({ releases: 1, lateCalls: 0 })));
});

test('if the signal of a request aborts, the snapshot is released as well', async () => {
  const store = countUses(snapshot);
  const { fetch } = serve(store);
  const controller = new AbortController();
  const answer = fetch(url(EVENTS), { signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow();
  await vi.waitFor(() => expect(store.uses).toEqual([{ releases: 1, lateCalls: 0 }]));
});

test('if the execution throws, the snapshot is released', async () => {
  const store = countUses(snapshot);
  const { fetch } = serve(store, throwing(SECRET));
  expect((await fetch(GRAPHQL, post(EVENTS))).status).toBe(500);
  expect(store.uses).toEqual([{ releases: 1, lateCalls: 0 }]);
});

const throwing = (message: string) => (): never => {
  throw new Error(message);
};

test.each([
  ['rejects', () => Promise.reject(new Error(SECRET))],
  ['rejects with a thenable that is not a Promise', () => toThenable(Promise.reject(new Error(SECRET)))],
  ['throws', throwing(SECRET)],
])('if snapshot() %s, the error is logged and masked, and the next request is answered', async (_name, fail) => {
  let fails = true;
  const store = countUses(snapshot);
  const { fetch, errors } = serve({ ...store, snapshot: () => (fails ? fail() : store.snapshot()) });
  for (const response of [await fetch(GRAPHQL, post(EVENTS)), await fetch(url(EVENTS))])
    expect([response.status, await response.json()]).toEqual([500, { errors: [MASKED] }]);
  const ready = await fetch('http://graph.test/ready');
  expect(await ready.json()).toEqual({ status: 'ready', revision: snapshot.revision });
  expect(errors).toEqual([`An unnamed operation failed: ${SECRET}`, `A request failed: ${SECRET}`]);
  fails = false;
  expect((await fetch(url(EVENTS))).status).toBe(200);
  expect(store.uses).toEqual([{ releases: 1, lateCalls: 0 }]);
});

test.each([
  ['thrown', throwing('it was closed')],
  ['rejected', () => Promise.reject(new Error('it was closed'))],
])('an error %s in release() is logged, and the answer is sent', async (_how, release) => {
  const store = {
    snapshot: async () => ({ ...(await countUses(snapshot).snapshot()), release }),
    revision: () => 'r1',
  };
  const { fetch, errors } = serve(store);
  const response = await fetch(url('{ dataset { eventCount: revision } }'));
  await vi.waitUntil(() => errors.length > 0);
  expect([response.status, errors]).toEqual([
    200,
    ['The context of a request could not be released: Error: it was closed'],
  ]);
});
