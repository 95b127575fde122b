import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { lints } from '../../src/federation/lints/lint-subgraphs.ts';
import { composers } from '../../src/federation/report/composers.ts';
import { type Misbehaviour, PARTNER_SDL, PUBLICATION_ID, startPartner } from '../support/partner.ts';
import { createWorkFolder } from './work-folder.ts';

// A check composes several times, with three composers: on a busy machine that may take long.
vi.setConfig({ testTimeout: 180_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('"partner init" writes a subgraph that runs, and joins', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['partner', 'init', 'library']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^The subgraph of a library is in library\. .*\n {2}cd library && npm install && npm start\n/);
  expect((await readdir(folder.path('library'))).sort()).toEqual([
    'README.md',
    'catalogue.js',
    'package.json',
    'resolvers.js',
    'schema.graphql',
    'server.js',
  ]);
  const { dependencies } = JSON.parse(await folder.read('library/package.json'));
  expect(dependencies.briefgraph).toMatch(/^file:\.\./);

  // What `npm install` does, without its seconds.
  await mkdir(folder.path('library/node_modules'));
  await symlink(ROOT, folder.path('library/node_modules/briefgraph'));
  const server = spawn(process.execPath, ['server.js'], {
    cwd: folder.path('library'),
    env: { ...process.env, PORT: '0' },
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let written = '';
      const read = (chunk: Buffer) => {
        written += chunk;
        const [, found] = /runs at (\S+)/.exec(written) ?? [];
        if (found) resolve(found);
      };
      server.stdout.on('data', read);
      server.stderr.on('data', read);
      server.on('exit', () => reject(new Error(written)));
    });
    const check = await folder.run(['partner', 'check', url, '--name', 'library']);
    expect({ code: check.code, err: check.err }).toEqual({ code: 0, err: '' });
    expect(check.out).toContain('Neighbours at Sea: Fisheries Talks in Northeast Asia');
    expect(check.out).toMatch(/\n"library" can join\.\n$/);
  } finally {
    server.kill();
  }
});

test('"partner init" refuses a folder that is not empty', async () => {
  await using folder = await createWorkFolder('tiny');
  expect(await folder.run(['partner', 'init', 'tiny'])).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^error: 'tiny' is not empty: it has \S+\. Choose a folder that is new or empty\.\n$/),
  });
});

test('"partner check" reports what a subgraph adds, and what clients get while it is down', async () => {
  await using folder = await createWorkFolder();
  await folder.write('library.graphql', PARTNER_SDL.replace('  "Its title."\n', ''));
  const { code, out } = await folder.run(['partner', 'check', 'library.graphql', '--name', 'library', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    name: 'library',
    composes: true,
    problems: [],
    composers: composers.map(({ name }) => ({ composer: name, isInstalled: true, errors: null, agrees: true })),
    additions: {
      types: ['Exhibition', 'Publication', 'Floor'],
      nodes: ['Exhibition', 'Publication'],
      fields: [
        { type: 'Country', field: 'publications', signature: 'publications: [Publication!]' },
        { type: 'Query', field: 'publication', signature: 'publication(id: ID!): Publication' },
      ],
      undescribed: ['Publication.title'],
      breaking: [],
      dangerous: [],
    },
    alive: null,
    down: {
      answer: {
        data: { node: { __typename: 'Country', publications: null } },
        errors: [{ path: ['node', 'publications'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'library' } }],
      },
    },
  });
});

test('"partner check" reports why a subgraph cannot join, from a file or a URL', async () => {
  await using folder = await createWorkFolder();
  const broken = PARTNER_SDL.replace('publications: [Publication!]', 'publications: [Publication!]!').replace(
    'implements Node @key(fields: "id")',
    'implements Node @key(fields: "id nothing")',
  );
  await folder.write('library.graphql', broken);
  const { code, out } = await folder.run(['partner', 'check', 'library.graphql', '--name', 'library']);
  expect(code).toBe(1);
  expect(out).toMatch(/\nIt cannot join yet\n/);
  expect(out).toMatch(/\[nullable-on-ours\]\n/);
  expect(out).toMatch(/\[nodes-have-keys\]\n/);
  expect(out).toMatch(/\n {2}Apollo's composer: +no \(--json has its \d+ errors?\)\n/);
  expect(out).toMatch(/\n"library" cannot join as it is: 3 problems, \d composers? that refuses? it\.\n$/);
  await folder.write('library.graphql', 'type Query {');
  const unread = await folder.run(['partner', 'check', 'library.graphql', '--name', 'library']);
  expect(unread.code).toBe(1);
  expect(unread.out).toContain(
    'The SDL of "library" has an error at line 1, column 13: Syntax Error: Expected Name, found <EOF>.',
  );
});

test('"partner check" needs only a URL', async () => {
  await using folder = await createWorkFolder();
  const partner = await startPartner();
  const { code, out } = await folder.run(['partner', 'check', partner.subgraph.url, '--name', 'library', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).alive[0].answer.data.node.publications).toEqual([
    { __typename: 'Publication', id: PUBLICATION_ID, title: 'Neighbours at Sea' },
    { __typename: 'Publication', id: expect.any(String), title: 'Group Tours' },
  ]);
  expect(JSON.parse(out).liveFaults).toEqual([]);
  await partner.close();
  expect(await folder.run(['partner', 'check', partner.subgraph.url])).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^error: the subgraph "partner" at http\S+ does not return its SDL: .*\n$/),
  });
});

test.each<[string, Misbehaviour, RegExp]>([
  [
    'answers with HTTP 500',
    ({ query, answer, response }) => (query.includes('_service') ? answer : void response.writeHead(500).end('no')),
    /the response has status 500 and is not a GraphQL response/,
  ],
  [
    'has ids of its own',
    ({ answer }) => JSON.parse(JSON.stringify(answer).replaceAll(PUBLICATION_ID, 'neighbours')),
    /Publication\.id is "neighbours"; a global id is base64 of "Publication:" and your own id, such as \S+/,
  ],
])('"partner check" reports a subgraph that composes and %s', async (_title, how, line) => {
  await using folder = await createWorkFolder();
  const partner = await startPartner();
  partner.misbehave(how);
  const { code, out } = await folder.run(['partner', 'check', partner.subgraph.url, '--name', 'library']);
  expect(out).toMatch(line);
  expect(out).toMatch(/\nComposition of "library" succeeded, but its responses have errors\.\n$/);
  expect(code).toBe(1);
  await partner.close();
});

test.each([
  [['partner', 'check', 'x.graphql', '--name', 'briefgraph'], /"briefgraph" is the name of the graph's own subgraph/],
  [['partner', 'check', 'x.graphql', '--name', 'My Library'], /A name begins with a lower-case letter/],
  [['partner', 'check', 'x.graphql'], /the SDL of "partner" cannot be read: ENOENT/],
  [['partner', 'check'], /missing required argument 'sdl-or-url'/],
])('%j is refused in one line', async (argv, line) => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(argv);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toMatch(line);
});

test('docs/partners.md has every rule', () => {
  const page = readFileSync(new URL('../../docs/partners.md', import.meta.url), 'utf8');
  const told = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);
  expect(told.sort()).toEqual(lints.map(({ rule }) => rule).sort());
});

test('"partner check --joined" finds conflicts with partners that have joined', async () => {
  await using folder = await createWorkFolder();
  await folder.write('schema.graphql', PARTNER_SDL);
  const joined = await startPartner('archive');
  const argv = ['partner', 'check', 'schema.graphql', '--name', 'library'];
  const { code, out } = await folder.run([...argv, '--joined', `archive=${joined.subgraph.url}`]);
  await joined.close();
  expect(code).toBe(1);
  expect(out).toContain(
    '\n  "archive" and "library" both have a type Publication, and a graph has one type of a name. Both have id, title,',
  );
  expect(out).toMatch(/"library" cannot join as it is: /);
  expect((await folder.run([...argv, '--joined', 'library=schema.graphql'])).err).toBe(
    'error: --joined has "library", which is the subgraph to check; give that another name with --name.\n',
  );
  expect((await folder.run([...argv, '--joined', 'briefgraph=schema.graphql'])).err).toMatch(
    /the graph's own subgraph/,
  );
});
