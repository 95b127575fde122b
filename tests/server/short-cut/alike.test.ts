import { afterAll, describe, expect, test } from 'vitest';
import { type RequestEntry, sha256 } from '../../../src/server/server.ts';
import { type Listening, openPair, publishedGraph } from './pair.ts';
import { get, NEW_ID, post, printHead } from './raw-client.ts';

/** What is sent, and how many of the three times that it is sent take the short cut. */
type Case = [name: string, parts: readonly (string | Buffer)[], short: number, answers?: number];

const json = (value: unknown): string => JSON.stringify(value);
const small = { query: '{ catalogs { key: slug } }' };
const large = { query: '{ events(first: 20) { totalCount nodes { id slug title } } }' };
const bySlug = 'query BySlug($slug: ID!) { event(ref: $slug) { title } }';
const two = { query: 'query A { __typename } query B { b: __typename }' };
const EXPENSIVE = `{ ${Array.from({ length: 5 }, (_, i) => `a${i}: events(first: 100) { nodes { mentions(first: 100) { nodes { event { mentions(first: 100) { totalCount } } } } } }`).join(' ')} }`;
const url = (parameters: Record<string, unknown>): string =>
  `/graphql?${new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : json(value)]))}`;
const hash = sha256(small.query);
const apq = { persistedQuery: { version: 1, sha256Hash: hash } };
const chunked = (...chunks: string[]): string =>
  `${[...chunks, ''].map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join('')}`;
const head = (headers: Record<string, string>, version?: string) =>
  printHead('POST', '/graphql', { host: 'tiny.test', 'content-type': 'application/json', ...headers }, version);

const ask = (parameters: unknown) => post(json(parameters));
const withQuery = (more: Record<string, unknown>) => ask({ ...small, ...more });
const withHeaders = (headers: Record<string, string>, body = json(small)) => post(body, headers);

const CASES: Case[] = [
  ['a query', [withQuery({})], 3],
  ['a query that is written in another way', [post(`{ "query" : ${json(small.query)} , "variables" : null }`)], 3],
  ['a query with variables', [ask({ query: bySlug, variables: { slug: 'x' } })], 2],
  ['other variables', [ask({ query: bySlug, variables: { slug: 'y' } })], 3],
  ['a variable that is not needed', [ask({ query: bySlug, variables: { slug: 'z', more: [1, { a: null }] } })], 3],
  ['a key that is there twice', [post(`{"query":"{ nothing }","query":${json(small.query)}}`)], 3],
  ['the first operation of two', [ask({ ...two, operationName: 'A' })], 2],
  ['the second operation of two', [ask({ ...two, operationName: 'B' })], 2],
  ['an introspection', [ask({ query: '{ __schema { queryType { name } } }' })], 0],
  ['a large answer', [ask(large)], 2],

  // encodings
  ...['br', 'gzip', 'gzip, deflate, br, zstd', 'identity', '*', 'x-gzip', 'br;q=0.1, gzip'].flatMap(
    (encoding): Case[] => [
      [`a small answer in ${encoding}`, [withHeaders({ 'accept-encoding': encoding })], 3],
      [`a large answer in ${encoding}`, [withHeaders({ 'accept-encoding': encoding }, json(large))], 3],
    ],
  ),
  ['a small answer that must be encoded', [withHeaders({ 'accept-encoding': 'identity;q=0, gzip' })], 3],

  // types
  ...[
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json, application/json;q=0.9',
    '*/*',
    'application/*',
    'text/html, */*;q=0.1',
    'application/json; charset=utf-8',
  ].map((accept): Case => [`accept: ${accept}`, [withHeaders({ accept })], 3]),
  ['accept: text/event-stream', [withHeaders({ accept: 'text/event-stream' })], 0],
  ['accept: multipart/mixed', [withHeaders({ accept: 'multipart/mixed' })], 0],
  ['accept: image/png', [withHeaders({ accept: 'image/png' })], 0],
  ['accept: application/json; charset=latin1', [withHeaders({ accept: 'application/json; charset=latin1' })], 0],
  ...['application/json; charset=utf-8', 'Application/JSON', 'application/json;x=y'].map(
    (type): Case => [`content-type: ${type}`, [withHeaders({ 'content-type': type })], 3],
  ),
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'multipart/form-data; boundary=x',
    '',
  ].map((type): Case => [`content-type: ${type}`, [withHeaders({ 'content-type': type })], 0]),

  // other headers
  ['an id', [withHeaders({ 'x-request-id': 'order-1' })], 3],
  ['an id that is not one', [withHeaders({ 'x-request-id': '<script>' })], 3],
  ['a trace', [withHeaders({ traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01` })], 3],
  ['a trace that is not one', [withHeaders({ traceparent: '00-00-00-00' })], 3],
  [
    'an id and a trace',
    [withHeaders({ 'x-request-id': 'a', traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-00` })],
    3,
  ],
  ['another origin', [withHeaders({ origin: 'https://other.example', 'sec-fetch-mode': 'cors' })], 3],
  ['cookies and a token', [withHeaders({ cookie: 'a=b', authorization: 'Bearer x' })], 3],
  ['the addresses of proxies', [withHeaders({ 'x-forwarded-for': '192.0.2.1', forwarded: 'for=192.0.2.2' })], 3],
  ['a tag', [withHeaders({ 'if-none-match': '*' })], 3],
  ['the cost', [withHeaders({ 'graphql-cost': 'report' })], 0],
  ['only the cost', [withHeaders({ 'graphql-cost': 'validate' })], 0],
  ['a cost that is not one', [withHeaders({ 'graphql-cost': 'x' })], 0],
  ['a compressed body', [withHeaders({ 'content-encoding': 'gzip' })], 0],
  ['a body that is encoded as it is', [withHeaders({ 'content-encoding': 'identity' })], 0],
  ['an expectation', [withHeaders({ expect: '100-continue' })], 3],
  ['an upgrade', [withHeaders({ connection: 'upgrade', upgrade: 'h2c' })], 3],
  ['no host', [`POST /graphql HTTP/1.1\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`], 0],
  ['a host that is not one', [withHeaders({ host: 'a/b' })], 0],
  ['another host', [withHeaders({ host: '[::1]:80' })], 3],

  // connections
  ['a connection that is closed', [withHeaders({ connection: 'close' })], 3],
  ['HTTP 1.0', [head({ 'content-length': String(json(small).length) }, '1.0'), json(small)], 3],
  [
    'HTTP 1.0 that is kept',
    [head({ 'content-length': '40', connection: 'keep-alive' }, '1.0'), json(small).padEnd(40)],
    3,
  ],
  [
    'a body in chunks',
    [head({ 'transfer-encoding': 'chunked' }), chunked(json(small).slice(0, 9), json(small).slice(9))],
    0,
  ],
  ['a body that comes byte by byte', [...ask(small)].map((byte) => Buffer.of(byte)), 3],
  ['three requests at once', [Buffer.concat([withQuery({}), ask(large), withQuery({})])], 9, 3],
  ['a bad request between two', [Buffer.concat([withQuery({}), post('{'), withQuery({})])], 6, 3],

  // bodies
  ['no body', [head({})], 0],
  ['an empty body', [post('')], 0],
  ...[
    '{',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '{"query":null}',
    '{"query":1}',
    '{"query":""}',
    '\ufeff{}',
    '{"query":"{ __typename }"}x',
  ].map((body): Case => [`the body ${body}`, [post(body)], 0]),
  ['a batch', [ask([small, small])], 0],
  [
    'bytes that are not UTF-8',
    [post(Buffer.from([...Buffer.from('{"query":"{ a('), 0xff, 0xc0, ...Buffer.from(')}"}')]))],
    0,
  ],
  [
    'text that is not UTF-8 in a comment',
    [post(Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.of(0xff), Buffer.from('"}')]))],
    2,
  ],
  ['characters of several bytes', [ask({ query: '{ x: __typename } # 한국어 🙂' })], 2],
  ['an unknown parameter', [withQuery({ more: 1 })], 0],
  ['an unknown parameter that is null', [withQuery({ more: null })], 0],
  ['extensions', [withQuery({ extensions: { more: 1 } })], 3],
  ['empty extensions', [withQuery({ extensions: {} })], 3],
  ['extensions that are none', [withQuery({ extensions: [] })], 0],
  ['variables that are none', [withQuery({ variables: [] })], 0],
  ['variables as text', [withQuery({ variables: '{}' })], 0],
  ['an operation that is not there', [withQuery({ operationName: 'Nowhere' })], 0],
  ['an operation without a name', [withQuery({ operationName: '' })], 0],
  ['an operation whose name is none', [withQuery({ operationName: 1 })], 0],
  ['no operation of two', [ask(two)], 0],
  ['a mutation', [ask({ query: 'mutation { change }' })], 0],
  ['a subscription', [ask({ query: 'subscription { change }' })], 0],
  ['a document with an error', [ask({ query: '{' })], 0],
  ['a field that is not there', [ask({ query: '{ nothing }' })], 0],
  ['a variable of a wrong type', [ask({ query: bySlug, variables: { slug: true } })], 0],
  ['a variable that is missing', [ask({ query: bySlug })], 0],
  ['a cursor that is wrong', [ask({ query: '{ events(after: "x") { totalCount } }' })], 0],
  ['too many items in a variable', [ask({ query: bySlug, variables: { slug: 'x', more: Array(1001).fill(1) } })], 0],
  ['a document that is too long', [ask({ query: `{ ${'a '.repeat(3000)} }` })], 0],
  ['a query that costs too much', [ask({ query: EXPENSIVE })], 0],
  ['a body that is too large', [ask({ ...small, variables: { x: 'x'.repeat(300_000) } })], 0],
  [
    'chunks that are too large',
    [head({ 'transfer-encoding': 'chunked' }), chunked('x'.repeat(200_000), 'x'.repeat(100_000))],
    0,
  ],
  ['a body that is almost too large', [ask({ ...small, variables: { x: 'x'.repeat(200_000) } })], 0],

  // documents by their ids
  ['a text with its hash', [withQuery({ extensions: apq })], 0],
  ['a hash', [ask({ extensions: apq })], 3],
  ['an id', [ask({ documentId: hash })], 3],
  ['an id of Relay', [ask({ doc_id: `sha256:${hash}` })], 3],
  ['an id that is not known', [ask({ documentId: 'x' })], 0],
  ['an id that is none', [ask({ documentId: 1 })], 0],
  ['two ids', [ask({ documentId: hash, doc_id: 'x' })], 0],
  ['a hash of another text', [withQuery({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } })], 0],

  // GET
  ['GET', [get(url(small))], 0],
  ['GET in another order', [get(`${url({ variables: '{}', ...small })}&more=1`)], 0],
  ['GET with variables', [get(url({ query: bySlug, variables: { slug: 'x' } }))], 0],
  ['GET of a large answer in br', [get(url(large), { 'accept-encoding': 'br' })], 0],
  ['GET of a small answer in br', [get(url(small), { 'accept-encoding': 'br' })], 0],
  ['GET with an id', [get(url({ documentId: hash }))], 0],
  ['GET with a hash', [get(url({ extensions: apq }))], 0],
  ['GET with the cost', [get(url(small), { 'graphql-cost': 'report' })], 0],
  ['GET with a tag of something else', [get(url(small), { 'if-none-match': 'W/"x"' })], 0],
  ['GET with a body', [Buffer.concat([get(url(small), { 'content-length': '2' }), Buffer.from('{}')])], 0],
  ['GET without a query', [get('/graphql')], 0],
  ['GET with an empty query', [get('/graphql?')], 0],
  ['GET with variables that are wrong', [get(url({ ...small, variables: '{' }))], 0],
  ['GET of two queries', [get(`${url(small)}&query=x`)], 0],
  ['GET with a character that is none', [get('/graphql?query={__typename}%23%ff')], 0],
  ['GET with a plus', [get('/graphql?query={+__typename+}')], 0],
  ['GET below a slash', [get(url(small).replace('?', '/?'))], 0],
  ['GET of a whole URL', [get(`http://tiny.test${url(small)}`)], 0],

  // other methods and paths
  ...['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'].map(
    (method): Case => [
      method,
      [
        `${method} ${method === 'HEAD' ? url(small) : '/graphql'} HTTP/1.1\r\nhost: tiny.test\r\nconnection: close\r\n\r\n`,
      ],
      0,
    ],
  ),
  ['another path', [post(json(small), {}, '/elsewhere')], 0],
  ['a path with parameters', [post(json(small), {}, '/graphql?a=b')], 0],
  ['a path with a slash', [post(json(small), {}, '/graphql/')], 0],
];

const pair = await openPair(await publishedGraph());
afterAll(() => pair.close());
// Yoga shows what an answer looks like.
await pair.send([ask(small)]);

describe('the short cut and Yoga answer alike', () => {
  test.each(CASES)('%s', async (_name, parts, count, answers) => {
    const before = await pair.count();
    for (let time = 0; time < 3; time++) {
      const { short, yoga } = await pair.send(parts, answers);
      expect(short).toBe(yoga);
      expect(short).not.toBe('');
    }
    expect((await pair.count()) - before).toBe(count);
  });

  test('a browser gets GraphiQL from both', async () => {
    const { short, yoga } = await pair.send([get(url(small), { accept: 'text/html,*/*' })]);
    expect(short === yoga).toBe(true); // some megabytes
    expect(short).toContain('<!doctype html>');
  });

  test('all of these were logged and counted alike', async () => {
    const [short, yoga] = [pair.short, pair.yoga].map(({ entries }) => entries.map(withoutChance));
    expect(short).toEqual(yoga);
    expect(short?.length).toBeGreaterThan(3 * CASES.length);
    expect(await counted(pair.short)).toEqual(await counted(pair.yoga));
  });
});

/** An entry without the time that it took, and without an id that was made for it. */
const withoutChance = ({ duration: _duration, requestId, ...entry }: RequestEntry) => ({
  ...entry,
  requestId: requestId.replace(NEW_ID, '(new)'),
});

/** What was counted, without what only one of them counts, and without times. */
const counted = async ({ metrics }: Listening): Promise<string[]> =>
  (await metrics.text())
    .split('\n')
    .filter((line) => /^briefgraph_/.test(line) && !/_(duration_seconds|document_cache)|_short_cut_|_kept_/.test(line));
