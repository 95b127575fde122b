import { expect, test } from 'vitest';
import { openAdminListener } from '../../src/server/http/admin.ts';
import { silent } from '../support/serve.ts';
import { startProcess } from '../support/start-process.ts';

const get = async (url: string) => {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  return { status: response.status, text: await response.text() };
};

test('the admin port answers health checks and has metrics', async () => {
  const server = await startProcess(['--no-watch', '--no-explorer', '--admin-port', '0']);
  const [, url] = await server.untilPrinted(/Admin: +(http:\/\/[^/\s]+)\/health/);
  expect(await get(`${url}/health`)).toEqual({ status: 200, text: '{"status":"ok"}' });
  expect(await get(`${url}/ready`)).toEqual({
    status: 200,
    text: expect.stringMatching(/^\{"status":"ready","revision":"[0-9a-f]{16}"\}$/),
  });
  const metrics = await get(`${url}/metrics`);
  expect(metrics.text).toMatch(/^briefgraph_info\{release="[\d.]+",revision="[0-9a-f]{16}"\} 1$/m);
  expect((await get(`${url}/graphql`)).status).toBe(404);
  server.kill('SIGTERM');
  expect(await server.exit).toBe(0);
  await expect(get(`${url}/health`)).rejects.toThrow();
});

test('a port that is taken is refused in one line', async () => {
  const options = { status: () => ({ ready: true, revision: '' }), metrics: undefined, logger: silent };
  const { address, close } = await openAdminListener(0, '127.0.0.1', options);
  await expect(openAdminListener(address.port, '127.0.0.1', options)).rejects.toThrow(
    `Port ${address.port} on 127.0.0.1 is already in use.`,
  );
  await close();
});
