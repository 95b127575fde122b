import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { clientFiles } from '../../src/client/generate/client-files.ts';
import { describeSchema } from '../../src/client/generate/describe-schema.ts';
import { cacheSchema } from '../../src/client/generated/cache-schema.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { createWorkFolder } from '../cli/work-folder.ts';
import { PARTNER_SDL } from '../support/partner.ts';

/** The files that are generated for clients: from any schema, from Briefgraph's own, and from a federation. */

test('connections, keys, lists of values, scalars and inputs are found', () => {
  const schema = buildSchema(`
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
  `);
  expect(describeSchema(schema, new Map([['ISBN', 'code']]))).toEqual({
    possibleTypes: { Named: ['Book'], Thing: ['Book', 'Library'] },
    keys: {
      BookConnection: null,
      BookEdge: null,
      ISBN: 'code',
      Library: null,
      PageInfo: null,
      Price: null,
      ReaderConnection: null,
      ReaderEdge: null,
    },
    connections: {
      Library: { readers: { keyArgs: [], rowsBy: 'cursor' } },
      Query: { books: { keyArgs: ['where', 'tag'], rowsBy: 'node' } },
    },
    valueLists: { Book: ['prices'] },
    scalars: { Book: { printed: 'Year' }, Price: { asOf: '[[Year]]' }, ReaderEdge: { since: 'Year' } },
    inputs: { BookWhere: { name: 'String', not: '[BookWhere]', printed: 'Year' } },
  });
});

test('every connection of the graph is described, and no page argument is a key argument', () => {
  const fields = Object.values(buildGraph().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, { type }]) => String(type).replace('!', '').endsWith('Connection'));
  expect(fields.length).toBeGreaterThan(50);
  const connections: Record<string, Record<string, { keyArgs: readonly string[] }>> = cacheSchema.connections;
  for (const [type, { name, args }] of fields) {
    const others = args.map((arg) => arg.name).filter((arg) => !['first', 'last', 'after', 'before'].includes(arg));
    expect({ type, name, keyArgs: connections[type]?.[name]?.keyArgs }).toEqual({ type, name, keyArgs: others });
  }
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
  expect(await folder.run(['client', 'generate', 'made', '--schema', 'broken.graphql'])).toEqual({
    code: 2,
    out: '',
    err: `error: option '--schema <file>' is 'broken.graphql', which is not a schema: Syntax Error: Expected Name, found <EOF>. Give a supergraph, as "briefgraph compose" writes it, or a schema in SDL.\n`,
  });
  const { code, err } = await folder.run(['client', 'generate', 'made', '--schema', 'none.graphql']);
  expect({ code, err }).toEqual({
    code: 2,
    err: "error: option '--schema <file>' is 'none.graphql', which cannot be read (ENOENT).\n",
  });
});

test('only the files that a client needs are generated', async () => {
  const from = { schema: buildGraph(), keys: new Map() };
  expect([...(await clientFiles(from, ['urql'])).keys()]).toEqual(['cache-schema.ts']);
  expect([...(await clientFiles(from, ['relay'])).keys()]).toEqual(['schema.graphql', 'cache-schema.ts']);
});
