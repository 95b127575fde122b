import { buildClientSchema, buildSchema, GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { printJsonSchemas } from '../../src/cli/commands/schema.ts';
import { sdlOf } from '../../src/federation/compose/compose.ts';
import { buildGraph, buildSubgraph } from '../../src/graph/graph.ts';
import { createWorkFolder } from './work-folder.ts';

test('"schema print" prints SDL that is the schema of the graph', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['schema', 'print']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  // It also declares the costs, which introspection does not have.
  const sorted = (schema: GraphQLSchema) => {
    const directives = schema.getDirectives().filter(({ name }) => name !== 'cost' && name !== 'listSize');
    return printSchema(lexicographicSortSchema(new GraphQLSchema({ ...schema.toConfig(), directives })));
  };
  expect(sorted(buildSchema(out))).toBe(sorted(buildGraph()));
  expect(out).toContain('  aliases: [String!]! @listSize(assumedSize: 50)');
  expect((await folder.run(['schema', 'print'])).out).toBe(out);
});

test('"schema write" writes the SDL of the graph, also as a subgraph, and the JSON Schemas of the data files', async () => {
  await using folder = await createWorkFolder();
  const names = Object.keys(printJsonSchemas()).map((name) => `data/${name}`);
  const areas = ['search', 'briefs', 'claims', 'actors', 'events', 'root', 'values'].map(
    (area) => `areas/${area}.graphql`,
  );
  const forClients = ['graph.graphql', ...areas, 'graph.json', 'possible-types.json', 'relay.config.json'];
  expect(await folder.run(['schema', 'write', 'made/schema'])).toEqual({
    code: 0,
    out: [...forClients, 'subgraph.graphql', ...names].map((name) => `made/schema/${name}\n`).join(''),
    err: '',
  });
  const { out } = await folder.run(['schema', 'print']);
  expect(await folder.read('made/schema/graph.graphql')).toBe(out);
  const introspected = buildClientSchema(JSON.parse(await folder.read('made/schema/graph.json')));
  expect(printSchema(lexicographicSortSchema(introspected))).toBe(printSchema(lexicographicSortSchema(buildGraph())));
  expect(JSON.parse(await folder.read('made/schema/possible-types.json')).Claim).toEqual([
    'Finding',
    'Forecast',
    'Motive',
    'Recommendation',
    'Relation',
    'Stance',
  ]);
  expect(await folder.read('made/schema/subgraph.graphql')).toBe(`${sdlOf(buildSubgraph())}\n`);
  for (const [name, text] of Object.entries(printJsonSchemas()))
    expect(await folder.read(`made/schema/data/${name}`)).toBe(text);
});
