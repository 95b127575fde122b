import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { packageFolders } from '../../src/app/package-files.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

const TINY = ['--port', '0', '--data', 'tiny'];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const TITLE = 'query Title { event(ref: "lyon-harbour-talks-2024") { title } }';
const NAME = 'query Name($code: ID!) { country(ref: $code) { name } }';
const titled = { data: { event: { title: 'Harbour talks in Lyon' } } };
const named = { data: { country: { name: 'France' } } };

const asOperations = (operations: Record<string, string>) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: Object.entries(operations).map(([id, body]) => ({ id, name: 'Any', type: 'query', body })),
  });

async function askById(url: string, id: string, variables = {}) {
  const response = await fetch(`${url}/graphql?documentId=${id}&variables=${JSON.stringify(variables)}`);
  return response.json();
}

describe.each(['serve', 'gateway'])('"%s --documents"', (command) => {
  test.each([
    { of: 'Apollo', file: 'manifest.json', content: asOperations({ 'title-1': TITLE, [sha256(NAME)]: NAME }) },
    { of: 'relay-compiler', file: 'queries.json', content: JSON.stringify({ 'title-1': TITLE, e1f2: NAME }) },
    {
      of: 'graphql-codegen',
      file: 'persisted-documents.json',
      content: JSON.stringify({ 'title-1': TITLE, [`sha256:${sha256(NAME)}`]: NAME }, null, 2),
    },
  ])('takes a manifest of $of', async ({ file, content }) => {
    await using folder = await createWorkFolder('tiny');
    await folder.write(file, content);
    const { running, url, ask } = await startServer(folder, [command, ...TINY, '--documents', file]);
    expect(running.out).toContain('\n  2 documents and 7 example operations can be requested by their ids.\n');
    expect(await askById(url, 'title-1')).toEqual(titled);
    expect(await askById(url, sha256(NAME), { code: 'FR' })).toEqual(named);
    expect(await askById(url, `sha256:${sha256(NAME)}`, { code: 'FR' })).toEqual(named);
    expect(await ask('{ country(ref: "FR") { name } }')).toEqual(named);
    running.stop();
    expect(await running.exit).toBe(0);
  });

  test('takes .graphql files and folders, and may be repeated', async () => {
    await using folder = await createWorkFolder('tiny');
    await mkdir(folder.path('more'));
    await folder.write('title.graphql', TITLE);
    await folder.write('more/name.graphql', NAME);
    await folder.write('more/other.json', JSON.stringify({ 'title-2': TITLE }));
    await folder.write('more/read-me.md', 'Nothing that is meant.');
    const argv = [command, ...TINY, '--documents', 'title.graphql', '--documents', 'more'];
    const { running, url } = await startServer(folder, argv);
    expect(running.out).toContain('\n  3 documents and 7 example operations can be requested by their ids.\n');
    expect(await askById(url, sha256(TITLE))).toEqual(titled);
    expect(await askById(url, 'title-2')).toEqual(titled);
    expect(await askById(url, sha256(NAME), { code: 'FR' })).toEqual(named);
    running.stop();
    await running.exit;
  });

  test('with --persisted-only runs nothing else', async () => {
    await using folder = await createWorkFolder('tiny');
    await folder.write('title.graphql', TITLE);
    const argv = [command, ...TINY, '--documents', 'title.graphql', '--persisted-only'];
    const { running, url, ask } = await startServer(folder, argv);
    expect(running.out).toContain(
      '\n  Runs only 1 document and 7 example operations, and the queries of the explorer.\n',
    );
    expect(await ask(TITLE)).toEqual(titled);
    expect(await askById(url, sha256(TITLE))).toEqual(titled);
    expect(await ask(`${TITLE} `)).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERIES_ONLY' } }] });
    running.stop();
    await running.exit;
  });

  test('--persisted-only alone runs the examples, as GraphiQL sends them, and prints how to request one', async () => {
    await using folder = await createWorkFolder();
    const { running, url, ask } = await startServer(folder, [command, '--port', '0', '--no-watch', '--persisted-only']);
    expect(running.out).toContain(
      '\n  Runs only 7 example operations, and the queries of the explorer; --documents adds others.\n',
    );
    const page = await (await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).text();
    const [, tabs = ''] = /"defaultTabs":(\[.*?\}\])/s.exec(page) ?? [];
    const answers = await Promise.all(JSON.parse(tabs).map(({ query }: { query: string }) => ask(query)));
    expect(answers.map(({ errors }) => errors)).toEqual(Array.from({ length: 7 }));
    const [, line = ''] = /curl -g "(.*)"/.exec(running.out) ?? [];
    expect(await (await fetch(line)).json()).toEqual(answers[0]);
    running.stop();
    await running.exit;
  });
});

test('the examples can be requested by the SHA-256 of their files', async () => {
  await using folder = await createWorkFolder();
  const { running, url } = await startServer(folder, ['serve', '--port', '0', '--no-watch']);
  const text = await readFile(`${packageFolders.operations}/7-search.graphql`, 'utf8');
  expect(await askById(url, sha256(text), { text: 'harbour', first: 0 })).toMatchObject({ data: { search: {} } });
  running.stop();
  await running.exit;
});

const KNOWN =
  'Known formats are { "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id", "body" }] }, { "<id>": "<text>" }, and a .graphql file with the text alone.';

test.each<[name: string, content: string | null, says: string]>([
  ['nowhere.json', null, "cannot be read: ENOENT: no such file or directory, stat 'nowhere.json'."],
  ['broken.json', '{ "a": ', `is not JSON (Unexpected end of JSON input). ${KNOWN}`],
  ['query.txt', TITLE, `is not JSON (Unexpected token 'q', "query Titl"... is not valid JSON). ${KNOWN}`],
  ['list.json', '[]', `is not a manifest of documents (Invalid input: expected record, received array). ${KNOWN}`],
  [
    'nested.json',
    '{ "a": { "text": "" } }',
    `is not a manifest of documents (a: Invalid input: expected string, received object). ${KNOWN}`,
  ],
  [
    'newer.json',
    '{ "format": "apollo-persisted-query-manifest", "version": 2, "operations": [] }',
    `is not a manifest of documents (version: Invalid input: expected 1). ${KNOWN}`,
  ],
  [
    'bodiless.json',
    '{ "format": "apollo-persisted-query-manifest", "version": 1, "operations": [{ "id": "a" }] }',
    `is not a manifest of documents (operations.0.body: Invalid input: expected string, received undefined). ${KNOWN}`,
  ],
  ['empty', null, 'is a folder without .graphql and .json files.'],
])('%s prevents startup with one line', async (file, content, says) => {
  await using folder = await createWorkFolder('tiny');
  await mkdir(folder.path('empty'));
  if (content !== null) await folder.write(file, content);
  expect(await folder.run(['serve', ...TINY, '--documents', file])).toEqual({
    code: 2,
    out: '',
    err: `error: option '--documents <file>' is '${file}', which ${says}\n`,
  });
});

const startWith = async (folder: WorkFolder, command: string, files: Record<string, string>) => {
  const named = await Promise.all(
    Object.entries(files).map(async ([file, content]) => {
      await folder.write(file, content);
      return ['--documents', file];
    }),
  );
  return folder.run([command, ...TINY, ...named.flat()]);
};

test.each(['serve', 'gateway'])(
  '"%s" tells all documents that it could never run, and is not started',
  async (command) => {
    await using folder = await createWorkFolder('tiny');
    const nested = `{ motives { nodes ${'{ brief { motives { nodes '.repeat(6)}{ slug }${' } } }'.repeat(6)} } }`;
    const { code, out, err } = await startWith(folder, command, {
      'apollo.json': asOperations({ a: '{ events { nodes { titel } } }', b: TITLE, c: 'mutation { change }' }),
      'map.json': JSON.stringify({ b: NAME, d: '{ events {', e: nested }),
      'more.graphql': 'query {\n  nothing\n  anything\n}',
    });
    expect({ code, out, err: err.split('\n') }).toEqual({
      code: 1,
      out: '',
      err: [
        'map.json: "b" has another text in apollo.json; an id refers to one text.',
        'apollo.json: "a" 1:20 Cannot query field "titel" on type "Event". Did you mean "title", "date", or "label"?',
        'apollo.json: "c" 1:1 This graph has no mutations, only queries.',
        'map.json: "d" 1:11 Syntax Error: Expected Name, found <EOF>.',
        'map.json: "e" 1:1 The operation is 21 levels deep; at most 20 are allowed.',
        'more.graphql: 2:3 Cannot query field "nothing" on type "Query".',
        'more.graphql: 3:3 Cannot query field "anything" on type "Query".',
        'error: the documents have 7 problems; fix them, or leave them out',
        '',
      ],
    });
  },
);

test('an id of two texts in one manifest is an error', async () => {
  await using folder = await createWorkFolder('tiny');
  const operations = [
    { id: 'a', body: TITLE },
    { id: 'a', body: NAME },
    { id: 'a', body: TITLE },
  ];
  const manifest = JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
  expect(await startWith(folder, 'serve', { 'apollo.json': manifest })).toEqual({
    code: 1,
    out: '',
    err: [
      'apollo.json: "a" has another text in the same file; an id refers to one text.',
      'error: the documents have 1 problem; fix them, or leave them out',
      '',
    ].join('\n'),
  });
});

test('a subgraph does not take --persisted-only', async () => {
  await using folder = await createWorkFolder('tiny');
  expect(await folder.run(['serve', ...TINY, '--as-subgraph', '--persisted-only'])).toEqual({
    code: 2,
    out: '',
    err: 'error: --persisted-only cannot be combined with --as-subgraph, because a subgraph receives queries that the gateway generates. Use --persisted-only with `briefgraph gateway`.\n',
  });
});
