import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFederation } from '../support/federation.ts';
import { type Partner, PUBLICATION_ID, startPartner, UNKNOWN_PUBLICATION_ID } from '../support/partner.ts';
import { type Asker, DATA, openOnce } from '../support/serve.ts';

/** A partner's subgraph and the first-party ones answer as one graph. */

let partner: Partner;
let graph: Asker & { close(): void };
beforeAll(async () => {
  partner = await startPartner();
  graph = await serveFederation(await openOnce(DATA), [partner.subgraph]);
});
afterAll(async () => {
  graph.close();
  await partner.close();
});

test('its fields are on first-party types, and first-party fields on the entities that it references', async () => {
  const query = `{ country(ref: "jpn") { name publications { title year countries { name } cites { ref sentence brief { slug } } } } }`;
  expect(await graph.ask(query)).toEqual({
    data: {
      country: {
        name: 'Japan',
        publications: [
          {
            title: 'Neighbours at Sea',
            year: 2023,
            countries: [{ name: 'South Korea' }, { name: 'China' }, { name: 'Japan' }],
            cites: [{ ref: 'asan-2024-12-05:p4.s3', sentence: 3, brief: { slug: 'asan-2024-12-05' } }],
          },
        ],
      },
    },
  });
});

test('node(id:) returns its entities', async () => {
  const query = `query ($id: ID!) { node(id: $id) { __typename id ... on Publication { title countries { alpha3 } } } }`;
  expect(await graph.ask(query, { id: PUBLICATION_ID })).toEqual({
    data: {
      node: {
        __typename: 'Publication',
        id: PUBLICATION_ID,
        title: 'Neighbours at Sea',
        countries: [{ alpha3: 'KOR' }, { alpha3: 'CHN' }, { alpha3: 'JPN' }],
      },
    },
  });
});

test('node and nodes return null for an entity that it does not know, whatever is selected', async () => {
  const query = `query ($id: ID!, $ids: [ID!]!) {
    node(id: $id) { id }
    more: node(id: $id) { __typename ... on Publication { title } }
    nodes(ids: $ids) { id ... on Country { code } }
  }`;
  const ids = [UNKNOWN_PUBLICATION_ID, PUBLICATION_ID, 'Q291bnRyeTpLUg=='];
  expect(await graph.ask(query, { id: UNKNOWN_PUBLICATION_ID, ids })).toEqual({
    data: {
      node: null,
      more: null,
      nodes: [null, { id: PUBLICATION_ID }, { id: 'Q291bnRyeTpLUg==', code: 'KR' }],
    },
  });
});

test('a first-party node is found without a request to it', async () => {
  const before = partner.queries.length;
  expect(await graph.ask('{ node(id: "Q291bnRyeTpLUg==") { id ... on Country { name } } }')).toEqual({
    data: { node: { id: 'Q291bnRyeTpLUg==', name: 'South Korea' } },
  });
  expect(partner.queries.length).toBe(before);
});

test('it answers its fields of Query, and its errors with a code reach the client', async () => {
  expect(await graph.ask('query ($id: ID!) { publication(id: $id) { title } }', { id: PUBLICATION_ID })).toEqual({
    data: { publication: { title: 'Neighbours at Sea' } },
  });
  expect(await graph.ask('{ publication(id: "x") { title } }')).toEqual({
    data: { publication: null },
    errors: [
      {
        message: '"x" is not an id of this graph; give one that a query returned as "id".',
        locations: [{ line: 1, column: 3 }],
        path: ['publication'],
        extensions: { code: 'BAD_USER_INPUT', subgraph: 'library' },
      },
    ],
  });
});

test('introspection of the gateway shows one schema', async () => {
  const { data } = await graph.ask<{ __type: { fields: { name: string }[] } }, object>(
    '{ __type(name: "Country") { fields { name } } country(ref: "KR") { publications { title } } }',
  );
  expect(data?.__type.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['publications', 'events']));
  expect(data).toMatchObject({ country: { publications: [{ title: 'Neighbours at Sea' }, { title: 'Group Tours' }] } });
});
