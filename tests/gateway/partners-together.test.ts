import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { composeSupergraph } from '../../src/gateway/compose/compose.ts';
import { loadPlanner } from '../../src/gateway/plan/load-planner.ts';
import { normalizeOperation } from '../../src/gateway/plan/normalize-operation.ts';
import { withDefaults } from '../../src/gateway/plan/variable-values.ts';

/** Partners may use different keys of Country: queries that go from one partner to the other can still be planned. */

const TYPES = { code: 'String!', alpha3: 'String!', id: 'ID!' };
type Key = keyof typeof TYPES;
const KEYS = Object.keys(TYPES) as Key[];

/** A partner that adds a list field to Country. Each item has a field that leads back to its Country. */
const partnerBy = (name: string, key: Key, item: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
    type Country @key(fields: "${key}") { ${key}: ${TYPES[key]} ${name}: [${item}!] }
    type ${item} { title: String of: Country }`,
});

const QUERY = `{ country(code: "KR") { trade { of { tariffs { of { name trade { title of {
  events(first: 1) { nodes { participants { nodes { ... on Country { tariffs { title } } } } } }
} } } } } } } }`;

test.each(KEYS.flatMap((one) => KEYS.map((other) => [one, other] as const)))('by %s and by %s', async (one, other) => {
  const partners = [partnerBy('trade', one, 'Figure'), partnerBy('tariffs', other, 'Tariff')];
  const { supergraph } = await composeSupergraph([...partners]);
  const schema = buildSchema(supergraph.apiSdl);
  const document = parse(QUERY);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has no operation.');
  const normalized = normalizeOperation({ schema, document, variables: withDefaults(operation, {}) }, operation);
  const planner = await loadPlanner(supergraph.sdl);
  expect(planner.plan(print(normalized ?? document)).node?.kind).toBe('Sequence');
});
