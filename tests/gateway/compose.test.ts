import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composeSupergraph, ownSubgraphs } from '../../src/gateway/compose/compose.ts';
import { composers, printSorted } from '../../src/gateway/report/composers.ts';
import { buildGraph } from '../../src/graph/graph.ts';

const whole = printSorted(buildGraph());

test('the API schema of the first-party subgraphs is the schema of the whole graph', async () => {
  const { supergraph } = await composeSupergraph(ownSubgraphs());
  expect(printSorted(buildSchema(supergraph.apiSdl))).toBe(whole);
  expect(supergraph.subgraphs.map(({ name }) => name).sort()).toEqual([
    'actors',
    'analysis',
    'briefs',
    'events',
    'node',
  ]);
  expect([...supergraph.partnerNodes]).toEqual([]);
});

describe('three composers produce the same API schema', () => {
  test.each(composers)('$name', async ({ compose }) => {
    const { subgraphs } = await composeSupergraph(ownSubgraphs());
    expect(await compose(subgraphs)).toEqual({ apiSdl: whole, errors: null });
  });
});
