import { afterAll, beforeAll, expect, test } from 'vitest';
import { openJsonStore } from '../../src/store/json-store.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import { type Answer, type Asker, DATA, serveData } from '../support/serve.ts';

/** A gateway counts costs as the whole graph does. */

let store: Store;
let gateway: Awaited<ReturnType<typeof serveFederation>>;
let whole: Asker;
beforeAll(async () => {
  store = await openJsonStore({ folders: [DATA] });
  gateway = await serveFederation(store);
  whole = await serveData();
});
afterAll(async () => {
  gateway.close();
  await store.close();
});

const ask = async ({ server }: Asker, cost: string, query: string) => {
  const response = await server.fetch('http://graph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'graphql-cost': cost },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer<object>;
};

test.each([
  '{ events(first: 7) { nodes { slug participants { edges { role citations { ref } } } } } }',
  '{ brief(slug: "asan-2024-12-05") { paragraphs { sentences { ref } } } }',
  '{ node(id: "x") { id ... on Event { title } ... on Actor { name } } }',
  '{ briefs(first: 100) { nodes { paragraphs { brief { paragraphs { label } } } } } }',
])('%s', async (query) => {
  for (const header of ['validate', 'report', 'other'])
    expect(await ask(gateway, header, query)).toEqual(await ask(whole, header, query));
  expect(await ask(gateway, 'validate', query)).toEqual({
    extensions: { cost: { requested: expect.any(Number), budget: 2_000_000 } },
  });
});
