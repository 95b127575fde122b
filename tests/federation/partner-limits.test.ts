import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { createServer } from '../../src/server/server.ts';
import type { Store } from '../../src/store/store.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { type Partner, startPartner } from '../support/partner.ts';
import { DATA, openOnce } from '../support/serve.ts';

/** Partners that hang, flap or send too much: what clients get, and what the operator sees. */

let partner: Partner;
let store: Store;
const closers: (() => unknown)[] = [];
beforeAll(async () => {
  partner = await startPartner();
  store = await openOnce(DATA);
});
afterEach(async () => {
  partner.misbehave(null);
  for (const close of closers.splice(0)) await close();
});
afterAll(async () => {
  await partner.close();
  await store.close();
});

const NEEDS_IT = '{ country(ref: "KR") { name publications { title } } }';
const DOES_NOT = '{ country(ref: "KR") { name } }';
const WITHOUT = { data: { country: { name: 'South Korea' } } };
const failed = (code: string) => ({
  data: { country: { name: 'South Korea', publications: null } },
  errors: [expect.objectContaining({ extensions: { code, subgraph: 'library' } })],
});

const open = async ({ bytes = 64 * 1024 * 1024 } = {}) => {
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  const logged: string[] = [];
  const log = (line: string) => void logged.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const clock = createFakeClock();
  const limits = {
    breaker: { failures: 3, firstDelay: 1000, maxDelay: 60_000 },
    calls: { calls: 2, bytes },
  };
  // What hangs here, the test ends: a busy machine may take long.
  const timeout = 100_000;
  const { graph, close } = await openFederatedGraph(store, { supergraph, logger, limits, clock, timeout });
  closers.push(close);
  const server = createServer({ graph, logger });
  const ask = async (query: string): Promise<unknown> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    return (await server.fetch('http://graph.test/graphql', init)).json();
  };
  const ready = async () => (await server.fetch('http://graph.test/ready')).json();
  return { ask, ready, clock, logged, state: () => graph.status().subgraphs };
};

/** Makes the partner hang, and returns the responses that wait. */
const hang = () => {
  const responses: ServerResponse[] = [];
  partner.misbehave(({ response }) => void responses.push(response));
  return responses;
};

const until = async (isTrue: () => boolean) => {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
};

test('while a partner hangs, answers that do not need it come, and requests above the limits fail at once', async () => {
  const { ask, state, logged, ready } = await open();
  const responses = hang();
  const running = [ask(NEEDS_IT), ask(NEEDS_IT)];
  await until(() => responses.length === 2);
  expect(await Promise.all([1, 2, 3].map(() => ask(DOES_NOT)))).toEqual([WITHOUT, WITHOUT, WITHOUT]);
  expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_BUSY'));
  expect(state()).toEqual([
    { name: 'library', available: true, circuitOpen: false, running: 2, bytes: expect.any(Number) },
  ]);
  for (const response of responses) response.destroy();
  expect(await Promise.all(running)).toEqual(Array(2).fill(failed('SUBGRAPH_UNAVAILABLE')));
  expect(state()).toMatchObject([{ available: false, running: 0, bytes: 0 }]);
  expect(logged).toEqual([
    'The subgraph "library" has too many requests: 2 requests run.',
    expect.stringMatching(/^The subgraph "library" is unavailable: /),
  ]);
  expect(await ready()).toMatchObject({ status: 'ready', problem: 'The subgraph "library" is unavailable.' });
});

test('more bytes than the limit are given up, and are free again', async () => {
  const { ask, state } = await open({ bytes: 300 });
  expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_BUSY'));
  expect(state()).toMatchObject([{ running: 0, bytes: 0 }]);
});

test('a partner that fails again and again gets no requests until it responds', async () => {
  const { ask, state, clock, logged, ready } = await open();
  partner.misbehave(({ response }) => void response.destroy());
  for (let i = 0; i < 3; i++) expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_UNAVAILABLE'));
  const asked = partner.queries.length;
  for (let i = 0; i < 10; i++) expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_UNAVAILABLE'));
  expect(partner.queries.length).toBe(asked);
  expect(state()).toMatchObject([{ name: 'library', available: false, circuitOpen: true }]);
  expect(await ready()).toMatchObject({ status: 'ready', problem: 'The subgraph "library" is unavailable.' });
  // It flaps: it answers the probe, and then nothing else.
  partner.misbehave(({ query, answer, response }) =>
    /^{ __typename }$/.test(query) ? answer : void response.destroy(),
  );
  clock.advance(1000);
  await until(() => state()?.[0]?.circuitOpen === false);
  expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_UNAVAILABLE'));
  expect(state()).toMatchObject([{ circuitOpen: true }]);
  // It is well again.
  partner.misbehave(null);
  clock.advance(2000);
  await until(() => state()?.[0]?.circuitOpen === false);
  expect(await ask(NEEDS_IT)).toMatchObject({ data: { country: { publications: [{}, {}] } } });
  expect(await ready()).not.toHaveProperty('problem');
  const down = expect.stringMatching(/^The subgraph "library" is unavailable: /);
  const up = 'The subgraph "library" is available again.';
  expect(logged).toEqual([down, up, down, up]);
});

test('a response of 20 MB is given up, and its bytes are free again', async () => {
  const { ask, state, logged } = await open();
  partner.misbehave(({ response }) => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    let sent = 0;
    const write = () => {
      if (response.destroyed || sent++ === 20) response.end();
      else response.write(chunk, write);
    };
    write();
  });
  expect(await ask(NEEDS_IT)).toEqual(failed('SUBGRAPH_UNAVAILABLE'));
  expect(logged).toEqual(['The subgraph "library" is unavailable: the response is longer than 8388608 bytes.']);
  expect(state()).toMatchObject([{ running: 0, bytes: 0 }]);
});
