import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStaticHost, type StaticHost } from '../store/sources/static-host.ts';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { readAll } from '../support/release-folder.ts';
import type { Run } from './run-main.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** `briefgraph load --watch` keeps a database up to date with a folder and a catalog that is published elsewhere. */

test.each([
  [['--watch', '--json'], '--json cannot be combined with --watch, which loads several times.'],
  [['--refresh', '5'], '--cache and --refresh need --watch, for which they are used.'],
  [['--cache', 'here'], '--cache and --refresh need --watch, for which they are used.'],
])('%j: one line says what is wrong', async (argv, says) => {
  await using folder = await createWorkFolder('tiny');
  const { code, err } = await folder.run(['load', '--data', 'tiny', '--store', 'postgres://127.0.0.1:1/x', ...argv]);
  expect({ code, err }).toEqual({ code: 2, err: `error: ${says}\n` });
});

test('a database that cannot be reached is tried again, until it is asked to stop', async () => {
  await using folder = await createWorkFolder('tiny');
  const run = folder.start(['load', '--watch', '--data', 'tiny', '--store', 'postgres://nobody@127.0.0.1:1/x']);
  await run.untilWritten(/^error: The database does not answer: .*\nIt is tried again in 10 s\.$/m);
  run.stop();
  expect(await run.exit).toBe(0);
});

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  let folder: WorkFolder;
  let host: StaticHost;
  const running: Run[] = [];
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
    folder = await createWorkFolder('catalogs');
    host = await openStaticHost();
  }, 60_000);
  afterAll(async () => {
    await host[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
    await postgres.stop();
  });

  const publish = async () => {
    const { code, err } = await folder.run(['release', '--data', 'catalogs/north', '--out', 'out']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const [path, text] of Object.entries(await readAll(folder.path('out')))) host.files.set(path, text);
  };
  const watch = (cache: string) => {
    const data = ['--data', 'catalogs/commons', '--data', `${host.url}north/`];
    const argv = ['load', '--watch', ...data, '--cache', cache, '--refresh', '1', '--store', postgres.url];
    const run = folder.start(argv);
    running.push(run);
    return run;
  };
  const rename = (file: string, from: string, to: string) =>
    folder.edit(file, JSON.stringify(from), JSON.stringify(to));

  test('nothing is loaded before all URLs were read; then changes are, what has errors waits, and it ends when asked', async () => {
    const first = watch('cache');
    await first.untilWritten(/warning: .*north/);
    expect(first.out).toBe('');
    await publish();
    await first.untilWritten(/2 catalogs loaded, revision \w+: [1-9]\d* rows written\.\n/);

    const server = await startServer(folder, ['serve', '--port', '0', '--no-explorer'], { DATABASE_URL: postgres.url });
    const titles = async () => JSON.stringify(await server.ask('{ events { nodes { title } } }'));
    await rename('catalogs/commons/events.json', 'Denmark lowers its quota', 'A title of the commons');
    await expect.poll(titles, { timeout: 10_000 }).toContain('A title of the commons');
    await rename('catalogs/north/events.json', 'Second round at the Sound', 'A title of the north');
    await publish();
    await expect.poll(titles, { timeout: 10_000 }).toContain('A title of the north');

    // Another process sees the same news, and finds that they are loaded.
    const second = watch('other-cache');
    await second.untilWritten(/2 catalogs loaded, revision \w+: no rows written, since they are there already\.\n/);

    const good = await folder.read('catalogs/commons/events.json');
    await folder.write('catalogs/commons/events.json', '{}');
    await first.untilWritten(/error: /);
    expect(await titles()).toContain('A title of the commons');
    await folder.write('catalogs/commons/events.json', good);
    await first.untilWritten(/The data is valid again, with the same content: revision \w+\.\n/);
    await folder.write('catalogs/commons/events.json', good.replace('A title of the commons', 'A better title'));
    await expect.poll(titles, { timeout: 10_000 }).toContain('A better title');

    expect(first.out).not.toContain('Now serving');

    for (const run of [...running, server.running]) {
      run.stop();
      expect(await run.exit).toBe(0);
    }
  }, 60_000);
});
