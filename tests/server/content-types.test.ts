import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { post } from './send.ts';
import { answered, createTinyServer, refused } from './tiny-graph.ts';

/** Which bodies reach the graph, over real HTTP, and what answers repeat of them. */

const { server, lines } = createTinyServer();
const { port } = await server.listen(0, '127.0.0.1');
afterAll(() => server.close());

/** Sends a body of a type, or of several or none of them. */
const sendAs = async (type: string | string[], body: string, path = '/graphql') => {
  const { status, body: answer } = await post({ port, path, body, headers: { 'content-type': type } });
  return { status, body: answer };
};

const sendText = (body: string) => sendAs('application/json', body);

/** The messages of the errors of an answer to some parameters. */
const messagesFor = async (parameters: object): Promise<string[]> => {
  const { body } = await sendText(JSON.stringify(parameters));
  return (body as { errors: { message: string }[] }).errors.map(({ message }) => message);
};

const QUERY = '{ hello }';
const JSON_BODY = JSON.stringify({ query: QUERY });
const MULTIPART = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON_BODY}\r\n--x--`;

describe('the type of a body', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json ; charset=utf-8',
    'Application/JSON',
    ' application/json',
  ])('"%s" is run', async (type) => {
    expect(await sendAs(type, JSON_BODY)).toEqual(answered({ hello: 'world' }));
  });

  test.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    ['application/x-www-form-urlencoded; charset=utf-8', `query=${encodeURIComponent(QUERY)}`],
    ['APPLICATION/X-WWW-FORM-URLENCODED', `query=${encodeURIComponent(QUERY)}`],
    ['multipart/form-data; boundary=x', MULTIPART],
    ['text/plain', JSON_BODY],
    ['text/plain; charset=utf-8', JSON_BODY],
    ['text/plain; application/json', JSON_BODY],
    ['text/plain, application/json', JSON_BODY],
    ['application/json, text/plain', JSON_BODY],
    ['application/graphql', QUERY],
    ['application/graphql; charset=utf-8', QUERY],
    ['application/graphql+json', JSON_BODY],
    ['application/jsonp', JSON_BODY],
    ['application/x-json', JSON_BODY],
    ['', JSON_BODY],
    [[], JSON_BODY],
  ])('"%s" is refused with 415', async (type, sent) => {
    for (const path of ['/graphql', '/graphql/', '/graphql?query={hello}'])
      expect(await sendAs(type, sent, path)).toEqual(
        refused(415, 'BAD_REQUEST', 'Send the query as application/json.'),
      );
  });

  test('of two types, the first counts', async () => {
    const types = ['text/plain', 'application/json'];
    expect((await sendAs(types, JSON_BODY)).status).toBe(415);
    expect((await sendAs(types.reverse(), JSON_BODY)).status).toBe(200);
  });

  test.each(['gzip', 'br', 'deflate', 'zstd', 'GZIP', 'gzip, gzip'])(
    'a body in %s is not inflated',
    async (encoding) => {
      const { status, body, headers } = await post({
        port,
        body: gzipSync(JSON_BODY),
        headers: { 'content-encoding': encoding },
      });
      expect({ status, body }).toEqual(
        refused(415, 'BAD_REQUEST', 'Send the body as it is, without content-encoding.'),
      );
      expect(headers['accept-encoding']).toBe('identity');
    },
  );

  test('an encoding that changes nothing is allowed', async () => {
    const headers = { 'content-encoding': 'identity' };
    expect((await post({ port, body: JSON_BODY, headers })).status).toBe(200);
  });
});

describe('an answer', () => {
  const SECRET = 'sesame-4711';

  test.each([
    [`{"query": "${SECRET}" x`, 'The body is not valid JSON.'],
    [SECRET, 'The body is not valid JSON.'],
    [`{"${SECRET}\u001b[1m": 1}`, 'The body is not valid JSON.'],
    [`["${SECRET}`, 'The body is not valid JSON.'],
    ['', 'The body is not valid JSON.'],
    [`"${SECRET}"`, 'The body must be a JSON object.'],
    ['4711', 'The body must be a JSON object.'],
    ['null', 'The body must be a JSON object.'],
    ['true', 'The body must be a JSON object.'],
  ])('repeats nothing of the body %j', async (sent, message) => {
    expect(await sendText(sent)).toEqual(refused(400, 'BAD_REQUEST', message));
  });

  const long = 'v'.repeat(50_000);
  const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`vvvvvvvv${index}`, 'vvvv']));
  const textVariable = { query: 'query ($a: Int!) { echo(times: $a) }' };

  test.each<[string, object]>([
    ['a variable', { ...textVariable, variables: { a: long } }],
    ['a variable with quotation marks', { ...textVariable, variables: { a: 'v"v'.repeat(10_000) } }],
    ['a variable with backslashes', { ...textVariable, variables: { a: '\\v'.repeat(10_000) } }],
    ['a variable with many keys', { ...textVariable, variables: { a: many } }],
    ['a long list', { ...textVariable, variables: { a: Array.from({ length: 9 }, () => long.slice(0, 9000)) } }],
    ['a parameter', { query: QUERY, [long]: 1 }],
    ['the name of an operation', { query: QUERY, operationName: long }],
    ['the name of a field', { query: `{ ${long} }` }],
    ['the name of a fragment', { query: `{ ...${long} }` }],
    ['the name of a type', { query: `query ($a: ${long}) { hello }` }],
    ['the name of a directive', { query: `{ hello @${long} }` }],
    ['an argument', { query: `{ echo(times: "${long}") }` }],
    [
      'the name of an operation that is refused',
      { query: `query ${long} ${'{ self '.repeat(21)}{ hello }${'}'.repeat(21)}` },
    ],
    ['the id of a document', { documentId: long }],
    ['two ids', { documentId: long, doc_id: `${long}2` }],
    ['the hash of a document', { extensions: { persistedQuery: { version: 2, sha256Hash: long } } }],
    ['an id that is an object', { documentId: many }],
    ['extensions that are text', { query: QUERY, extensions: long }],
  ])('repeats little of %s', async (_what, sent) => {
    const messages = await messagesFor(sent);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message.length).toBeLessThanOrEqual(610);
    expect(messages.join('\n').match(/v{121,}/)).toBeNull();
  });

  test('has no control characters of the caller, and none that turn text around', async () => {
    const variables = { a: 'a\u001b[31m\r\n\u202eb\u0085\ud800' };
    // graphql-js writes the first of them as JSON does.
    const written = 'a\\u001b[31m\\r\\n\\u{202e}b\\u{85}\\ud800';
    expect(await messagesFor({ ...textVariable, variables })).toEqual([
      `Variable "$a" got invalid value "${written}"; Int cannot represent non-integer value: "${written}"`,
    ]);
    expect(await messagesFor({ query: QUERY, 'a\u001b[31m\n\u2066': 1 })).toEqual([
      'Unexpected parameter "a\\u{1b}[31m\\u{a}\\u{2066}" in the request body.',
    ]);
  });

  test('keeps the start and the end of a long message', async () => {
    expect(await messagesFor({ ...textVariable, variables: { a: many } })).toEqual([
      expect.stringMatching(/^Variable "\$a" got invalid value \{ vvvvvvvv0: "vvvv".* … .*\}$/),
    ]);
  });
});

test('nothing of this is logged', () => {
  expect(lines).toEqual([]);
});
