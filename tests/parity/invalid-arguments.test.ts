import { type GraphQLObjectType, getNamedType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { serveBothWays, WAYS, type Ways } from '../support/federation.ts';
import { DATA, openOnce, SECOND_BRIEF } from '../support/serve.ts';
import type { Field } from './choices.ts';
import { hasArgument } from './known-cursors.ts';
import { type KnownValues, readKnownValues } from './known-values.ts';

/**
 * Every list of every entity, asked with wrong arguments: the whole graph and the gateway report the same errors. Other
 * fields of the entity come first, from the same subgraph and from others, since these fail with it.
 */

let ways: Ways;
let values: KnownValues;
const schema = buildGraph();
beforeAll(async () => {
  ways = await serveBothWays([DATA, SECOND_BRIEF]);
  const store = await openOnce(DATA, SECOND_BRIEF);
  values = await readKnownValues(schema, store.snapshot());
  await store.close();
});
afterAll(() => ways.close());

const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
const listsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter((field) => hasArgument(field, 'after'));
const entities = objectTypes.filter(
  (type) => type.getInterfaces().some(({ name }) => name === 'Node') && listsOf(type).length > 0,
);

/** All fields that may not be null and need no arguments, and are no objects. */
const plainFields = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => isNonNullType(field.type) && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);

const wrongCursors = ['', 'x', '%%%', 'y'.repeat(5000)];

/** Arguments of a list, each with something wrong. */
const wrongArguments = [
  ...wrongCursors.map((cursor) => `after: ${JSON.stringify(cursor)}`),
  'before: "x"',
  'first: -1',
  'first: 101',
  'first: 1, last: 1',
  'first: 1, last: 1, after: "x"',
];

/** Three of these for each list, others for the next one. */
const wrongArgumentsOf = (index: number): string[] =>
  [0, 1, 2].map((offset) => wrongArguments[(index + offset * 3) % wrongArguments.length] as string);

const compare = async (document: string, variables: object = {}) => {
  const [whole, ...federated] = await Promise.all(WAYS.map((way) => ways[way].ask(document, variables)));
  expect(whole?.errors?.length, document).toBeGreaterThan(0);
  for (const answer of federated) expect(answer, document).toEqual(whole);
};

test.each(entities.map((type) => [type.name, type] as const))('lists of %s', async (_name, type) => {
  const [first, ...more] = (values.nodes[type.name] ?? []).slice(0, 3).map(({ id }) => id);
  const plain = plainFields(type).join(' ');
  const lists = listsOf(type);
  for (const [index, field] of lists.entries())
    for (const wrong of wrongArgumentsOf(index)) {
      const list = `${field.name}(${wrong}) { totalCount }`;
      await compare(`query ($id: ID!) { node(id: $id) { id ... on ${type.name} { ${plain} ${list} } } }`, {
        id: first,
      });
    }
  for (const [index, field] of lists.entries()) {
    const other = lists[(index + 1) % lists.length] as Field;
    const selection = `${plain} a: ${field.name} { totalCount } b: ${field.name}(before: $cursor) { totalCount }
      c: ${field.name}(before: $cursor) @include(if: $is) { totalCount } d: ${other.name}(first: -1) { totalCount }`;
    await compare(
      `query ($ids: [ID!]!, $cursor: String = "x", $is: Boolean!) { nodes(ids: $ids) { id ...Parts ... on ${type.name} { ${selection} } } }
      fragment Parts on ${type.name} { e: ${other.name}(first: -1) @skip(if: $is) { totalCount } }`,
      { ids: [first, 'x', ...more], is: index % 2 === 0 },
    );
  }
});

test('the lists of many entities, each of which fails', async () => {
  const ids = Object.values(values.nodes)
    .flat()
    .slice(0, 100)
    .map(({ id }) => id);
  const parts = entities.map((type) => {
    const [list] = listsOf(type);
    return `... on ${type.name} { ${type.name}: ${list?.name}(after: "x") { totalCount } }`;
  });
  await compare(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${parts.join(' ')} } }`, { ids });
});
