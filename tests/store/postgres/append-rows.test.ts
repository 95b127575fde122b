import { afterAll, expect, test } from 'vitest';
import { appendRows } from '../../../src/store/postgres/append-rows.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import { openForLoading } from '../../../src/store/postgres/open-database.ts';
import { openPglite } from '../../support/pglite.ts';
import { findPostgres, type Postgres, startPostgres } from '../../support/postgres.ts';

const programs = findPostgres();
let postgres: Postgres | undefined;
afterAll(() => postgres?.stop());

const databases: [string, boolean, () => Promise<Database>][] = [
  ['INSERT, in PGlite', true, openPglite],
  [
    'COPY, in PostgreSQL',
    programs !== null,
    async () => {
      postgres = await startPostgres({ programs: programs ?? '' });
      return openForLoading(postgres.url);
    },
  ],
];

const TEXTS = ['', 'plain', 'a\tb\r\nc\\d', '\\N', '\\.', '\\x61', '"quoted", {1,2}', 'é 한 𝄞', '\u0001\u007f', ' '];
const BYTES = ['', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)).toString('hex')];

test.each(databases)(
  '%s: all texts and bytes are stored as they are, or nothing is',
  async (name, isThere, open) => {
    if (!isThere) return;
    const database = await open();
    const session = await database.open();
    expect(session.copy !== undefined).toBe(name.startsWith('COPY'));
    await session.query('create schema briefgraph');
    await session.query('create table briefgraph.odd (number int primary key, line text, bytes bytea)');
    const rows = TEXTS.map((text, number) => [number, text, BYTES[number % 2] as string]);
    const columns = { number: 'int', line: 'text', bytes: 'bytea' } as const;
    await appendRows(session, 'odd', columns, rows);
    await appendRows(session, 'odd', columns, []);
    const read = async () =>
      (
        await session.query<{ number: number; line: string; hex: string }>(
          `select number, line, encode(bytes, 'hex') as hex from briefgraph.odd order by number`,
        )
      ).map(({ number, line, hex }) => [number, line, hex]);
    expect(await read()).toEqual(rows);
    const twice = [
      [100, 'new', ''],
      [1, 'again', ''],
    ];
    await expect(appendRows(session, 'odd', columns, twice)).rejects.toThrow(/duplicate key/);
    expect(await read()).toEqual(rows);
    await session.release();
    await database.close();
  },
  60_000,
);
