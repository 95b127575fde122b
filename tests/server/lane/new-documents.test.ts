import { execute } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ServedGraph, ServerOptions } from '../../../src/server/server.ts';
import { type Conversation, openConversation } from '../direct/conversation.ts';
import { TinyContext } from '../tiny-graph.ts';
import { createChangingGraph, type Listening, openPair, type Pair } from './pair.ts';
import { get, post, sendBytes, withoutChance } from './raw-client.ts';
import { sendAlike } from './send-alike.ts';

/** Documents that were not asked for before: Yoga checks them, and the lane executes them. */

let pair: Pair;
afterEach(() => pair.close());

/** How many operations were executed, and how many contexts are not released. */
let executed = 0;
let pinned = 0;

/** What the field `slow` waits for. */
let gate: Promise<string>;
let openGate: (text: string) => void;
beforeEach(() => {
  gate = new Promise((resolve) => {
    openGate = resolve;
  });
});

const ask = (query: string, headers = {}, variables = {}) => post(JSON.stringify({ query, variables }), headers);
const LARGE = 'echo(text: "0123456789", times: 999)';
const COMPRESSED = { 'accept-encoding': 'gzip' };
const HALF = { 'accept-encoding': 'br;q=0.5' };
const OTHER = { 'accept-encoding': 'gzip;q=0.5' };

const open = async (options: Partial<ServerOptions> = {}, more: Partial<ServedGraph> = {}): Promise<void> => {
  const graph = createChangingGraph(() => 'r1');
  pinned = 0;
  pair = await openPair(
    {
      ...graph,
      context() {
        pinned++;
        return Object.assign(new TinyContext('r1', () => gate), { release: () => void pinned-- });
      },
      execute(args) {
        executed++;
        return execute(args);
      },
      costOf: ({ variables }) => Number(variables.cost ?? 0),
      maxCost: 9000,
      ...more,
    },
    options,
  );
  // Yoga shows what answers look like.
  await pair.talk([
    ask('{ hello }'),
    ask('{ hello }', COMPRESSED),
    ask(`{ ${LARGE} }`, COMPRESSED),
    ask('{ hello }', HALF),
  ]);
  executed = 0;
};

/** Who has answered a request, how often it was executed for that, and the answer. */
interface Sent {
  by: 'lane' | 'direct' | 'yoga';
  executions: number;
  answer: string;
}

/** Sends a request on a connection that is new, or on one whose requests are answered without Node's parser. */
const send = async ({ port }: Listening, request: Buffer, headers: object, isUsed: boolean): Promise<Sent> => {
  const talking = await openConversation(port);
  const known = isUsed ? 4 : 0;
  for (let answers = 1; answers <= known; answers++) await talking.send(ask('{ hello }', headers), answers);
  const before = { executed, ...(await pair.counts()) };
  await talking.send(request, known + 1);
  talking.socket.destroy();
  const after = await pair.counts();
  const answer = withoutChance(talking.received()).split(/(?=HTTP\/1.1 \d)/)[known] ?? '';
  const isByLane = after.answered > before.answered;
  const by = after.direct > before.direct ? 'direct' : isByLane ? 'lane' : 'yoga';
  return { by, executions: executed - before.executed, answer };
};

describe('a new document is executed once, spent for once, and its context is released', () => {
  /** By whom it is answered on a new connection, on one that is used, and there by a graph that needs no promises. */
  type By = readonly [Sent['by'], Sent['by'], Sent['by']];
  const byYoga: By = ['yoga', 'yoga', 'yoga'];
  const rows: [name: string, fields: string, by: By, headers?: object, variables?: object][] = [
    ['an answer', '{ hello }', ['lane', 'lane', 'direct']],
    ['an error of a field', '{ hello refusing }', byYoga],
    ['an error that is masked', '{ hello throwing }', byYoga],
    ['a null that the schema forbids', '{ hello required }', byYoga],
    ['a wrong variable that is nested', '($n: Int!) { echo(times: $n) }', byYoga, {}, { n: { a: { b: { c: 1 } } } }],
    ['an error of several errors', '{ failingTwice }', byYoga],
    ['a wrong variable', '($day: Day) { day(on: $day) }', byYoga, {}, { day: 'sunday' }],
    ['an answer that is large', `{ ${LARGE} }`, ['lane', 'lane', 'direct']],
    ['an answer that is compressed', `{ ${LARGE} }`, ['lane', 'lane', 'yoga'], COMPRESSED],
    ['an answer in a form that is not known', `{ ${LARGE} }`, ['yoga', 'lane', 'yoga'], HALF],
    ['an answer to a request of another kind', '{ hello }', ['yoga', 'lane', 'direct'], OTHER],
  ];
  const promises: typeof rows = [
    ['a promise', '{ promised }', ['lane', 'lane', 'lane']],
    ['a promise that is rejected', '{ hello rejecting }', byYoga],
  ];
  const cases = [
    ...[...rows, ...promises].map((row) => ({ row, isSynchronous: false })),
    ...rows.map((row) => ({ row, isSynchronous: true })),
    // It should need no promises, and does.
    ...promises.map(([name, fields]) => ({
      row: [name, fields, byYoga] as (typeof rows)[number],
      isSynchronous: true,
    })),
  ];
  test.each(cases)('$row.0, by a graph without promises: $isSynchronous', async ({ row, isSynchronous }) => {
    const [, fields, by, headers = {}, variables = {}] = row;
    await open(
      { clientLimits: { perMinute: 1, burst: 10_000, trustedHops: 0 } },
      { isSynchronous: () => isSynchronous },
    );
    const sent = async (name: string, isUsed: boolean, expected: Sent['by']) => {
      const request = ask(`query ${name} ${fields}`, headers, { ...variables, cost: 300 });
      const lane = await send(pair.lane, request, headers, isUsed);
      expect(lane).toEqual({ ...(await send(pair.yoga, request, headers, isUsed)), by: expected });
      expect(lane.executions).toBe(1);
    };
    await sent('OnNewConnection', false, isSynchronous && fields === '{ promised }' ? 'lane' : by[0]);
    await sent('OnUsedConnection', true, by[isSynchronous ? 2 : 1]);
    await expect.poll(() => pinned).toBe(0);
    const [logged, expected] = [pair.lane, pair.yoga].map(({ entries }) =>
      entries.map(({ duration: _duration, requestId: _requestId, ...entry }) => entry),
    );
    expect(logged).toEqual(expected);
    // What is left of the allowance is in the headers.
    expect(await sendAlike(pair, ask('{ hello }'))).toMatch(/^200/);
  });
});

/** So long that the request does not begin in the same turn of the event loop once Node has parsed it. */
const LONG = 40;
const openSlow = () =>
  open(
    { clientLimits: { perMinute: 1, burst: 10_000, trustedHops: 0 } },
    {
      isSynchronous: () => true,
      execute(args) {
        executed++;
        for (const end = performance.now() + LONG; performance.now() < end; );
        return execute(args);
      },
    },
  );

test('the time before Node has parsed a request is in its duration', async () => {
  await openSlow();
  const { by, executions } = await send(pair.lane, ask('{ hello refusing }'), {}, true);
  expect([by, executions]).toEqual(['yoga', 1]);
  const entry = pair.lane.entries.find(({ outcome }) => outcome === 'errors');
  expect(entry?.duration).toBeGreaterThanOrEqual(LONG);
});

test('what is executed before Node has parsed a request is executed once, also if another request comes meanwhile', async () => {
  await openSlow();
  const [first, second] = [await openConversation(pair.lane.port), await openConversation(pair.lane.port)];
  for (let answers = 1; answers <= 4; answers++) await first.send(ask('{ hello }'), answers);
  const other = ask('query Other { hello }');
  second.socket.write(other.subarray(0, -10));
  executed = 0;
  first.socket.write(ask('{ hello refusing }', {}, { cost: 300 }));
  second.socket.write(other.subarray(-10));
  await Promise.all([first.send(Buffer.of(), 5), second.send(Buffer.of(), 1)]);
  expect(executed).toBe(2);
  expect(String(first.received()).split('HTTP/1.1').at(-1)).toMatch(/NOT_FOUND/);
  await expect.poll(() => pinned).toBe(0);
  // 300 and 100 were spent, besides what 9 other requests cost.
  expect(String(await sendBytes(pair.lane.port, [ask('{ hello }')]))).toMatch(/^ratelimit: .*;r=8700;/im);
  for (const { socket } of [first, second]) socket.destroy();
});

test('of what is waited for, no more is begun than a client may spend for', async () => {
  await open({ clientLimits: { perMinute: 1, burst: 1000, trustedHops: 0 } });
  const talks: Conversation[] = [];
  for (const { port } of [pair.lane, pair.yoga])
    for (let at = 0; at < 9; at++) {
      const talking = await openConversation(port);
      talks.push(talking);
      talking.socket.write(ask(`query Q${at} { slow }`, {}, { cost: 200 }));
    }
  const countOf = (status: number) =>
    talks.filter(({ received }) => String(received()).startsWith(`HTTP/1.1 ${status}`)).length;
  await expect.poll(() => countOf(429)).toBe(2 * 6);
  expect(executed).toBe(2 * 3);
  openGate('done');
  await expect.poll(() => countOf(200)).toBe(2 * 3);
  for (const { socket } of talks) socket.destroy();
});

test('a client that leaves while its answer is waited for is logged with what it has asked for', async () => {
  await open();
  for (const { port, entries } of [pair.lane, pair.yoga]) {
    const before = entries.length;
    const { socket } = await openConversation(port);
    socket.write(ask('query Left { slow }', {}, { cost: 500 }));
    await expect.poll(() => executed).toBe(1);
    socket.destroy();
    await expect.poll(() => entries.length).toBe(before + 1);
    const { status, documents, operations, cost } = entries.at(-1) ?? {};
    expect({ status, documents, operations, cost }).toEqual({
      status: 499,
      documents: ['query Left { slow }'],
      operations: ['Left'],
      cost: 500,
    });
    executed = 0;
  }
  openGate('done');
  await expect.poll(() => pinned).toBe(0);
});

/** How many parsed documents the server with the lane keeps. */
const countDocuments = async () =>
  Number(/^briefgraph_document_cache_documents (\d+)$/m.exec(await pair.lane.metrics.text())?.[1]);

test('a document that is refused is not kept', async () => {
  await open();
  const before = await countDocuments();
  for (let time = 0; time < 3; time++)
    for (const query of ['{ nothing }', '{ hello', '{ hello } { hello }', 'query A { hello } query B { hello }'])
      expect(await sendAlike(pair, ask(query))).toMatch(/^[24]00 {"errors"/);
  expect(executed).toBe(0);
  // The last one is valid, but not which operation is asked for; one that was refused is kept until the next is checked.
  expect(await countDocuments()).toBeLessThanOrEqual(before + 2);
});

test('for a client that has spent its allowance, nothing is parsed', async () => {
  await open({ clientLimits: { perMinute: 1, burst: 300, trustedHops: 1 } });
  const of = (client: string, query: string) => ask(query, { 'x-forwarded-for': client });
  for (let time = 0; time < 3; time++) await sendAlike(pair, of('192.0.2.1', '{ hello }'));
  const before = await countDocuments();
  for (const name of ['A', 'B', 'C'])
    expect(await sendAlike(pair, of('192.0.2.1', `query ${name} { hello }`))).toMatch(/^429/);
  expect(await countDocuments()).toBe(before);
  expect(await sendAlike(pair, of('192.0.2.2', 'query A { hello }'))).toMatch(/^200/);
  expect(await countDocuments()).toBe(before + 1);
});

test('a mutation by GET is refused by both', async () => {
  await open();
  const url = `/graphql?query=${encodeURIComponent('mutation { change }')}`;
  expect(await sendAlike(pair, get(url, { accept: 'application/json' }))).toMatch(/^[24]0\d {"errors"/);
});
