import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createCache, findRefusal } from './open-test-sources.ts';
import { openStaticHost, publish, type StaticHost, sha256 } from './static-host.ts';

/** What a source sends without end is cut off at its limit, at full size. */

/** Sends text without end, and counts what the system has taken of it; resolves when the reader has closed the connection. */
const sendUntilClosed = (host: StaticHost, path: string, next: () => string | Uint8Array): Promise<number> =>
  new Promise((resolve) => {
    host.special.set(path, (request, response) => {
      const { socket } = request;
      const write = () => {
        while (!response.destroyed && response.write(next()));
      };
      response.on('drain', write);
      socket.on('close', () => resolve(socket.bytesWritten));
      write();
    });
  });

/** What a connection holds between the two ends, at most: buffers of the system. */
const IN_TRANSIT = 16 * 1024 * 1024;

test('a file of 10 GB of zeros, of which release.json states what may be read', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const source = await cache.openOne(host.url);
  const size = 20 * 1024 * 1024;
  publish(host);
  const release = JSON.parse(host.files.get('release.json') as string);
  release.files[0].size = size;
  host.files.set('release.json', JSON.stringify(release));
  const zeros = Buffer.alloc(64 * 1024);
  const sent = sendUntilClosed(host, 'actors.json', () => zeros);
  expect(await findRefusal(source)).toBe(
    'TAMPERED: http://HOST/actors.json is longer than the 20971520 bytes that release.json states',
  );
  expect(await sent).toBeLessThan(size + IN_TRANSIT);
});

test('a release.json of 10,000,000 files', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const source = await cache.openOne(host.url);
  const hash = sha256('');
  let count = 0;
  const sent = sendUntilClosed(host, 'release.json', () => {
    if (count >= 10_000_000) throw new Error('all was sent');
    const files = Array.from({ length: 1000 }, () => ({ path: `briefs/a${count++}.json`, size: 1, sha256: hash }));
    return `${count === 1000 ? '{ "format": 1, "files": [' : ','}${JSON.stringify(files).slice(1, -1)}`;
  });
  expect(await findRefusal(source)).toBe('TOO_LARGE: http://HOST/release.json has more than 4194304 bytes');
  expect(await sent).toBeLessThan(4 * 1024 * 1024 + IN_TRANSIT);
  expect(count).toBeLessThan(1_000_000);
});

/** Text of so many bytes. */
const fill = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / unit.length));

test('five sources at once whose release.json would take hundreds of MB to parse, in a process with a heap of 48 MB', async () => {
  await using cache = await createCache();
  const most = 4 * 1024 * 1024;
  const texts = [
    fill('[', most),
    fill('{"a":', most),
    `[${fill('{},', most - 10)}{}]`,
    `[${fill('1,', most - 10)}1]`,
    fill('[', most),
  ];
  const hosts = await Promise.all(texts.map(() => openStaticHost()));
  await using _ = {
    [Symbol.asyncDispose]: async () => void (await Promise.all(hosts.map((host) => host[Symbol.asyncDispose]()))),
  };
  for (const [index, text] of texts.entries()) hosts[index]?.files.set('release.json', text);
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=48',
    ...['--import', import.meta.resolve('tsx'), join(import.meta.dirname, 'harvest-once.ts'), cache.folder],
    ...hosts.map(({ url }) => url),
  ]);
  const [deep, many] = ['it is nested more than 16 levels deep', 'it has more than 100000 values'];
  expect(JSON.parse(stdout)).toEqual(
    [deep, deep, many, many, deep].map((why, index) => `${hosts[index]?.url}release.json is not a release: ${why}`),
  );
}, 60_000);
