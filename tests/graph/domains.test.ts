import { type GraphQLObjectType, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { DOMAINS } from '../../src/graph/parts.ts';

const fieldsOf = (schema: ReturnType<typeof buildGraph>, type: string) =>
  Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort();

test('all domains make the whole graph, in whatever order they are named', () => {
  expect(printSchema(buildGraph({ domains: [...DOMAINS].reverse() }))).toBe(printSchema(buildGraph()));
});

test.each([
  [['actors'], 'countries country grouping groupings organization organizations people person'],
  [['events'], 'event events issue issues'],
  [['briefs'], 'brief briefs'],
  [
    ['analysis'],
    'claims forecast forecasts motive motives recommendation recommendations relation relations stance stances',
  ],
  [[], 'dataset node nodes search'],
] as const)('a graph of the domains %j has their queries and no others', (domains, queries) => {
  expect(fieldsOf(buildGraph({ domains }), 'Query')).toEqual(queries.split(' '));
});

test('an entity of another domain is a stub with its keys and the fields that this domain gives it', () => {
  const events = buildGraph({ domains: ['events'] });
  expect(fieldsOf(events, 'Country')).toEqual(['alpha3', 'code', 'events', 'id']);
  expect(fieldsOf(events, 'Motive')).toEqual(['id']);
  expect(fieldsOf(events, 'Citation')).toEqual(['ref']);
  expect(fieldsOf(events, 'Issue')).toEqual(['curatorRef', 'events', 'id', 'partOf', 'parts', 'slug', 'title']);
});
