import { afterEach, beforeEach, expect, test } from 'vitest';
import { onlyWith, type Partner, startPartner } from '../support/partner.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

/** A partner that asks for a token, which commands read from the environment. */

const TOKEN = 'Bearer c2VjcmV0LW9mLXRoZS1saWJyYXJ5';
const env = { LIBRARY_TOKEN: TOKEN, WITH_BREAK: 'a\nb', EMPTY: '' };
const HEADER = ['--subgraph-header', 'library:Authorization=env:LIBRARY_TOKEN'];
const TINY = ['--port', '0', '--data', 'tiny'];

let partner: Partner;
beforeEach(async () => {
  partner = await startPartner();
  partner.misbehave(onlyWith('authorization', TOKEN));
});
afterEach(() => partner.close());

test('"gateway" sends the header with each request, and shows its value nowhere', async () => {
  await using folder = await createWorkFolder('tiny');
  const argv = ['gateway', ...TINY, '--admin-port', '0', '--subgraph', `library=${partner.subgraph.url}`, ...HEADER];
  const { running, url, ask } = await startServer(folder, argv, env);
  const query = '{ country(ref: "KR") { publications { title } } }';
  expect(await ask(query)).toEqual({
    data: { country: { publications: [{ title: 'Neighbours at Sea' }, { title: 'Group Tours' }] } },
  });
  // Whatever fails, neither clients nor the log get the value.
  partner.misbehave(({ headers, response }) => void response.writeHead(500).end(JSON.stringify(headers)));
  const answers = [JSON.stringify(await ask(query))];
  partner.misbehave(({ response }) => void response.destroy());
  answers.push(JSON.stringify(await ask(query)), await (await fetch(`${url}/ready`)).text());
  const [, admin = ''] = /Admin: +(\S+)\/health/.exec(running.out) ?? [];
  answers.push(await (await fetch(`${admin}/metrics`)).text());
  running.stop();
  expect(await running.exit).toBe(0);
  for (const text of [...answers, running.out, running.err]) {
    expect(text).toMatch(/\S/);
    expect(text).not.toContain(TOKEN.slice(7));
  }
});

test('"compose" sends it', async () => {
  await using folder = await createWorkFolder();
  const argv = ['compose', '--subgraph', `library=${partner.subgraph.url}`, ...HEADER, '--out', 'all.graphql'];
  const { code, err } = await folder.run(argv, { env });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await folder.read('all.graphql')).not.toContain(TOKEN.slice(7));
});

test('"partner check" sends it with each request', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(
    ['partner', 'check', partner.subgraph.url, '--name', 'library', ...HEADER],
    { env },
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/\n"library" can join\.\n$/);
  expect(out).not.toContain(TOKEN.slice(7));
}, 60_000);

test('a redirect is not followed, so that the header goes nowhere else', async () => {
  await using folder = await createWorkFolder();
  const other = await startPartner();
  partner.misbehave(({ response }) => void response.writeHead(307, { location: other.subgraph.url }).end());
  const { code, err } = await folder.run(['partner', 'check', partner.subgraph.url, '--name', 'library', ...HEADER], {
    env,
  });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/does not return its SDL: .*redirect/) });
  expect(other.queries).toEqual([]);
  await other.close();
});

test.each([
  ['library:Authorization=Bearer c2VjcmV0', /^error: --subgraph-header takes a subgraph, a header and an environment/],
  ['library:Authorization=env:c2VjcmV0', /^error: --subgraph-header takes a subgraph, a header and an environment/],
  ['Authorization=env:LIBRARY_TOKEN', /^error: --subgraph-header takes a subgraph, a header and an environment/],
  ['library:Authorization=env:NOT_THERE', /Authorization: the environment variable NOT_THERE is not set, or empty\.$/],
  ['library:Authorization=env:EMPTY', /Authorization: the environment variable EMPTY is not set, or empty\.$/],
  ['library:Authorization=env:WITH_BREAK', /the value of the environment variable WITH_BREAK cannot be sent: it may /],
  ['weather:Authorization=env:LIBRARY_TOKEN', /no subgraph "weather" is asked over HTTP; those that are: library\.$/],
  ['library:Host=env:LIBRARY_TOKEN', /Host: the header "Host" is the gateway's own\.$/],
  ['library:content-length=env:LIBRARY_TOKEN', /the header "content-length" is the gateway's own\.$/],
  ['library:Connection=env:LIBRARY_TOKEN', /the header "Connection" is the gateway's own\.$/],
  [
    'library:Bad(Name=env:LIBRARY_TOKEN',
    /Bad\(Name: the name of a header has letters, digits and hyphens, 100 at most/,
  ],
])('--subgraph-header %s prevents the start with one line', async (header, line) => {
  await using folder = await createWorkFolder('tiny');
  const argv = ['gateway', ...TINY, '--subgraph', `library=${partner.subgraph.url}`, '--subgraph-header', header];
  const { code, out, err } = await folder.run(argv, { env });
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err.trim()).toMatch(line);
  expect(err).not.toContain('c2VjcmV0');
  expect(partner.queries).toEqual([]);
});

test('a header that is given twice, or for a subgraph that is read from a file, prevents the start', async () => {
  await using folder = await createWorkFolder();
  const twice = ['compose', '--subgraph', `library=${partner.subgraph.url}`, ...HEADER, ...HEADER];
  expect(await folder.run(twice, { env })).toEqual({
    code: 2,
    out: '',
    err: 'error: --subgraph-header library:Authorization: it is given twice.\n',
  });
  const file = ['partner', 'check', 'library.graphql', '--name', 'library', ...HEADER];
  expect(await folder.run(file, { env })).toEqual({
    code: 2,
    out: '',
    err: 'error: --subgraph-header library:Authorization: no subgraph "library" is asked over HTTP; give its URL.\n',
  });
});

test('"partner check" says that a partner refuses requests, and what to do', async () => {
  await using folder = await createWorkFolder();
  const argv = ['partner', 'check', partner.subgraph.url, '--name', 'library'];
  expect(await folder.run(argv, { env })).toEqual({
    code: 2,
    out: '',
    err: `error: the subgraph "library" at ${partner.subgraph.url} does not return its SDL: it answers UNAUTHENTICATED. Give it the header that it asks for, such as --subgraph-header library:Authorization=env:TOKEN.\n`,
  });
  const onlySdl = onlyWith('authorization', TOKEN);
  partner.misbehave((request) => (request.query.includes('_service') ? request.answer : onlySdl(request)));
  const { code, out } = await folder.run(argv, { env });
  expect(code).toBe(1);
  expect(out).toMatch(/\nIt answers UNAUTHENTICATED, and clients get this code\n/);
  expect(out).toContain('\n    --subgraph-header library:Authorization=env:TOKEN\n');
}, 60_000);

test.each([
  ['Authorization', /Say which subgraph may have it, such as weather:Authorization\.$/],
  ['library:Cookie', /Cookies are for one site, and may log in to other parts of it; use Authorization\.$/],
  ['library:Host', /The header "Host" is the gateway's own\.$/],
  ['library:', /The name of a header has letters, digits and hyphens, 100 at most\.$/],
  ['weather:Authorization', /--forward-header weather:authorization: no subgraph "weather" is asked over HTTP; add/],
])('--forward-header %s prevents the start with one line', async (header, line) => {
  await using folder = await createWorkFolder('tiny');
  const argv = ['gateway', ...TINY, '--subgraph', `library=${partner.subgraph.url}`, ...HEADER];
  const { code, out, err } = await folder.run([...argv, '--forward-header', header], { env });
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err.trim()).toMatch(line);
});
