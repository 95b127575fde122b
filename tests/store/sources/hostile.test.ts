import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SourceLimits } from '../../../src/store/sources/limits.ts';
import { anySignal, createCache, findRefusal, harvest, readRelease } from './open-test-sources.ts';
import {
  catalogFiles,
  type describeRelease,
  openStaticHost,
  publish,
  type Respond,
  type StaticHost,
  sha256,
} from './static-host.ts';

/** What each fault is refused with. Whatever it is, the release that is held stays, and nothing else is left on the disk. */

const NEWER = { issued: '2026-11-20T00:00:00Z' };

/** Puts a `release.json` on a host whose files are those of a release that is new, with changes. */
const putRelease = (host: StaticHost, change: (release: ReturnType<typeof describeRelease>) => unknown) => {
  publish(host, catalogFiles('skarvoya', { 'actors.json': '{ "people": [] }' }), NEWER);
  const release = JSON.parse(host.files.get('release.json') as string);
  host.files.set('release.json', JSON.stringify(change(release)));
};

/** The same, with another first file. */
const putFile = (host: StaticHost, change: Record<string, unknown>) =>
  putRelease(host, (release) => ({
    ...release,
    files: release.files.map((file, index) => (index === 0 ? { ...file, ...change } : file)),
  }));

const putBody = (host: StaticHost, path: string, respond: Respond) => {
  putRelease(host, (release) => release);
  host.special.set(path, respond);
};

const drip: Respond = (_, response) => {
  const timer = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(timer));
};

/** Little time for a whole response. */
const SMALL: Partial<SourceLimits> = { requestTime: 300, releaseBytes: 2000, bytesPerSecond: 10_000 };

/** Time for a response that begins. */
const SILENT: Partial<SourceLimits> = { requestTime: 300 };

interface Fault {
  put(host: StaticHost): void;
  refusal: string;
  limits?: Partial<SourceLimits>;
}

const FAULTS: Record<string, Fault> = {
  'a tampered file': {
    put: (host) => {
      putRelease(host, (release) => release);
      host.files.set('actors.json', '{ "people": {} }');
    },
    refusal: 'TAMPERED: http://HOST/actors.json has another SHA-256 than release.json states',
  },
  'a file that is longer': {
    put: (host) => putFile(host, { size: 3 }),
    refusal: 'TAMPERED: http://HOST/actors.json is longer than the 3 bytes that release.json states',
  },
  'a file that is shorter': {
    put: (host) => putFile(host, { size: 300 }),
    refusal: 'TAMPERED: http://HOST/actors.json has 16 bytes, and release.json states 300',
  },
  'a file that is cut': {
    put: (host) =>
      putBody(host, 'actors.json', (request, response) => {
        response.writeHead(200, { 'content-length': 16 }).write('{');
        setImmediate(() => request.socket.destroy());
      }),
    refusal: 'UNREACHABLE: http://HOST/actors.json cannot be read: other side closed',
  },
  'a file of other bytes in gzip': {
    put: (host) =>
      putBody(host, 'actors.json', (_, response) => {
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(10_000_000)));
      }),
    refusal: 'TAMPERED: http://HOST/actors.json is longer than the 16 bytes that release.json states',
  },
  'a file in broken gzip': {
    put: (host) =>
      putBody(host, 'actors.json', (_, response) => {
        response.setHeader('content-encoding', 'gzip').end('not gzip');
      }),
    refusal: 'UNREACHABLE: http://HOST/actors.json cannot be read: incorrect header check',
  },
  'an unknown compression': {
    put: (host) =>
      putBody(host, 'actors.json', (_, response) => {
        response.setHeader('content-encoding', 'zstd').end('x');
      }),
    refusal: 'UNREACHABLE: http://HOST/actors.json cannot be read: it is compressed with "zstd", which is unknown',
  },
  'a file that is missing': {
    put: (host) => {
      putRelease(host, (release) => release);
      host.files.delete('actors.json');
    },
    refusal: 'UNREACHABLE: http://HOST/actors.json was answered with status 404',
  },
  'a path that leaves the folder': {
    put: (host) => putFile(host, { path: '../actors.json' }),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: files[0].path: "../actors.json" is not valid: a file of a release is catalog.json, actors.json, events.json, outcomes.json, or briefs/SLUG with .json or .txt',
  },
  'a path that is there twice': {
    put: (host) =>
      putRelease(host, (release) => ({ ...release, files: release.files.flatMap((file) => [file, file]) })),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: files: the files must be sorted by path, each once; "actors.json" is not',
  },
  'a URL on another host': {
    put: (host) => putFile(host, { url: '//evil.example/actors.json' }),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: files[0].url: "//evil.example/actors.json" is not valid: a URL has lower-case letters, digits, and single ".", "-", "_" or "/" between them',
  },
  'more files than are read': {
    put: (host) => putRelease(host, (release) => release),
    limits: { files: 4 },
    refusal: 'TOO_LARGE: http://HOST/release.json has more than 4 files',
  },
  'a file of 10 GB': {
    put: (host) => putFile(host, { size: 10 * 1024 ** 3 }),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: files[0].size: the number 10737418240 is too big; the maximum is 67108864',
  },
  'a file that is larger than is read': {
    put: (host) => putFile(host, { size: 21 * 1024 * 1024 }),
    refusal: 'TOO_LARGE: http://HOST/release.json has a file of 22020096 bytes, actors.json; at most 20971520 are read',
  },
  'more bytes than are read': {
    put: (host) => putRelease(host, (release) => release),
    limits: { totalBytes: 100 },
    refusal: 'TOO_LARGE: http://HOST/release.json has more than 100 bytes in its files',
  },
  'a release.json of 10 GB of zeros in gzip': {
    put: (host) => {
      // Compressed members may follow each other without end.
      const zeros = gzipSync(Buffer.alloc(1024 * 1024));
      putBody(host, 'release.json', (request, response) => {
        response.setHeader('content-encoding', 'gzip');
        for (let index = 0; index < 10_000 && !request.destroyed; index++) if (!response.write(zeros)) break;
      });
    },
    refusal: 'TOO_LARGE: http://HOST/release.json has more than 4194304 bytes',
  },
  'a release.json that drips': {
    put: (host) => putBody(host, 'release.json', drip),
    limits: SMALL,
    refusal: 'UNREACHABLE: http://HOST/release.json was not sent within 0.5 seconds',
  },
  'a file that drips': {
    put: (host) =>
      putBody(host, 'actors.json', (request, response) => {
        response.writeHead(200, { 'content-length': 16 });
        drip(request, response);
      }),
    limits: SMALL,
    refusal: 'UNREACHABLE: http://HOST/actors.json was not sent within 0.302 seconds',
  },
  'a host that does not answer': {
    put: (host) => putBody(host, 'release.json', () => undefined),
    limits: SILENT,
    refusal: 'UNREACHABLE: http://HOST/release.json did not answer within 0.3 seconds',
  },
  'a check that takes long as a whole': {
    put: (host) => putBody(host, 'actors.json', () => undefined),
    limits: { checkTime: 300 },
    refusal: 'UNREACHABLE: http://HOST/ took longer than 0.3 seconds to read',
  },
  'a redirect to a metadata service': {
    put: (host) =>
      putBody(host, 'release.json', (_, response) => {
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
      }),
    refusal:
      'FORBIDDEN_ADDRESS: http://HOST/release.json redirects to http://169.254.169.254/latest/meta-data/, which is not followed; if the catalog has moved, give its new address',
  },
  'a redirect of a file to another origin': {
    put: (host) =>
      putBody(host, 'actors.json', (_, response) => {
        response.writeHead(307, { location: `//localhost:${host.port}/events.json` }).end();
      }),
    refusal: `FORBIDDEN_ADDRESS: http://HOST/actors.json redirects to http://localhost:PORT/events.json, which is not followed; if the catalog has moved, give its new address`,
  },
  'HTML in place of JSON': {
    put: (host) => host.files.set('release.json', '<!doctype html><title>Welcome</title>'),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: it is HTML or XML and not JSON; check the address',
  },
  'invalid JSON': {
    put: (host) => host.files.set('release.json', '{ "format": 1, '),
    refusal: 'NOT_A_RELEASE: http://HOST/release.json is not a release: it is not JSON in UTF-8',
  },
  '4 MB of lists': {
    put: (host) => host.files.set('release.json', '['.repeat(4 * 1024 * 1024)),
    refusal: 'NOT_A_RELEASE: http://HOST/release.json is not a release: it is nested more than 16 levels deep',
  },
  'mistakes in each of 10,000 files': {
    put: (host) =>
      putRelease(host, ({ files, ...release }) => ({
        ...release,
        files: [...files, ...Array(9_995).fill({ path: '', url: '//', size: -1, sha256: '' })],
      })),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: files[5].path: "" is not valid: a file of a release is catalog.json, actors.json, events.json, outcomes.json, or briefs/SLUG with .json or .txt',
  },
  'UTF-16': {
    put: (host) => host.files.set('release.json', Buffer.from('\uFEFF{ "format": 1 }', 'utf16le')),
    refusal: 'NOT_A_RELEASE: http://HOST/release.json is not a release: it is not JSON in UTF-8',
  },
  'another format': {
    put: (host) => putRelease(host, (release) => ({ ...release, format: 2 })),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: format: this is another format; a newer version of Briefgraph may read it',
  },
  'status 500': {
    put: (host) => host.special.set('release.json', (_, response) => void response.writeHead(500).end('no')),
    refusal: 'UNREACHABLE: http://HOST/release.json was answered with status 500',
  },
  'status 404': {
    put: (host) => void host.files.delete('release.json'),
    refusal: 'UNREACHABLE: http://HOST/release.json was answered with status 404',
  },
  'status 304 to a request without conditions': {
    put: (host) =>
      host.special.set('actors.json', (_, response) => void response.writeHead(304).end()) &&
      putRelease(host, (release) => release),
    refusal: 'TAMPERED: http://HOST/actors.json has 0 bytes, and release.json states 16',
  },
  'a release that is older than what is held': {
    put: (host) =>
      putRelease(host, (release) => ({ ...release, revision: 'ab'.repeat(32), issued: '2026-10-01T00:00:00Z' })),
    refusal: `OLDER: http://HOST/ has revision ${'ab'.repeat(32)}, issued 2026-10-01T00:00:00Z; what is held was issued later, 2026-11-01T00:00:00Z; to take the older one, stop the server and remove CACHE/FOLDER`,
  },
  'a release from the future, which would make all that follow older': {
    put: (host) => putRelease(host, (release) => ({ ...release, issued: '9999-01-01T00:00:00Z' })),
    refusal:
      'NOT_A_RELEASE: http://HOST/release.json is not a release: it was issued in the future, at 9999-01-01T00:00:00Z',
  },
  'a release of the commons': {
    put: (host) => putRelease(host, (release) => ({ ...release, key: 'commons' })),
    refusal:
      'NOT_A_RELEASE: http://HOST/ has the commons, which are not read from elsewhere: leave this address out, or ask for a catalog with a namespace',
  },
  'another namespace than before': {
    put: (host) => putRelease(host, (release) => ({ ...release, key: 'white-house' })),
    refusal: 'NAMESPACE: http://HOST/ has the namespace "white-house", and had "skarvoya" before',
  },
  'a catalog of another namespace than its release': {
    put: (host) => publish(host, catalogFiles('white-house'), NEWER),
    refusal:
      'NOT_A_RELEASE: http://HOST/catalog.json must have the namespace of release.json, "skarvoya"; it has "white-house"',
  },
  'a catalog without a namespace': {
    put: (host) => void publish(host, catalogFiles('skarvoya', { 'catalog.json': '{}' }), NEWER),
    refusal: 'NOT_A_RELEASE: http://HOST/catalog.json must have the namespace of release.json, "skarvoya"; it has none',
  },
  'a catalog.json that would take long to parse': {
    put: (host) => void publish(host, catalogFiles('skarvoya', { 'catalog.json': '['.repeat(40_000) }), NEWER),
    refusal: 'TOO_LARGE: http://HOST/release.json has a file of 40000 bytes, catalog.json; at most 32768 are read',
  },
};

describe('is refused, and what is held stays:', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, { put, refusal, limits }) => {
    await using host = await openStaticHost();
    await using cache = await createCache();
    publish(host);
    const held = await harvest(await cache.openOne(host.url));
    const before = await cache.list();
    const sourceFolder = join(cache.folder, before.find((path) => /^[0-9a-f]{32}$/.test(path)) ?? '');
    const source = await cache.openOne(host.url, limits ? { limits } : {});
    put(host);
    expect((await findRefusal(source)).replaceAll(`:${host.port}`, ':PORT').replace(sourceFolder, 'CACHE/FOLDER')).toBe(
      refusal,
    );
    expect(source.held()).toEqual(held);
    expect(held && (await readRelease(held))).toEqual(catalogFiles());
    expect(await cache.list()).toEqual(before);
  });
});

test('a source that recovers is read again', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host, catalogFiles(), { revision: sha256('first') });
  host.files.set('events.json', 'tampered');
  const source = await cache.openOne(host.url);
  expect(await findRefusal(source)).toMatch('TAMPERED');
  publish(host);
  const release = await harvest(source);
  expect(release && (await readRelease(release))).toEqual(catalogFiles());
});

test('a port that accepts connections and says nothing is left, and one that is closed is named', async () => {
  await using cache = await createCache();
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((done) => void silent.listen(0, '127.0.0.1', done));
  const { port } = silent.address() as { port: number };
  const url = `http://127.0.0.1:${port}/`;
  const source = await cache.openOne(url, { limits: SILENT });
  expect(await findRefusal(source)).toBe('UNREACHABLE: http://HOST/release.json did not answer within 0.3 seconds');
  await new Promise((done) => silent.close(done));
  expect(await findRefusal(source)).toBe(
    'UNREACHABLE: http://HOST/release.json cannot be read: connect ECONNREFUSED HOST',
  );
});

test('a host that asks to be left alone for a while is understood', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  host.special.set('release.json', (_, response) => void response.writeHead(503, { 'retry-after': '120' }).end());
  const source = await cache.openOne(host.url);
  await expect(source.check(anySignal())).rejects.toMatchObject({ code: 'UNREACHABLE', retryAfter: 120 });
});
