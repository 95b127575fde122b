import { buildSchema, parse, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { printAreas, printCompact } from '../../src/graph/print-schema.ts';

const schema = buildGraph();

test('the compact schema has all types and fields, and no description', () => {
  const compact = printCompact(schema);
  expect(compact).not.toMatch(/"""|@cost|@listSize/);
  const names = (sdl: string) => parse(sdl).definitions.flatMap((node) => ('name' in node ? [node.name?.value] : []));
  expect(names(compact)).toEqual(names(printSchema(schema)));
  expect(buildSchema(compact).getQueryType()?.getFields()).toHaveProperty('events');
});

test('the areas have each type once', () => {
  const all = Object.values(printAreas(schema)).join('\n');
  expect(printSchema(buildSchema(all)).length).toBeGreaterThan(0);
  expect(Object.keys(buildSchema(all).getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
});
