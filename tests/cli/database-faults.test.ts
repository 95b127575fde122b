import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPostgres, type Postgres, startPostgres } from '../support/postgres.ts';
import { startServer } from './start-server.ts';
import { createWorkFolder, type WorkFolder } from './work-folder.ts';

/** What a reader sees of a server whose database fails, each on a real server; docs/scale.md has the table. */

let asked = 0;
/** Another query each time: what was asked before may be answered from memory. */
const events = () => `{ events(first: ${++asked}) { totalCount nodes { title } } }`;
const UNAVAILABLE = {
  errors: [{ message: 'The data cannot be read at the moment.', extensions: { code: 'NOT_READY' } }],
};

describe.skipIf(findPostgres() === null)('with a server of PostgreSQL', () => {
  let postgres: Postgres;
  let folder: WorkFolder;
  let server: Awaited<ReturnType<typeof startServer>>;
  /** Somebody else's connection, whose locks make statements of the server wait. */
  let other: Client;
  beforeAll(async () => {
    postgres = await startPostgres({ programs: findPostgres() ?? '' });
    folder = await createWorkFolder('tiny');
    const loaded = await folder.run(['load', '--data', 'tiny', '--store', postgres.url]);
    expect(loaded).toMatchObject({ code: 0, err: '' });
    const argv = ['serve', '--port', '0', '--no-explorer', '--store-timeout', '1', '--store-pool', '2'];
    server = await startServer(folder, argv, { DATABASE_URL: postgres.url });
    other = new Client({ connectionString: postgres.url });
    await other.connect();
  }, 60_000);
  afterAll(async () => {
    server.running.stop();
    expect(await server.running.exit).toBe(0);
    await other.end();
    await postgres.stop();
    await folder[Symbol.asyncDispose]();
  });

  const ready = async () => {
    const response = await fetch(`${server.url}/ready`);
    return { status: response.status, body: (await response.json()) as { problem?: string } };
  };
  const answers = async () => JSON.stringify(await server.ask(events())).includes('"title"');
  /** Makes statements about rows wait while something is done. */
  const whileLocked = async <Result>(table: string, use: () => Promise<Result>): Promise<Result> => {
    await other.query('begin');
    await other.query(`lock table ${table} in access exclusive mode`);
    try {
      return await use();
    } finally {
      await other.query('rollback');
    }
  };
  const eventTable = async () => {
    const { rows } = await other.query('select schema from bg.revision order by loaded_at desc limit 1');
    return `"${rows[0].schema}".event`;
  };
  const waitingFor = async (count: number) => {
    const waiting = "select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'";
    await expect.poll(async () => (await other.query(waiting)).rows[0].count, { timeout: 10_000 }).toBe(count);
  };

  test('the server says what it serves', () => {
    expect(server.running.out).toMatch(/ serves 1 brief and 3 events, revision \w+, from PostgreSQL\.\n/);
  });

  test('a statement that takes too long: that request gets QUERY_TIMEOUT, others are answered', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await whileLocked(await eventTable(), () =>
      fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: events() }) }),
    );
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 503,
      body: { errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] },
    });
    await server.running.untilWritten(/A request could not be answered. The database does not answer in time: /);
    expect(await ready()).toMatchObject({ status: 200 });
    expect(await answers()).toBe(true);
  });

  test('a connection that is lost in the middle of a request: NOT_READY, and the next one is answered', async () => {
    const answer = await whileLocked(await eventTable(), async () => {
      const asked = server.ask(events());
      await waitingFor(1);
      await other.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'briefgraph' and wait_event_type = 'Lock'",
      );
      return asked;
    });
    expect(answer).toEqual(UNAVAILABLE);
    await server.running.untilWritten(/The database does not answer: terminating connection/);
    await expect.poll(answers).toBe(true);
  });

  test('a database that does not say its revision: /ready says so, and that it does again', async () => {
    await whileLocked('bg.current', async () => {
      await expect.poll(ready, { timeout: 10_000 }).toMatchObject({
        status: 503,
        body: { problem: 'The data cannot be read at the moment. The database does not answer in time.' },
      });
      expect(await server.ask(events())).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] });
    });
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 200 });
    expect(await answers()).toBe(true);
  }, 30_000);

  test('a database that can only be read is served; a load ends with one line', async () => {
    await other.query('alter system set default_transaction_read_only = on');
    await other.query('select pg_reload_conf()');
    try {
      expect(await answers()).toBe(true);
      const load = await folder.run(['load', '--data', 'tiny', '--store', postgres.url]);
      expect(load).toMatchObject({ code: 1, out: '' });
      expect(load.err).toMatch(/^error: The database can only be read: it is a replica, or set to read only: .*\n$/);
    } finally {
      await other.query('set default_transaction_read_only = off');
      await other.query('alter system reset default_transaction_read_only');
      await other.query('select pg_reload_conf()');
    }
  });

  test('data of another format: serve does not begin, and a running server is not ready', async () => {
    await other.query('update bg.current set format = 999');
    try {
      const { code, err } = await folder.run(['serve', '--port', '0', '--store', postgres.url]);
      expect(code).toBe(1);
      expect(err).toMatch(
        /^error: The data of the database has format 999, and this release reads format \d+: update Briefgraph\.\n$/,
      );
      await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 503 });
    } finally {
      await other.query(
        "update bg.current set format = (select max(split_part(schema, '_', 2))::int from bg.revision)",
      );
    }
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 200 });
    expect(await answers()).toBe(true);
  }, 30_000);

  test('no line of the log has the password', async () => {
    const refused = await folder.run(['serve', '--store', postgres.url.replace('briefgraph@', 'nobody:hunter2@')]);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^error: The database refuses the user or the password: .*\n$/);
    expect(refused.err + server.running.err + server.running.out).not.toContain('hunter2');
  });
});
