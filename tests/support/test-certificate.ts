import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const openssl = (...argv: string[]) => promisify(execFile)('openssl', argv);

/** Whether certificates can be made here. */
export const hasOpenssl = await openssl('version').then(
  () => true,
  () => false,
);

/** A certificate of this machine that nobody vouches for, and its key, in a folder that is removed on disposal. */
export const createCertificate = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefgraph-tls-'));
  const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  await openssl(
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'],
    ...['-keyout', keyFile, '-out', file],
  );
  return {
    file,
    key: await readFile(keyFile),
    cert: await readFile(file),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
};
