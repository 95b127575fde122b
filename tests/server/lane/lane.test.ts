import { connect } from 'node:net';
import { buildSchema } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { createDocumentRegistry, sha256 } from '../../../src/server/server.ts';
import { openConversation } from '../direct/conversation.ts';
import { createChangingGraph, executingToJson, openPair, type Pair } from './pair.ts';
import { get, post, printHead, sendBytes } from './raw-client.ts';
import { sendAlike, withoutWait } from './send-alike.ts';

const opened: Pair[] = [];
const open = async (...options: Parameters<typeof openPair>): Promise<Pair> => {
  const pair = await openPair(...options);
  opened.push(pair);
  return pair;
};
afterEach(async () => {
  for (const pair of opened.splice(0)) await pair.close();
});

const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers);

test('clients spend the same with the lane, and are refused at the same moment', async () => {
  const graph = createChangingGraph(() => 'r1', {
    costOf: ({ variables }) => Number(variables.cost ?? 0),
    maxCost: 9000,
  });
  const pair = await open(graph, { clientLimits: { perMinute: 1, burst: 3000, trustedHops: 1 } });
  const spend = (cost: number, client: string) =>
    post(JSON.stringify({ query: '{ hello }', variables: { cost } }), { 'x-forwarded-for': client });
  const answers: string[] = [];
  for (const cost of [0, 50, 150, 150, 150, 900, 900, 900, 900, 100, 100, 100, 0, 0, 0])
    for (const client of ['192.0.2.1', '192.0.2.2']) answers.push(await sendAlike(pair, spend(cost, client)));
  expect(answers.filter((answer) => answer.startsWith('200'))).toHaveLength(20);
  expect(answers.filter((answer) => answer.startsWith('429'))).toHaveLength(10);
  expect(await sendAlike(pair, spend(9000, '192.0.2.3'))).toMatch(/^200/);
  expect(await sendAlike(pair, spend(0, '192.0.2.3'))).toMatch(/^429/);
  expect((await pair.counts()).answered).toBeGreaterThan(15);
});

test('so they do on one connection, where most requests are answered without Node', async () => {
  const graph = createChangingGraph(() => 'r1', {
    costOf: ({ variables }) => Number(variables.cost ?? 0),
    maxCost: 9000,
  });
  const pair = await open(graph, { clientLimits: { perMinute: 1, burst: 3000, trustedHops: 1 } });
  const spend = (cost: number) => post(JSON.stringify({ query: '{ hello }', variables: { cost } }));
  const { lane, yoga } = await pair.talk([0, 0, 0, 50, 150, 900, 900, 100, 900, 900, 900, 0].map(spend));
  expect(withoutWait(lane)).toBe(withoutWait(yoga));
  expect(lane.match(/HTTP\/1.1 200/g)).toHaveLength(9);
  expect(lane.match(/HTTP\/1.1 429/g)).toHaveLength(3);
  expect((await pair.counts()).direct).toBe(6);
});

test('a client that has the answer of a GET gets 304 from both, until there is newer data', async () => {
  let revision = 'r1';
  const pair = await open(
    createChangingGraph(() => revision),
    {
      clientLimits: { perMinute: 1, burst: 10_000, trustedHops: 0 },
    },
  );
  const url = `/graphql?query=${encodeURIComponent('{ revision }')}`;
  const tagOf = async () => {
    const { lane, yoga } = await pair.send([get(url)]);
    expect(lane).toBe(yoga);
    return /\r\netag: (.*)\r\n/.exec(lane)?.[1] ?? '';
  };
  const first = await tagOf();
  for (let time = 0; time < 3; time++) {
    expect(await tagOf()).toBe(first);
    expect(await sendAlike(pair, get(url, { 'if-none-match': first }))).toBe('304 ');
    expect(await sendAlike(pair, get(url, { 'if-none-match': `"x", ${first.slice(2)}` }))).toBe('304 ');
    expect(await sendAlike(pair, get(url, { 'if-none-match': '"x"' }))).toBe('200 {"data":{"revision":"r1"}}');
  }
  expect((await pair.counts()).answered).toBe(11);
  revision = 'r2';
  expect(await sendAlike(pair, get(url, { 'if-none-match': first }))).toBe('200 {"data":{"revision":"r2"}}');
  expect(await tagOf()).not.toBe(first);
  expect((await pair.counts()).answered).toBe(13);
});

test('no answer is older than the data when it was asked for', async () => {
  let revision = 0;
  const pair = await open(createChangingGraph(() => String(revision)));
  const { port } = pair.lane;
  let isDone = false;
  const askAgain = async (): Promise<void> => {
    while (!isDone) {
      const before = revision;
      const answer = String(await sendBytes(port, [ask('{ revision }')]));
      const answered = Number(/"revision":"(\d+)"/.exec(answer)?.[1]);
      expect(answered).toBeGreaterThanOrEqual(before);
      expect(answered).toBeLessThanOrEqual(revision);
    }
  };
  const clients = Promise.all([askAgain(), askAgain(), askAgain()]);
  for (let change = 0; change < 200; change++) {
    revision++;
    await sendBytes(port, [ask('{ revision }')]);
  }
  isDone = true;
  await clients;
  const { answered, kept } = await pair.counts();
  expect(answered).toBeGreaterThan(300);
  expect(kept).toBeLessThanOrEqual(1);
});

test('a document that is no longer registered is refused, also if its answer is kept', async () => {
  const text = '{ hello }';
  let registry = createDocumentRegistry([{ id: 'hello', text }]);
  const documents = {
    get: (id: string) => registry.get(id),
    has: (given: string) => registry.has(given),
    conflicts: [],
  };
  const pair = await open(
    createChangingGraph(() => 'r1'),
    { documents, persistedOnly: true },
  );
  const requests = [
    ask(text),
    post('{"documentId":"hello"}'),
    post(JSON.stringify({ documentId: sha256(text) })),
    get('/graphql?documentId=hello'),
  ];
  for (let time = 0; time < 4; time++)
    for (const request of requests) expect(await sendAlike(pair, request)).toBe('200 {"data":{"hello":"world"}}');
  expect(await sendAlike(pair, ask('{ revision }'))).toMatch(/^403/);
  expect((await pair.counts()).fromKept).toBe(6);
  registry = createDocumentRegistry([{ id: 'hello', text: '{ revision }' }]);
  expect(await sendAlike(pair, ask(text))).toMatch(/^403/);
  expect(await sendAlike(pair, post('{"documentId":"hello"}'))).toBe('200 {"data":{"revision":"r1"}}');
  expect(await sendAlike(pair, post(JSON.stringify({ documentId: sha256(text) })))).toMatch(/^404|PERSISTED/);
  expect(await sendAlike(pair, get('/graphql?documentId=hello'))).toBe('200 {"data":{"revision":"r1"}}');
});

test('documents are checked anew by another schema', async () => {
  const graph = createChangingGraph(() => 'r1');
  let { schema } = graph;
  const pair = await open(Object.defineProperty(graph, 'schema', { get: () => schema, enumerable: true }));
  for (let time = 0; time < 4; time++) await sendAlike(pair, ask('{ hello }'));
  expect((await pair.counts()).answered).toBe(3);
  schema = createChangingGraph(() => 'r1').schema;
  await sendAlike(pair, ask('{ hello }'));
  expect((await pair.counts()).answered).toBe(4);
  schema = buildSchema('type Query { goodbye: String }');
  for (let time = 0; time < 2; time++) expect(await sendAlike(pair, ask('{ hello }'))).toMatch(/Cannot query field/);
  expect((await pair.counts()).answered).toBe(4);
});

test('a graph that is not ready is asked by Yoga', async () => {
  let ready = true;
  const pair = await open(createChangingGraph(() => 'r1', { status: () => ({ ready, revision: null }) }));
  for (let time = 0; time < 3; time++) await sendAlike(pair, ask('{ hello }'));
  ready = false;
  expect(await sendAlike(pair, ask('{ hello }'))).toMatch(/NOT_READY/);
  expect((await pair.counts()).answered).toBe(2);
});

test('while spans are made, Yoga answers', async () => {
  const tracing = { isOn: () => true, begin: () => undefined };
  const pair = await open(
    createChangingGraph(() => 'r1'),
    { tracing },
  );
  for (let time = 0; time < 3; time++) await sendAlike(pair, ask('{ hello }'));
  expect((await pair.counts()).answered).toBe(0);
});

test('promises, errors and exceptions of the graph are left to Yoga', async () => {
  const pair = await open(createChangingGraph(() => 'r1'));
  for (const query of ['{ promised }', '{ throwing }', '{ refusing }', '{ required }', 'mutation { change }'])
    for (let time = 0; time < 3; time++) await sendAlike(pair, ask(query));
  expect((await pair.counts()).answered).toBe(0);
});

test('an operation that has no text is soon left to Yoga, and attempted again at times', async () => {
  let attempts = 0;
  let hasText = false;
  const graph = createChangingGraph(() => 'r1', {
    executeToJson: () => {
      attempts++;
      return hasText ? '{"data":{"hello":"world"}}' : null;
    },
  });
  const pair = await open(graph);
  for (let time = 0; time < 10; time++) await sendAlike(pair, ask('{ hello }'));
  expect(attempts).toBe(4);
  expect((await pair.counts()).answered).toBe(0);
  hasText = true;
  for (let time = 0; time < 70; time++) await sendAlike(pair, ask('{ hello }'));
  expect((await pair.counts()).answered).toBeGreaterThan(3);
});

test('what is not answered without Node is hardly ever executed twice', async () => {
  let executed = 0;
  let hasText = true;
  // Without versions, no answers are kept.
  const { dataVersion: _none, ...graph } = createChangingGraph(() => 'r1');
  const { executeToJson } = executingToJson(graph);
  const pair = await open({
    ...graph,
    executeToJson(request) {
      executed++;
      return hasText ? (executeToJson?.(request) ?? null) : null;
    },
  });
  const echo = 'query ($n: Int!) { echo(text: "x", times: $n) }';
  const large = (n: number) =>
    post(JSON.stringify({ query: echo, variables: { n: 5000 + n } }), { 'accept-encoding': 'gzip' });
  const executions = async (requests: readonly Buffer[]) => {
    executed = 0;
    const { lane, yoga } = await pair.talk(requests);
    expect(lane).toBe(yoga);
    return executed;
  };
  // Yoga answers the first; of the others, one has no answer at once, as it has to be compressed.
  expect(await executions(Array.from({ length: 20 }, (_, n) => large(n)))).toBe(20);
  const small = ask('{ hello }');
  expect(await executions(Array<Buffer>(6).fill(small))).toBe(5);
  hasText = false;
  expect(await executions(Array<Buffer>(6).fill(small))).toBe(6);
  expect((await pair.counts()).direct).toBe(3);
});

test('a client that leaves before its body is complete is logged alike', async () => {
  const pair = await open(createChangingGraph(() => 'r1'));
  await sendAlike(pair, ask('{ hello }'));
  const head = { host: 'tiny.test', 'content-type': 'application/json', 'content-length': '90' };
  for (const { port } of [pair.lane, pair.yoga]) {
    const socket = connect(port, '127.0.0.1');
    socket.write(`${printHead('POST', '/graphql', head)}{"query`, () => setTimeout(() => socket.destroy(), 20));
  }
  await vi.waitFor(() => {
    for (const { entries } of [pair.lane, pair.yoga])
      expect(entries[1]).toMatchObject({ status: 499, outcome: 'aborted', codes: [], documents: [] });
  });
  expect(await pair.lane.metrics.text()).toMatch(/^briefgraph_requests_in_flight 0$/m);
  expect(await sendAlike(pair, ask('{ hello }'))).toBe('200 {"data":{"hello":"world"}}');
});

test('an answer that is being read without Node is in flight, and its client that leaves is logged', async () => {
  const pair = await open(
    createChangingGraph(() => 'r1'),
    { compression: false },
  );
  const { port, metrics, entries } = pair.lane;
  const query = 'query ($n: Int!) { echo(text: "0123456789", times: $n) }';
  const echo = (n: number) => post(JSON.stringify({ query, variables: { n } }));
  const talking = await openConversation(port);
  for (let answers = 1; answers <= 4; answers++) await talking.send(echo(answers), answers);
  expect((await pair.counts()).direct).toBe(1);
  talking.socket.pause();
  talking.socket.write(echo(1_000_000));
  const inFlight = async () => /^briefgraph_requests_in_flight (\d+)$/m.exec(await metrics.text())?.[1];
  await expect.poll(inFlight).toBe('1');
  expect((await pair.counts()).direct).toBe(2);
  talking.socket.destroy();
  await expect.poll(inFlight).toBe('0');
  expect(entries.map(({ status, outcome }) => `${status} ${outcome}`)).toEqual([
    ...Array<string>(4).fill('200 ok'),
    '499 aborted',
  ]);
});

test('answers that are kept are bounded in number and in bytes', async () => {
  const pair = await open(
    createChangingGraph(() => 'r1'),
    { compression: false },
  );
  const echo = (text: string, times: number) =>
    post(
      JSON.stringify({
        query: 'query ($t: String, $n: Int!) { echo(text: $t, times: $n) }',
        variables: { t: text, n: times },
      }),
    );
  const { port } = pair.lane;
  const askTwice = (request: Buffer) => sendBytes(port, [Buffer.concat([request, request])], 2);
  await askTwice(echo('x', 1));
  for (let index = 0; index < 300; index++) await askTwice(echo(`${index}`, 1));
  expect((await pair.counts()).kept).toBe(256);
  for (let index = 0; index < 20; index++) await askTwice(echo(`${index} `.padEnd(1000), 1000));
  const { kept, bytes } = await pair.counts();
  expect(kept).toBeLessThan(17);
  expect(bytes).toBeLessThan(16 * 2 ** 20);
  // More than a megabyte is not kept, however often it is asked for.
  await askTwice(echo('large '.padEnd(1000), 1100));
  expect((await pair.counts()).kept).toBe(kept);
});

test('kinds of requests that are remembered are bounded', async () => {
  const pair = await open(createChangingGraph(() => 'r1'));
  const { port } = pair.lane;
  const accepting = (index: number) => ask('{ hello }', { accept: `application/json, a/b${index}` });
  const isDirect = async (index: number): Promise<boolean> => {
    const { answered } = await pair.counts();
    await sendBytes(port, [accepting(index)]);
    return (await pair.counts()).answered > answered;
  };
  expect([await isDirect(0), await isDirect(0)]).toEqual([false, true]);
  for (let index = 1; index <= 256; index++) await sendBytes(port, [accepting(index)]);
  expect([await isDirect(0), await isDirect(0), await isDirect(256)]).toEqual([false, true, true]);
});
