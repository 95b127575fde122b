import { afterEach, expect, test } from 'vitest';
import { createHttpSubgraph } from '../../src/federation/subgraphs/http-subgraph.ts';
import { watchSubgraphs } from '../../src/federation/subgraphs/subgraph-health.ts';
import { serveFederation } from '../support/federation.ts';
import { startPartner } from '../support/partner.ts';
import { DATA, openOnce } from '../support/serve.ts';

/** The health of a gateway depends on its subgraphs. */

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const readiness = async (graph: { server: { fetch(url: string): Promise<Response> } }) => {
  const response = await graph.server.fetch('http://graph.test/ready');
  return { code: response.status, ...((await response.json()) as object) };
};

test('/ready reports an unavailable partner, but stays ready, since all other data is there', async () => {
  const store = await openOnce(DATA);
  const partner = await startPartner();
  const graph = await serveFederation(store, [partner.subgraph]);
  open.push(graph.close, store.close);
  const { revision } = store.snapshot();
  expect(await readiness(graph)).toEqual({ code: 200, revision, status: 'ready' });
  await partner.close();
  await graph.ask('{ country(ref: "KR") { publications { title } } }');
  expect(await readiness(graph)).toMatchObject({
    status: 'ready',
    problem: 'The subgraph "library" is unavailable.',
  });
});

test('subgraphs are checked regularly, and each change is logged once', async () => {
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
    timeout: 1000,
  });
  const health = watchSubgraphs([subgraph], logger, { interval: 20 });
  open.push(health.close, partner.close);
  const until = async (isTrue: () => boolean) => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  partner.misbehave(({ response }) => void response.destroy());
  await until(() => health.problem() !== null);
  const before = partner.queries.length;
  await until(() => partner.queries.length > before + 2);
  partner.misbehave(null);
  await until(() => health.problem() === null);
  expect(lines).toEqual([
    expect.stringMatching(/^The subgraph "library" is unavailable: .+\.$/),
    'The subgraph "library" is available again.',
  ]);
});
