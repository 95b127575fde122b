import { type GraphQLObjectType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { DOMAINS } from '../../src/graph/domains.ts';
import { buildGraph } from '../../src/graph/graph.ts';

const fieldsOf = (schema: ReturnType<typeof buildGraph>, type: string) =>
  Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort();

test('all domains make the whole graph, in whatever order they are named', () => {
  expect(printSchema(buildGraph({ domains: [...DOMAINS].reverse() }))).toBe(printSchema(buildGraph()));
});

test('every query belongs to one domain, or to the graph without domains', () => {
  const graphs = [...DOMAINS.map((domain) => [domain]), []];
  const queries = graphs.map((domains) => fieldsOf(buildGraph({ domains }), 'Query'));
  expect(queries.flat().sort()).toEqual(fieldsOf(buildGraph(), 'Query'));
  expect(queries.at(1)).toEqual(['event', 'events', 'instrument', 'instruments', 'issue', 'issues']);
  expect(queries.at(-1)).toEqual(['dataset', 'node', 'nodes', 'search', 'suggest']);
});

test('an entity of another domain is a stub with its keys and the fields that this domain gives it', () => {
  const events = buildGraph({ domains: ['events'] });
  expect(fieldsOf(events, 'Country')).toEqual(['alpha3', 'code', 'events', 'id']);
  expect(fieldsOf(events, 'Motive')).toEqual(['id']);
  expect(fieldsOf(events, 'Citation')).toEqual(['ref']);
  expect(fieldsOf(events, 'Issue')).toEqual([
    'curatorRef',
    'events',
    'id',
    'otherIds',
    'partOf',
    'parts',
    'slug',
    'title',
  ]);
});
