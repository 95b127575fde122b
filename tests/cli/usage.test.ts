import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { run } from './run-main.ts';
import { createWorkFolder } from './work-folder.ts';

const PORTS = 'A port is a whole number from 0 to 65535.';
const PUBLIC_URL = 'A public URL is http:// or https:// and a host, such as https://graph.example.';
const PLACES =
  'Allowed are folders and, for serve, gateway and validate, URLs of catalogs that begin with https:// (or with http://, on this machine only).';
const FOLDERS = 'A data folder has actors.json, events.json and briefs/.';

test.each<{ argv: string[]; env?: Record<string, string>; says: string }>([
  { argv: ['serv'], says: "unknown command 'serv' (Did you mean serve?)" },
  { argv: ['schema', 'prin'], says: "unknown command 'prin' (Did you mean print?)" },
  { argv: ['frobnicate'], says: "unknown command 'frobnicate'. Add --help to see what is allowed." },
  { argv: ['serve', '--prot', '1'], says: "unknown option '--prot' (Did you mean --port?)" },
  {
    argv: ['validate', 'data'],
    says: "too many arguments for 'validate'. Expected 0 arguments but got 1. Add --help to see what is allowed.",
  },
  { argv: ['verify'], says: "give one of '--text <file>', '--texts <folder>' and '--document [source]'." },
  { argv: ['verify', '--text', 'x'], says: "argument 'brief' is missing: '--text <file>' is the text of one brief." },
  { argv: ['serve', '--port'], says: "option '--port <port>' argument missing. Add --help to see what is allowed." },
  { argv: ['serve', '--port', 'abc'], says: `option '--port <port>' argument 'abc' is invalid. ${PORTS}` },
  { argv: ['serve', '--port', '70000'], says: `option '--port <port>' argument '70000' is invalid. ${PORTS}` },
  { argv: ['serve', '--port', '-1'], says: `option '--port <port>' argument '-1' is invalid. ${PORTS}` },
  { argv: ['serve', '--port', '4e3'], says: `option '--port <port>' argument '4e3' is invalid. ${PORTS}` },
  { argv: ['serve'], env: { PORT: 'abc' }, says: `environment variable PORT is 'abc', which is invalid. ${PORTS}` },
  { argv: ['serve', '--host', ''], says: "option '--host <host>' argument '' is invalid. A host may not be empty." },
  {
    argv: ['add', 'issue', '--title', 'Noise\u0007', '--data', 'tiny'],
    says: "option '--title <title>' argument 'Noise\\u0007' is invalid. A title may not contain line breaks or other control characters.",
  },
  {
    argv: ['serve', '--max-cost', '0'],
    says: "option '--max-cost <number>' argument '0' is invalid. The cost of a query is a whole number from 1 to 1000000000.",
  },
  {
    argv: ['serve', '--port', '0', '--data', 'tiny', '--host', '203.0.113.7'],
    says: 'Host 203.0.113.7 is not an address of this machine. Choose another with --port (0 picks a free port) or --host.',
  },
  {
    argv: ['serve', '--port', '0', '--data', 'tiny'],
    env: { HOST: '203.0.113.7' },
    says: 'Host 203.0.113.7 is not an address of this machine. Choose another with --port (0 picks a free port) or --host (it is set by the environment variable HOST).',
  },
  ...['graph.example', 'ftp://graph.example', 'https://graph.example/briefs', 'https://graph.example/?', '/'].map(
    (url) => ({
      argv: ['serve', '--public-url', url],
      says: `option '--public-url <url>' argument '${url}' is invalid. ${PUBLIC_URL}`,
    }),
  ),
  {
    argv: ['gateway'],
    env: { PUBLIC_URL: 'https://me@graph.example' },
    says: `environment variable PUBLIC_URL is 'https://me@graph.example', which is invalid. ${PUBLIC_URL}`,
  },
  {
    argv: ['validate', '--data', 'nowhere'],
    says: `option '--data <folder>' is 'nowhere', which does not exist. ${FOLDERS}`,
  },
  {
    argv: ['validate', '--data', 'tiny', '--data', 'tiny/actors.json'],
    says: `option '--data <folder>' is 'tiny/actors.json', which is not a folder. ${FOLDERS}`,
  },
  ...['ftp://skarvoya.example/', 'htps://skarvoya.example/', 'https:/skarvoya.example/'].map((url) => ({
    argv: ['serve', '--data', 'tiny', '--data', url],
    says: `option '--data <folder>' is '${url}', which is not read. ${PLACES}`,
  })),
  {
    argv: ['serve'],
    env: { BRIEFGRAPH_DATA: 'tiny:ftp://me:secret@skarvoya.example:21/x/:nowhere' },
    says: `environment variable BRIEFGRAPH_DATA is 'ftp://…@skarvoya.example:21/x/', which is not read. ${PLACES}`,
  },
  {
    argv: ['serve'],
    env: { BRIEFGRAPH_DATA: 'tiny:https://me:secret@skarvoya.example/x/:nowhere' },
    says: `environment variable BRIEFGRAPH_DATA is 'nowhere', which does not exist. ${FOLDERS}`,
  },
  {
    argv: ['serve'],
    env: { BRIEFGRAPH_DATA: 'tiny:nowhere' },
    says: `environment variable BRIEFGRAPH_DATA is 'nowhere', which does not exist. ${FOLDERS}`,
  },
  {
    argv: ['verify', 'harbors-2024', '--text', 'x', '--data', 'tiny'],
    says: "argument 'brief' is 'harbors-2024', which is not in tiny. Did you mean 'harbours-2024'?",
  },
  {
    argv: ['index', 'other', '--text', 'x', '--data', 'tiny'],
    says: "argument 'brief' is 'other', which is not in tiny. Briefs: harbours-2024. Give a brief's slug, or the path of its .json file.",
  },
  {
    argv: ['index', 'tiny/briefs/other.json', '--text', 'x'],
    says: "argument 'brief' is 'tiny/briefs/other.json', which does not exist. Give a brief's slug, or the path of its .json file.",
  },
  {
    argv: ['verify', 'tiny/briefs/harbours-2024.json', '--text', 'nowhere.txt'],
    says: "option '--text <file>' is 'nowhere.txt': there is no such file. Give a copy of the brief's text, in UTF-8.",
  },
  { argv: ['schema', 'write'], says: "missing required argument 'folder'. Add --help to see what is allowed." },
])('$argv $env is wrong usage, in one line', async ({ argv, env, says }) => {
  await using folder = await createWorkFolder('tiny');
  expect(await folder.run(argv, env && { env })).toEqual({ code: 2, out: '', err: `error: ${says}\n` });
});

test('a port that is in use is one line', async () => {
  await using folder = await createWorkFolder('tiny');
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await folder.run(['serve', '--data', 'tiny'], { env: { PORT: String(port) } })).toEqual({
    code: 2,
    out: '',
    err: `error: Port ${port} on 127.0.0.1 is already in use. Choose another with --port (0 picks a free port) or --host (it is set by the environment variable PORT).\n`,
  });
  other.close();
});

test('an error of the operating system is one line', async () => {
  await using folder = await createWorkFolder('tiny');
  const { code, err } = await folder.run(['schema', 'write', 'tiny/actors.json']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^error: E[A-Z]+: [^\n]*actors\.json[^\n]*\n$/),
  });
});

test('an internal error is one line, and with BRIEFGRAPH_DEBUG=1 its stack trace', async () => {
  const { main } = await import('../../src/cli/program.ts');
  const fail = async (env: Record<string, string>) => {
    let err = '';
    const stderr = {
      isTTY: false,
      write: (text: string) => {
        err += text;
      },
    };
    const stdout = {
      isTTY: false,
      write() {
        throw new Error('The pen\nis broken.');
      },
    };
    const code = await main(['schema', 'print'], {
      stdout,
      stderr,
      cwd: '.',
      env,
      untilStopped: async () => {},
      onReload: () => () => {},
      onUnhandledRejection: () => () => {},
      stdin: { async *[Symbol.asyncIterator]() {} },
    });
    return { code, err };
  };
  expect(await fail({})).toEqual({
    code: 3,
    err: expect.stringMatching(
      /^error: internal error in briefgraph [\d.]+: The pen is broken\. Please report it [^\n]+, with the output of BRIEFGRAPH_DEBUG=1\.\n$/,
    ),
  });
  expect(await fail({ BRIEFGRAPH_DEBUG: '1' })).toEqual({
    code: 3,
    err: expect.stringMatching(/^error: Error: The pen\nis broken\.\n {4}at .*usage\.test\.ts/),
  });
});

test('progress is shown on a terminal only', async () => {
  await using folder = await createWorkFolder('tiny');
  expect((await folder.run(['validate', '--data', 'tiny'], { isTTY: true })).err).toBe('Checking tiny …\n');
  expect((await folder.run(['validate', '--data', 'tiny'])).err).toBe('');
});

test('the data of the package is found from any working directory', async () => {
  await using folder = await createWorkFolder();
  const { code, out } = await folder.run(['validate']);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^1 folder, \d+ catalogs, \d+ briefs?, \d+ events: .*\/data\)$/m),
  });
  expect(out).toBe((await run(['validate'], { cwd: folder.path() })).out);
});
