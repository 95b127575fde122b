import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema, isInterfaceType, isObjectType, isSpecifiedScalarType, printSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { openSubgraph } from '../../src/app/open-graph.ts';
import { sdlOf } from '../../src/federation/compose/compose.ts';
import { toGlobalId } from '../../src/graph/global-id.ts';
import { buildSubgraph } from '../../src/graph/graph.ts';
import { notAPassage } from '../../src/graph/reading/passage.ts';
import { collectionOf } from '../../src/model/collections.ts';
import { GLOBAL_TYPES, type NodeType } from '../../src/model/node-types.ts';
import { participationsOf } from '../../src/model/rows/mention-rows.ts';
import { cached } from '../../src/store/cached.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { DATA, readerOf, serveGraph, snapshotOf } from '../support/serve.ts';
import { buildProducts } from './compatibility/products.ts';

/** What a gateway expects of our subgraph. */

const snapshot = await snapshotOf(DATA);

const schema = buildSubgraph(['Reading']);
const graph = serveGraph({ ...openSubgraph(readerOf(snapshot)).graph, schema });

const ENTITIES = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
  __typename ... on Node { id } ... on Country { code alpha3 } ... on Citation { ref }
} }`;

interface Entities {
  _entities: ({ __typename: string; id?: string } | null)[];
}

/** The keys that an SDL declares as resolvable. */
const advertised = (sdl: string): [string, string][] =>
  [...sdl.matchAll(/^type (\w+)([^{]*)/gm)].flatMap(([, type = '', keys = '']) =>
    [...keys.matchAll(/@key\(fields: "([^"]+)"\)/g)].map(([, key = '']) => [type, key] as [string, string]),
  );

describe('the subgraph', () => {
  test('resolves references by each of its resolvable keys', async () => {
    const keys = advertised(sdlOf(schema));
    const ids = GLOBAL_TYPES.map((type) => [type, 'id']);
    expect(keys.sort()).toEqual([...ids, ['Country', 'code'], ['Country', 'alpha3'], ['Citation', 'ref']].sort());
    expect(sdlOf(schema)).toContain('type Reading implements Node\n  @key(fields: "id", resolvable: false)');
    const refs = await Promise.all(
      keys.map(async ([type, key]) => ({ __typename: type, [key]: await keyValue(type, key) })),
    );
    const { data, errors } = await graph.ask<Entities, object>(ENTITIES, { refs });
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual(refs.map((ref) => expect.objectContaining(ref)));
  });

  test('returns the SDL of its executable schema', () => {
    const FEDERATION = `directive @link(url: String!, import: [String]) repeatable on SCHEMA
      directive @key(fields: String!, resolvable: Boolean) repeatable on OBJECT | INTERFACE
      directive @shareable on OBJECT | FIELD_DEFINITION
      directive @cost(weight: Int!) on FIELD_DEFINITION
      directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION`;
    const told = buildSchema(`${FEDERATION}\n${sdlOf(schema)}`);
    const types = (of: GraphQLSchema) =>
      Object.values(of.getTypeMap())
        .filter((type) => !type.name.startsWith('_') && !isSpecifiedScalarType(type))
        .map((type) => [
          type.name,
          isObjectType(type) || isInterfaceType(type) ? shapeOf(type as GraphQLObjectType) : '',
        ])
        .sort();
    expect(types(told)).toEqual(types(schema));
    expect(printSchema(told)).toContain('type Country implements');
  });
});

/** The fields of a type and their arguments, without those that only the gateway requests. */
const shapeOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .map(({ name, args, type }) => `${name}(${args.map((arg) => `${arg.name}: ${arg.type}`).sort()}): ${type}`)
    .sort();

/** The value of a key, of some entity of this type. */
const keyValue = async (type: string, key: string): Promise<string> => {
  if (type === 'Citation') return 'asan-2024-12-05:p4.s4';
  if (type === 'Participation') {
    const order = { order: 'DATE', descending: false, take: 50, from: 'START' } as const;
    const { rows } = await snapshot.page('Mention', { where: [], ...order });
    return toGlobalId({ type, id: rows.flatMap(participationsOf)[0]?.id ?? '' });
  }
  const { id, orders } = collectionOf(type as NodeType);
  const [order = ''] = Object.keys(orders);
  const first = { where: [], order: order as never, descending: false, take: 50, from: 'START' } as const;
  const rows = (await snapshot.page(type as NodeType, first)).rows as readonly unknown[] as Record<string, string>[];
  // Of the two rows of a link, the one FROM an end is the node.
  const row = rows.find(({ direction }) => direction !== 'TO');
  return key === 'id' ? toGlobalId({ type, id: id(row) }) : (row?.[key] ?? '');
};

test('more than 100 invalid references are one error', async () => {
  const refs = Array(101).fill({ __typename: 'X' });
  const { data, errors } = await graph.ask<Entities, object>(ENTITIES, { refs });
  expect([data, errors?.map(({ message, path }) => [message, path])]).toEqual([
    null,
    [['"X" is not an entity of this subgraph.', ['_entities']]],
  ]);
});

test('a missing entity is null, and an invalid reference is an error in its own place', async () => {
  const refs = [
    { __typename: 'Event', id: toGlobalId({ type: 'Event', id: 'no-such-event' }) },
    { __typename: 'Country', id: toGlobalId({ type: 'Country', id: 'XX' }) },
    { __typename: 'Citation', ref: 'asan-2024-12-05:p4.s400' },
    { __typename: 'Event', id: 'x' },
    { __typename: 'Event', id: toGlobalId({ type: 'Issue', id: 'cn' }) },
    { __typename: 'Event', slug: 'camp-david-summit-2023' },
    { __typename: 'FuzzyDate' },
    { __typename: 'Citation', ref: 'asan-2024-12-05:p4.s03' },
    { __typename: 'Country', id: toGlobalId({ type: 'Country', id: 'KR' }) },
  ];
  const { data, errors } = await graph.ask<Entities, object>(ENTITIES, { refs });
  expect(data?._entities.map((entity) => entity?.__typename ?? null)).toEqual([...Array(8).fill(null), 'Country']);
  expect(errors?.map(({ path, message, extensions }) => [path?.[1], extensions?.code, message])).toEqual([
    [3, 'BAD_USER_INPUT', '"x" is not an id of this graph; give one that a query returned as "id".'],
    [4, 'BAD_USER_INPUT', '"SXNzdWU6Y24=" is an id of the type Issue; an id of the type Event is required.'],
    [5, 'BAD_USER_INPUT', 'A reference to the type Event must have one of these keys: id.'],
    [6, 'BAD_USER_INPUT', '"FuzzyDate" is not an entity of this subgraph.'],
    [7, 'BAD_USER_INPUT', notAPassage('asan-2024-12-05:p4.s03').message],
  ]);
});

test('references are looked up in one batch over a store with promises, whose answers are kept', async () => {
  const later = answerLater(snapshot);
  const graph = serveGraph(openSubgraph(readerOf(cached(later, 1_000_000))).graph);
  const refs = ['KR', 'CN', 'JP', 'US'].map((code) => ({ __typename: 'Country', code }));
  const { data, errors } = await graph.ask<Entities, object>(ENTITIES, { refs });
  expect(errors).toBeUndefined();
  expect(data?._entities).toHaveLength(4);
  expect(later.asked.byIds).toBe(1);
});

test('rows need not have the name of their type, also if they are frozen or promised', async () => {
  const schema = buildProducts();
  const { context, status } = openSubgraph(readerOf(snapshot)).graph;
  const graph = serveGraph({ schema, context, status });
  const refs = [
    { __typename: 'Product', id: 'apollo-federation' },
    { __typename: 'Product', sku: 'studio', variation: { id: 'platform' } },
    { __typename: 'Product', id: 'apollo-federation' },
    { __typename: 'Product', id: 'unknown' },
    { __typename: 'DeprecatedProduct', sku: 'apollo-federation-v1', package: '@apollo/federation-v1' },
    { __typename: 'DeprecatedProduct', sku: 'unknown', package: '' },
    { __typename: 'ProductResearch', study: { caseNumber: '1234' } },
  ];
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
    __typename ... on Product { id } ... on DeprecatedProduct { reason } ... on ProductResearch { study { description } }
  } }`;
  expect(await graph.ask(query, { refs })).toEqual({
    data: {
      _entities: [
        { __typename: 'Product', id: 'apollo-federation' },
        { __typename: 'Product', id: 'apollo-studio' },
        { __typename: 'Product', id: 'apollo-federation' },
        null,
        { __typename: 'DeprecatedProduct', reason: 'Migrate to Federation V2' },
        null,
        { __typename: 'ProductResearch', study: { description: 'Federation Study' } },
      ],
    },
  });
});
