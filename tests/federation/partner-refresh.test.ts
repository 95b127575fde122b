import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { createFakeClock } from '../support/fake-clock.ts';
import { PARTNER_SDL, type Partner, startPartner } from '../support/partner.ts';
import { type Asker, DATA, openOnce, serveGraph } from '../support/serve.ts';

/** A partner changes its schema while the gateway runs. */

const INTERVAL = 300_000;
const clock = createFakeClock();
const logged: string[] = [];
let partner: Partner;
let graph: Asker;
let sdl = PARTNER_SDL;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  partner = await startPartner();
  serveSdl();
  const store = await openOnce(DATA);
  const subgraphs = [partner.subgraph];
  const { supergraph } = await composeSupergraph(subgraphs);
  const log = (line: string) => void logged.push(line);
  const logger = { debug: () => {}, info: log, warn: log, error: log };
  const refresh = { interval: INTERVAL, subgraphs, fetched: ['library'] };
  const opened = await openFederatedGraph(store, { supergraph, logger, clock, refresh, timeout: 60_000 });
  closers.push(opened.close, partner.close, store.close);
  graph = serveGraph(opened.graph);
}, 300_000);

const PUBLICATIONS = '{ country(ref: "KR") { publications { title } } }';
const NAME = '{ country(ref: "KR") { name } }';
afterAll(async () => {
  for (const close of closers) await close();
});

const serveSdl = () =>
  partner.misbehave(({ query, answer }) => (query.includes('_service') ? { data: { _service: { sdl } } } : answer));

/** Lets the time of a look pass, and waits until something is logged about it. */
const changeTo = async (next: string, isLogged: RegExp) => {
  sdl = next;
  logged.length = 0;
  clock.advance(1.25 * INTERVAL);
  while (!logged.some((line) => isLogged.test(line))) {
    // Requests are answered all the time.
    expect(await graph.ask(NAME)).toEqual({ data: { country: { name: 'South Korea' } } });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const fieldsOf = async (type: string) => {
  const answer = await graph.ask<{ __type: { fields: { name: string }[] } | null }, object>(
    `{ __type(name: "${type}") { fields { name } } }`,
  );
  return answer.data?.__type?.fields.map(({ name }) => name) ?? [];
};
const problem = async () => {
  const ready = await graph.server.fetch('http://graph.test/ready');
  return [ready.status, ((await ready.json()) as { problem?: string }).problem];
};

const WITH_FIELD = PARTNER_SDL.replace('"Its title."', '"Who published it." publisher: String\n  "Its title."');

test('fields that a partner adds appear, and requests that run meanwhile end as they began', async () => {
  const waiting: (() => void)[] = [];
  partner.misbehave(({ query, answer, response }) =>
    query.includes('_service')
      ? { data: { _service: { sdl } } }
      : void waiting.push(() => response.end(JSON.stringify(answer))),
  );
  const running = graph.ask(PUBLICATIONS);
  while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await fieldsOf('Publication')).not.toContain('publisher');
  await changeTo(WITH_FIELD, /^The schema of the subgraph "library" has changed; it is served from now on\.$/);
  expect(await fieldsOf('Publication')).toContain('publisher');
  for (const answer of waiting) answer();
  expect(await running).toMatchObject({ data: { country: { publications: [{}, {}] } } });
  serveSdl();
  expect(await problem()).toEqual([200, undefined]);
}, 300_000);

test('a schema that does not compose changes nothing, and /ready names its subgraph', async () => {
  const broken = WITH_FIELD.replace('publications: [Publication!]', 'publications: [Publication!]!');
  await changeTo(broken, /does not compose/);
  expect(await problem()).toEqual([
    200,
    'The schema of the subgraph "library" has changed and does not compose; the supergraph of before is served.',
  ]);
  expect(logged.join('\n')).toContain('[nullable-on-ours]');
  expect(await fieldsOf('Publication')).toContain('publisher');
}, 300_000);

test('a field that a partner drops is gone, and /ready names it until it is back', async () => {
  const dropped = WITH_FIELD.replace(/"[^"]*"\s+publications: \[Publication!\]/, '"How many it has." held: Int');
  await changeTo(dropped, /clients have lost something/);
  expect(await problem()).toEqual([
    200,
    'Since the start, clients have lost something: Country.publications was removed.',
  ]);
  expect(await graph.ask(PUBLICATIONS)).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  await changeTo(dropped.replace('held: Int', 'held: Int!'), /does not compose/);
  expect(await problem()).toEqual([
    200,
    'Since the start, clients have lost something: Country.publications was removed. ' +
      'The schema of the subgraph "library" has changed and does not compose; the supergraph of before is served.',
  ]);
  await changeTo(WITH_FIELD, /it is served from now on/);
  expect(await problem()).toEqual([200, undefined]);
  expect(await graph.ask(PUBLICATIONS)).toMatchObject({
    data: { country: { publications: [{ title: 'Neighbours at Sea' }, { title: 'Group Tours' }] } },
  });
}, 300_000);

test('a partner that refuses to return its schema keeps the one of before, and is named until it returns it', async () => {
  const refusal = 'The subgraph "library" refuses to return its schema: it answers UNAUTHENTICATED.';
  partner.misbehave(({ query, answer, response }) =>
    query.includes('_service') ? void response.writeHead(401).end() : answer,
  );
  logged.length = 0;
  clock.advance(1.25 * INTERVAL);
  await vi.waitFor(() => expect(logged).toEqual([refusal]));
  expect(await problem()).toEqual([200, refusal]);
  expect(await fieldsOf('Publication')).toContain('publisher');
  serveSdl();
  await vi.waitFor(async () => {
    clock.advance(1.25 * INTERVAL);
    expect(await problem()).toEqual([200, undefined]);
  });
}, 60_000);

test('a partner that does not return its schema keeps the one of before', async () => {
  partner.misbehave(({ response }) => void response.destroy());
  logged.length = 0;
  clock.advance(1.25 * INTERVAL);
  while (logged.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await fieldsOf('Publication')).toContain('publisher');
  expect(await problem()).toEqual([200, 'The subgraph "library" is unavailable.']);
}, 60_000);
