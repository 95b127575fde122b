import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { get, post, type Request } from '../servers/http.ts';
import { type Shape, shape } from './shape.ts';

/** Requests that are strange as HTTP, floods of them, and the pages of the explorer with hostile parameters. */

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const simple = { query: '{__typename}' };
const encode = encodeURIComponent;

const flood = (name: string, times: number, vary: (time: number) => Request): Shape =>
  shape(name, { label: `${times} requests on 10 connections`, request: vary(0), times, vary });

export const requestShapes = (): Shape[] => [
  ...[
    ['of 15,000 bytes', `/graphql?query=${encode(`{__typename#${'x'.repeat(15_000)}\n}`)}`],
    ['with 5,000 parameters', `/graphql?query={__typename}&${'a&'.repeat(7000)}`],
    ['with a query 1,500 times', `/graphql?${'query={a}&'.repeat(1500)}query={__typename}`],
    ['with broken escapes', `/graphql?query=%7B__typename%7D&variables=%${'%E0%A4%A'.repeat(1500)}`],
    ['with deep variables', `/graphql?query={__typename}&variables=${'['.repeat(15_000)}`],
    ['with deep extensions', `/graphql?query={__typename}&extensions=${encode('{"a":'.repeat(1000))}`],
    ['of slashes', `/${'/'.repeat(15_000)}`],
    ['of dots', `/${'../'.repeat(5000)}etc/passwd`],
    ['of encoded dots', `/${'%2e%2e%2f'.repeat(1600)}`],
    ['with null bytes', `/${'%00'.repeat(5000)}`],
    ['with a path of 15,000 letters', `/${'a'.repeat(15_000)}`],
    ['of 60,000 bytes', `/graphql?query=${'a'.repeat(60_000)}`],
    ['with a plus for each space', `/graphql?query=%7B__typename%7D${'+'.repeat(14_000)}`],
  ].map(([name, path]) => shape(`urls/one ${name}`, get(path ?? '/'))),
  ...(
    [
      ['1,000 accepted types', { accept: 'application/json;q=0.1,'.repeat(600) }],
      ['an accepted type of 14,000 characters', { accept: `application/${'x'.repeat(14_000)}` }],
      ['accepted parameters', { accept: `application/json${';a=b'.repeat(3000)}` }],
      ['cookies', { cookie: 'a=b; '.repeat(2800) }],
      ['1,000 ETags', { 'if-none-match': '"x", '.repeat(2800) }],
      ['an ETag without an end', { 'if-none-match': `"${'x'.repeat(14_000)}` }],
      ['weak ETags', { 'if-none-match': `${'W/'.repeat(7000)}"x"` }],
      ['forwarded hops', { 'x-forwarded-for': '1.2.3.4, '.repeat(1500), forwarded: 'for=1.2.3.4;'.repeat(100) }],
      ['a forwarded host', { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'javascript' }],
      ['a trace parent', { traceparent: '00-'.repeat(4000), 'x-request-id': 'x'.repeat(8000) }],
      ['ranges', { range: `bytes=${'0-1,'.repeat(3500)}` }],
      ['encodings', { 'accept-encoding': 'gzip;q=0.5,'.repeat(1200) }],
      ['languages', { 'accept-language': 'en;q=0.1,'.repeat(1500) }],
      ['an origin', { origin: `http://${'a.'.repeat(6000)}test` }],
      ['a host', { host: `${'a'.repeat(10_000)}.test` }],
      ['a host of brackets', { host: '[[[[' }],
      ['an expectation', { expect: '200-ok' }],
      ['an upgrade', { connection: 'upgrade', upgrade: 'websocket' }],
    ] as [string, Record<string, string>][]
  ).map(([name, headers], index) =>
    shape(`headers/${name}`, index % 2 ? post(simple, headers) : get('/graphql?query={__typename}', headers)),
  ),
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'HEAD', 'PROPFIND'].map((method) =>
    shape(`methods/${method}`, { method, path: '/graphql?query={__typename}' }),
  ),
  ...(
    [
      ['a form', 'application/x-www-form-urlencoded', `query=${'%7B'.repeat(60_000)}`],
      ['a multipart form', 'multipart/form-data; boundary=x', '--x\r\n\r\n'.repeat(25_000)],
      [
        'files',
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${'['.repeat(100_000)}\r\n--x--`,
      ],
      ['a boundary of 10,000 characters', `multipart/form-data; boundary=${'x'.repeat(10_000)}`, 'x'],
      ['application/graphql', 'application/graphql', '{a'.repeat(60_000)],
      ['text', 'text/plain', 'x'.repeat(200_000)],
      ['XML', 'application/xml', '<a>'.repeat(60_000)],
      ['another charset', 'application/json; charset=utf-16', JSON.stringify(simple)],
      ['a type of 10,000 characters', `application/json;${' '.repeat(10_000)}x`, JSON.stringify(simple)],
    ] as [string, string, string][]
  ).map(([name, type, body]) => shape(`bodies/${name}`, post(body, { 'content-type': type }))),
  ...(
    [
      ['invalid UTF-8', Buffer.alloc(200_000, 0xff)],
      ['gzip of 100 MB', gzipSync(Buffer.alloc(100_000_000, 0x20))],
      ['300,000 bytes', Buffer.alloc(300_000, 0x20)],
      ['20 MB', Buffer.alloc(20_000_000, 0x20)],
      ['nothing', Buffer.alloc(0)],
    ] as [string, Buffer][]
  ).map(([name, body]) =>
    shape(`bodies/${name}`, {
      ...post('', name.startsWith('gzip') ? { 'content-encoding': 'gzip' } : {}),
      body,
    }),
  ),
  flood('floods/400 new documents', 400, (time) =>
    post({ query: `{a${time}:__typename ${'a:__typename '.repeat(100)}}` }),
  ),
  flood('floods/200 new documents of 200 KB', 200, (time) =>
    post({ query: `{a${time}:__typename}#${'x'.repeat(200_000)}` }),
  ),
  flood('floods/200 wrong documents', 200, (time) => post({ query: `{${'x y z '.repeat(200)} a${time}}` })),
  flood('floods/400 hashes that are unknown', 400, (time) =>
    post({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(`${time}`) } } }),
  ),
  flood('floods/400 registrations', 400, (time) => {
    const query = `{a${time}:__typename}#${'x'.repeat(10_000)}`;
    return post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } });
  }),
  flood('floods/400 wrong hashes', 400, (time) =>
    post({ ...simple, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(`${time}`) } } }),
  ),
  flood('floods/400 ids of documents', 400, (time) => get(`/graphql?documentId=sha256:${sha256(`${time}`)}`)),
  flood('floods/400 ETags', 400, (time) =>
    get('/graphql?query={__typename}', { 'if-none-match': `"${sha256(`${time}`)}"` }),
  ),
  flood('floods/400 GETs with other variables', 400, (time) =>
    get(`/graphql?query={__typename}&variables={"a":${time}}`),
  ),
  flood('floods/400 operation names', 400, (time) =>
    post({ query: `query q${time}{__typename}`, operationName: `q${time}` }),
  ),
];

/** The pages of the explorer, as pages and as files, with hostile parameters. */
export const viewShapes = (): Shape[] => {
  const PAGES = [
    '/timeline',
    '/arguments',
    '/actors',
    '/map',
    '/search',
    '/overview',
    '/entry',
    '/event/camp-david-summit-2023',
  ];
  const PARAMETERS: [string, string][] = [
    ['2,000 actors', 'actor=KR&'.repeat(1500)],
    ['1,000 kinds', 'kind=SUMMIT&'.repeat(1100)],
    ['a text of 14,000 characters', `q=${'a+'.repeat(7000)}&text=${'a'.repeat(100)}`],
    ['wrong dates', `from=${'9'.repeat(5000)}&to=../..&after=${'x'.repeat(5000)}`],
    ['names of objects', '__proto__=x&constructor=y&brief=__proto__&issue=constructor&actor=toString'],
    ['unicode', `brief=${encode('\u202e\u0000😀'.repeat(500))}`],
  ];
  return [
    ...PAGES.flatMap((page) =>
      PARAMETERS.map(([name, query], at) =>
        shape(
          `views/${page}${['.json', '.csv', ''][at % 3]}, ${name}`,
          get(`${page}${['.json', '.csv', ''][at % 3]}?${query}`),
        ),
      ),
    ),
    ...PAGES.flatMap((page) => ['.json', '.csv'].map((form) => shape(`views/${page}${form}`, get(`${page}${form}`)))),
    flood('views/200 timelines', 200, (time) => get(`/timeline.json?from=${1950 + (time % 80)}&actor=KR`)),
    flood('views/200 searches', 200, (time) => get(`/search.json?q=${encode(`summit ${time}`)}`)),
    flood('views/200 tables', 200, (time) => get(`/timeline.csv?from=${1950 + (time % 80)}`)),
  ];
};
