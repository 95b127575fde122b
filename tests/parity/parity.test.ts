import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { serveBothWays, WAYS, type Ways } from '../support/federation.ts';
import { DATA, openOnce, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';
import { comparable, findDifferences } from './compare-answers.ts';
import { createQueryGenerator } from './generate-query.ts';
import { readKnownValues } from './known-values.ts';

/** Random queries answer alike from the whole graph and the gateway. */

// The gate runs 500, and `npm run parity` 10,000.
const COUNT = Number(process.env.PARITY_QUERIES ?? 300);
const SEED = Number(process.env.PARITY_SEED ?? 1);
const BATCH = 250;

/** One query with mistakes for each ten, in one batch; at least 60, so that it has each mistake a few times. */
const SPOILT_COUNT = Math.min(500, Math.max(60, Math.ceil(COUNT / 10)));

let ways: Ways;
let makeGenerator: (spoilt?: number) => ReturnType<typeof createQueryGenerator>;
let generator: ReturnType<typeof createQueryGenerator>;
beforeAll(async () => {
  ways = await serveBothWays([DATA, SECOND_BRIEF, THIRD_BRIEF]);
  const store = await openOnce(DATA, SECOND_BRIEF, THIRD_BRIEF);
  const schema = buildGraph();
  const values = await readKnownValues(schema, store.snapshot());
  makeGenerator = (spoilt) => createQueryGenerator({ schema, values, seed: SEED, spoilt });
  generator = makeGenerator();
  await store.close();
});
afterAll(() => ways.close());

test.each<[string, string, object]>([
  [
    'a variable with the name of one of the plan',
    'query ($representations: Int!) { country(ref: "KR") { name events(first: $representations) { nodes { title } } } }',
    { representations: 2 },
  ],
  [
    'variables with names that objects have',
    'query ($toString: Int = 1, $constructor: Boolean! = true) { events(first: $toString) { nodes { title } } dataset @include(if: $constructor) { license } }',
    {},
  ],
  [
    'aliases with names that objects have',
    '{ __proto__: dataset { license } constructor: dataset { license } _0a1b2c3d_x: dataset { license } }',
    {},
  ],
  ['a long number as an id in the text', '{ node(id: 12345678901234567890) { id } }', {}],
  ['a long number as an id', 'query ($id: ID! = 12345678901234567890) { node(id: $id) { id } }', {}],
  [
    'a wrong date in a variable',
    'query ($d: PartialDate!) { events(where: { date: { within: { from: $d } } }) { totalCount } }',
    { d: '2024-13' },
  ],
  [
    'a variable that is missing',
    'query ($d: PartialDate!) { events(where: { date: { within: { from: $d } } }) { totalCount } }',
    {},
  ],
  ['one of several operations', 'query A { dataset { license } } query B { dataset { license } }', {}],
  [
    'what costs too much',
    '{ events(first: 100) { nodes { mentions(first: 100) { nodes { brief { claims(first: 100) { nodes { slug } } } } } } } }',
    {},
  ],
  [
    'an answer that is too large',
    `{ nodes(ids: [${Array.from({ length: 100 }, () => '"x"')}]) { id } node(id: "x") { id } }`,
    {},
  ],
  [
    'a list in a filter that is too long',
    'query ($l: [ID!]) { events(where: { participants: { any: $l } }) { totalCount } }',
    { l: Array.from({ length: 101 }, () => 'KR') },
  ],
  [
    'data and the schema',
    '{ __schema { queryType { name } } __type(name: "Event") { kind } dataset { license __typename } }',
    {},
  ],
  ['a mutation', 'mutation { x }', {}],
])('%s', async (_title, document, variables) => {
  const [whole, ...federated] = (await Promise.all(WAYS.map((way) => ways[way].ask(document, variables)))).map(
    comparable,
  );
  expect(whole?.status).toBeDefined();
  for (const answer of federated) expect(answer).toEqual(whole);
});

test.each(Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, batch) => batch * BATCH))(
  `queries from %i on, of ${COUNT}`,
  async (start) => {
    const { differences } = await findDifferences(
      WAYS.map((way) => [way, ways[way]]),
      generator,
      Math.min(BATCH, COUNT - start),
    );
    expect(differences).toEqual([]);
  },
  120_000,
);

test(`${SPOILT_COUNT} queries with mistakes`, async () => {
  const { differences, codes } = await findDifferences(
    WAYS.map((way) => [way, ways[way]]),
    makeGenerator(1),
    SPOILT_COUNT,
  );
  expect(differences).toEqual([]);
  // Some queries are large as well.
  codes.delete('QUERY_TOO_COMPLEX');
  expect(codes).toEqual(new Set(['BAD_USER_INPUT', 'INVALID_CURSOR']));
}, 240_000);
