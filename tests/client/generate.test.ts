import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { clientFiles } from '../../src/client/generate/client-files.ts';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { createWorkFolder } from '../cli/work-folder.ts';
import { PARTNER_SDL } from '../support/partner.ts';

/** The files that are generated for clients: from any schema, from Briefgraph's own, and from a federation. */

const SDL = `
  type Query { books(first: Int, after: String, where: BookWhere, tag: String): BookConnection  library: Library }
  interface Named { name: String }
  union Thing = Book | Library
  type Book implements Named { id: ID!  name: String  printed: Year!  isbn: ISBN  prices: [Price!]! }
  type Library { name: String  readers(last: Int, before: String): ReaderConnection!  shelves(first: Int): [String] }
  type ISBN { code: String! }
  type Price { amount: Float  asOf: [[Year!]] }
  type BookConnection { nodes: [Book] edges: [BookEdge!]! pageInfo: PageInfo! totalCount: Int }
  type BookEdge { node: Book cursor: String! }
  type ReaderConnection { edges: [ReaderEdge!]! pageInfo: PageInfo! }
  type ReaderEdge { node: Book! cursor: String! since: Year }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  scalar Year
  input BookWhere { printed: Year  not: [BookWhere!]  name: String! }
  input Page { size: Int }
`;

test('connections, keys, lists of values, scalars and the inputs that hold scalars are found', () => {
  const parts = ['BookConnection', 'BookEdge', 'Library', 'PageInfo', 'Price', 'ReaderConnection', 'ReaderEdge'];
  expect(describeSchema(buildSchema(SDL), new Map([['ISBN', 'code']]))).toEqual({
    possibleTypes: { Named: ['Book'], Thing: ['Book', 'Library'] },
    keys: { ISBN: 'code', ...Object.fromEntries(parts.map((type) => [type, null])) },
    connections: {
      Library: ['readers'],
      Query: ['books'],
    },
    valueLists: { Book: ['prices'] },
    scalars: { Book: { printed: 'Year' }, Price: { asOf: '[[Year]]' }, ReaderEdge: { since: 'Year' } },
    inputs: { BookWhere: { not: '[BookWhere]', printed: 'Year' } },
  });
});

test('src/client/generated is up to date with "client generate" (run `npm run schema`)', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['client', 'generate', 'made', '--client', 'apollo', 'tada']);
  expect({ code, out, err }).toEqual({ code: 0, out: 'made/cache-schema.ts\nmade/introspection.ts\n', err: '' });
  for (const name of ['cache-schema.ts', 'introspection.ts']) {
    const kept = readFileSync(new URL(`../../src/client/generated/${name}`, import.meta.url), 'utf8');
    expect(await folder.read(`made/${name}`)).toBe(kept);
  }
});

test('generating from a supergraph includes the types of the partner', async () => {
  await using folder = await createWorkFolder();
  const library = { name: 'library', url: 'http://localhost:4100/graphql', sdl: PARTNER_SDL };
  const { supergraph } = await composeSupergraph([library]);
  await folder.write('supergraph.graphql', supergraph.sdl);
  const argv = ['client', 'generate', 'made', '--schema', 'supergraph.graphql', '--json'];
  const { code, out } = await folder.run(argv);
  expect(code).toBe(0);
  const names = ['cache-schema.ts', 'schema.graphql', 'introspection.ts'];
  expect(JSON.parse(out).files.map((file: string) => file.split('/').at(-1))).toEqual(names);
  expect(await folder.read('made/schema.graphql')).toContain('type Publication implements Node');
  expect(await folder.read('made/schema.graphql')).not.toContain('join__');
  const described = await folder.read('made/cache-schema.ts');
  expect(described).toContain('"Publication"');
  expect(described).toContain('"Citation": "ref"');
});

test('a file that is missing or not a schema is reported with what is allowed', async () => {
  await using folder = await createWorkFolder();
  await folder.write('broken.graphql', 'type Query {');
  const generate = (schema: string) => folder.run(['client', 'generate', 'made', '--schema', schema]);
  expect(await generate('broken.graphql')).toEqual({
    code: 2,
    out: '',
    err: `error: option '--schema <file>' is 'broken.graphql', which is not a schema: Syntax Error: Expected Name, found <EOF>. Give a supergraph, as "briefgraph compose" writes it, or a schema in SDL.\n`,
  });
  expect(await generate('none.graphql')).toMatchObject({
    code: 2,
    err: "error: option '--schema <file>' is 'none.graphql', which cannot be read (ENOENT).\n",
  });
});

test('only the files that a client needs are generated', async () => {
  const from = { schema: buildSchema(SDL), keys: new Map() };
  expect([...(await clientFiles(from, ['urql'])).keys()]).toEqual(['cache-schema.ts']);
  expect([...(await clientFiles(from, ['relay'])).keys()]).toEqual(['schema.graphql']);
});
