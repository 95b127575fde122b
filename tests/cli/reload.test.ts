import { expect, test } from 'vitest';
import { startProcess } from '../support/start-process.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

test('with --no-watch, a reload reads data and documents; errors keep those of before in service', async () => {
  await using folder = await createWorkFolder('tiny');
  await folder.write('documents.json', JSON.stringify({ first: '{ dataset { license } }' }));
  const { running, url } = await startServer(folder, [
    ...['serve', '--port', '0', '--data', 'tiny', '--no-watch', '--documents', 'documents.json', '--persisted-only'],
  ]);
  const headers = { accept: 'application/graphql-response+json' };
  const status = async (id: string) => (await fetch(`${url}/graphql?documentId=${id}`, { headers })).status;
  const revision = async () => (await (await fetch(`${url}/ready`)).json()).revision;
  const before = await revision();
  expect([await status('first'), await status('second')]).toEqual([200, 404]);

  await folder.write('documents.json', JSON.stringify({ second: '{ dataset { license } events { totalCount } }' }));
  await folder.edit('tiny/events.json', '"order": 2', '"order": 9');
  running.reload();
  await running.untilWritten(/Now serving newer data, revision [0-9a-f]{16}\.\n[\s\S]*1 document can be requested/);
  expect([await status('first'), await status('second')]).toEqual([404, 200]);
  const newer = await revision();
  expect(newer).not.toBe(before);

  await folder.write('documents.json', JSON.stringify({ third: '{ nothing }', fourth: '{' }));
  running.reload();
  await running.untilWritten(
    /Nothing was reloaded[\s\S]*"third" 1:3 Cannot query field[\s\S]*"fourth" 1:2 Syntax Error/,
  );
  expect([await status('second'), await status('third')]).toEqual([200, 404]);

  await folder.write('documents.json', JSON.stringify({ second: '{ dataset { license } events { totalCount } }' }));
  await folder.edit('tiny/events.json', '"DOMESTIC_POLICY"', '"DOMESTIC_POLICI"');
  await folder.edit('tiny/events.json', '"order": 9', '"order": "two"');
  for (let times = 0; times < 2; times++) {
    running.reload();
    await running.untilWritten(/the previous data stays in use\.\n.*events\.json:22:15 .*\n.*events\.json:23:16 /);
  }
  const ready = await fetch(`${url}/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    200,
    {
      status: 'ready',
      // The same data, of which the folder is stale.
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      problem: 'The newest data has 2 problems and is not served; the log has them.',
    },
  ]);
  expect(await revision()).not.toBe(newer);
  running.stop();
  expect(await running.exit).toBe(0);
});

test('SIGHUP does not end the process', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer']);
  server.kill('SIGHUP');
  await server.untilPrinted(/The data has not changed: revision [0-9a-f]{16}\.\n/);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
});
