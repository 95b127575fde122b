import { afterEach, describe, expect, test } from 'vitest';
import type { ServerOptions } from '../../../src/server/server.ts';
import { openConversation } from '../direct/conversation.ts';
import { createChangingGraph, type Listening, openPair, type Pair } from './pair.ts';
import { get, post, withoutChance } from './raw-client.ts';
import { sendAlike } from './send-alike.ts';

/** Documents that were not asked for before: Yoga checks them, and the lane executes them. */

let pair: Pair;
afterEach(() => pair.close());

/** How many operations were executed, and how many contexts are not released. */
let executed = 0;
let pinned = 0;

const ask = (query: string, headers = {}, variables = {}) => post(JSON.stringify({ query, variables }), headers);
const LARGE = 'echo(text: "0123456789", times: 999)';
const COMPRESSED = { 'accept-encoding': 'gzip' };
const HALF = { 'accept-encoding': 'br;q=0.5' };

const open = async (options: Partial<ServerOptions> = {}): Promise<void> => {
  const graph = createChangingGraph(() => 'r1');
  pinned = 0;
  pair = await openPair(
    {
      ...graph,
      context(request) {
        pinned++;
        return Object.assign(graph.context(request) as object, { release: () => void pinned-- });
      },
      execute(args, executeFn) {
        executed++;
        return executeFn(args);
      },
      costOf: ({ variables }) => Number(variables.cost ?? 0),
      maxCost: 9000,
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
const send = async ({ port }: Listening, request: Buffer, headers: object, isDirect: boolean): Promise<Sent> => {
  const talking = await openConversation(port);
  const known = isDirect ? 4 : 0;
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

describe('a new document is executed once, whoever answers, and its context is released', () => {
  test.each<[string, fields: string, answers: Sent['by'][], headers?: object, variables?: object]>([
    ['an answer', '{ hello }', ['lane', 'direct']],
    ['a promise', '{ promised }', ['lane', 'yoga']],
    ['an error of a field', '{ hello refusing }', ['yoga', 'yoga']],
    ['an error that is masked', '{ hello throwing }', ['yoga', 'yoga']],
    ['a promise that is rejected', '{ hello rejecting }', ['yoga', 'yoga']],
    ['a null that the schema forbids', '{ hello required }', ['yoga', 'yoga']],
    ['a wrong variable', '($day: Day) { day(on: $day) }', ['yoga', 'yoga'], {}, { day: 'sunday' }],
    ['an answer that is large', `{ ${LARGE} }`, ['lane', 'direct']],
    ['an answer that is compressed', `{ ${LARGE} }`, ['lane', 'yoga'], COMPRESSED],
    ['an answer in a form that is not known', `{ ${LARGE} }`, ['yoga', 'yoga'], HALF],
    ['an answer to a request of another kind', '{ hello }', ['yoga', 'direct'], { 'accept-encoding': 'gzip;q=0.5' }],
  ])('%s', async (_name, fields, answers, headers = {}, variables = {}) => {
    await open({ clientLimits: { perMinute: 1, burst: 10_000, trustedHops: 0 } });
    for (const [index, name] of ['Parsed', 'Direct'].entries()) {
      const request = ask(`query ${name} ${fields}`, headers, variables);
      const lane = await send(pair.lane, request, headers, name === 'Direct');
      expect(lane).toEqual({ ...(await send(pair.yoga, request, headers, name === 'Direct')), by: answers[index] });
      expect(lane.executions).toBe(1);
    }
    await expect.poll(() => pinned).toBe(0);
    // It was also spent for once.
    expect(await sendAlike(pair, ask('{ hello }'))).toMatch(/^200/);
  });
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
