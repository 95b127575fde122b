import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartnerServer, fromGlobalId, toGlobalId } from '../../src/partner/partner.ts';
import { serveFederation } from '../support/federation.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';

/**
 * A partner with several node types, none of which has a field of the same type as another. The gateway asks for a field of
 * each, to learn whether the entity exists; fields of different types may not have the same response key.
 */

const TYPES = { Chart: 'title: String!', Figure: 'value: Float!', Loan: 'isOpen: Boolean!', Shelf: 'kind: ShelfKind!' };
const ROWS = { Chart: { title: 'Trade' }, Figure: { value: 1.5 }, Loan: { isOpen: true }, Shelf: { kind: 'TALL' } };
const NAMES = Object.keys(TYPES) as (keyof typeof TYPES)[];

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
  "An entity with a global ID."
  interface Node { "The global ID." id: ID! }
  "How high it is."
  enum ShelfKind { "High." TALL }
  "A country."
  type Country @key(fields: "code") { "The code." code: String! "Its figures." figures: [Figure!] }
  ${NAMES.map((name) => `"An entity." type ${name} implements Node @key(fields: "id") { "The global ID." id: ID! "A value." ${TYPES[name]} }`).join('\n')}
`;

const globalIdOf = (type: string, id = 'one') => toGlobalId({ type, id });
const find = (type: keyof typeof ROWS, globalId: string) =>
  fromGlobalId(globalId, NAMES).id === 'one' ? { id: globalId, ...ROWS[type] } : null;

let partner: ReturnType<typeof createPartnerServer>;
let graph: Asker & { close(): void };
beforeAll(async () => {
  const resolvers = {
    ...Object.fromEntries(
      NAMES.map((name) => [name, { __resolveReference: ({ id }: { id: string }) => find(name, id) }]),
    ),
    Country: { figures: () => [find('Figure', globalIdOf('Figure'))] },
  };
  partner = createPartnerServer({ typeDefs, resolvers, logger: console });
  const { url } = await partner.listen(0, '127.0.0.1');
  const subgraph = { name: 'statistics', url: `${url}/graphql`, sdl: typeDefs };
  graph = await serveFederation(await openOnce(DATA), [subgraph]);
});
afterAll(async () => {
  graph.close();
  await partner.close();
});

const FIELDS = NAMES.map((name) => `... on ${name} { ${TYPES[name].split(':')[0]} }`).join(' ');

test.each(NAMES)('node returns each %s that exists, and null for others', async (name) => {
  const query = `query ($known: ID!, $unknown: ID!) { known: node(id: $known) { __typename id ${FIELDS} } unknown: node(id: $unknown) { id } }`;
  const [known, unknown] = [globalIdOf(name), globalIdOf(name, 'two')];
  expect(await graph.ask(query, { known, unknown })).toEqual({
    data: { known: { __typename: name, id: known, ...ROWS[name] }, unknown: null },
  });
});

test('nodes returns all of them, and first-party entities with its fields', async () => {
  const ids = [...NAMES.map((name) => globalIdOf(name)), globalIdOf('Country', 'KR')];
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { code figures { value } } } }`;
  expect(await graph.ask(query, { ids })).toEqual({
    data: {
      nodes: [
        ...NAMES.map((name) => ({ id: globalIdOf(name) })),
        { id: globalIdOf('Country', 'KR'), code: 'KR', figures: [{ value: 1.5 }] },
      ],
    },
  });
});
