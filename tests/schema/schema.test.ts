import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printGraphForClients } from '../../src/cli/commands/schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { buildGraph } from '../../src/graph/graph.ts';

const schema = buildGraph();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test.each(printGraphForClients())('schema/%s is up to date (fix with `npm run schema`)', (name, text) => {
  expect(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8')).toBe(text);
});

test('schema/subgraph.graphql and schema/supergraph.graphql are up to date (fix with `npm run schema`)', async () => {
  const { supergraph, subgraphs } = await composeSupergraph();
  const read = (name: string) => readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8').trimEnd();
  expect(subgraphs.map(({ sdl }) => sdl.trimEnd())).toEqual([read('subgraph.graphql')]);
  expect(read('supergraph.graphql')).toBe(supergraph.sdl.trimEnd());
});

/** Everything that can have a description: the type, its fields and their arguments, its values. */
const described = (type: GraphQLNamedType): [string, string | null | undefined][] => {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]),
    ];
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description]);
      for (const arg of 'args' in field ? field.args : [])
        own.push([`${type.name}.${field.name}(${arg.name}:)`, arg.description]);
    }
  return own;
};

test('every type, field, argument and enum value is described', () => {
  const all = types.flatMap(described);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

test('connections have edges, nodes, pageInfo and totalCount, all of them non-null', () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  const shapes = connections.map((type) => {
    const { edges, nodes, pageInfo, totalCount } = type.getFields();
    const form = (field: typeof edges) => String(field?.type).replace(/\w+(?=!?\]|!?$)/, 'T');
    return [type.name, form(edges), form(nodes), String(pageInfo?.type), String(totalCount?.type)];
  });
  expect(shapes).toEqual(connections.map(({ name }) => [name, '[T!]!', '[T!]!', 'PageInfo!', 'Int!']));
});

test('fields of one name merge on all nodes: they have the same enum or scalar, list and nullability', () => {
  const nodes = types.filter(isObjectType).filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  const shapeOf = (type: GraphQLOutputType) => {
    const isLeaf = isLeafType(getNamedType(type));
    return isLeaf ? String(type) : String(type).replace(/\w+/, 'Object');
  };
  const shapes = new Map<string, Map<string, string[]>>();
  for (const type of nodes)
    for (const { name, type: ofField } of Object.values(type.getFields())) {
      const ofName = shapes.get(name) ?? new Map<string, string[]>();
      shapes.set(name, ofName);
      ofName.set(shapeOf(ofField), [...(ofName.get(shapeOf(ofField)) ?? []), type.name]);
    }
  expect(shapes.size).toBeGreaterThan(100);
  const clashes = [...shapes].filter(([, ofName]) => ofName.size > 1);
  expect(clashes.map(([name, ofName]) => [name, Object.fromEntries(ofName)])).toEqual([]);
});
