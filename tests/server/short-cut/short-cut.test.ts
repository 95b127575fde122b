import { connect } from 'node:net';
import { buildSchema } from 'graphql';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createDocumentRegistry, createServer, type ServerPlugin, sha256 } from '../../../src/server/server.ts';
import { silent } from '../../support/serve.ts';
import { createChangingGraph, executingToText, openPair, type Pair } from './pair.ts';
import { post, printHead, sendBytes } from './raw-client.ts';

const open = async (...options: Parameters<typeof openPair>): Promise<Pair> => {
  const pair = await openPair(...options);
  onTestFinished(() => pair.close());
  return pair;
};

const ask = (query: string, headers?: Record<string, string>) => post(JSON.stringify({ query }), headers);

test('clients spend the same by the short cut, and are refused at the same moment', async () => {
  const graph = createChangingGraph(() => 'r1', {
    costOf: ({ variables }) => Number(variables.cost ?? 0),
    maxCost: 9000,
  });
  const { sendAlike, count } = await open(graph, { rateLimit: { perMinute: 1, burst: 3000, trustedHops: 1 } });
  const spend = (cost: number, client: string) =>
    post(JSON.stringify({ query: '{ hello }', variables: { cost } }), { 'x-forwarded-for': client });
  const answers: string[] = [];
  for (const cost of [0, 50, 150, 150, 150, 900, 900, 900, 900, 100, 100, 100, 0, 0, 0])
    for (const client of ['192.0.2.1', '192.0.2.2']) answers.push(await sendAlike(spend(cost, client)));
  expect(answers.filter((answer) => answer.startsWith('200'))).toHaveLength(20);
  expect(answers.filter((answer) => answer.startsWith('429'))).toHaveLength(10);
  expect(await sendAlike(spend(9000, '192.0.2.3'))).toMatch(/^200/);
  expect(await sendAlike(spend(0, '192.0.2.3'))).toMatch(/^429/);
  expect(await count()).toBe(20);
});

test('no answer is older than the data when it was asked for', async () => {
  let revision = 0;
  const { short, count } = await open(createChangingGraph(() => String(revision)));
  let isDone = false;
  const askAgain = async (): Promise<void> => {
    while (!isDone) {
      const before = revision;
      const answer = String(await sendBytes(short.port, [ask('{ revision }')]));
      const answered = Number(/"revision":"(\d+)"/.exec(answer)?.[1]);
      expect(answered).toBeGreaterThanOrEqual(before);
      expect(answered).toBeLessThanOrEqual(revision);
    }
  };
  const clients = Promise.all([askAgain(), askAgain(), askAgain()]);
  for (let change = 0; change < 200; change++) {
    revision++;
    await sendBytes(short.port, [ask('{ revision }')]);
  }
  isDone = true;
  await clients;
  expect(await count()).toBeGreaterThan(300);
});

test('a document that is no longer registered is refused', async () => {
  const text = '{ hello }';
  let registry = createDocumentRegistry([{ id: 'hello', text }]);
  const documents = { ...registry, get: (id: string) => registry.get(id), has: (given: string) => registry.has(given) };
  const graph = createChangingGraph(() => 'r1');
  const { sendAlike, count } = await open(graph, { documents, persistedOnly: true });
  const requests = [ask(text), post('{"documentId":"hello"}'), post(JSON.stringify({ documentId: sha256(text) }))];
  for (let time = 0; time < 3; time++)
    for (const request of requests) expect(await sendAlike(request)).toBe('200 {"data":{"hello":"world"}}');
  expect(await sendAlike(ask('{ revision }'))).toMatch(/^403/);
  expect(await count()).toBe(8);
  registry = createDocumentRegistry([{ id: 'hello', text: '{ revision }' }]);
  expect(await sendAlike(ask(text))).toMatch(/^403/);
  expect(await sendAlike(post('{"documentId":"hello"}'))).toBe('200 {"data":{"revision":"r1"}}');
  expect(await sendAlike(post(JSON.stringify({ documentId: sha256(text) })))).toMatch(/^404|PERSISTED/);
});

test('documents are checked anew by another schema', async () => {
  const graph = createChangingGraph(() => 'r1');
  let { schema } = graph;
  const changing = Object.defineProperty(graph, 'schema', { get: () => schema, enumerable: true });
  const { sendAlike, count } = await open(changing);
  for (let time = 0; time < 3; time++) await sendAlike(ask('{ hello }'));
  expect(await count()).toBe(2);
  schema = buildSchema('type Query { goodbye: String }');
  for (let time = 0; time < 2; time++) expect(await sendAlike(ask('{ hello }'))).toMatch(/Cannot query field/);
  expect(await count()).toBe(2);
});

test('a graph that is not ready is asked by Yoga', async () => {
  let ready = true;
  const graph = createChangingGraph(() => 'r1', { status: () => ({ ready, revision: null }) });
  const { sendAlike, count } = await open(graph);
  for (let time = 0; time < 3; time++) await sendAlike(ask('{ hello }'));
  ready = false;
  expect(await sendAlike(ask('{ hello }'))).toMatch(/NOT_READY/);
  expect(await count()).toBe(2);
});

test('errors and exceptions of the graph are left to Yoga; promises are not', async () => {
  const { sendAlike, count } = await open(createChangingGraph(() => 'r1'));
  for (const query of ['{ throwing }', '{ refusing }', '{ required }', 'mutation { change }'])
    for (let time = 0; time < 3; time++) await sendAlike(ask(query));
  expect(await count()).toBe(0);
  for (let time = 0; time < 3; time++) await sendAlike(ask('{ promised }'));
  expect(await count()).toBe(2);
});

test('what has no text, and what fails, is answered by Yoga, and its context is released', async () => {
  let open_ = 0;
  const graph = createChangingGraph(() => 'r1');
  const failing = [() => undefined, async () => undefined, () => Promise.reject(new Error('It cannot be read.'))];
  for (const executeToText of failing) {
    const { sendAlike, count } = await open({
      ...graph,
      context(...args) {
        open_++;
        return Object.assign(graph.context(...args), { release: () => void open_-- });
      },
      executeToText,
    });
    for (let time = 0; time < 3; time++)
      expect(await sendAlike(ask('{ hello }'))).toBe('200 {"data":{"hello":"world"}}');
    expect(await count()).toBe(0);
    // Contexts are released when a response is complete, which may be after a client has it.
    await expect.poll(() => open_).toBe(0);
  }
});

test('the context of a client that leaves is released', async () => {
  let contexts = 0;
  let goOn = () => {};
  const waiting = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const graph = createChangingGraph(() => 'r1');
  const { short } = await open({
    ...graph,
    context(...args) {
      contexts++;
      return Object.assign(graph.context(...args), { release: () => void contexts-- });
    },
    executeToText: () => waiting.then(() => '{"data":{}}'),
  });
  await sendBytes(short.port, [ask('{ hello }')]);
  await expect.poll(() => contexts).toBe(0);
  const socket = connect(short.port, '127.0.0.1');
  socket.write(ask('{ hello }'));
  await expect.poll(() => contexts).toBe(1);
  socket.destroy();
  await expect.poll(() => short.entries.at(-1)?.status).toBe(499);
  goOn();
  await expect.poll(() => contexts).toBe(0);
});

test('to count the cost only spends the least, by both ways', async () => {
  const graph = createChangingGraph(() => 'r1', { costOf: () => 5000, maxCost: 9000 });
  const { sendAlike, short } = await open(graph, { rateLimit: { perMinute: 1, burst: 20_000, trustedHops: 0 } });
  await sendAlike(ask('{ hello }'));
  await sendAlike(ask('{ hello }', { 'graphql-cost': 'validate' }));
  expect(String(await sendBytes(short.port, [ask('{ hello }')]))).toContain('ratelimit: "cost";r=9900;');
});

test('every plugin has a say, and one without `fast` sees every request', async () => {
  const seen: string[] = [];
  const header: ServerPlugin = {
    fast({ headers, params }) {
      seen.push(`fast ${params.query}`);
      if (params.variables?.refused) return { status: 403, body: '{"errors":[]}' };
      if (params.variables?.yoga) return 'hand to Yoga';
      headers.push('x-more', 'yes');
      return undefined;
    },
    onExecute: () => void seen.push('Yoga'),
    onResponse: ({ response }) => response.headers.set('x-more', 'yes'),
  };
  const start = async (...plugins: ServerPlugin[]) => {
    const graph = executingToText(createChangingGraph(() => 'r1'));
    const server = createServer({ graph, logger: silent, plugins });
    onTestFinished(() => server.close());
    const { port } = await server.listen(0, '127.0.0.1');
    return async (variables?: object) =>
      String(await sendBytes(port, [post(JSON.stringify({ query: '{ hello }', variables }))]));
  };
  const send = await start(header);
  for (let time = 0; time < 3; time++) expect(await send()).toMatch(/x-more: yes[\s\S]*world/);
  expect(await send({ refused: true })).toMatch(/^HTTP\/1.1 403 [\s\S]*{"errors":\[\]}$/);
  expect(await send({ yoga: true })).toMatch(/x-more: yes[\s\S]*world/);
  expect(seen).toEqual(['Yoga', 'fast { hello }', 'fast { hello }', 'fast { hello }', 'fast { hello }', 'Yoga']);
  seen.length = 0;
  const { fast: _fast, ...other } = header;
  const sendSlow = await start(other);
  for (let time = 0; time < 3; time++) expect(await sendSlow()).toMatch(/x-more: yes[\s\S]*world/);
  expect(seen).toEqual(['Yoga', 'Yoga', 'Yoga']);
});

test('what a hook of a plugin throws is logged, and nobody sees its stack trace', async () => {
  class Failing implements ServerPlugin {
    static hook: string;
    onRequest = () => this.#fail('onRequest');
    onResultProcess() {
      if (Failing.hook === 'onResultProcess') throw new Error('Secret.');
    }
    async onResponse() {
      if (Failing.hook === 'onResponse') throw new Error('Secret.');
    }
    #fail(hook: string) {
      if (Failing.hook === hook) throw new Error('Secret.');
    }
  }
  const logged: string[] = [];
  const logger = { ...silent, error: (message: string) => void logged.push(message) };
  const server = createServer({
    graph: executingToText(createChangingGraph(() => 'r1')),
    logger,
    plugins: [new Failing()],
  });
  onTestFinished(() => server.close());
  const { port } = await server.listen(0, '127.0.0.1');
  const send = async () => String(await sendBytes(port, [ask('{ hello }')]));
  expect(await send()).toContain('world');
  for (const hook of ['onRequest', 'onResultProcess', 'onResponse']) {
    Failing.hook = hook;
    const answer = await send();
    expect(answer).toMatch(/Unexpected error\./);
    expect(answer).not.toMatch(/Secret|errors\.js|short-cut\.test/);
  }
  expect(logged).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('A request failed: Error: Secret.')));
});

test('a client that leaves before its body is complete is logged alike', async () => {
  const { short, yoga, sendAlike } = await open(createChangingGraph(() => 'r1'));
  await sendAlike(ask('{ hello }'));
  const head = { host: 'tiny.test', 'content-type': 'application/json', 'content-length': '90' };
  for (const { port } of [short, yoga]) {
    const socket = connect(port, '127.0.0.1');
    socket.write(`${printHead('POST', '/graphql', head)}{"query`, () => setTimeout(() => socket.destroy(), 20));
  }
  await vi.waitFor(() => {
    for (const { entries } of [short, yoga])
      expect(entries[1]).toMatchObject({ status: 499, outcome: 'aborted', codes: [], documents: [] });
  });
  expect(await short.metrics.text()).toMatch(/^briefgraph_requests_in_flight 0$/m);
  expect(await sendAlike(ask('{ hello }'))).toBe('200 {"data":{"hello":"world"}}');
});
