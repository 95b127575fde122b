import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { openSubgraph, openWholeGraph } from '../../src/app/open-graph.ts';
import { createPartnerServer } from '../../src/partner/partner.ts';
import { createServer, type GraphServer } from '../../src/server/server.ts';
import { serveFederation } from '../support/federation.ts';
import { PARTNER_SDL } from '../support/partner.ts';
import { DATA, openOnce, serveGraph, silent } from '../support/serve.ts';

/** The directive locations of the GraphQL specification of October 2021, and of September 2025. */
const PUBLISHED = [
  ...['QUERY', 'MUTATION', 'SUBSCRIPTION', 'FIELD', 'FRAGMENT_DEFINITION', 'FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
  ...['VARIABLE_DEFINITION', 'SCHEMA', 'SCALAR', 'OBJECT', 'FIELD_DEFINITION', 'ARGUMENT_DEFINITION', 'INTERFACE'],
  ...['UNION', 'ENUM', 'ENUM_VALUE', 'INPUT_OBJECT', 'INPUT_FIELD_DEFINITION'],
];

const locationsOf = ({ __schema }: IntrospectionQuery) =>
  __schema.directives.map(({ name, locations }) => ({
    name,
    unknown: locations.filter((location) => !PUBLISHED.includes(location)),
  }));

const introspect = async (server: GraphServer): Promise<IntrospectionQuery> => {
  const body = JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true }) });
  const response = await server.fetch('http://graph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return (await response.json()).data;
};

const store = await openOnce(DATA);

test.each([
  ['the whole graph', () => serveGraph(openWholeGraph(store).graph).server],
  ['a subgraph', () => createServer({ ...openSubgraph(store), logger: silent })],
  ['a gateway', async () => (await serveFederation(store)).server],
  ['a partner', () => createPartnerServer({ typeDefs: PARTNER_SDL, resolvers: {}, logger: silent })],
])('%s has only published directive locations', async (_, open) => {
  const found = locationsOf(await introspect(await open()));
  expect(found.map(({ name }) => name)).toContain('deprecated');
  expect(found.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
});

test('so does the introspection in the package', () => {
  const file = new URL('../../schema/graph.json', import.meta.url);
  expect(locationsOf(JSON.parse(readFileSync(file, 'utf8'))).filter(({ unknown }) => unknown.length > 0)).toEqual([]);
});
