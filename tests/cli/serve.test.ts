import { request } from 'node:http';
import { expect, test } from 'vitest';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

const ARGV = ['serve', '--port', '0', '--data', 'tiny'];
const TITLE = 'Harbour talks in Lyon';

const askTitle = '{ event(ref: "lyon-harbour-talks-2024") { title } }';
const titled = (title: string) => ({ data: { event: { title } } });

test('it prints its addresses, answers over HTTP, and stops when it is asked to', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, url, ask } = await startServer(folder, ARGV);
  expect(await ask(askTitle)).toEqual(titled(TITLE));
  const ready = await (await fetch(`${url}/ready`)).json();
  expect(ready).toEqual({ status: 'ready', revision: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(
    running.out
      .replaceAll(url, 'URL')
      .replace(ready.revision, 'REVISION')
      .replace(/\d+\.\d+\.\d+/, 'VERSION'),
  ).toBe(
    [
      'Briefgraph VERSION serves 1 brief and 3 events, revision REVISION.',
      '  Open it:  URL/',
      '  Query it: URL/graphql',
      '  Try it:   curl -g "URL/graphql?query={briefs{nodes{slug,title}}}"',
      '  Check it: URL/health and URL/ready',
      'Only this machine can reach it; --host 0.0.0.0 accepts requests from others.',
      '',
    ].join('\n'),
  );
  expect(new URL(url).hostname).toBe('127.0.0.1');
  const [, line = ''] = /curl -g "(.*)"/.exec(running.out) ?? [];
  // As curl sends it: fetch would escape the braces.
  const answer = await new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path: line.slice(url.length) }, (response) => {
      response.setEncoding('utf8').on('data', (text) => resolve(JSON.parse(text)));
    })
      .on('error', reject)
      .end();
  });
  expect(answer).toEqual({ data: { briefs: { nodes: [{ slug: 'harbours-2024', title: 'Harbours and Fees' }] } } });

  running.stop();
  expect(await running.exit).toBe(0);
  expect(running.err).toBe('');
  expect(running.out).toMatch(/\nShutting down: running requests are answered first\.\n$/);
  await expect(fetch(`${url}/health`)).rejects.toThrow();
});

test('environment variables replace options, and an empty variable is ignored', async () => {
  await using folder = await createWorkFolder('tiny');
  const env = { PORT: '0', HOST: '0.0.0.0', BRIEFGRAPH_DATA: 'tiny' };
  const open = await startServer(folder, ['serve'], env);
  expect(await open.ask(askTitle)).toEqual(titled(TITLE));
  expect(open.running.out).not.toContain('Only this machine');
  open.running.stop();
  await open.running.exit;

  const local = await startServer(folder, ['serve', '--port', '0', '--data', 'tiny'], { PORT: 'abc', HOST: '' });
  expect(local.running.out).toContain('Only this machine');
  local.running.stop();
  await local.running.exit;
});

test('data files that change are reloaded; if they have errors, these are logged and the server keeps using the previous data', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, url, ask } = await startServer(folder, ARGV);

  await folder.edit('tiny/events.json', TITLE, 'Talks about harbours');
  const [, revision] = await running.untilWritten(/Now serving newer data, revision ([0-9a-f]{16})\.\n/);
  expect(await ask(askTitle)).toEqual(titled('Talks about harbours'));
  expect(await (await fetch(`${url}/ready`)).json()).toEqual({ status: 'ready', revision });

  await folder.edit('tiny/events.json', '"DOMESTIC_POLICY"', '"DOMESTIC_POLICI"');
  await running.untilWritten(/the previous data stays in use\.\n.*tiny\/events\.json:22:15 .*did you mean/);
  expect(await ask(askTitle)).toEqual(titled('Talks about harbours'));

  await folder.edit('tiny/events.json', '"DOMESTIC_POLICI"', '"DOMESTIC_POLICY"');
  await running.untilWritten(/is valid again/);
  running.stop();
  expect(await running.exit).toBe(0);
});

test('a client that has an answer gets 304, until the data changes', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, url } = await startServer(folder, ARGV);
  const get = async (held = '') => {
    const response = await fetch(`${url}/graphql?query=${askTitle}`, { headers: { 'if-none-match': held } });
    const text = await response.text();
    return { status: response.status, etag: response.headers.get('etag') ?? '', body: text && JSON.parse(text) };
  };
  const before = await get();
  expect(before).toEqual({ status: 200, etag: expect.stringMatching(/^W\/".+"$/), body: titled(TITLE) });
  expect(await get(before.etag)).toEqual({ status: 304, etag: before.etag, body: '' });
  await folder.edit('tiny/events.json', TITLE, 'Talks about harbours');
  await running.untilWritten(/Now serving newer data/);
  const after = await get(before.etag);
  expect(after).toEqual({
    status: 200,
    etag: expect.not.stringMatching(before.etag),
    body: titled('Talks about harbours'),
  });
  running.stop();
  await running.exit;
});

test('--no-watch ignores changes', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, ask } = await startServer(folder, [...ARGV, '--no-watch']);
  await folder.edit('tiny/events.json', TITLE, 'Talks about harbours');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await ask(askTitle)).toEqual(titled(TITLE));
  running.stop();
  expect(await running.exit).toBe(0);
});

test('--max-cost limits the cost of a query', async () => {
  await using folder = await createWorkFolder('tiny');
  const { running, ask } = await startServer(folder, [...ARGV, '--max-cost', '5']);
  expect(await ask('{ events(first: 10) { nodes { title } } }')).toMatchObject({
    errors: [expect.objectContaining({ extensions: { code: 'QUERY_TOO_COMPLEX' } })],
  });
  running.stop();
  await running.exit;
});

test('bad data at startup is reported with all problems, and nothing is served', async () => {
  await using folder = await createWorkFolder('tiny');
  await folder.edit('tiny/events.json', '"order": 2', '"order": "two"');
  await folder.edit('tiny/events.json', '"DOMESTIC_POLICY"', '"DOMESTIC_POLICI"');
  expect(await folder.run(ARGV)).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(
      /^tiny\/events\.json:22:15 .*\ntiny\/events\.json:23:16 .*\nerror: the data has 2 errors; fix it and try again\n$/,
    ),
  });
});
