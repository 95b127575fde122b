import type { Misbehaviour } from '../support/partner.ts';

/** What partners do wrong, and the errors that a query gets of it; `npm run torture` measures the same. */

const SECRET = 'at /srv/library/db.js:17, password hunter2';

/** Fields of the partner on entities in a list, on a node and on `Query`, together with first-party fields. */
export const QUERY = `query ($id: ID!) {
  brief(ref: "asan-2024-12-05") {
    title
    countries: appearances(where: { types: [COUNTRY] }, first: 3) {
      nodes { actor { __typename ... on Country { name held: publications { title year } } } }
    }
  }
  node(id: $id) { __typename id ... on Publication { title } }
  publication(id: $id) { title }
}`;

const COUNTRIES = [0, 1, 2].map((row) => `brief.countries.nodes.${row}.actor.held`);
export const UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE';
const FAILED = 'SUBGRAPH_ERROR';
export const BAD = 'SUBGRAPH_BAD_ANSWER';

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

/** `hangs`: its response does not end. */
export const FAULTS: readonly { fault: string; how: Misbehaviour; errors: unknown[][]; hangs?: true }[] = [
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
  { fault: 'no response at all', how: () => undefined, errors: everywhere(UNAVAILABLE), hangs: true },
  {
    fault: 'a body that does not end',
    how: ({ response }) => void response.writeHead(200).write('{"data":'),
    errors: everywhere(UNAVAILABLE),
    hangs: true,
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
    errors: [COUNTRIES[0], 'brief.countries.nodes.1.actor.held.1.year'].map((path) => [path, FAILED]),
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
    errors: [['brief.countries.nodes.1.actor.held.1.year', FAILED]],
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
  ...[
    { code: 'X'.repeat(1_000_000), key: 'title' },
    { code: SECRET, key: 'title' },
    { code: '', key: 'title' },
    { code: 'ITS_OWN', key: SECRET.repeat(10) },
  ].map(({ code, key }) => ({
    fault: `null for every entity, and an error with a code of ${code.length} characters at a key of ${key.length}`,
    how: ({ answer: { data } }: { answer: { data: Record<string, unknown[]> } }) => ({
      data: mapValues(data, (value) => (Array.isArray(value) ? value.map(() => null) : value)),
      errors: Object.entries(data).flatMap(([at, value]) =>
        Array.isArray(value)
          ? value.map((_, index) => ({ message: SECRET, path: [at, index, key], extensions: { code } }))
          : [],
      ),
    }),
    errors: [...COUNTRIES, 'node.title'].map((path) => [path, FAILED]),
  })),
  {
    fault: 'null and an error without a path',
    how: ({ answer: { data } }) => ({
      data: mapValues(data, (value) => (Array.isArray(value) ? value : null)),
      errors: [{ message: SECRET }],
    }),
    errors: ['brief.countries.nodes.1.actor.held.1.year', 'publication'].map((path) => [path, FAILED]),
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
      ['brief.countries.nodes.1.actor.held.0.title', BAD],
      ['brief.countries.nodes.2.actor.held.0.title', BAD],
      ['node.title', BAD],
      ['publication.title', BAD],
    ],
  },
  {
    fault: 'a value of the wrong type',
    how: ({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll('2023', JSON.stringify(SECRET))),
    errors: [
      ['brief.countries.nodes.1.actor.held.0.year', BAD],
      ['brief.countries.nodes.2.actor.held.0.year', BAD],
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
