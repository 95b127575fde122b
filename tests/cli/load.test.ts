import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder } from './work-folder.ts';

test.each<{ argv: string[]; env?: Record<string, string>; says: string }>([
  {
    argv: ['load', '--data', 'tiny'],
    says: 'Say which database: --store postgres://user@host/name, or the environment variable DATABASE_URL.',
  },
  {
    argv: ['load', '--store', 'mysql://x'],
    says: "option '--store <url>' argument 'mysql://x' is invalid. The address of a database begins with postgres:// or postgresql://.",
  },
  {
    argv: ['serve', '--store', 'postgres://127.0.0.1:1/x', '--data', 'tiny'],
    says: '--store cannot be combined with --data: load the data into the database with `briefgraph load`.',
  },
  {
    argv: ['serve'],
    env: { DATABASE_URL: 'secret-of-mine' },
    says: 'The environment variable DATABASE_URL is wrong. The address of a database begins with postgres:// or postgresql://.',
  },
  {
    argv: ['serve', '--texts', '.'],
    env: { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
    says: '--texts cannot be combined with a database: give it to `briefgraph load`.',
  },
])('$argv, with $env: one line says what is wrong', async ({ argv, env, says }) => {
  await using folder = await createWorkFolder();
  const { code, err } = await folder.run(argv, { env });
  expect({ code, err }).toEqual({ code: 2, err: `error: ${says}\n` });
});

test('a database that cannot be reached ends the start with one line, without the password', async () => {
  await using folder = await createWorkFolder();
  const { code, out, err } = await folder.run(['serve', '--store', 'postgres://me:hunter2@127.0.0.1:1/x']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^error: The database does not answer: .*ECONNREFUSED.*\n$/);
  expect(err).not.toContain('hunter2');
});

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
  }, 60_000);
  afterAll(() => postgres.stop());

  test('data is loaded and served; what has errors is not, and newer data is seen by a server that runs', async () => {
    await using folder = await createWorkFolder('tiny');
    const empty = await folder.run(['serve', '--store', postgres.url]);
    expect(empty).toMatchObject({
      code: 1,
      err: 'error: The database has no data of Briefgraph: load catalogs with `briefgraph load`.\n',
    });
    const load = ['load', '--data', 'tiny', '--store', postgres.url];
    const first = await folder.run([...load, '--json']);
    expect(first).toMatchObject({ code: 0, err: '' });
    const { revision, written } = JSON.parse(first.out);
    expect(written).toBeGreaterThan(10);
    expect((await folder.run(load)).out).toBe(
      `1 catalog loaded, revision ${revision}: no rows written, since they are there already.\n`,
    );

    const server = await startServer(folder, ['serve', '--port', '0', '--no-explorer'], { DATABASE_URL: postgres.url });
    const query =
      '{ events { totalCount nodes { title mentions { nodes { __typename } } } } search(text: "summit") { totalCount } }';
    const plain = await startServer(folder, ['serve', '--port', '0', '--no-explorer', '--data', 'tiny']);
    const expected = await plain.ask(query);
    expect(await server.ask(query)).toEqual(expected);
    expect(JSON.stringify(expected)).toContain('title');
    plain.running.stop();

    const title = JSON.parse(await folder.read('tiny/events.json')).events[0].title;
    await folder.edit('tiny/events.json', JSON.stringify(title), '"Newer title"');
    const newer = await folder.run([...load, '--json']);
    await server.running.untilWritten(new RegExp(`Serving revision ${JSON.parse(newer.out).revision}`));
    expect(JSON.stringify(await server.ask('{ events { nodes { title } } }'))).toContain('Newer title');

    await folder.write('tiny/events.json', '{}');
    const wrong = await folder.run(load);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('the data has');
    expect(await server.ask('{ dataset { revision } }')).toEqual({
      data: { dataset: { revision: JSON.parse(newer.out).revision } },
    });
    server.running.stop();
    expect(await server.running.exit).toBe(0);
  }, 60_000);

  test('warnings about the data are counted, as where it is served from files', async () => {
    await using folder = await createWorkFolder('tiny');
    const { events, ...others } = JSON.parse(await folder.read('tiny/events.json'));
    const declared = ['one-of-its-own', 'another-one'].map((slug) => ({
      slug,
      title: `An event that is declared the same as one of its own catalog, ${slug}`,
      kind: events[0].kind,
      sameAs: [`commons/${events[0].slug}`],
    }));
    const warned = async (number: number) => {
      const all = [...events, ...declared.slice(0, number)];
      await folder.write('tiny/events.json', JSON.stringify({ ...others, events: all }));
      const loaded = await folder.run(['load', '--data', 'tiny', '--store', postgres.url, '--json']);
      expect(JSON.parse(loaded.out)).toMatchObject({ warnings: number });
      return loaded.err;
    };
    expect(await warned(1)).toBe(
      'warning: The data has 1 problem for curators to review; "briefgraph validate" lists it.\n',
    );
    expect(await warned(2)).toBe(
      'warning: The data has 2 problems for curators to review; "briefgraph validate" lists them.\n',
    );
  });

  test('texts of briefs are found by their hashes, quoted, and written beside the briefs', async () => {
    await using folder = await createWorkFolder('catalogs');
    const beside = folder.path('catalogs/north/briefs/desk-2024-06.txt');
    const text = await readFile(beside, 'utf8');
    await mkdir(folder.path('texts'));
    await rename(beside, folder.path('texts/another-name.txt'));
    await rm(folder.path('catalogs/north/briefs/desk-2024-11.txt'));
    const load = async (...more: string[]) => {
      const loaded = await folder.run([
        ...['load', '--data', 'catalogs/north', '--store', postgres.url, '--json'],
        ...more,
      ]);
      expect(loaded).toMatchObject({ code: 0, err: '' });
      return JSON.parse(loaded.out).revision;
    };
    await load();
    const server = await startServer(folder, ['serve', '--port', '0', '--no-explorer'], { DATABASE_URL: postgres.url });
    const quotes = async () => {
      const query = '{ brief(ref: "north/desk-2024-06") { paragraphs { sentences { quote } } } }';
      const { data } = (await server.ask(query)) as { data: { brief: Quoted } };
      return data.brief.paragraphs.flatMap(({ sentences }) => sentences.map(({ quote }) => quote));
    };
    expect(new Set(await quotes())).toEqual(new Set([null]));

    const revision = await load('--texts', 'texts');
    await server.running.untilWritten(new RegExp(`Serving revision ${revision}`));
    const quoted = await quotes();
    expect(quoted.length).toBeGreaterThan(3);
    for (const quote of quoted) expect(text).toContain(quote ?? 'no quote');
    await folder.run(['dump', '--store', postgres.url, '--out', 'made']);
    expect(await folder.read('made/catalogs/north/briefs/desk-2024-06.txt')).toBe(text);

    const without = await load();
    await server.running.untilWritten(new RegExp(`Serving revision ${without}`));
    expect(new Set(await quotes())).toEqual(new Set([null]));
    server.running.stop();
  }, 60_000);
});

interface Quoted {
  paragraphs: { sentences: { quote: string | null }[] }[];
}
