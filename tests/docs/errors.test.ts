import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/client/errors.ts';
import { DEFAULT_MAX_COST } from '../../src/graph/cost.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { MAX_PAGE_SIZE } from '../../src/graph/fields/paging.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { readStore } from '../../src/graph/reading/read-store.ts';
import { createServer, defaultLimits, type ServerOptions } from '../../src/server/server.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { UnavailableError } from '../../src/store/store.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { type Asker, serveData } from '../support/serve.ts';

/** docs/errors.md lists every code, with a message that a request gets, and every limit. */

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = readFileSync(folder('docs/errors.md'), 'utf8');

interface Refused {
  query?: string;
  init?: RequestInit;
  server?: Pick<Asker['server'], 'fetch'>;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const serve = (ready: boolean, options: Partial<ServerOptions> = {}) =>
  createServer({
    graph: {
      schema: buildGraph(),
      status: () => ({ ready, revision: null }),
      context: () => {
        throw new Error('the password is hunter2');
      },
    },
    logger: silent,
    ...options,
  });
/** Refuses every request, as of a client that has spent all. */
const limited = () => {
  const server = serve(true, { rateLimit: { perMinute: 500, burst: 100, trustedHops: 0 } });
  const fetch: typeof server.fetch = async (input, init) => {
    await server.fetch(String(input), init);
    return server.fetch(input, init);
  };
  return { fetch } as Pick<Asker['server'], 'fetch'>;
};
/** A server whose data is in a database that ends what takes long. */
const slow = () => {
  const schema = buildGraph();
  const reading = readStore({
    snapshot: () => ({
      ...answerLater(MemorySnapshot.of(generateFullCatalogs())),
      count: () => Promise.reject(new UnavailableError('canceling statement', { isSlow: true })),
    }),
    revision: () => 'one',
    problem: () => null,
  });
  const { execute } = createExecutor(schema);
  return createServer({ graph: { schema, ...reading, execute }, logger: silent });
};
const asking = (parameters: object): RequestInit => ({ body: JSON.stringify(parameters) });
const repeat = (times: number, part: (index: number) => string) => Array.from({ length: times }, (_, i) => part(i));
const nest = (depth: number) =>
  `{ motives { nodes ${'{ brief { motives { nodes '.repeat(depth)}{ slug }${' } } }'.repeat(depth)} } }`;

const refused: Record<string, Refused> = {
  BAD_USER_INPUT: { query: '{ events(where: { participants: { any: ["XX"] } }) { totalCount } }' },
  AMBIGUOUS: { query: '{ claims(where: { about: ["north-korea-china-russia-alignment"] }) { totalCount } }' },
  INVALID_CURSOR: { query: '{ events(after: "x") { totalCount } }' },
  GRAPHQL_PARSE_FAILED: { query: '{ events { totalCount }' },
  GRAPHQL_VALIDATION_FAILED: { query: '{ events { nodes { titel } } }' },
  OPERATION_RESOLUTION_FAILURE: { query: 'query A { dataset { license } } query B { dataset { license } }' },
  BAD_REQUEST: { init: { headers: { 'content-type': 'text/plain' } } },
  PERSISTED_QUERY_NOT_FOUND: { init: asking({ documentId: 'unknown' }) },
  PERSISTED_QUERY_HASH_MISMATCH: { init: asking({ documentId: 'unknown', query: '{ dataset { license } }' }) },
  PERSISTED_QUERIES_ONLY: { query: '{ dataset { license } }', server: serve(true, { persistedOnly: true }) },
  QUERY_TOO_COMPLEX: {
    query:
      '{ events(first: 100) { nodes { mentions(first: 100) { nodes { brief { claims(first: 100) { nodes { citations { ref } } } } } } } } }',
  },
  ANSWER_TOO_LARGE: { query: `{ nodes(ids: [${repeat(100, () => '"x"')}]) { id } node(id: "x") { id } }` },
  QUERY_TOO_DEEP: { query: nest(6) },
  QUERY_TOO_LONG: { query: `{ dataset { ${repeat(2000, () => 'license').join(' ')} } }` },
  TOO_MANY_ALIASES: { query: '{ __schema { description } a: __schema { description } }' },
  REQUEST_TOO_LARGE: { init: { headers: { 'content-type': 'application/json', 'content-length': '300000' } } },
  NOT_READY: { query: '{ dataset { license } }', server: serve(false) },
  QUERY_TIMEOUT: { query: '{ events { totalCount } }', server: slow() },
  // Tests of an overload are in tests/server.
  // The second request of a client that may spend what one costs.
  RATE_LIMITED: { server: limited() },
  INTERNAL_SERVER_ERROR: { query: '{ dataset { license } }', server: serve(true) },
};

let ready: Asker;
beforeAll(async () => {
  ready = await serveData();
});

test.each(Object.entries(refused))('%s is documented with its status and its message', async (code, request) => {
  const { query, init, server = ready.server } = request;
  const response = await server.fetch('http://graph.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
    ...init,
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors[0]?.extensions.code).toBe(code);
  const [, status] = new RegExp(`^\\| \`${code}\` \\| ([^|]*) \\|.*`, 'm').exec(page) ?? [];
  expect(status).toContain(String(response.status));
  expect(page).toContain(`| \`${errors[0]?.message}\` |`);
});

test('every code in the source is tested', () => {
  const sources = ['src/graph', 'src/server'].flatMap((name) =>
    readdirSync(folder(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(folder(`${name}/${file}`), 'utf8')),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/\bcode: '([A-Z_]+)'/g)].map(([, code]) => code as string));
  expect(codes.length).toBeGreaterThan(5);
  expect(Object.keys(refused)).toEqual(expect.arrayContaining([...new Set(codes)]));
});

test('the client kits have the same codes', () => {
  const documented = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect([...ERROR_CODES].sort()).toEqual(documented.sort());
});

test('every limit is documented with its default', () => {
  const limits = [...Object.values(defaultLimits), DEFAULT_MAX_COST, MAX_PAGE_SIZE];
  const documented = [...page.matchAll(/^\| [^|]+ \| ([\d,]+) \| `[A-Z_]+` \|$/gm)].map(([, number]) => number);
  expect(documented).toEqual(expect.arrayContaining(limits.map((limit) => limit.toLocaleString('en'))));
});
