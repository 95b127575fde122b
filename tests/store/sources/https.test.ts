import { expect, test } from 'vitest';
import { createCertificate, hasOpenssl } from '../../support/test-certificate.ts';
import { createCache, findRefusal } from './open-test-sources.ts';
import { openStaticHost, publish } from './static-host.ts';

test.runIf(hasOpenssl)('a server whose certificate nobody vouches for is not read', async () => {
  await using cache = await createCache();
  await using certificate = await createCertificate();
  await using host = await openStaticHost(certificate);
  publish(host);
  const source = await cache.openOne(host.url.replace('localhost', '127.0.0.1'));
  expect(await findRefusal(source)).toBe(
    'UNREACHABLE: https://HOST/release.json cannot be read: self-signed certificate',
  );
  expect(host.requests()).toEqual([]);
});
