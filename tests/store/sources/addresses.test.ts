import { expect, test } from 'vitest';
import { isSourceUrl, parseSourceUrl, refuseSourceAddress } from '../../../src/store/sources/source-url.ts';
import { createCache, findRefusal, harvest } from './open-test-sources.ts';
import { openStaticHost, publish } from './static-host.ts';

test('an address is told from a folder', () => {
  expect(['https://institute.example/', 'HTTP://localhost/', 'data', './http', 'C:\\data'].map(isSourceUrl)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['https://institute.example/catalogs/x/', 'https://institute.example/catalogs/x/'],
  ['https://institute.example', 'https://institute.example/'],
  ['https://institute.example/x//release.json', 'https://institute.example/x/'],
  ['https://10.0.0.5/x/', 'https://10.0.0.5/x/'],
  ['http://localhost:8080/x', 'http://localhost:8080/x/'],
  ['http://127.1:8080', 'http://127.0.0.1:8080/'],
  ['http://[::1]/', 'http://[::1]/'],
])('%s is an address of a catalog', (text, href) => {
  expect(parseSourceUrl(text).href).toBe(href);
});

test.each([
  ['ftp://institute.example/', 'is not an address of a catalog; it begins with https://'],
  ['https://', 'is not an address of a catalog; it begins with https://'],
  ['https://me:secret@institute.example/', 'has a name or a password in it, which is not sent'],
  ['https://institute.example/?a=b', 'has a "?" or a "#" in it; give the address of the folder of release.json'],
  ['http://institute.example/', 'is not encrypted; use https:// (http:// is allowed to this machine only)'],
  ['http://10.0.0.5/', 'is not encrypted; use https:// (http:// is allowed to this machine only)'],
  ['http://0.0.0.0/', 'is not encrypted; use https:// (http:// is allowed to this machine only)'],
  ['http://169.254.169.254/', 'is not encrypted; use https:// (http:// is allowed to this machine only)'],
  ['https://169.254.169.254/latest/', 'is an address of a metadata service, which is never asked'],
  ['https://0xa9fea9fe/', 'is an address of a metadata service, which is never asked'],
  ['https://[::ffff:169.254.169.254]/', 'is an address of a metadata service, which is never asked'],
  ['https://[fd00:ec2::254]/', 'is an address of a metadata service, which is never asked'],
])('%s is refused at the start', async (text, why) => {
  await using cache = await createCache();
  // Secrets are not repeated.
  const shown = text.replace('me:secret', '…').replace('a=b', '…');
  await expect(cache.openOne(text)).rejects.toThrow(`${shown} ${why}`);
  await expect(cache.openOne(text)).rejects.toMatchObject({ code: 'INVALID_URL' });
});

test('an address that is given twice is refused', async () => {
  await using cache = await createCache();
  await expect(cache.open(['https://a.example/x', 'https://a.example/x/release.json'])).rejects.toThrow(
    'https://a.example/x/ is given twice',
  );
});

const PUBLIC = '93.184.215.14';
const PRIVATE = '10.1.2.3';
const METADATA = '169.254.169.254';

test.each([
  ['https://institute.example/', PUBLIC, true],
  ['https://institute.example/', PRIVATE, false],
  ['https://institute.example/', '127.0.0.1', false],
  ['https://institute.example/', '::ffff:10.1.2.3', false],
  ['https://institute.example/', METADATA, false],
  ['https://catalogs/', PRIVATE, true],
  ['https://catalogs.archive.internal/', PRIVATE, true],
  ['https://catalogs.home.arpa/', PRIVATE, true],
  ['https://10.1.2.3/', PRIVATE, true],
  ['https://metadata.google.internal/', METADATA, false],
  ['http://localhost/', '127.0.0.1', true],
  ['http://localhost/', PRIVATE, false],
])('that %s is asked at %s is %s', (url, address, isAsked) => {
  expect(refuseSourceAddress(new URL(url), address) === null).toBe(isAsked);
});

test('a name that leads to a private address when it is connected to is refused, even if another address is public', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  const addresses = [PUBLIC, '127.0.0.1'];
  const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
  const source = await cache.openOne(`https://institute.example:${host.port}/`, { resolve });
  expect(await findRefusal(source)).toBe(
    `FORBIDDEN_ADDRESS: https://institute.example:${host.port}/ is not asked: its name leads to 127.0.0.1, which is not on the public internet; if that is meant, give a name that ends in ".internal"`,
  );
  expect(host.requests()).toEqual([]);
});

test('a name is checked for each connection, so it may not lead elsewhere later', async () => {
  await using host = await openStaticHost();
  await using cache = await createCache();
  publish(host);
  let lookUps = 0;
  const resolve = async () => [{ address: lookUps++ === 0 ? '127.0.0.1' : METADATA, family: 4 }];
  // Each response ends its connection.
  host.special.set('release.json', (_, response) => {
    response.setHeader('connection', 'close').end(host.files.get('release.json'));
  });
  const source = await cache.openOne(`http://localhost:${host.port}/`, { resolve });
  expect(await findRefusal(source)).toMatch(/^FORBIDDEN_ADDRESS: .*its name leads to 169\.254\.169\.254/);
  expect(host.requests()).toEqual(['release.json']);
});

test('a name without an address, and one that cannot be resolved, are named', async () => {
  await using cache = await createCache();
  const none = await cache.openOne('https://a.example/', { resolve: async () => [] });
  expect(await findRefusal(none)).toBe(
    'UNREACHABLE: https://a.example/release.json cannot be read: a.example has no address',
  );
  const fail = async () =>
    Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND b.example'), { code: 'ENOTFOUND' }));
  const unknown = await cache.openOne('https://b.example/', { resolve: fail });
  expect(await findRefusal(unknown)).toBe(
    'UNREACHABLE: https://b.example/release.json cannot be read: getaddrinfo ENOTFOUND b.example',
  );
});

test('what a release extends is not fetched', async () => {
  await using host = await openStaticHost();
  await using other = await openStaticHost();
  await using cache = await createCache();
  publish(host, undefined, { extends: ['white-house'], homepage: other.url });
  await harvest(await cache.openOne(host.url));
  expect(other.requests()).toEqual([]);
});
