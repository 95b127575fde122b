import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph } from '../../src/app/open-graph.ts';
import { buildApiSchema } from '../../src/gateway/compose/api-schema.ts';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import { createOwnOperations } from '../../src/gateway/own/own-operations.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Store } from '../../src/store/store.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { type Partner, startPartner } from '../support/partner.ts';
import { runs } from '../support/runs.ts';
import { DATA, openOnce, serveGraph, serveStore, silent } from '../support/serve.ts';

/** What needs no partner is executed on the whole graph, without a plan. */

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

/** A planner that counts what it is asked, and cannot answer. */
const countingPlanner = () => {
  const asked: string[] = [];
  const plan = async ({ document }: { document: string }) => {
    asked.push(document);
    throw new Error('No plans here.');
  };
  return { asked, planners: { plan, warm: () => {}, problem: () => null, close: () => {} } as never };
};

const QUERIES: [what: string, query: string, isOwn: boolean][] = [
  ['our fields of our types', '{ country(code: "KR") { name events(first: 2) { nodes { title } } } }', true],
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
  ['a field of a partner on our type', '{ country(code: "KR") { name publications { title } } }', false],
  ['a field of a partner at the root', '{ publication(id: "UHVibGljYXRpb246eA==") { title } }', false],
  ['an interface that a partner implements too', '{ node(id: "Q291bnRyeTpLUg==") { id } }', false],
  ['introspection', '{ __schema { queryType { name } } }', false],
];

test.each(QUERIES)('%s: whether the whole graph answers', async (_what, query, isOwn) => {
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  const whole = buildGraph();
  const api = buildApiSchema(supergraph.apiSdl, {
    graph: whole,
    supergraph: buildSchema(supergraph.sdl, { assumeValid: true }),
    subgraphsFor: supergraph.subgraphsFor,
  });
  expect(createOwnOperations({ supergraph, api, whole })(parse(query))).toBe(isOwn);
});

test('the gateway answers them as the whole graph does, and plans the others', { timeout: 60_000 }, async () => {
  const { supergraph } = await composeSupergraph([partner.subgraph]);
  const { asked, planners } = countingPlanner();
  const options = { supergraph, logger: silent, planners, execution: {} };
  const federation = await openFederatedGraph(store, options);
  const gateway = serveGraph(federation.graph);
  const whole = serveStore(store);
  const schema = buildGraph();
  const values = await readKnownValues(schema, await store.snapshot());
  const { next } = createQueryGenerator({ schema, values, seed: 5 });
  let answered = 0;
  for (let index = 0; index < runs(80); index++) {
    const { document, variables } = next();
    const before = asked.length;
    const answer = await gateway.ask(document, variables);
    if (asked.length > before) continue;
    answered++;
    expect(answer).toEqual(await whole.ask(document, variables));
  }
  expect(answered).toBeGreaterThan(runs(20));
  const before = asked.length;
  await gateway.ask('{ country(code: "KR") { name publications { title } } }');
  expect(asked.length).toBe(before + 1);
  federation.close();
});

test('errors are those of the whole graph, without a plan, also if only one of two is reported', async () => {
  const { supergraph } = await composeSupergraph();
  const { asked, planners } = countingPlanner();
  const options = { supergraph, logger: silent, planners, execution: {} };
  const federation = await openFederatedGraph(store, options);
  const gateway = serveGraph(federation.graph);
  const whole = serveStore(store);
  for (const query of [
    '{ event(slug: "camp-david-summit-2023") { issues(before: "x") { totalCount } mentions(first: 1, last: 1) { totalCount } } }',
    '{ event(slug: "camp-david-summit-2023") { mentions(first: 1, last: 1) { totalCount } issues(before: "x") { totalCount } } }',
    '{ nodes(ids: ["x", "QnJpZWY6eA=="]) { id } brief(slug: "asan-2024-12-05") { people(after: "") { totalCount } } }',
  ]) {
    const answer = await gateway.ask(query);
    expect(answer).toEqual(await whole.ask(query));
    expect(answer.errors?.length, query).toBeGreaterThan(0);
  }
  expect(asked).toEqual([]);
  federation.close();
});

test('an answer that is too large is refused without a plan', async () => {
  const { supergraph } = await composeSupergraph();
  const { asked, planners } = countingPlanner();
  const answerLimits = { values: 20, bytes: 10_000, errors: 10 };
  const options = { supergraph, logger: silent, planners, execution: {}, answerLimits };
  const federation = await openFederatedGraph(store, options);
  const gateway = serveGraph(federation.graph);
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
  expect(asked).toEqual([]);
  federation.close();
});

test('with the executor "reference", everything is planned', async () => {
  const { supergraph } = await composeSupergraph();
  const { asked, planners } = countingPlanner();
  const options = { supergraph, logger: silent, planners, execution: { executor: 'reference' as const } };
  const federation = await openFederatedGraph(store, options);
  await serveGraph(federation.graph).ask('{ country(code: "KR") { name } }');
  expect(asked).toHaveLength(1);
  federation.close();
});
