import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { createPartnerServer, type GraphServer, toGlobalId } from '../../src/partner/partner.ts';
import type { Store } from '../../src/store/store.ts';
import { serveFederation } from '../support/federation.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';
import { findBreaches } from '../support/valid-answer.ts';

/** A partner's data refers to entities that do not exist, such as an event that was deleted: the partner is to blame. */

const eventId = (id: string) => toGlobalId({ type: 'Event', id });
const KNOWN = eventId('camp-david-summit-2023');
const GONE = eventId('deleted-yesterday');

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
  interface Node { id: ID! }
  type Event @key(fields: "id", resolvable: false) { id: ID! }
  type Citation @key(fields: "ref", resolvable: false) { ref: String! }
  type Person @key(fields: "id", resolvable: false) { id: ID! }
  type Country @key(fields: "code") { code: String! loans: [Loan!] }
  type Loan implements Node @key(fields: "id") {
    id: ID! title: String event: Event events: [Event] strictEvent: Event! strictEvents: [Event!] malformed: Event wrong: Event
    person: Person cites: [Citation] country: Country others: [Loan] keyless: Event
  }
  type Query { loan: Loan loans: [Loan] }
`;

const loan = {
  id: toGlobalId({ type: 'Loan', id: 'one' }),
  title: 'A loan',
  event: { id: GONE },
  events: [{ id: KNOWN }, { id: GONE }, null],
  strictEvent: { id: GONE },
  strictEvents: [{ id: KNOWN }, { id: GONE }],
  malformed: { id: 'not an id' },
  wrong: { id: toGlobalId({ type: 'Brief', id: 'asan-2024-12-05' }) },
  person: { id: toGlobalId({ type: 'Person', id: 'nobody' }) },
  cites: [{ ref: 'asan-2024-12-05:p4.s3' }, { ref: 'asan-2024-12-05:p999' }, { ref: 'nowhere' }],
  country: { code: 'XX' },
  others: [] as object[],
};
loan.others = [{ ...loan, title: 'Another' }];

const resolvers = {
  Query: { loan: () => loan, loans: () => [loan] },
  Loan: { __resolveReference: () => loan },
  Country: { __resolveReference: ({ code }: { code: string }) => ({ code, loans: [loan] }) },
};

let store: Store;
let partner: GraphServer;
let gateway: Asker & { close(): void };
let schema: ReturnType<typeof buildSchema>;
beforeAll(async () => {
  store = await openOnce(DATA);
  partner = createPartnerServer({ typeDefs, resolvers, logger: console });
  const { url } = await partner.listen(0, '127.0.0.1');
  const subgraph = { name: 'library', url: `${url}/graphql`, sdl: typeDefs };
  gateway = await serveFederation(store, [subgraph]);
  const { supergraph } = await composeSupergraph([subgraph]);
  schema = buildSchema(supergraph.apiSdl);
});
afterAll(async () => {
  gateway.close();
  await partner.close();
  await store.close();
});

const MESSAGE =
  'The subgraph "library" refers to something that does not exist; data from other subgraphs is not affected.';

const cases: { title: string; query: string; data: unknown; paths: (string | number)[][] }[] = [
  {
    title: 'a single reference',
    query: '{ loan { title event { title } } }',
    data: { loan: { title: 'A loan', event: null } },
    paths: [['loan', 'event']],
  },
  {
    title: 'a reference of which only nullable fields are selected',
    query: '{ loan { event { id eventKind } } }',
    data: { loan: { event: null } },
    paths: [['loan', 'event']],
  },
  {
    title: 'a reference under an alias, and fields of several subgraphs',
    query: '{ mine: loan { about: event { name: title links { totalCount } corroborations { summary } } } }',
    data: { mine: { about: null } },
    paths: [['mine', 'about']],
  },
  {
    title: 'one of a list',
    query: '{ loan { events { slug } } }',
    data: { loan: { events: [{ slug: 'camp-david-summit-2023' }, null, null] } },
    paths: [['loan', 'events', 1]],
  },
  {
    title: 'one of a list that allows no null',
    query: '{ loan { title strictEvents { slug } } }',
    data: { loan: { title: 'A loan', strictEvents: null } },
    paths: [['loan', 'strictEvents', 1]],
  },
  {
    title: 'a reference that may not be null',
    query: '{ loan { title strictEvent { slug } } }',
    data: { loan: null },
    paths: [['loan', 'strictEvent']],
  },
  {
    title: 'a reference whose id has a wrong form, or is of another type',
    query: '{ loan { malformed { slug } wrong { slug } } }',
    data: { loan: { malformed: null, wrong: null } },
    paths: [
      ['loan', 'malformed'],
      ['loan', 'wrong'],
    ],
  },
  {
    title: 'a person',
    query: '{ loan { person { name } } }',
    data: { loan: { person: null } },
    paths: [['loan', 'person']],
  },
  {
    title: 'passages by their refs',
    query: '{ loan { cites { sentence brief { slug } } } }',
    data: { loan: { cites: [{ sentence: 3, brief: { slug: 'asan-2024-12-05' } }, null, null] } },
    paths: [
      ['loan', 'cites', 1],
      ['loan', 'cites', 2],
    ],
  },
  {
    title: 'a country by its code',
    query: '{ loan { country { name } } }',
    data: { loan: { country: null } },
    paths: [['loan', 'country']],
  },
  {
    title: 'references deep in lists, and the same ones at several paths',
    query: '{ loans { event { title } others { title event { title } events { title } } } }',
    data: {
      loans: [
        {
          event: null,
          others: [{ title: 'Another', event: null, events: [{ title: expect.any(String) }, null, null] }],
        },
      ],
    },
    paths: [
      ['loans', 0, 'event'],
      ['loans', 0, 'others', 0, 'event'],
      ['loans', 0, 'others', 0, 'events', 1],
    ],
  },
  {
    title: 'references below an entity of ours',
    query: '{ country(ref: "KR") { name loans { event { title } } } }',
    data: { country: { name: 'South Korea', loans: [{ event: null }] } },
    paths: [['country', 'loans', 0, 'event']],
  },
  {
    title: 'references below node(id:)',
    query: `{ node(id: "${loan.id}") { __typename ... on Loan { event { title } cites { ref sentence } } } }`,
    data: {
      node: { __typename: 'Loan', event: null, cites: [{ ref: 'asan-2024-12-05:p4.s3', sentence: 3 }, null, null] },
    },
    paths: [
      ['node', 'event'],
      ['node', 'cites', 1],
      ['node', 'cites', 2],
    ],
  },
  {
    title: 'nothing, where only the key is selected',
    query: `{ loan { event { id } } }`,
    data: { loan: { event: { id: GONE } } },
    paths: [],
  },
];

describe('the partner is to blame for', () => {
  test.each(cases)('$title', async ({ query, data, paths }) => {
    const answer = await gateway.ask(query);
    expect(answer.data).toEqual(data);
    const errors = (answer.errors ?? []).map(({ message, path, extensions }) => ({ message, path, extensions }));
    const extensions = { code: 'SUBGRAPH_BAD_REFERENCE', subgraph: 'library' };
    expect(errors).toEqual(paths.map((path) => ({ message: MESSAGE, path, extensions })));
    expect(findBreaches(schema, parse(query), answer)).toEqual([]);
  });

  test('nothing that a client looks up: it does not exist', async () => {
    const query = `{ node(id: "${GONE}") { id ... on Event { title } } event(ref: "deleted-yesterday") { title } }`;
    expect(await gateway.ask(query)).toEqual({ data: { node: null, event: null } });
  });
});
