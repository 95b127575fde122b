import { describe, expect, test } from 'vitest';
import { createDocumentRegistry, sha256 } from '../../src/server/server.ts';
import { answered, createTinyServer, readJson, refused } from './tiny-graph.ts';

const TEXT = 'query Echo($text: String) { echo(text: $text) } query Hello { hello }';
const documents = createDocumentRegistry([
  { id: '5a9f', text: TEXT },
  { text: '{ hello }' },
  { id: 'deep', text: '{ self { self { hello } } }' },
]);

type TinyServer = ReturnType<typeof createTinyServer>['server'];

const ACCEPT = 'application/graphql-response+json';

/** Sends parameters by POST as JSON, or by GET in the URL. */
function send(server: TinyServer, method: string, parameters: Record<string, unknown>, accept = ACCEPT) {
  const url = new URL('http://tiny.test/graphql');
  if (method === 'POST') {
    const headers = { accept, 'content-type': 'application/json' };
    return server.fetch(url, { method, headers, body: JSON.stringify(parameters) });
  }
  for (const [name, value] of Object.entries(parameters))
    url.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return server.fetch(url, { method, headers: { accept } });
}

const ask = async (...sent: Parameters<typeof send>) => readJson(await send(...sent));

const asApollo = (id: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
const dialects = {
  "Apollo's extension": asApollo,
  documentId: (id: unknown) => ({ documentId: id }),
  doc_id: (id: unknown) => ({ doc_id: id }),
};
const everyWay = ['GET', 'POST'].flatMap((method) =>
  Object.entries(dialects).map(([dialect, name]) => ({ method, dialect, name })),
);

const HELLO = answered({ hello: 'world' });
const ECHO = answered({ echo: 'ha' });
const OF_ECHO = { variables: { text: 'ha' }, operationName: 'Echo' };
const UNKNOWN = refused(200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
/** A server of registered documents only never accepts a text. */
const UNKNOWN_FOR_GOOD = refused(404, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
const MISMATCH = refused(
  400,
  'PERSISTED_QUERY_HASH_MISMATCH',
  'The ID does not match the query: send the SHA-256 of exactly this query text, in hexadecimal, or only the query.',
);
const NOT_REGISTERED = refused(
  403,
  'PERSISTED_QUERIES_ONLY',
  'This server runs registered documents only: send the ID of one, or exactly its query text.',
);

describe.each(everyWay)('$method by $dialect', ({ method, name }) => {
  const { server } = createTinyServer({ documents, limits: { depth: 2 } });

  test.each(['5a9f', sha256(TEXT), `sha256:${sha256(TEXT)}`])('finds the document %s', async (id) => {
    expect(await ask(server, method, { ...name(id), ...OF_ECHO })).toEqual(ECHO);
    expect(await ask(server, method, { ...name(id), operationName: 'Hello' })).toEqual(HELLO);
  });

  test('answers PERSISTED_QUERY_NOT_FOUND for an unknown document', async () => {
    const hash = sha256('{ promised }');
    for (const id of [hash, `sha256:${hash}`, 'constructor', '__proto__', 'sha256:'])
      expect(await ask(server, method, name(id))).toEqual(UNKNOWN);
  });

  test('answers that with 200 to clients of application/json, and not cacheable', async () => {
    const response = await send(server, method, name('unknown'), 'application/json');
    expect(await readJson(response)).toEqual({ ...UNKNOWN, status: 200 });
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
  });

  test('accepts a text with an id if they match', async () => {
    for (const id of ['5a9f', sha256(TEXT)])
      expect(await ask(server, method, { ...name(id), query: TEXT, ...OF_ECHO })).toEqual(ECHO);
    for (const id of ['5a9f', 'unknown', sha256(TEXT)])
      expect(await ask(server, method, { ...name(id), query: '{ promised }' })).toEqual(MISMATCH);
  });

  test('treats an empty text as no text', async () => {
    expect(await ask(server, method, { ...name(sha256('{ hello }')), query: '' })).toEqual(HELLO);
  });

  test('applies the limits to documents found by id', async () => {
    expect(await ask(server, method, name('deep'))).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The operation is 3 levels deep; at most 2 are allowed.',
            locations: [{ line: 1, column: 1 }],
            extensions: { code: 'QUERY_TOO_DEEP' },
          },
        ],
      },
    });
  });
});

const NO_ID = (name: string) => `"${name}" must be the id of a document, a string.`;
const NO_PERSISTED_QUERY =
  '"extensions.persistedQuery" must be { "version": 1, "sha256Hash": "…" }, where the hash is a string.';
const NO_EXTENSIONS = '"extensions" must be an object.';

test.each<[parameters: Record<string, unknown>, message: string]>([
  [{ doc_id: 5 }, NO_ID('doc_id')],
  [{ doc_id: '' }, NO_ID('doc_id')],
  [{ documentId: ['5a9f'] }, NO_ID('documentId')],
  [{ documentId: { id: '5a9f' }, query: '{ hello }' }, NO_ID('documentId')],
  [asApollo(7), NO_PERSISTED_QUERY],
  [asApollo(''), NO_PERSISTED_QUERY],
  [asApollo(undefined), NO_PERSISTED_QUERY],
  [{ extensions: { persistedQuery: { version: 2, sha256Hash: '5a9f' } } }, NO_PERSISTED_QUERY],
  [{ extensions: { persistedQuery: '5a9f' } }, NO_PERSISTED_QUERY],
  [{ extensions: { persistedQuery: [] }, query: '{ hello }' }, NO_PERSISTED_QUERY],
  [{ extensions: '5a9f' }, NO_EXTENSIONS],
  [{ extensions: [], query: '{ hello }' }, NO_EXTENSIONS],
  [{ documentId: '5a9f', doc_id: 'deep' }, 'The request has several document ids; send one of them.'],
  [{ documentId: '5a9f', ...asApollo('deep') }, 'The request has several document ids; send one of them.'],
  [{ documentId: '5a9f', query: 5 }, 'Expected "query" param to be a string, but given number.'],
  [{ documentId: '5a9f', variables: 'text' }, 'Expected "variables" param to be empty or an object, but given string.'],
  [{ documentId: '5a9f', id: '5a9f' }, 'Unexpected parameter "id" in the request body.'],
  [{ documentId: null }, 'Must provide query string.'],
])('%j is a bad request that says what is allowed', async (parameters, message) => {
  const { server, lines } = createTinyServer({ documents });
  expect(await ask(server, 'POST', parameters)).toEqual(refused(400, 'BAD_REQUEST', message));
  expect(lines).toEqual([]);
});

test.each([
  ['documentId=', NO_ID('documentId')],
  ['extensions=7', NO_EXTENSIONS],
  ['extensions="5a9f"', NO_EXTENSIONS],
  ['extensions={"persistedQuery":{"version":1}}', NO_PERSISTED_QUERY],
  ['extensions={"persistedQuery":', 'The parameters "variables" and "extensions" must be JSON objects.'],
  ['documentId=5a9f&variables="text"', 'Expected "variables" param to be empty or an object, but given string.'],
])('GET ?%s is a bad request that says what is allowed', async (search, message) => {
  const { server, lines } = createTinyServer({ documents });
  const response = await server.fetch(`http://tiny.test/graphql?${search}`);
  expect(await readJson(response)).toEqual(refused(400, 'BAD_REQUEST', message));
  expect(lines).toEqual([]);
});

test('the same id in two parameters is one document', async () => {
  const { server } = createTinyServer({ documents });
  const id = sha256('{ hello }');
  expect(await ask(server, 'POST', { ...asApollo(id), documentId: `sha256:${id}` })).toEqual(HELLO);
});

test('a GET has its parameters in the URL, and a POST in its body', async () => {
  const { server } = createTinyServer({ documents });
  const response = await server.fetch('http://tiny.test/graphql?documentId=5a9f', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: ACCEPT },
    body: '{}',
  });
  expect(await readJson(response)).toEqual(refused(400, 'BAD_REQUEST', 'Must provide query string.'));
});

test('a mutation found by its id is not run by GET', async () => {
  const { server } = createTinyServer({
    documents: createDocumentRegistry([{ id: 'm', text: 'mutation { change }' }]),
  });
  expect(await ask(server, 'POST', { documentId: 'm' })).toEqual(answered({ change: 'changed' }));
  expect(await ask(server, 'GET', { documentId: 'm' })).toEqual(
    refused(405, 'BAD_REQUEST', 'Can only perform a mutation operation from a POST request.'),
  );
});

describe('an open server', () => {
  const query = '{ promised }';
  const kept = answered({ promised: 'kept' });

  test.each(everyWay)(
    'remembers by $method a text that comes with its SHA-256 in $dialect',
    async ({ method, name }) => {
      const { server } = createTinyServer();
      const id = sha256(query);
      expect(await ask(server, method, name(id))).toEqual(UNKNOWN);
      expect(await ask(server, method, { ...name(id), query })).toEqual(kept);
      for (const way of everyWay) expect(await ask(server, way.method, way.name(id))).toEqual(kept);
    },
  );

  test('caches nothing for other servers', async () => {
    const [one, two] = [createTinyServer(), createTinyServer()];
    await ask(one.server, 'POST', { ...asApollo(sha256(query)), query });
    expect(await ask(one.server, 'GET', asApollo(sha256(query)))).toEqual(kept);
    expect(await ask(two.server, 'GET', asApollo(sha256(query)))).toEqual(UNKNOWN);
  });

  test.each(['{ nowhere }', '{ hello', '{ self { self { hello } } }', 'query A { hello } query B { hello }'])(
    'does not remember %s, which is refused',
    async (query) => {
      const { server } = createTinyServer({ limits: { depth: 2 } });
      expect((await ask(server, 'POST', { ...asApollo(sha256(query)), query })).status).toBe(400);
      expect(await ask(server, 'POST', asApollo(sha256(query)))).toEqual(UNKNOWN);
    },
  );

  test('caches a bounded number of bytes, and drops the least recently used', async () => {
    const { server } = createTinyServer();
    const queries = Array.from({ length: 40 }, (_, index) => `{ hello } #${index}${'.'.repeat(100_000)}`);
    const knows = async (index: number) =>
      !('errors' in (await ask(server, 'POST', asApollo(sha256(queries[index] as string)))).body);
    for (const query of queries) {
      await ask(server, 'POST', { ...asApollo(sha256(query)), query });
      expect(await knows(0)).toBe(true);
    }
    expect([await knows(1), await knows(2), await knows(38), await knows(39)]).toEqual([false, false, true, true]);
  });
});

describe('a server of registered documents only', () => {
  const { server } = createTinyServer({ documents, persistedOnly: true });

  test.each(everyWay)('runs them by $method with $dialect', async ({ method, name }) => {
    expect(await ask(server, method, { ...name('5a9f'), operationName: 'Hello' })).toEqual(HELLO);
    expect(await ask(server, method, name('unknown'))).toEqual(UNKNOWN_FOR_GOOD);
  });

  test.each(['GET', 'POST'])('runs by %s a text that is exactly a registered one', async (method) => {
    expect(await ask(server, method, { query: '{ hello }' })).toEqual(HELLO);
    expect(await ask(server, method, { query: '{hello}' })).toEqual(NOT_REGISTERED);
  });

  test.each(['GET', 'POST'])('refuses another text by %s, also with its SHA-256', async (method) => {
    const query = '{ promised }';
    expect(await ask(server, method, { ...asApollo(sha256(query)), query })).toEqual(NOT_REGISTERED);
    expect(await ask(server, method, asApollo(sha256(query)))).toEqual(UNKNOWN_FOR_GOOD);
  });

  test.each([{ query: ['{ promised }'] }, { query: { toString: 'x' } }, { query: 5 }])(
    '%j is a bad request',
    async (parameters) => {
      expect(await ask(server, 'POST', parameters)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
      });
    },
  );
});

test('an id of two texts finds the first, and is reported as a conflict', () => {
  const [first, second] = [
    { id: 'a', text: '{ hello }' },
    { id: 'sha256:a', text: '{ promised }' },
  ];
  const registry = createDocumentRegistry([first, second, first]);
  expect(registry.conflicts).toEqual([[first, second]]);
  expect([registry.get('a'), registry.get(sha256('{ promised }'))]).toEqual(['{ hello }', '{ promised }']);
});
