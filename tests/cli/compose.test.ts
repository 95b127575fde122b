import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PARTNER_SDL, type Partner, startPartner } from '../support/partner.ts';
import { createWorkFolder } from './work-folder.ts';

const promised = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');

let partner: Partner;
beforeAll(async () => {
  partner = await startPartner();
});
afterAll(() => partner.close());

test('the subgraph of the package composes to the checked-in supergraph', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['compose']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    [
      "briefgraph   in the gateway's process",
      'Only "briefgraph gateway" has the graph\'s own in its process; for others, add --url briefgraph=http://…',
      'Wrote schema/supergraph.graphql: 1 subgraph.',
      '',
    ].join('\n'),
  );
  expect(await folder.read('schema/supergraph.graphql')).toBe(promised);
  expect(await folder.run(['compose', '--out', '-'])).toEqual({ code: 0, out: promised, err: '' });
});

test('a running partner and one with an SDL file compose to the same supergraph', async () => {
  await using folder = await createWorkFolder();
  const { url } = partner.subgraph;
  const running = await folder.run(['compose', '--subgraph', `library=${url}`, '--out', 'running.graphql']);
  expect(running.code).toBe(0);
  expect(running.out).toContain(`library      ${url}\n`);
  expect(running.out).toContain('node(id:) finds Exhibition of library.\nnode(id:) finds Publication of library.\n');
  expect(running.out).toContain('\nWrote running.graphql: 2 subgraphs.\n');
  await folder.write('library.graphql', PARTNER_SDL);
  const file = ['compose', '--subgraph', 'library=library.graphql', '--url', `library=${url}`, '--json'];
  const { code, out } = await folder.run([...file, '--out', 'file.graphql']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    composes: true,
    partnerNodes: { Publication: 'library' },
    problems: [],
    subgraphs: expect.arrayContaining([{ name: 'library', url }]),
  });
  expect(await folder.read('file.graphql')).toBe(await folder.read('running.graphql'));
});

test('the supergraph has the address that is given for the subgraph of the graph', async () => {
  await using folder = await createWorkFolder();
  const url = 'http://briefgraph.test/graphql';
  const urls = ['--url', `briefgraph=${url}`];
  const { code, out } = await folder.run(['compose', ...urls, '--out', 'placed.graphql', '--json']);
  expect({ code, subgraphs: JSON.parse(out).subgraphs }).toEqual({
    code: 0,
    subgraphs: [{ name: 'briefgraph', url }],
  });
  const sdl = await folder.read('placed.graphql');
  expect([...sdl.matchAll(/@join__graph\(name: "(\w+)", url: "([^"]*)"\)/g)].map(([, ...graph]) => graph)).toEqual([
    ['briefgraph', url],
  ]);
  expect((await folder.run(['compose', ...urls])).out).not.toContain("in the gateway's process");
});

test('all problems are printed at once, and nothing is written', async () => {
  await using folder = await createWorkFolder();
  await folder.write(
    'library.graphql',
    PARTNER_SDL.replace('[Publication!]\n', '[Publication!]!\n').replace('v2.6', 'v2.9'),
  );
  const argv = ['compose', '--subgraph', 'library=library.graphql', '--url', 'library=http://library.test/graphql'];
  const { code, out, err } = await folder.run(argv);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^"library" links version 2\.9 .* \[federation-version\]$/m);
  expect(err).toMatch(/^Country\.publications of "library" is non-null: .* \[nullable-on-ours\]$/m);
  expect(err).toMatch(/^error: the subgraphs do not compose: 2 problems\.$/m);
  await expect(folder.read('schema/supergraph.graphql')).rejects.toThrow();
  const json = await folder.run([...argv, '--json']);
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out).problems.map(({ rule }: { rule: string }) => rule)).toEqual([
    'federation-version',
    'nullable-on-ours',
  ]);
});

test.each([
  [['--subgraph', 'library'], /takes a name and a URL or a file, such as "weather=http/],
  [['--subgraph', 'a=x', '--subgraph', 'a=y'], /"a" is given twice/],
  [
    ['--subgraph', 'library=nowhere.graphql', '--url', 'library=http://x.test'],
    /the SDL of "library" cannot be read: ENOENT/,
  ],
  [
    ['--subgraph', 'library=http://127.0.0.1:9/graphql'],
    /"library" at http:\/\/127\.0\.0\.1:9\/graphql does not return its SDL: .*Start it/,
  ],
  [['--url', 'library=http://x.test'], /--url has "library", which no --subgraph has/],
])('%j is refused in one line', async (argv, line) => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['compose', ...argv]);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toMatch(line);
});

test('a partner with its SDL in a file needs a URL', async () => {
  await using folder = await createWorkFolder();
  await folder.write('library.graphql', PARTNER_SDL);
  expect(await folder.run(['compose', '--subgraph', 'library=library.graphql'])).toEqual({
    code: 2,
    out: '',
    err: 'error: the SDL of "library" is a file; give its URL, such as --url library=http://localhost:4100/graphql.\n',
  });
});
