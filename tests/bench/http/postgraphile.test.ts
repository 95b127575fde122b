import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openTables } from '../../../bench/http/postgraphile/postgraphile.ts';
import { missingForPostgraphile } from '../../../bench/http/postgraphile/requirements.ts';
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

const TABLES = {
  events: [
    {
      id: 'e1',
      slug: 'summit',
      title: 'A summit',
      kind: 'SUMMIT',
      modality: 'HAPPENED',
      date: { label: 'May 1950', edtf: '1950-05', earliest: '1950-05-01', latest: '1950-05-31' },
    },
  ],
  briefs: [{ id: 'b1', title: 'A brief' }],
  mentions: [
    { id: 0, event_id: 'e1', brief_id: 'b1', basis: 'STATED', modality: 'HAPPENED', citations: [{ ref: 'b:p1.s1' }] },
  ],
};
/** Reads the tables, after some work. */
const SELECT = `select title, (date).earliest, citations[1].ref
  from events join mentions on event_id = events.id
  where 0 < (select sum(number) from generate_series(1, 1000000) as number)`;

test.runIf(postgres && missingForPostgraphile().length === 0)(
  'PostgreSQL holds the tables, counts its CPU time, and leaves nothing behind',
  async () => {
    const file = join(scratch, 'tables.json');
    writeFileSync(file, JSON.stringify(TABLES));
    const database = await openTables(file, null);
    const folder = new URLSearchParams(database.url.split('?')[1]).get('host') as string;
    const [pid] = readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n');
    try {
      const psql = join(postgres as string, 'psql');
      const before = database.cpu();
      expect(execFileSync(psql, ['-X', '-A', '-t', '-c', SELECT, database.url], { encoding: 'utf8' })).toBe(
        'A summit|1950-05-01|b:p1.s1\n',
      );
      expect(database.cpu()).toBeGreaterThan(before + 20_000);
    } finally {
      await database.stop();
    }
    expect([existsSync(folder), existsSync(`/proc/${pid}`)]).toEqual([false, false]);
  },
  60_000,
);
