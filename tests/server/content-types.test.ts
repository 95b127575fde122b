import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTinyServer } from './tiny-graph.ts';

/** Which bodies reach the graph, over real HTTP, and what answers repeat of them. */

const { server, lines } = createTinyServer();
let port = 0;
beforeAll(async () => {
  port = (await server.listen(0, '127.0.0.1')).port;
});
afterAll(() => server.close());

type Answer = { status?: number | undefined; body: unknown; headers: Record<string, unknown> };

const post = (body: string | Buffer, headers: Record<string, string | string[]>, path = '/graphql'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers }, async (response) => {
      resolve({ status: response.statusCode, body: await json(response), headers: response.headers });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const postJson = (body: unknown) =>
  post(typeof body === 'string' ? body : JSON.stringify(body), { 'content-type': 'application/json' });

const QUERY = '{ hello }';
const JSON_BODY = JSON.stringify({ query: QUERY });
const MULTIPART = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON_BODY}\r\n--x--`;
const refusal = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });

describe('the type of a body', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json ; charset=utf-8',
    'Application/JSON',
    ' application/json',
  ])('"%s" is run', async (type) => {
    const { status, body } = await post(JSON_BODY, { 'content-type': type });
    expect({ status, body }).toEqual({ status: 200, body: { data: { hello: 'world' } } });
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
    [undefined, JSON_BODY],
  ])('"%s" is refused with 415', async (type, sent) => {
    for (const path of ['/graphql', '/graphql/', '/graphql?query={hello}']) {
      const { status, body } = await post(sent, type === undefined ? {} : { 'content-type': type }, path);
      expect({ status, body }).toEqual({ status: 415, body: refusal('Send the query as application/json.') });
    }
  });

  test('of two types, the first counts', async () => {
    const types = ['text/plain', 'application/json'];
    expect((await post(JSON_BODY, { 'content-type': types })).status).toBe(415);
    expect((await post(JSON_BODY, { 'content-type': types.reverse() })).status).toBe(200);
  });

  test.each(['gzip', 'br', 'deflate', 'zstd', 'GZIP', 'gzip, gzip'])(
    'a body in %s is not inflated',
    async (encoding) => {
      const { status, body, headers } = await post(gzipSync(JSON_BODY), {
        'content-type': 'application/json',
        'content-encoding': encoding,
      });
      expect({ status, body }).toEqual({
        status: 415,
        body: refusal('Send the body as it is, without content-encoding.'),
      });
      expect(headers['accept-encoding']).toBe('identity');
    },
  );

  test('an encoding that changes nothing is allowed', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'identity' };
    expect((await post(JSON_BODY, headers)).status).toBe(200);
  });
});

describe('an answer', () => {
  const SECRET = 'sesame-4711';

  test.each([`{"query": "${SECRET}" x`, `${SECRET}`, `{"${SECRET}\u001b[1m": 1}`, `["${SECRET}`, ''])(
    'repeats nothing of a body that is not JSON: %j',
    async (sent) => {
      const { status, body } = await postJson(sent);
      expect({ status, body }).toEqual({ status: 400, body: refusal('The body is not valid JSON.') });
    },
  );

  test.each([`"${SECRET}"`, '4711', 'null', 'true'])(
    'repeats nothing of a body that is not an object: %s',
    async (sent) => {
      const { status, body } = await postJson(sent);
      expect({ status, body }).toEqual({ status: 400, body: refusal('The body must be a JSON object.') });
    },
  );

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
    const { body } = await postJson(sent);
    const { errors } = body as { errors: { message: string }[] };
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message.length).toBeLessThanOrEqual(610);
    const quoted = errors
      .map(({ message }) => message)
      .join('\n')
      .match(/v{121,}/);
    expect(quoted).toBeNull();
  });

  test('has no control characters of the caller, and none that turn text around', async () => {
    const { body } = await postJson({ ...textVariable, variables: { a: 'a\u001b[31m\r\n\u202eb\u0085\ud800' } });
    const [{ message }] = (body as { errors: [{ message: string }] }).errors;
    // graphql-js writes the first of them as JSON does.
    expect(message).toBe(
      'Variable "$a" got invalid value "a\\u001b[31m\\r\\n\\u{202e}b\\u{85}\\ud800"; Int cannot represent non-integer value: "a\\u001b[31m\\r\\n\\u{202e}b\\u{85}\\ud800"',
    );
    const named = await postJson({ query: QUERY, 'a\u001b[31m\n\u2066': 1 });
    expect(named.body).toEqual(refusal('Unexpected parameter "a\\u{1b}[31m\\u{a}\\u{2066}" in the request body.'));
  });

  test('keeps the start and the end of a long message', async () => {
    const { body } = await postJson({ ...textVariable, variables: { a: many } });
    const [{ message }] = (body as { errors: [{ message: string }] }).errors;
    expect(message).toMatch(/^Variable "\$a" got invalid value \{ vvvvvvvv0: "vvvv".* … .*\}$/);
  });
});

test('nothing of this is logged', () => {
  expect(lines).toEqual([]);
});
