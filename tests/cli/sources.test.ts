import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStaticHost, type StaticHost } from '../store/sources/static-host.ts';
import { readAll } from '../support/release-folder.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** Servers that read catalogs from elsewhere: from static hosts, and from each other. */

const soon = { timeout: 20_000, interval: 50 };

const openHost = async (): Promise<StaticHost> => {
  const host = await openStaticHost();
  onTestFinished(() => host[Symbol.asyncDispose]());
  return host;
};

const openFolder = async (): Promise<WorkFolder> => {
  const folder = await createWorkFolder('catalogs');
  onTestFinished(() => folder[Symbol.asyncDispose]());
  return folder;
};

/** Puts the newest release of a catalog on a host. */
const publish = async (folder: WorkFolder, name: string, host: StaticHost) => {
  const { code, err } = await folder.run(['release', '--data', `catalogs/${name}`, '--out', 'out']);
  if (code !== 0) throw new Error(err);
  for (const [path, text] of Object.entries(await readAll(folder.path('out')))) host.files.set(path, text);
};

const serve = (folder: WorkFolder, ...argv: string[]) =>
  startServer(folder, ['serve', '--port', '0', '--no-explorer', '--cache', 'cache', '--refresh', '1', ...argv]);

type Server = Awaited<ReturnType<typeof serve>>;

const stop = async ({ running }: Server) => {
  running.stop();
  expect(await running.exit).toBe(0);
};

const readyOf = async ({ url }: Pick<Server, 'url'>) => (await fetch(`${url}/ready`)).json();
const catalogsOf = async ({ ask }: Server) =>
  (
    (await ask('{ catalogs { key: slug source state issuedAt } }')).data.catalogs as { key: string; state: string }[]
  ).sort((a, b) => (a.key < b.key ? -1 : 1));
const becomes = (server: Server, state: string, code: string | null) =>
  vi.waitFor(async () => expect((await readyOf(server)).sources[0]).toMatchObject({ state, code }), soon);

describe('a server with a folder and a catalog from a static host', () => {
  let folder: WorkFolder;
  let host: StaticHost;
  let server: Server;
  const URL = () => `${host.url}north/`;
  beforeAll(async () => {
    folder = await createWorkFolder('catalogs');
    host = await openStaticHost();
    await publish(folder, 'north', host);
    server = await serve(folder, '--data', 'catalogs/commons', '--data', URL(), '--admin-port', '0');
  }, 60_000);
  afterAll(async () => {
    await stop(server);
    await host[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  test('serves both, and says where each comes from', async () => {
    const { issued, revision } = JSON.parse(String(host.files.get('north/release.json')));
    expect(await catalogsOf(server)).toEqual([
      { key: 'commons', source: null, state: 'CURRENT', issuedAt: null },
      { key: 'north', source: URL(), state: 'CURRENT', issuedAt: issued },
    ]);
    const ready = await readyOf(server);
    expect(ready).toEqual({
      status: 'ready',
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      sources: [
        {
          url: URL(),
          key: 'north',
          revision,
          issuedAt: issued,
          state: 'CURRENT',
          code: null,
          problem: null,
          checkedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          answeredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        },
      ],
    });
    const [, admin] = await server.running.untilWritten(/Admin: {4}(http:\/\/\S+)\/health/);
    await vi.waitFor(
      async () =>
        expect(await readyOf({ url: `${admin}` })).toMatchObject({
          status: 'ready',
          sources: ready.sources.map(({ url, key }: { url: string; key: string }) => ({ url, key })),
        }),
      soon,
    );
    // A server that is busy answers with what it knew before.
    await vi.waitFor(async () => {
      const metrics = await (await fetch(`${admin}/metrics`)).text();
      expect(metrics).toContain(`briefgraph_source_current{source="${URL()}"} 1`);
      expect(metrics).toMatch(/briefgraph_source_last_success_timestamp_seconds\{source="[^"]+"\} \d{10}/);
      expect(metrics).toMatch(/briefgraph_source_release_age_seconds\{source="[^"]+"\} \d+/);
    }, soon);
  });

  test('offers its own catalog as a release, and not the one that it reads', async () => {
    const statuses = await Promise.all(
      ['commons', 'north'].map(async (key) => (await fetch(`${server.url}/catalogs/${key}/release.json`)).status),
    );
    expect(statuses).toEqual([200, 404]);
  });

  test('serves a newer release, and keeps it when a later one has errors, while its folder changes', async () => {
    const titleOf = async (slug: string) => (await server.ask(`{ event(ref: "${slug}") { title } }`)).data.event.title;
    const events = JSON.parse(await folder.read('catalogs/north/events.json'));
    const round = events.events.find(({ slug }: { slug: string }) => slug === 'second-round-2025');
    round.title = 'Renamed in the north';
    await folder.write('catalogs/north/events.json', JSON.stringify(events));
    await publish(folder, 'north', host);
    await vi.waitFor(async () => expect(await titleOf('north/second-round-2025')).toBe('Renamed in the north'), soon);

    // The institute has commons of its own, with an event that is not in these.
    const institute = await openFolder();
    const commons = JSON.parse(await institute.read('catalogs/commons/events.json'));
    commons.events.push({ slug: 'only-there', title: 'Only there', kind: 'MINISTERIAL', order: 9 });
    await institute.write('catalogs/commons/events.json', JSON.stringify(commons));
    round.partOf = 'only-there';
    await institute.write('catalogs/north/events.json', JSON.stringify(events));
    await publish(institute, 'north', host);
    await becomes(server, 'STALE', 'INVALID');
    expect(server.running.err).toMatch(
      /The newest release of http:\S+ has errors and is not served \(INVALID\): http:\S+\/north\/events\.json:\d+:\d+ [^\n]*only-there/,
    );
    expect((await readyOf(server)).sources[0].problem).toBe('Its newest release has errors; the log has them.');

    await folder.edit('catalogs/commons/events.json', 'Denmark lowers its quota', 'Denmark lowers all quotas');
    await vi.waitFor(async () => expect(await titleOf('quota-cut-2024')).toBe('Denmark lowers all quotas'), soon);
    expect(await titleOf('north/second-round-2025')).toBe('Renamed in the north');
    expect((await catalogsOf(server)).map(({ key, state }) => [key, state])).toEqual([
      ['commons', 'CURRENT'],
      ['north', 'STALE'],
    ]);

    round.title = 'Renamed again';
    delete round.partOf;
    await institute.write('catalogs/north/events.json', JSON.stringify(events));
    await publish(institute, 'north', host);
    await becomes(server, 'CURRENT', null);
    expect(await titleOf('north/second-round-2025')).toBe('Renamed again');
  }, 60_000);
});

test('a host that is gone makes its catalog stale until it is back', async () => {
  const [folder, host] = [await openFolder(), await openHost()];
  await publish(folder, 'north', host);
  const server = await serve(folder, '--data', 'catalogs/commons', '--data', `${host.url}north/`);
  const before = (await readyOf(server)).revision;
  host.special.set('north/release.json', (_request, response) => response.destroy());
  await becomes(server, 'STALE', 'UNREACHABLE');
  expect(
    (await server.ask('{ briefs(where: { catalogs: ["north"] }) { totalCount } }')).data.briefs.totalCount,
  ).toBeGreaterThan(0);
  expect((await readyOf(server)).revision).not.toBe(before);
  host.special.clear();
  await becomes(server, 'CURRENT', null);
  expect((await readyOf(server)).revision).toBe(before);
  await stop(server);
}, 60_000);

test('a second start does not wait for a host that does not answer, and says how old its answer is', async () => {
  const [folder, host] = [await openFolder(), await openHost()];
  await publish(folder, 'north', host);
  const argv = ['--data', 'catalogs/commons', '--data', `${host.url}north/`];
  await stop(await serve(folder, ...argv));
  host.special.set('north/release.json', () => {});
  host.requests();
  const [source = ''] = (await readdir(folder.path('cache'), { recursive: true })).filter((path) =>
    path.endsWith('source.json'),
  );
  const state = JSON.parse(await folder.read(`cache/${source}`));
  const answeredAt = '2026-01-02T03:04:05.678Z';
  await folder.write(`cache/${source}`, JSON.stringify({ ...state, checked: answeredAt }));
  const server = await serve(folder, ...argv);
  expect((await readyOf(server)).sources[0]).toMatchObject({
    ...{ key: 'north', state: 'STALE', code: 'NOT_CHECKED', checkedAt: null, answeredAt },
    problem: 'It has not been asked since the start, and has not answered for a while before.',
  });
  await vi.waitFor(() => expect(host.requests()).toEqual(['north/release.json (unchanged)']), soon);
  await stop(server);
}, 60_000);

test('a server reads what another one offers; SIGHUP asks at once', async () => {
  const [folder, other] = [await openFolder(), await openFolder()];
  const institute = await startServer(other, ['serve', '--port', '0', '--no-explorer', '--data', 'catalogs/harbour']);
  const server = await startServer(folder, [
    ...['serve', '--port', '0', '--no-explorer', '--cache', 'cache', '--refresh', '0'],
    ...['--data', 'catalogs/commons', '--data', `${institute.url}/catalogs/harbour/`],
  ]);
  expect((await catalogsOf(server)).map(({ key }) => key)).toEqual(['commons', 'harbour']);
  await other.edit('catalogs/harbour/events.json', 'Strike of the pilots', 'The long strike');
  await institute.running.untilWritten(/Now serving newer data/);
  const title = async () => (await server.ask('{ event(ref: "harbour/port-strike-2023") { title } }')).data.event.title;
  await vi.waitFor(
    async () => {
      server.running.reload();
      expect(await title()).toBe('The long strike');
    },
    { ...soon, interval: 500 },
  );
  await stop(server);
  await stop(institute);
}, 60_000);

test('the environment names URLs, beside folders', async () => {
  const [folder, host] = [await openFolder(), await openHost()];
  await publish(folder, 'north', host);
  const env = { BRIEFGRAPH_DATA: `catalogs/commons:${host.url}north/:catalogs/harbour`, BRIEFGRAPH_CACHE: 'kept' };
  const server = await startServer(folder, ['serve', '--port', '0', '--no-explorer'], env);
  expect((await catalogsOf(server)).map(({ key }) => key).sort()).toEqual(['commons', 'harbour', 'north']);
  expect((await readFile(folder.path('kept/namespaces.json'), 'utf8').catch(() => 'kept')).length).toBeGreaterThan(0);
  await stop(server);
}, 60_000);

test('validate checks a release that is published', async () => {
  const [folder, host] = [await openFolder(), await openHost()];
  await publish(folder, 'north', host);
  const URL = `${host.url}north/`;
  const { code, out } = await folder.run(['validate', '--data', 'catalogs/commons', '--data', URL, '--json']);
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    { ok: true, folders: ['catalogs/commons', URL], catalogs: [{ key: 'commons' }, { key: 'north', folder: URL }] },
  ]);
  const alone = await folder.run(['validate', '--data', `${host.url}nothing/`]);
  expect(alone).toEqual({ code: 1, out: '', err: expect.stringMatching(/^error: [^\n]*nothing\/[^\n]*404[^\n]*\n$/) });
}, 60_000);

test.each([
  [
    'a name and a password',
    ['--data', 'https://me:secret@institute.example/x/'],
    2,
    /…@institute\.example\/x\/ has a name or a password/,
  ],
  ['a token', ['--data', 'https://institute.example/x/?token=secret'], 2, /institute\.example\/x\/\?… has a "\?"/],
  [
    'no answer, and there is nothing else',
    ['--data', 'http://127.0.0.1:9/x/'],
    1,
    /nothing can be served: none of the sources could be read/,
  ],
  ['a time that is too long', ['--refresh', '604801'], 2, /is a whole number from 0 to 604800/],
])('with %s, it ends with one line', async (_what, argv, code, line) => {
  const folder = await openFolder();
  const ended = await folder.run(['serve', '--port', '0', '--cache', 'cache', ...argv]);
  expect(ended.code).toBe(code);
  expect(ended.err.split('\n').filter((text) => text.startsWith('error: '))).toEqual([expect.stringMatching(line)]);
  expect(ended.err).not.toContain('secret');
});

test('commands that only read folders say so', async () => {
  const folder = await openFolder();
  expect(await folder.run(['find', 'sound', '--data', 'https://institute.example/x/'])).toEqual({
    code: 2,
    out: '',
    err: "error: option '--data <folder>' has a URL, which serve, gateway and validate read. This command needs a folder.\n",
  });
});
