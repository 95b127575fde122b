import { afterEach, expect, test } from 'vitest';
import { createHttpSubgraph } from '../../src/gateway/subgraphs/http-subgraph.ts';
import { followSubgraphs } from '../../src/gateway/subgraphs/subgraph-health.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { serveFederation, startSubgraph } from '../support/federation.ts';
import { startPartner } from '../support/partner.ts';
import { DATA } from '../support/serve.ts';

/** Health follows the subgraphs. */

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const readiness = async (graph: { server: { fetch(url: string): Promise<Response> } }) => {
  const response = await graph.server.fetch('http://graph.test/ready');
  return { code: response.status, ...((await response.json()) as object) };
};

test('a partner that does not answer is told, and the graph stays ready: the rest of it is whole', async () => {
  const store = await openJsonStore({ folders: [DATA] });
  const partner = await startPartner();
  const graph = await serveFederation(store, [partner.subgraph]);
  open.push(graph.close, store.close);
  const { revision } = store.snapshot();
  expect(await readiness(graph)).toEqual({ code: 200, revision, status: 'ready' });
  await partner.close();
  await graph.ask('{ country(code: "KR") { publications { title } } }');
  expect(await readiness(graph)).toMatchObject({
    status: 'ready',
    problem: 'The subgraph "library" does not answer.',
  });
});

test('one of our own that does not answer makes the gateway unready, until it answers again', async () => {
  const store = await openJsonStore({ folders: [DATA] });
  const events = await startSubgraph('events', store);
  const graph = await serveFederation(store, [events.subgraph]);
  open.push(graph.close, store.close);
  await events.close();
  await graph.ask('{ events { totalCount } }');
  expect(await readiness(graph)).toEqual({
    code: 503,
    status: 'not ready',
    problem: 'The subgraph "events" does not answer.',
  });
  // What the others know is answered nevertheless.
  expect(await graph.ask('{ brief(slug: "asan-2024-12-05") { slug } events { totalCount } }')).toMatchObject({
    data: { brief: { slug: 'asan-2024-12-05' }, events: null },
    errors: [{ path: ['events'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'events' } }],
  });
});

test('they are asked now and then, and each change is logged once', async () => {
  const partner = await startPartner();
  const lines: string[] = [];
  const logger = {
    debug: () => {},
    info: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
    error: () => {},
  };
  const subgraph = createHttpSubgraph({
    name: 'library',
    url: partner.subgraph.url,
    isFirstParty: false,
    timeout: 1000,
  });
  const health = followSubgraphs([subgraph], logger, 20);
  open.push(health.close, partner.close);
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  partner.misbehave(({ response }) => void response.destroy());
  await until(() => health.problem() !== null);
  const asked = partner.asked.length;
  await until(() => partner.asked.length > asked + 2);
  partner.misbehave(null);
  await until(() => health.problem() === null);
  expect(lines).toEqual([
    expect.stringMatching(/^The subgraph "library" does not answer: .+\.$/),
    'The subgraph "library" answers again.',
  ]);
  expect(health.isReady()).toBe(true);
});
