import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { readSupergraph } from '../../src/federation/compose/supergraph.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import { type Answer, type Asker, DATA, openOnce, serveData, serveGraph, silent } from '../support/serve.ts';

/** A gateway counts costs as the whole graph does. */

let store: Store;
let gateway: Awaited<ReturnType<typeof serveFederation>>;
let whole: Asker;
beforeAll(async () => {
  store = await openOnce(DATA);
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
  '{ brief(ref: "asan-2024-12-05") { paragraphs { sentences { ref } } } }',
  '{ node(id: "x") { id ... on Event { title } ... on Actor { name } } }',
  '{ briefs(first: 100) { nodes { paragraphs { brief { paragraphs { label } } } } } }',
])('%s', async (query) => {
  for (const header of ['validate', 'report', 'other'])
    expect(await ask(gateway, header, query)).toEqual(await ask(whole, header, query));
  expect(await ask(gateway, 'validate', query)).toEqual({
    extensions: { cost: { requested: expect.any(Number), budget: 10_000_000 } },
  });
});

test("fields of somebody else's supergraph with the names of ours have no costs of ours", async () => {
  const typeDefs =
    parse(`type Query { search(text: String!): [Product!] events(first: Int): EventConnection node(id: ID!): Product }
    type EventConnection { nodes: [Product!] } type Product { id: ID! }`);
  // A subgraph with the name of ours, too.
  const services = ['shop', 'briefgraph'].map((name) => ({ name, url: `http://${name}.test/graphql`, typeDefs }));
  const costs = services.map(async (service) => {
    const { supergraphSdl = '' } = composeServices([service]);
    const options = { supergraph: await readSupergraph(supergraphSdl), logger: silent };
    const { graph, close } = await openFederatedGraph(store, options);
    const query = '{ search(text: "x") { id } events(first: 2) { nodes { id } } node(id: "x") { id } }';
    const answer = await ask(serveGraph(graph), 'validate', query);
    close();
    return answer;
  });
  // Each field is 1, and what is selected on a list counts ten times.
  const answer = { extensions: { cost: { requested: 1 + 10 + (1 + 1 + 10) + 2, budget: 10_000_000 } } };
  expect(await Promise.all(costs)).toEqual([answer, answer]);
});
