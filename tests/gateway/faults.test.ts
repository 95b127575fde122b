import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph, ownSubgraphs } from '../../src/gateway/compose/compose.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { serveFederation } from '../support/federation.ts';
import { type Misbehaviour, type Partner, PUBLICATION_ID, startPartner } from '../support/partner.ts';
import { type Asker, DATA } from '../support/serve.ts';
import { findBreaches } from '../support/valid-answer.ts';

/** Whatever a partner returns, the response is valid, has all first-party data, and an error for each missing field. */

const ERRORS_PAGE = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const SECRET = 'at /srv/library/db.js:17, password hunter2';
const TIMEOUT = 300;

let partner: Partner;
let graph: Asker & { close(): void };
let schema: ReturnType<typeof buildSchema>;
beforeAll(async () => {
  partner = await startPartner();
  const { supergraph } = await composeSupergraph([...ownSubgraphs(), partner.subgraph]);
  schema = buildSchema(supergraph.apiSdl);
  graph = await serveFederation(await openJsonStore({ folders: [DATA] }), [partner.subgraph], { timeout: TIMEOUT });
});
afterEach(() => partner.misbehave(null));
afterAll(async () => {
  graph.close();
  await partner.close();
});

/** Fields of the partner on entities in a list, on a node and on `Query`, together with first-party fields. */
const QUERY = `query ($id: ID!) {
  brief(slug: "asan-2024-12-05") { title countries(first: 3) { nodes { name held: publications { title year } } } }
  node(id: $id) { __typename id ... on Publication { title } }
  publication(id: $id) { title }
}`;

const FIRST_PARTY = {
  title: 'ROK-China Rapprochement: Sustainable in the Long Run?',
  names: ['Australia', 'China', 'Japan'],
};
const COUNTRIES = [0, 1, 2].map((row) => `brief.countries.nodes.${row}.held`);
const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';
const FAILED = 'SUBGRAPH_ERROR';
const BAD = 'SUBGRAPH_BAD_ANSWER';

const everywhere = (code: string) => [...COUNTRIES, 'node.title', 'publication'].map((path) => [path, code]);

const mapValues = (object: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

type Entity = { __typename?: string } | null;

/** Changes each list of entities in the response, whatever its key; adds errors if there is one. */
const onEntities =
  (change: (entities: Entity[]) => unknown, { errors }: { errors?: unknown } = {}): Misbehaviour =>
  ({ answer }) => ({
    ...answer,
    ...(Object.values(answer.data).some(Array.isArray) ? { errors } : {}),
    data: mapValues(answer.data, (value) => (Array.isArray(value) ? change(value) : value)),
  });

const faults: { fault: string; how: Misbehaviour; errors: unknown[][] }[] = [
  {
    fault: 'HTTP 500 with an HTML page',
    how: ({ response }) => void response.writeHead(500, { 'content-type': 'text/html' }).end(`<h1>${SECRET}</h1>`),
    errors: everywhere(UNAVAILABLE),
  },
  {
    fault: 'a connection that is reset',
    how: ({ response }) => void response.destroy(),
    errors: everywhere(UNAVAILABLE),
  },
  { fault: 'no response at all', how: () => undefined, errors: everywhere(UNAVAILABLE) },
  {
    fault: 'a body that does not end',
    how: ({ response }) => void response.writeHead(200).write('{"data":'),
    errors: everywhere(UNAVAILABLE),
  },
  { fault: 'JSON that is not a GraphQL response', how: () => ({ ok: true }), errors: everywhere(UNAVAILABLE) },
  { fault: 'JSON that is not an object', how: () => [[SECRET]], errors: everywhere(UNAVAILABLE) },
  { fault: 'data that is not an object', how: () => ({ data: SECRET }), errors: everywhere(BAD) },
  { fault: 'empty data', how: () => ({ data: {} }), errors: everywhere(BAD) },
  { fault: 'errors without a path', how: () => ({ errors: [{ message: SECRET }] }), errors: everywhere(FAILED) },
  { fault: 'errors that are not a list', how: () => ({ data: null, errors: SECRET }), errors: everywhere(BAD) },
  {
    fault: 'unmasked internal errors',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, () => null),
      errors: Object.keys(data).map((key) => ({
        message: SECRET,
        path: [key],
        extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: [SECRET] },
      })),
    }),
    errors: everywhere(FAILED),
  },
  {
    fault: 'errors with complete data',
    how: ({ answer }) => ({
      ...JSON.parse(JSON.stringify(answer).replaceAll('"year":null', '"year":2024')),
      errors: [{ message: SECRET, path: ['length', 'title', 0] }, { message: SECRET }],
    }),
    errors: [],
  },
  ...[undefined, [], ['length', 'title', 0], ['_entities', 77, 'title'], ['_entities', '0'], 'title', [{}]].map(
    (path) => ({
      fault: `null for every entity, and an error with the path ${JSON.stringify(path)}`,
      how: onEntities((entities) => entities.map(() => null), {
        errors: [{ message: SECRET, path, extensions: { code: 'SECRET' } }],
      }),
      errors: [...COUNTRIES, 'node.title'].map((path) => [path, FAILED]),
    }),
  ),
  {
    fault: 'null for every entity, and errors that are not a list',
    how: onEntities((entities) => entities.map(() => null), { errors: { message: SECRET } }),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, BAD]),
  },
  {
    fault: 'null for one entity, and an error that has only extensions',
    how: onEntities(([first, ...entities]) => (entities.length > 0 ? [null, ...entities] : [first]), {
      errors: [{ extensions: { code: 'SECRET' } }],
    }),
    // The year of the second publication may be null because of it too.
    errors: [COUNTRIES[0], 'brief.countries.nodes.1.held.1.year'].map((path) => [path, FAILED]),
  },
  {
    fault: 'null for every entity, and an error for each after a hundred others',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, (value) => (Array.isArray(value) ? value.map(() => null) : value)),
      errors: Object.entries(data).flatMap(([key, value]) => [
        ...Array(100).fill({ message: SECRET, path: ['length'] }),
        ...(Array.isArray(value) ? value.map((_, index) => ({ message: SECRET, path: [key, index] })) : []),
      ]),
    }),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, FAILED]),
  },
  {
    fault: 'null instead of the entities, and an error without a path',
    how: ({ answer: { data } }) => ({ data: mapValues(data, () => null), errors: [{ message: SECRET }] }),
    errors: everywhere(FAILED),
  },
  {
    fault: 'null instead of the entities, and an error at one of them',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, () => null),
      errors: Object.keys(data).map((key) => ({ message: SECRET, path: [key, 0] })),
    }),
    errors: everywhere(FAILED),
  },
  {
    fault: 'no data, and an error at one field',
    how: ({ answer: { data } }) => ({
      data: null,
      errors: [{ message: SECRET, path: [Object.keys(data)[0], 0, 'held'] }],
    }),
    errors: everywhere(FAILED),
  },
  {
    fault: 'null for the requested fields, and an error without a path',
    how: onEntities((entities) => entities.map((entity) => entity && mapValues(entity, () => null)), {
      errors: [{ message: SECRET }],
    }),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, FAILED]),
  },
  {
    fault: 'null deep in the data, and an error at what contains it',
    how: ({ answer }) => ({
      ...answer,
      errors: Object.entries(answer.data).flatMap(([key, value]) =>
        Array.isArray(value) ? value.map((_, index) => ({ message: SECRET, path: [key, index] })) : [],
      ),
    }),
    errors: [['brief.countries.nodes.1.held.1.year', FAILED]],
  },
  {
    fault: 'null for an entity, and an error for clients at one of its fields',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, (value) => (Array.isArray(value) ? value.map(() => null) : value)),
      errors: Object.entries(data).flatMap(([key, value]) =>
        Array.isArray(value)
          ? value.map((entity, index) => ({
              message:
                'The subgraph "library" reported an error for this field; data from other subgraphs is not affected.',
              path: [key, index, Object.keys(entity ?? {}).at(-1)],
              extensions: { code: 'ITS_OWN' },
            }))
          : [],
      ),
    }),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, 'ITS_OWN']),
  },
  {
    fault: 'null and an error without a path',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, (value) => (Array.isArray(value) ? value : null)),
      errors: [{ message: SECRET }],
    }),
    errors: ['brief.countries.nodes.1.held.1.year', 'publication'].map((path) => [path, FAILED]),
  },
  {
    fault: 'too many errors, with invalid paths',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, () => null),
      errors: Object.keys(data).flatMap((key) => [
        { message: SECRET, path: [key, 'length', 'map'] },
        { message: SECRET, path: Array(50_000).fill('x') },
        ...Array(2000).fill({ message: SECRET }),
      ]),
    }),
    errors: everywhere(FAILED),
  },
  {
    fault: 'data that was not requested',
    how: ({ answer: { data } }) => ({
      data: {
        ...mapValues(data, (value) =>
          Array.isArray(value) ? value.map((entity) => entity && { ...entity, name: SECRET, code: SECRET }) : value,
        ),
        brief: { title: SECRET },
        dataset: { license: SECRET },
      },
    }),
    errors: [],
  },
  {
    fault: 'a __proto__ key',
    how: ({ answer }) =>
      JSON.parse(JSON.stringify(answer).replaceAll('"title"', '"__proto__":{"polluted":true},"title"')),
    errors: [],
  },
  {
    fault: 'an error for one entity',
    how: ({ answer: { data } }) => {
      const [key, countries] =
        Object.entries(data).find(([, value]) => Array.isArray(value) && value.length === 3) ?? [];
      if (key === undefined) return { data };
      return {
        data: { ...data, [key]: [null, ...(countries ?? []).slice(1)] },
        errors: [{ message: SECRET, path: [key, 0] }],
      };
    },
    errors: [[COUNTRIES[0], FAILED]],
  },
  {
    fault: 'too few entities',
    how: onEntities((entities) => entities.slice(0, 1)),
    errors: [
      [COUNTRIES[1], BAD],
      [COUNTRIES[2], BAD],
    ],
  },
  { fault: 'too many entities', how: onEntities((entities) => [...entities, null]), errors: [] },
  {
    fault: 'entities that are not objects',
    how: onEntities((entities) => entities.map(() => SECRET)),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, BAD]),
  },
  {
    fault: 'entities without the requested fields',
    how: onEntities((entities) => entities.map(() => ({}))),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, BAD]),
  },
  {
    fault: 'entities of another type',
    how: onEntities((entities) => entities.map((entity) => entity && { ...entity, __typename: 'Person' })),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, BAD]),
  },
  // A null entity is valid: the library knows nothing about the country, or has no such publication.
  { fault: 'entities that are null', how: onEntities((entities) => entities.map(() => null)), errors: [] },
  {
    fault: 'null for a non-null field',
    how: ({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll('"Neighbours at Sea"', 'null')),
    errors: [
      ['brief.countries.nodes.1.held.0.title', BAD],
      ['brief.countries.nodes.2.held.0.title', BAD],
      ['node.title', BAD],
      ['publication.title', BAD],
    ],
  },
  {
    fault: 'a value of the wrong type',
    how: ({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll('2023', JSON.stringify(SECRET))),
    errors: [
      ['brief.countries.nodes.1.held.0.year', BAD],
      ['brief.countries.nodes.2.held.0.year', BAD],
    ],
  },
  {
    fault: 'an object instead of a list',
    how: onEntities((entities) =>
      entities.map((entity) => mapValues(entity ?? {}, (value) => (Array.isArray(value) ? {} : value))),
    ),
    errors: COUNTRIES.map((path) => [path, BAD]),
  },
];

interface BriefData {
  brief: { title: string; countries: { nodes: { name: string; held: unknown }[] } };
}

describe('a partner that returns', () => {
  test.each(faults)('$fault', async ({ how, errors }) => {
    partner.misbehave(how);
    const answer = await graph.ask<BriefData, object>(QUERY, { id: PUBLICATION_ID });
    expect(findBreaches(schema, parse(QUERY), answer)).toEqual([]);
    const { title, countries } = answer.data?.brief ?? { title: '', countries: { nodes: [] } };
    expect({ title, names: countries.nodes.map(({ name }) => name) }).toEqual(FIRST_PARTY);
    const reported = answer.errors?.map(({ path, extensions }) => [path?.join('.'), extensions?.code]) ?? [];
    expect(reported.sort()).toEqual(errors.sort());
    for (const { message, extensions } of answer.errors ?? []) {
      expect(ERRORS_PAGE).toContain(`| \`${message}\` |`);
      expect(extensions).toMatchObject({ subgraph: 'library' });
    }
    expect(JSON.stringify(answer)).not.toContain('hunter2');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('a partner that recovers is part of the graph again', async () => {
  partner.misbehave(({ response }) => void response.destroy());
  const down = await graph.ask(QUERY, { id: PUBLICATION_ID });
  partner.misbehave(null);
  const up = await graph.ask(QUERY, { id: PUBLICATION_ID });
  expect(down.errors).toHaveLength(5);
  expect(up.errors).toBeUndefined();
  expect(findBreaches(schema, parse(QUERY), up)).toEqual([]);
});

test('a partner that refers to our entities without their keys is to blame', async () => {
  partner.misbehave(({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll('"ref"', '"nothing"')));
  const query = 'query ($id: ID!) { publication(id: $id) { title cites { brief { slug } } } }';
  const { errors } = await graph.ask(query, { id: PUBLICATION_ID });
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions])).toEqual([
    ['publication.cites.0.brief', { code: BAD, subgraph: 'library' }],
  ]);
});

test('a partner that does not respond gets one request, however often the query needs it', async () => {
  const before = partner.queries.length;
  partner.misbehave(() => undefined);
  const deep = `{
    country(code: "KR") { publications { title } events(first: 1) { nodes { participants { nodes { ... on Country { publications { title } } } } } } }
  }`;
  const { data, errors } = await graph.ask<{ country: { events: { nodes: unknown[] } } }, object>(deep);
  expect(data?.country.events.nodes).toHaveLength(1);
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set([UNAVAILABLE]));
  const isHealthCheck = (query: string) => /^{\s*__typename\s*}$/.test(query);
  expect(partner.queries.slice(before).filter((query) => !isHealthCheck(query))).toHaveLength(1);
});

test('findBreaches finds missing fields, forbidden nulls and misplaced errors', () => {
  const check = (query: string, answer: object) => findBreaches(schema, parse(query), answer);
  expect(check('{ country(code: "KR") { name } }', { data: { country: {} } })).toEqual(['country.name is missing']);
  expect(check('{ country(code: "KR") { name } }', { data: { country: { name: null } } })).toEqual([
    'country.name is null and may not be',
  ]);
  expect(
    check('{ dataset { license } }', {
      data: { dataset: { license: 'x' } },
      errors: [{ message: 'x', path: ['dataset'] }],
    }),
  ).toEqual(['an error is at dataset, where nothing is null']);
});
