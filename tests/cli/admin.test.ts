import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openAdminListener } from '../../src/server/admin/admin-listener.ts';
import { silent } from '../support/serve.ts';
import { startProcess } from '../support/start-process.ts';

const get = async (url: string) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  return { status: response.status, text: await response.text() };
};

test('the admin port answers while the process of the server is stopped in its main thread', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer', '--admin-port', '0']);
  const [, url] = await server.untilPrinted(/Admin: +(http:\/\/[^/\s]+)\/health/);
  expect(await get(`${url}/health`)).toEqual({
    status: 200,
    text: expect.stringMatching(/^\{"status":"ok","lag":[\d.]+\}$/),
  });
  expect(await get(`${url}/ready`)).toEqual({
    status: 200,
    text: expect.stringMatching(/^\{"status":"ready","revision":"[0-9a-f]{16}"\}$/),
  });
  expect(await get(`${url}/metrics`)).toEqual({
    status: 200,
    text: expect.stringMatching(/^# HELP [\s\S]*\nbriefgraph_heartbeat_age_seconds [\d.]+\n/m),
  });
  // Those of the main thread come if it is not busy.
  await expect
    .poll(async () => (await get(`${url}/metrics`)).text, { timeout: 10_000 })
    .toMatch(/^briefgraph_info\{release="[\d.]+",revision="[0-9a-f]{16}"\} 1$/m);
  expect((await get(`${url}/graphql`)).status).toBe(404);
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
  await expect(get(`${url}/health`)).rejects.toThrow();
});

test('while the main thread is blocked, it is late, then not ready, and scrapes get the last metrics', async () => {
  let ready = true;
  const { address, close } = await openAdminListener(0, '127.0.0.1', {
    status: () =>
      ready ? { ready, revision: 'r1' } : { ready, revision: null, problem: 'The server is shutting down.' },
    metrics: async () => 'counter 1\n',
    logger: silent,
  });
  const { execFile } = await import('node:child_process');
  /** Asks from another process, which goes on while this one is blocked. */
  const askOutside = (delay: number, path: string) =>
    new Promise<string>((resolve, reject) => {
      const code = `setTimeout(async () => { const begun = Date.now(); const r = await fetch('${address.url}${path}'); console.log(r.status, await r.text(), Date.now() - begun < 2000 ? 'soon' : 'late'); }, ${delay})`;
      execFile(process.execPath, ['-e', code], (error, out) => (error ? reject(error) : resolve(out)));
    });
  expect((await get(`${address.url}/metrics`)).text).toMatch(/^counter 1\n/);
  const asked = ['/health', '/ready', '/metrics'].map((path) => askOutside(5000, path));
  await wait(100);
  // It blocks as a long computation does, and leaves the processor to other tests.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 8000);
  const [health, notReady, metrics] = await Promise.all(asked);
  expect(health).toMatch(/^200 \{"status":"ok","lag":[\d.]+\} soon\n$/);
  expect(notReady).toMatch(
    /^503 \{"status":"not ready","problem":"The event loop has been busy for [\d.]+ seconds\."\} soon\n$/,
  );
  expect(metrics).toMatch(/^200 counter 1\n[\s\S]*briefgraph_heartbeat_age_seconds [1-9][\s\S]* soon\n$/);
  ready = false;
  await wait(500);
  expect(await get(`${address.url}/ready`)).toEqual({
    status: 503,
    text: '{"status":"not ready","problem":"The server is shutting down."}',
  });
  await close();
});

test('a port that is taken is refused in one line', async () => {
  const options = { status: () => ({ ready: true, revision: '' }), logger: silent };
  const { address, close } = await openAdminListener(0, '127.0.0.1', options);
  await expect(openAdminListener(address.port, '127.0.0.1', options)).rejects.toThrow(
    `Port ${address.port} on 127.0.0.1 is already in use.`,
  );
  await close();
});
