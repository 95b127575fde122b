import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runs } from '../../support/runs.ts';
import { openPair, publishedGraph } from './pair.ts';
import { printHead } from './raw-client.ts';

const pair = await openPair(await publishedGraph());
afterAll(() => pair.close());

const SMALL = '{ catalogs { key: slug } }';
const BY_SLUG = 'query A($slug: ID!) { event(ref: $slug) { title } }';
const EVENTS = 'query A($first: Int, $slug: ID) { events(first: $first) { nodes { title } } event(ref: $slug) { id } }';
const TWO = 'query A { __typename } query B { briefs { totalCount } }';
const query = fc.constantFrom(SMALL, BY_SLUG, EVENTS, TWO, '{ nothing }', '{');
const variables = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, {}, { slug: 'x' }, { slug: null }, { slug: 1, first: -1 }, []),
  fc.record({ first: fc.integer({ min: -1, max: 101 }), slug: fc.string({ maxLength: 4, unit: 'binary' }) }),
  fc.dictionary(fc.constantFrom('first', 'slug', '__proto__'), fc.jsonValue({ maxDepth: 1 })),
);
/** Parameters that have an answer without errors. */
const valid = fc.oneof(
  fc.constantFrom<object>(
    { query: SMALL },
    { query: TWO, operationName: 'B' },
    { query: TWO, operationName: 'A', variables: {} },
  ),
  fc.record({
    query: fc.constant(BY_SLUG),
    variables: fc.record({ slug: fc.string({ maxLength: 1, unit: 'binary' }) }),
  }),
  fc.record({
    query: fc.constant(EVENTS),
    variables: fc.record({ first: fc.constantFrom(null, 0, 1, 50), slug: fc.constant('x') }),
    operationName: fc.constantFrom(null, 'A'),
  }),
);
const mixed = fc.record(
  {
    query: fc.oneof({ weight: 9, arbitrary: query }, fc.constantFrom<unknown>(null, 1, '')),
    variables,
    operationName: fc.constantFrom<unknown>(undefined, null, 'A', 'B', 'C', '', 1),
    extensions: fc.constantFrom<unknown>(undefined, null, {}, { a: 1 }, []),
    more: fc.constantFrom<unknown>(undefined, undefined, undefined, null, 1),
  },
  { requiredKeys: ['query'] },
);
const parameters = fc.oneof({ weight: 3, arbitrary: valid }, { weight: 1, arbitrary: mixed });
/** A body with a character that was replaced by others. */
const broken = fc.tuple(parameters, fc.nat(), fc.string({ maxLength: 3, unit: 'binary' })).map(([value, at, text]) => {
  const body = JSON.stringify(value);
  return `${body.slice(0, at % body.length)}${text}${body.slice((at % body.length) + 1)}`;
});
const body = fc.oneof({ weight: 6, arbitrary: parameters.map((value) => JSON.stringify(value)) }, broken);

const headers = fc.record(
  {
    accept: fc.oneof(
      fc.constantFrom(
        '*/*',
        'application/json',
        'application/graphql-response+json',
        'text/html',
        'a/b',
        'application/json;q=0',
      ),
      fc
        .array(fc.constantFrom('application/json', '*/*', ';q=0.5', ',', 'charset=utf-8', ';'))
        .map((parts) => parts.join('')),
    ),
    'accept-encoding': fc.oneof(
      fc.constantFrom('br', 'gzip', 'gzip, deflate, br', 'identity', '*;q=0', 'br;q=0, gzip;q=0, identity;q=0'),
      fc.array(fc.constantFrom('br', 'gzip', 'identity', ';q=0', ';q=0.5', ', ', '*')).map((parts) => parts.join('')),
    ),
    'content-type': fc.constantFrom(
      'application/json',
      'application/json',
      'APPLICATION/JSON ; a',
      'text/plain',
      'application/jsonx',
    ),
    'x-request-id': fc.constantFrom('a', 'a b', 'x'.repeat(65), ''),
    traceparent: fc.constantFrom(
      `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
      `ff-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
      'x',
    ),
    'graphql-cost': fc.constantFrom('report', 'validate', 'no'),
    'content-encoding': fc.constantFrom('gzip', 'identity', ''),
    'if-none-match': fc.constantFrom('*', 'W/"x"'),
    origin: fc.constantFrom('null', 'https://a.example'),
    connection: fc.constantFrom('close', 'keep-alive'),
    cookie: fc.constant('a=b'),
    'x-forwarded-for': fc.constantFrom('192.0.2.1', 'x'),
  },
  { requiredKeys: [] },
);
/** Mostly few headers, so that many requests are of the same kind. */
const fewHeaders = fc
  .tuple(headers, fc.nat({ max: 3 }))
  .map(([all, most]) => Object.fromEntries(Object.entries(all).slice(0, most)));

const posted = fc
  .record({ body, headers: fewHeaders, isChunked: fc.boolean(), split: fc.nat({ max: 400 }) })
  .map(({ body: text, headers: more, isChunked, split }): Buffer[] => {
    const bytes = Buffer.from(text);
    const size: Record<string, string> = isChunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': String(bytes.length) };
    const type = { host: 'a.test', 'content-type': 'application/json' };
    const head = printHead('POST', '/graphql', { ...type, ...more, ...size });
    const chunk = [Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes];
    const end = Buffer.from(bytes.length > 0 ? '\r\n0\r\n\r\n' : '\r\n');
    const sent = isChunked ? Buffer.concat([...chunk, end]) : bytes;
    const whole = Buffer.concat([Buffer.from(head), sent]);
    return [whole.subarray(0, split), whole.subarray(split)].filter((part) => part.length > 0);
  });
const got = fc.record({ parameters, headers: fewHeaders }).map(({ parameters: given, headers: more }): Buffer[] => {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(
    entries.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return [Buffer.from(printHead('GET', `/graphql?${search}`, { host: 'a.test', ...more }))];
});

const request = fc.oneof({ weight: 3, arbitrary: posted }, got);

test('whatever is sent, the short cut and Yoga answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (parts) => {
      for (let time = 0; time < 3; time++) {
        const { short, yoga } = await pair.send(parts);
        expect(short).toBe(yoga);
      }
    }),
    // Of other requests, fewer may happen to take the short cut.
    { numRuns: runs(60), seed: Number(process.env.PARITY_SEED ?? 7) },
  );
  expect(await pair.count()).toBeGreaterThan(5);
});
