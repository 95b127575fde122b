import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createCache, findRefusal } from './open-test-sources.ts';

const hasOpenssl = await promisify(execFile)('openssl', ['version']).then(
  () => true,
  () => false,
);

test.runIf(hasOpenssl)('a server whose certificate nobody vouches for is not read', async () => {
  await using cache = await createCache();
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', key, '-out', cert],
  ]);
  let requests = 0;
  const server = createServer({ key: await readFile(key), cert: await readFile(cert) }, (_, response) => {
    requests++;
    response.end('{}');
  });
  await rm(folder, { recursive: true });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    const source = await cache.openOne(`https://127.0.0.1:${port}/`);
    expect(await findRefusal(source)).toBe(
      'UNREACHABLE: https://HOST/release.json cannot be read: self-signed certificate',
    );
    expect(requests).toBe(0);
  } finally {
    await new Promise((done) => server.close(done));
  }
});
