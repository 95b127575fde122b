import { expect, test, vi } from 'vitest';
import { openStaticHost } from '../store/sources/static-host.ts';
import { readAll } from '../support/release-folder.ts';
import { startProcess } from '../support/start-process.ts';
import { createCertificate, hasOpenssl } from '../support/test-certificate.ts';
import { createWorkFolder } from './work-folder.ts';

/** A server in a process of its own that reads a catalog over HTTPS, from a host whose certificate an operator vouches for. */

const QUERY = '{ catalogs { key: slug source state } briefs(where: { catalogs: ["north"] }) { totalCount } }';

test.runIf(hasOpenssl)(
  'a catalog is read over HTTPS with NODE_EXTRA_CA_CERTS, and not without',
  async () => {
    await using folder = await createWorkFolder('catalogs');
    await using certificate = await createCertificate();
    await using host = await openStaticHost(certificate);
    await folder.run(['release', '--data', 'catalogs/north', '--out', 'out']);
    for (const [path, text] of Object.entries(await readAll(folder.path('out')))) host.files.set(path, text);
    const url = `${host.url}north/`;
    const serve = (cache: string, variables = '') =>
      startProcess(
        ['--no-explorer', '--cache', folder.path(cache), '--data', folder.path('catalogs/commons'), '--data', url],
        variables,
      );

    const server = await serve('kept', `export NODE_EXTRA_CA_CERTS="${certificate.file}";`);
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`);
    const { data } = await answer.json();
    expect(data.catalogs).toContainEqual({ key: 'north', source: url, state: 'CURRENT' });
    expect(data.briefs).toEqual({ totalCount: 3 });
    expect(host.requests().filter((path) => path === 'north/release.json')).toEqual(['north/release.json']);
    server.kill('SIGTERM');
    expect(await server.exit).toBe(0);

    const without = await serve('empty');
    await vi.waitFor(async () => {
      const { sources } = await (await fetch(`${without.url}/ready`)).json();
      expect(sources).toMatchObject([{ url, key: null, state: 'MISSING', code: 'UNREACHABLE' }]);
    });
    expect(host.requests()).toEqual([]);
    without.kill('SIGTERM');
    expect(await without.exit).toBe(0);
  },
  60_000,
);
