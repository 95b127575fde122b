import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PARTNER_SDL, type Partner, PUBLICATION_ID, startPartner, UNKNOWN_PUBLICATION_ID } from '../support/partner.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

let partner: Partner;
beforeAll(async () => {
  partner = await startPartner();
});
afterAll(() => partner.close());

const TINY = ['--port', '0', '--data', 'tiny'];

const QUERY = `{ event(ref: "lyon-harbour-talks-2024") { title mentions { nodes { brief { slug } } } } }`;
const ANSWER = {
  data: { event: { title: 'Harbour talks in Lyon', mentions: { nodes: [{ brief: { slug: 'harbours-2024' } }] } } },
};

test('it serves the graph without partners, too', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, url, ask } = await startServer(folder, ['gateway', ...TINY]);
  expect(await ask(QUERY)).toEqual(ANSWER);
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  expect(running.out).toMatch(/^Briefgraph \S+ serves a federation of 1 subgraph, with 1 brief and 3 events, /);
  running.stop();
  expect(await running.exit).toBe(0);
});

test('it joins a partner, and nobody else with the name of our own subgraph', async () => {
  await using folder = await createWorkFolder('tiny');
  const subgraphs = ['--subgraph', `library=${partner.subgraph.url}`];
  const { running, ask } = await startServer(folder, ['gateway', ...TINY, ...subgraphs]);
  expect(await ask(QUERY)).toEqual(ANSWER);
  expect(
    await ask(`{ node(id: "${PUBLICATION_ID}") { ... on Publication { title countries { name } } } }`),
  ).toMatchObject({
    data: { node: { title: 'Neighbours at Sea', countries: [{ name: 'South Korea' }, {}, {}] } },
  });
  running.stop();
  expect(await running.exit).toBe(0);
  const { code, err } = await folder.run(['gateway', ...TINY, '--subgraph', `briefgraph=${partner.subgraph.url}`]);
  expect(code).toBe(2);
  expect(err).toContain('"briefgraph" is the name of the graph\'s own subgraph, which is always there.');
});

describe('"serve --as-subgraph" finds the entities of partners, for other gateways', () => {
  const GIVEN: [string, (folder: WorkFolder) => Promise<string[]>][] = [
    [
      'by a supergraph',
      async (folder) => {
        const partners = [
          '--subgraph',
          `library=${partner.subgraph.url}`,
          '--url',
          'briefgraph=http://127.0.0.1:9/graphql',
        ];
        await folder.run(['compose', ...partners, '--out', 'supergraph.graphql']);
        return ['--supergraph', 'supergraph.graphql'];
      },
    ],
    ['by the URL of a partner', async () => ['--subgraph', `library=${partner.subgraph.url}`]],
    [
      'by a file and a URL',
      async (folder) => {
        await folder.write('library.graphql', PARTNER_SDL);
        return ['--subgraph', 'library=library.graphql', '--url', `library=${partner.subgraph.url}`];
      },
    ],
  ];

  test.each(GIVEN)('%s', async (_title, give) => {
    await using folder = await createWorkFolder('tiny');
    const options = await give(folder);
    const { running, ask } = await startServer(folder, ['serve', '--as-subgraph', ...TINY, ...options]);
    expect(running.out).toContain(
      '  node(id:) finds Exhibition of library.\n  node(id:) finds Publication of library.\n',
    );
    const look = `{ __typename id }`;
    expect(
      await ask(
        `{ known: node(id: "${PUBLICATION_ID}") ${look} unknown: node(id: "${UNKNOWN_PUBLICATION_ID}") ${look} }`,
      ),
    ).toEqual({ data: { known: { __typename: 'Publication', id: PUBLICATION_ID }, unknown: null } });
    const { data } = await ask('{ _service { sdl } }');
    expect(
      data._service.sdl.includes('type Publication implements Node\n  @key(fields: "id", resolvable: false)'),
    ).toBe(true);
    running.stop();
    expect(await running.exit).toBe(0);
  });

  test('a partner that does not respond is named by /ready, which stays ready', async () => {
    await using folder = await createWorkFolder('tiny');
    await folder.write('library.graphql', PARTNER_SDL);
    const { running, url, ask } = await startServer(folder, [
      ...['serve', '--as-subgraph', ...TINY],
      ...['--subgraph', 'library=library.graphql', '--url', 'library=http://127.0.0.1:9/graphql'],
    ]);
    const readyOf = async () => {
      const response = await fetch(`${url}/ready`);
      return { status: response.status, body: await response.json() };
    };
    const before = await readyOf();
    expect(before).toEqual({ status: 200, body: { status: 'ready', revision: expect.any(String) } });
    expect(await ask(`{ node(id: "${PUBLICATION_ID}") { id } }`)).toMatchObject({
      data: { node: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    expect(await readyOf()).toEqual({
      status: 200,
      body: { ...before.body, problem: 'The subgraph "library" is unavailable.' },
    });
    running.stop();
    expect(await running.exit).toBe(0);
  });

  test.each([
    [
      ['--supergraph', 'a.graphql'],
      /--supergraph, --subgraph, --url, --subgraph-header and --upstream-timeout are for --as-subgraph/,
    ],
    [['--as-subgraph', '--supergraph', 'a.graphql', '--url', 'a=http://a.test'], /leave --url out/],
    [['--as-subgraph', '--supergraph', 'a.graphql'], /'a\.graphql', which cannot be read: ENOENT/],
  ])('%j is refused in one line', async (argv, line) => {
    await using folder = await createWorkFolder('tiny');
    const { code, out, err } = await folder.run(['serve', ...TINY, ...argv]);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toMatch(line);
  });

  test('partners that do not compose are reported', async () => {
    await using folder = await createWorkFolder('tiny');
    await folder.write('library.graphql', PARTNER_SDL.replace('[Publication!]\n', '[Publication!]!\n'));
    const partners = ['--subgraph', 'library=library.graphql', '--url', 'library=http://library.test/graphql'];
    const { code, err } = await folder.run(['serve', ...TINY, '--as-subgraph', ...partners]);
    expect(code).toBe(1);
    expect(err).toMatch(/\[nullable-on-ours\]\nerror: the subgraphs do not compose: 1 problem\.\n$/);
  });
});

test('it answers 304 without partners, and never with one', async () => {
  await using folder = await createWorkFolder('tiny');
  const tagOf = async (argv: readonly string[]) => {
    const { running, url } = await startServer(folder, ['gateway', ...TINY, ...argv]);
    const first = await fetch(`${url}/graphql?query=${QUERY}`);
    const etag = first.headers.get('etag');
    const again = await fetch(`${url}/graphql?query=${QUERY}`, { headers: { 'if-none-match': etag ?? '*' } });
    running.stop();
    await running.exit;
    return [typeof etag, again.status, await first.json()];
  };
  expect(await tagOf([])).toEqual(['string', 304, ANSWER]);
  expect(await tagOf(['--subgraph', `library=${partner.subgraph.url}`])).toEqual(['object', 200, ANSWER]);
});

test('it runs a supergraph that "compose" wrote, also while a partner is down', async () => {
  await using folder = await createWorkFolder('tiny');
  const gone = await startPartner();
  await folder.run(['compose', '--subgraph', `library=${gone.subgraph.url}`, '--out', 'supergraph.graphql']);
  await gone.close();
  const { running, ask } = await startServer(folder, ['gateway', ...TINY, '--supergraph', 'supergraph.graphql']);
  expect(await ask('{ country(ref: "FR") { name publications { title } } }')).toEqual({
    data: { country: { name: 'France', publications: null } },
    errors: [
      expect.objectContaining({
        path: ['country', 'publications'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'library' },
      }),
    ],
  });
  await running.untilWritten(/The subgraph "library" is unavailable: .*ECONNREFUSED/);
  running.stop();
  expect(await running.exit).toBe(0);
});

test.each([
  [
    ['--supergraph', 'nowhere.graphql'],
    /option '--supergraph <file>' is 'nowhere\.graphql', which cannot be read: ENOENT/,
  ],
  [['--supergraph', 'tiny/events.json'], /is 'tiny\/events\.json', which is not a supergraph: Syntax Error/],
  [['--supergraph', 'none.graphql'], /is 'none\.graphql', which is not a supergraph: it lists no subgraphs;/],
  [['--supergraph', 'unknown.graphql'], /which is not a supergraph: Unknown type: "Nowhere"/],
  [['--supergraph', 'a.graphql', '--subgraph', 'b=http://b.test'], /--supergraph already has its subgraphs/],
  [['--subgraph', 'library=library.graphql'], /--subgraph takes a name and a URL, such as/],
  [['--subgraph', 'library=http://127.0.0.1:9/graphql'], /does not return its SDL/],
  [['--upstream-timeout', '0'], /A timeout is a whole number from 1 to 600000/],
])('%j prevents startup with one line', async (argv, line) => {
  await using folder = await createWorkFolder('tiny');
  await folder.write('none.graphql', 'type Query { a: String }');
  await folder.write('unknown.graphql', 'type Query { a: Nowhere }');
  const { code, out, err } = await folder.run(['gateway', ...TINY, ...argv]);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toMatch(line);
});
