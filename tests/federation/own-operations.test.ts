import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { buildApiSchema } from '../../src/federation/compose/api-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import type { Supergraph } from '../../src/federation/compose/supergraph.ts';
import { createOwnOperations } from '../../src/federation/own/own-operations.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { type Partner, startPartner } from '../support/partner.ts';
import { runs } from '../support/runs.ts';
import { DATA, openOnce, serveGraph, serveStore, silent } from '../support/serve.ts';

/** What needs no partner is executed on the whole graph. */

let store: Store;
let partner: Partner;
beforeAll(async () => {
  store = await openOnce(DATA);
  partner = await startPartner();
});
afterAll(async () => {
  await partner.close();
  await store.close();
});

const openGateway = async (options: object = {}) => {
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  const federation = await openFederatedGraph(store, { supergraph, logger: silent, execution: {}, ...options });
  return { ...federation, ...serveGraph(federation.graph), isOwn: whetherOwn(supergraph) };
};

const whetherOwn = (supergraph: Supergraph) => {
  const whole = buildGraph();
  const api = buildApiSchema(supergraph.apiSdl, {
    graph: whole,
    supergraph: buildSchema(supergraph.sdl, { assumeValid: true }),
    subgraphsFor: supergraph.subgraphsFor,
  });
  return createOwnOperations({ supergraph, api, whole });
};

const QUERIES: [what: string, query: string, isOwn: boolean][] = [
  ['our fields of our types', '{ country(ref: "KR") { name events(first: 2) { nodes { title } } } }', true],
  [
    'interfaces that no partner implements',
    '{ actors: events(first: 2) { nodes { participants { nodes { id name } } } } }',
    true,
  ],
  [
    'our types in fragments',
    '{ search(text: "summit") { nodes { __typename ...E } } } fragment E on Event { title }',
    true,
  ],
  ['our keys, which a partner has as well', '{ countries(first: 2) { nodes { code id } } }', true],
  [
    'an interface that a partner implements too, of objects that are ours',
    '{ search(text: "summit") { nodes { __typename ... on Node { id } } } }',
    true,
  ],
  ['a field of a partner on our type', '{ country(ref: "KR") { name publications { title } } }', false],
  ['a field of a partner at the root', '{ publication(id: "UHVibGljYXRpb246eA==") { title } }', false],
  ['an interface that a partner implements too', '{ node(id: "Q291bnRyeTpLUg==") { id } }', false],
  ['introspection', '{ __schema { queryType { name } } }', false],
];

test.each(QUERIES)('%s: whether the whole graph answers', async (_what, query, isOwn) => {
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  expect(whetherOwn(supergraph)(parse(query))).toBe(isOwn);
});

test('the gateway answers them as the whole graph does, and asks partners for the others', async () => {
  const gateway = await openGateway();
  const whole = serveStore(store);
  const schema = buildGraph();
  const values = await readKnownValues(schema, await store.snapshot());
  const { next } = createQueryGenerator({ schema, values, seed: 5 });
  let answered = 0;
  for (let index = 0; index < runs(80); index++) {
    const { document, variables } = next();
    if (!gateway.isOwn(parse(document))) continue;
    answered++;
    expect(await gateway.ask(document, variables)).toEqual(await whole.ask(document, variables));
  }
  expect(answered).toBeGreaterThan(runs(20));
  expect(partner.queries).toEqual([]);
  await gateway.ask('{ country(ref: "KR") { name publications { title } } }');
  expect(partner.queries).toHaveLength(1);
  gateway.close();
}, 180_000);

test('errors are those of the whole graph, also if only one of two is reported', async () => {
  const gateway = await openGateway();
  const whole = serveStore(store);
  for (const query of [
    '{ event(ref: "camp-david-summit-2023") { issues(before: "x") { totalCount } mentions(first: 1, last: 1) { totalCount } } }',
    '{ event(ref: "camp-david-summit-2023") { mentions(first: 1, last: 1) { totalCount } issues(before: "x") { totalCount } } }',
  ]) {
    const answer = await gateway.ask(query);
    expect(answer).toEqual(await whole.ask(query));
    expect(answer.errors?.length, query).toBeGreaterThan(0);
  }
  gateway.close();
});

test('an answer that is too large is refused', async () => {
  const gateway = await openGateway({ answerLimits: { values: 20, bytes: 10_000, errors: 10 } });
  for (const first of [2, 20, 20])
    expect(await gateway.ask(`{ countries(first: ${first}) { nodes { code } } }`)).toEqual(
      first === 2
        ? { data: { countries: { nodes: expect.any(Array) } } }
        : {
            errors: [
              {
                message:
                  'The answer has more than 20 values, 10000 bytes or 10 errors; ask for fewer rows, or for fewer fields of each.',
                extensions: { code: 'ANSWER_TOO_LARGE' },
              },
            ],
          },
    );
  gateway.close();
});

test('with the executor "reference", subgraphs answer everything', async () => {
  const gateway = await openGateway({ execution: { executor: 'reference' } });
  expect(gateway.graph.executeToText).toBeUndefined();
  expect(await gateway.ask('{ country(ref: "KR") { name } }')).toEqual({ data: { country: { name: 'South Korea' } } });
  gateway.close();
});
