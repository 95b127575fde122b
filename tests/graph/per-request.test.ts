import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createBuilder } from '../../src/graph/builder.ts';
import { buildGraph, buildSubgraph } from '../../src/graph/graph.ts';
import { perRequest } from '../../src/graph/reading/per-request.ts';
import { listSources } from '../architecture/imports.ts';

/** Parts of answers are kept for other requests, so a resolver that depends on more than the data has to say so. */

test('a resolver sees nothing of the request, unless it is made by perRequest', () => {
  const builder = createBuilder();
  builder.queryType({ description: 'The root.' });
  builder.queryFields((t) => ({
    ordinary: t.boolean({
      description: 'Of the data only.',
      // @ts-expect-error: an ordinary resolver gets a GraphContext, which has nothing of the request.
      resolve: (_root, _args, context) => context.findPartnerNode !== undefined,
    }),
    asked: t.boolean({
      description: 'Of the request.',
      ...perRequest((_root: object, _args: object, context) => context.findPartnerNode !== undefined),
    }),
  }));
  const { ordinary, asked } = builder.toSchema().getQueryType()?.getFields() ?? {};
  expect([ordinary?.extensions.perRequest, asked?.extensions.perRequest]).toEqual([undefined, true]);
});

test('the fields that depend on the request are those that look up entities of partners', () => {
  for (const schema of [buildGraph(), buildSubgraph()]) {
    const fields = Object.values((schema.getQueryType() as GraphQLObjectType).getFields());
    expect(fields.filter(({ extensions }) => extensions.perRequest).map(({ name }) => name)).toEqual(['node', 'nodes']);
  }
});

const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/;

/** A source without the calls of perRequest. */
const withoutPerRequest = (source: string): string => {
  const start = source.indexOf('perRequest(');
  if (start < 0) return source;
  let depth = 0;
  let end = source.indexOf('(', start);
  do {
    if (source[end] === '(') depth++;
    if (source[end] === ')') depth--;
    end++;
  } while (depth > 0 && end < source.length);
  return source.slice(0, start) + withoutPerRequest(source.slice(end));
};

describe('the clock and chance', () => {
  const GRAPH = fileURLToPath(new URL('../../src/graph/', import.meta.url));

  test('are read by no resolver of the graph, unless it is made by perRequest', () => {
    const sources = listSources(GRAPH);
    expect(sources.length).toBeGreaterThan(50);
    const readers = sources.filter((file) =>
      CLOCK_OR_CHANCE.test(withoutPerRequest(readFileSync(`${GRAPH}${file}`, 'utf8'))),
    );
    expect(readers).toEqual([]);
  });

  test.each([
    ['resolve: () => Date.now()', true],
    ['resolve: (row) => new Date(row.date)', false],
    ['...perRequest((row) => f(row, Date.now())), resolve: () => 1', false],
    ['...perRequest((row) => f(row)), resolve: () => Math.random()', true],
  ])('are found in %s: %s', (source, isFound) => {
    expect(CLOCK_OR_CHANCE.test(withoutPerRequest(source))).toBe(isFound);
  });
});
