import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTables } from '../../../bench/http/postgraphile/postgraphile.ts';
import { missingForPostgraphile } from '../../../bench/http/postgraphile/requirements.ts';
import { openGiven } from '../../../bench/http/subjects/given-database.ts';
import { writeTables } from '../../../bench/http/tables.ts';
import { findPostgres } from '../../support/postgres.ts';

const scratch = mkdtempSync(join(tmpdir(), 'briefgraph-bench-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const everything = { postgres: '/usr/bin', node: '22.1.0', platform: 'darwin-arm64', hasProc: true };

test.each([
  [{}, []],
  [{ node: '20.19.0' }, ['Node 22 or newer']],
  [{ node: '20.19.0', platform: 'linux-x64' }, []],
  [{ postgres: null, hasProc: false }, ['the programs of PostgreSQL', '/proc, for the CPU time of PostgreSQL']],
])('where %j differs, what is missing is %j', (difference, missing) => {
  expect(missingForPostgraphile({ ...everything, ...difference })).toEqual(missing);
});

const program = (folder: string, name: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), '');
};

test("PostgreSQL is found on the path, then in Debian's folder of the newest version, and only with all its programs", () => {
  const [path, debian] = [join(scratch, 'path'), join(scratch, 'debian')];
  expect(findPostgres(path, debian)).toBeNull();
  for (const folder of ['9', '15', '14'].map((version) => join(debian, version, 'bin')))
    for (const name of ['initdb', 'postgres', 'psql', 'pg_isready']) program(folder, name);
  program(path, 'psql');
  expect(findPostgres(path, debian)).toBe(join(debian, '15', 'bin'));
  for (const name of ['initdb', 'postgres', 'pg_isready']) program(path, name);
  expect(findPostgres(path, debian)).toBe(path);
});

const postgres = findPostgres();

const TITLE = 'A "summit",\n\tof \\ and \u0001 and 정상';
const TABLES = {
  events: [
    {
      id: 'e1',
      slug: 'summit',
      title: TITLE,
      kind: 'SUMMIT',
      modality: 'HAPPENED',
      date: { label: 'May 1950', edtf: '1950-05', earliest: '1950-05-01', latest: '1950-05-31' },
    },
  ],
  briefs: [
    { id: 'b1', title: 'A brief' },
    { id: 'b2', title: 'Another brief' },
  ],
  mentions: [
    { id: 0, event_id: 'e1', brief_id: 'b1', basis: 'STATED', modality: 'HAPPENED', citations: [{ ref: 'b:p1.s1' }] },
  ],
};
/** Reads the tables, after some work. */
const SELECT = `select to_json(title), (date).earliest, citations[1].ref, (select count(*) from briefs)
  from events join mentions on event_id = events.id
  where 0 < (select sum(number) from generate_series(1, 1000000) as number)`;

test.runIf(postgres && missingForPostgraphile().length === 0)(
  'PostgreSQL holds the tables, counts its CPU time, and leaves nothing behind',
  async () => {
    const tables = join(scratch, "the project's tables");
    await writeTables(
      tables,
      [async (_ask, add) => Object.entries(TABLES).forEach(([table, rows]) => void add(table, rows))],
      async () => null,
    );
    const database = await openTables(tables, null);
    const folder = new URLSearchParams(database.url.split('?')[1]).get('host') as string;
    const [pid] = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n');
    try {
      const psql = join(postgres as string, 'psql');
      const before = database.cpu();
      expect(execFileSync(psql, ['-X', '-A', '-t', '-c', SELECT, database.url], { encoding: 'utf8' })).toBe(
        `${JSON.stringify(TITLE)}|1950-05-01|b:p1.s1|2\n`,
      );
      expect(database.cpu()).toBeGreaterThan(before + 20_000);
      await expect(openGiven(database.url)).rejects.toThrow('has no data: load generated events');
      const loaded = 'create schema bg; create table bg.current as select 1 as revision';
      execFileSync(psql, ['-X', '-q', '-c', loaded, database.url]);
      const given = await openGiven(database.url);
      await given.stop();
      // It counts the same processes, and still runs.
      expect(given.cpu()).toBeGreaterThan(before + 20_000);
    } finally {
      await database.stop();
    }
    expect([existsSync(folder), existsSync(`/proc/${pid}`)]).toEqual([false, false]);
  },
  60_000,
);
