import { buildSchema, GraphQLSchema, isScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApiSchema } from '../../src/federation/compose/api-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { composers, printSorted, runComposers } from '../../src/federation/report/composers.ts';
import { buildGraph } from '../../src/graph/graph.ts';

/** The schema of the whole graph without what all composers drop: its description and the specifications of its scalars. */
const composable = (): string => {
  const schema = buildSchema(printSorted(buildGraph()));
  for (const type of Object.values(schema.getTypeMap())) if (isScalarType(type)) type.specifiedByURL = undefined;
  return printSorted(new GraphQLSchema({ ...schema.toConfig(), description: undefined }));
};
const whole = composable();

test('the API schema of our own subgraph is the schema of the whole graph', async () => {
  const { supergraph } = await composeSupergraph();
  expect(printSorted(buildSchema(supergraph.apiSdl))).toBe(whole);
  const served = printSorted(
    buildApiSchema(supergraph.apiSdl, {
      graph: buildGraph(),
      supergraph: buildSchema(supergraph.sdl, { assumeValid: true }),
      subgraphsFor: supergraph.subgraphsFor,
    }),
  );
  expect(served).toBe(printSorted(buildGraph()));
  expect(served).toContain('scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")');
  expect(served).toMatch(/^"""\nPolicy briefs as a graph.*\n"""\nschema \{\n/);
  expect(supergraph.subgraphs).toEqual([{ name: 'briefgraph', url: '' }]);
  expect([...supergraph.partnerNodes]).toEqual([]);
});

describe('three composers produce the same API schema, but for descriptions', () => {
  const undescribed = printSorted(buildSchema(whole.replace(/^ *"""[\s\S]*?"""$/gm, '')));

  test.each(composers)('$name', async ({ compose }) => {
    const { subgraphs } = await composeSupergraph();
    expect(await compose(subgraphs)).toEqual({ apiSdl: undescribed, errors: null });
  });
});

test('of a composer that makes another public schema, the difference is said', async () => {
  const { supergraph, subgraphs } = await composeSupergraph();
  const verdicts = await runComposers(subgraphs, { apiSdl: `${supergraph.apiSdl}\ntype Extra { id: ID }` });
  expect(verdicts.map(({ agrees, differences }) => [agrees, differences])).toEqual([
    [true, []],
    [false, ['Extra was removed.']],
    [false, ['Extra was removed.']],
  ]);
});
