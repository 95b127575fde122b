import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../cli/start-server.ts';
import { createWorkFolder, type WorkFolder } from '../cli/work-folder.ts';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { composeServices, containerOf, pods } from './manifests.ts';

/** What the containers run, with the arguments that the files have, on a PostgreSQL that the tests start. */

interface Started {
  argv: readonly string[];
  /** The paths at the admin port that are asked whether it is well. */
  probes: readonly string[];
}

/** What listens, by the names of the files. */
const servers: [string, Started][] = [
  ...Object.entries(composeServices)
    .filter(([name]) => /^(server|gateway)/.test(name))
    .map(([name, { command = [] }]): [string, Started] => [`compose: ${name}`, { argv: command, probes: ['/health'] }]),
  ...[...pods]
    .filter(([, pod]) => containerOf(pod).args && containerOf(pod).ports)
    .map(([name, pod]): [string, Started] => {
      const { args = [], livenessProbe, readinessProbe } = containerOf(pod);
      const probes = [livenessProbe, readinessProbe].map((probe) => {
        expect(probe?.httpGet?.port).toBe('admin');
        return probe?.httpGet?.path ?? '';
      });
      return [`Kubernetes: ${name}`, { argv: args, probes }];
    }),
];

const loads: [string, readonly string[]][] = [
  ['compose', composeServices.load?.command ?? []],
  ...[...pods]
    .filter(([, pod]) => containerOf(pod).name === 'load')
    .map(([name, pod]): [string, readonly string[]] => [name, containerOf(pod).args ?? []]),
];

test('every program of the files is tried', () => {
  expect(servers.map(([name]) => name)).toHaveLength(5);
  expect(loads.map(([name]) => name)).toEqual(['compose', 'briefgraph-load', 'briefgraph-refresh']);
});

describe.skipIf(findPostgres() === null)('on PostgreSQL', () => {
  let postgres: Postgres;
  let folder: WorkFolder;
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
    folder = await createWorkFolder('tiny');
  }, 60_000);
  afterAll(async () => {
    await postgres.stop();
    await folder[Symbol.asyncDispose]();
  });

  test.each(loads)('%s loads', async (_name, argv) => {
    const env = { DATABASE_URL: postgres.url, BRIEFGRAPH_DATA: 'tiny' };
    expect(await folder.run(argv, { env })).toMatchObject({ code: 0, err: '' });
  });

  test('compose: harvest loads what changes, until it is stopped', async () => {
    const { title } = JSON.parse(await folder.read('tiny/events.json')).events[0];
    const env = { DATABASE_URL: postgres.url, BRIEFGRAPH_DATA: 'tiny', BRIEFGRAPH_CACHE: folder.path('cache') };
    const running = folder.start(composeServices.harvest?.command ?? [], { env });
    await running.untilWritten(/1 catalog loaded, .* no rows written/);
    await folder.edit('tiny/events.json', JSON.stringify(title), '"Newer title"');
    await running.untilWritten(/1 catalog loaded, .* [1-9]\d* rows? written/);
    running.stop();
    expect(await running.exit).toBe(0);
  });

  test.each(servers)('%s answers, and its probes do', async (_name, { argv, probes }) => {
    // The ports are those of a container, and no load balancer has to notice the end: here each is a free one, and it ends at once.
    const free = argv.map((arg, index) => (/^--(admin-port|drain)$/.test(argv[index - 1] ?? '') ? '0' : arg));
    const { running, ask } = await startServer(folder, free, { DATABASE_URL: postgres.url, PORT: '0' });
    const [, admin] = await running.untilWritten(/Admin: +(http:\/\/[^/\s]+)\/health/);
    for (const probe of probes) expect((await fetch(`${admin}${probe}`)).status).toBe(200);
    expect(await ask('{ briefs { totalCount } }')).toMatchObject({ data: { briefs: { totalCount: 1 } } });
    running.stop();
    expect(await running.exit).toBe(0);
  });
});
