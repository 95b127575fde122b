import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { openJsonLog } from '../../src/cli/json-log.ts';
import { sha256 } from '../../src/server/server.ts';
import type { Run } from './run-main.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

/** The log of a running server. */

const SECRET = 'sesame-4711';
const TRACE = '0af7651916cd43dd8448eb211c80319c';

type Line = Record<string, unknown> & { msg: string };

const linesOf = ({ out }: Run): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const requestsOf = (run: Run) => linesOf(run).filter(({ msg }) => msg === 'request');

/** Serves the small data, sends requests, and returns what was written when the server has ended. */
async function runServer(argv: readonly string[], env: Record<string, string>, ask: (url: string) => Promise<unknown>) {
  const folder = await createWorkFolder('tiny');
  const { running, url } = await startServer(folder, ['serve', '--port', '0', '--data', 'tiny', ...argv], env);
  await ask(url);
  running.stop();
  await running.exit;
  await folder[Symbol.asyncDispose]();
  return { run: running, url };
}

const query = (text: string, variables?: object) =>
  `?query=${encodeURIComponent(text)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`;

const send = (url: string, init: RequestInit = {}) => fetch(url, init).then((response) => response.text());

const postJson = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('as JSON', () => {
  const NAMED = `query Find($id: ID!) { node(id: $id) { id } }`;
  let run: Run;
  let url: string;
  let sentBytes = 0;
  beforeAll(async () => {
    ({ run, url } = await runServer(['--log-format', 'json'], {}, async (at) => {
      await send(`${at}/health`);
      sentBytes = (await postJson(at, { query: NAMED, variables: { id: SECRET } }, { 'x-request-id': 'order-1' }))
        .length;
      await postJson(
        at,
        { query: `{ ${SECRET.replace('-', '_')} }` },
        { traceparent: `00-${TRACE}-b7ad6b7169203331-01` },
      );
      await postJson(at, `{"${SECRET}`, {
        cookie: SECRET,
        authorization: SECRET,
        'user-agent': SECRET,
        origin: SECRET,
      });
      await postJson(at, { query: '{ briefs { nodes { slug } } }', [SECRET]: 1 });
      await postJson(
        at,
        { query: `{ event(ref: "${SECRET}") { slug } } # ${SECRET}` },
        { 'x-request-id': `${SECRET}\t!` },
      );
      await postJson(at, { documentId: SECRET });
      await send(`${at}/graphql${query('{ briefs { nodes { slug } } }', { [SECRET]: SECRET })}`);
      await send(`${at}/graphql?${SECRET}=${SECRET}`);
      await send(`${at}/timeline.json?from=${SECRET}`);
      await send(`${at}/timeline?open=${SECRET}`, { headers: { accept: 'text/html' } });
      await send(`${at}/graphql`, { method: 'POST', body: `query=${SECRET}` });
      await send(`${at}/${'x'.repeat(1000)}`);
      // A client that does not wait for its answer.
      const { port } = new URL(at);
      await new Promise<void>((resolve) => {
        const headers = { 'content-type': 'application/json', 'content-length': 1000 };
        const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
        sent.on('error', () => resolve());
        sent.write(`{"${SECRET}`, () => setTimeout(() => sent.destroy(new Error('gone')), 100));
      });
    }));
  });

  test('every line of stdout is an object with a time and a level, also what is printed at the start', () => {
    const lines = linesOf(run);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(line).toMatchObject({ time: expect.any(String), level: expect.stringMatching(/^(info|warn)$/) });
      expect(new Date(String(line.time)).toISOString()).toBe(line.time);
    }
    expect(lines.map(({ msg }) => msg)).toContain(`Query it: ${url}/graphql`);
    expect(run.err).toBe('');
  });

  test('a request has its ids, its outcome and what it cost, but health checks are left out', () => {
    const requests = requestsOf(run);
    expect(requests[0]).toEqual({
      level: 'info',
      time: expect.any(String),
      msg: 'request',
      requestId: 'order-1',
      method: 'POST',
      path: '/graphql',
      kind: 'graphql',
      status: 200,
      durationMs: expect.any(Number),
      bytes: sentBytes,
      outcome: 'errors',
      codes: ['BAD_USER_INPUT'],
      documentId: sha256(NAMED),
      operationName: 'Find',
      cost: expect.any(Number),
    });
    expect(requests.some(({ kind }) => kind === 'health')).toBe(false);
    expect(requests[1]).toMatchObject({
      requestId: TRACE,
      traceId: TRACE,
      outcome: 'refused',
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
    expect(requests[2]).toMatchObject({ status: 400, outcome: 'refused', codes: ['BAD_REQUEST'] });
    expect(requests[2]).not.toHaveProperty('documentId');
  });

  test('a page, the file of a view and an aborted request', () => {
    const kinds = requestsOf(run).map(({ kind, path, status, outcome, codes }) => ({
      kind,
      path,
      status,
      outcome,
      codes,
    }));
    expect(kinds).toContainEqual({
      kind: 'view',
      path: '/timeline.json',
      status: expect.any(Number),
      outcome: expect.stringMatching(/errors|refused/),
      codes: expect.anything(),
    });
    expect(kinds).toContainEqual(expect.objectContaining({ kind: 'page', path: `/${'x'.repeat(199)}…`, status: 404 }));
    expect(kinds.at(-1)).toEqual(expect.objectContaining({ kind: 'graphql', status: 499, outcome: 'aborted' }));
  });

  test('has no variables, texts, headers, parameters or bodies', () => {
    expect(run.out).not.toContain(SECRET);
    expect(run.out).not.toContain(SECRET.replace('-', '_'));
    expect(run.out).not.toContain(btoa(SECRET));
  });
});

test('the header x-request-id has the id of the log; ids that are no short words are replaced', async () => {
  const ids: unknown[] = [];
  const { run } = await runServer([], { LOG_FORMAT: 'json' }, async (url) => {
    const given = ['order-1', 'a b', '<b>', 'x'.repeat(65), 'é'.repeat(3), ''];
    for (const id of given) {
      const { port } = new URL(url);
      const id$ = new Promise<unknown>((resolve, reject) => {
        const headers = { 'x-request-id': Buffer.from(id).toString('latin1') };
        const sent = request({ port, path: '/graphql?query={__typename}', headers }, async (response) => {
          await buffer(response);
          resolve(response.headers['x-request-id']);
        });
        sent.on('error', reject);
        sent.end();
      });
      ids.push(await id$);
    }
  });
  const made = expect.stringMatching(/^[\da-f]{32}$/);
  expect(ids).toEqual(['order-1', made, made, made, made, made]);
  expect(new Set(ids).size).toBe(6);
  expect(requestsOf(run).map(({ requestId }) => requestId)).toEqual(ids);
});

describe('as text', () => {
  const ask = (url: string) =>
    postJson(url, { query: 'query All { briefs { nodes { slug } } }' }, { 'x-request-id': 'order-1' });

  test.each<[string[], Record<string, string>, boolean]>([
    [[], {}, false],
    [['--access-log'], {}, true],
    [[], { ACCESS_LOG: 'on' }, true],
    [['--no-access-log'], { ACCESS_LOG: 'on' }, false],
    [['--log-format', 'text'], { LOG_FORMAT: 'json' }, false],
  ])('with %j and %j, requests are logged: %s', async (argv, env, isLogged) => {
    const { run } = await runServer(argv, env, ask);
    const line =
      /^\d{4}-\d\d-\d\dT\S+Z POST \/graphql 200 \d+\.\d ms \d+ bytes ok operation All document [\da-f]{64} cost \d+ request order-1$/m;
    expect(line.test(run.out)).toBe(isLogged);
  });

  test('as JSON, requests are logged unless that is turned off', async () => {
    const { run } = await runServer(['--log-format', 'json', '--no-access-log'], {}, ask);
    expect([linesOf(run).length > 3, requestsOf(run)]).toEqual([true, []]);
  });
});

test('an error is one line, whatever it contains', async () => {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const { logger: log } = await openJsonLog({ stdout: { write }, env: {} } as never);
  const forged = 'it failed\n{"level":"info","msg":"forged"}\u001b[31m';
  const cause = Object.assign(new Error(forged), { secret: SECRET });
  log.error(forged, new Error('outer', { cause }), { requestId: 'order-1' });
  log.error('thrown text', 'a text\nwith lines');
  log.debug('not shown');
  const lines = out.split('\n').filter(Boolean);
  expect(lines).toHaveLength(2);
  expect(JSON.parse(String(lines[0]))).toEqual({
    level: 'error',
    time: expect.any(String),
    error: {
      name: 'Error',
      message: 'outer',
      stack: expect.stringContaining('log.test.ts'),
      cause: { name: 'Error', message: forged, stack: expect.any(String) },
    },
    requestId: 'order-1',
    msg: forged,
  });
  expect(JSON.parse(String(lines[1]))).toMatchObject({ error: 'a text\nwith lines', msg: 'thrown text' });
  expect(out).not.toContain(SECRET);
  expect(out).not.toContain('\u001b');
});
