import type { Sql } from './database.ts';
import { DatabaseError } from './database-error.ts';
import type { RevisionMemory } from './revision-memory.ts';
import { Statement } from './statement.ts';

/** A row of a part: of which of the questions, where in its answer, and a number, or a row with its id. */
export interface PartRow {
  part: number;
  place: number;
  at: number;
  number: number;
  id: string;
  body: string;
}

/** A part of a round: a query of `part`, `place`, `at`, `number`, `id` and `body`, and what takes its rows. */
export interface Part {
  toSql(statement: Statement, part: number): string;
  take(row: PartRow, memory: RevisionMemory): void;
}

/** Gives what is known of a revision. */
export type MemoryOf = (revision: string) => RevisionMemory | Promise<RevisionMemory>;

/** So many parts are one statement. There are more only if a query has many lists with conditions of their own. */
const MOST_PARTS = 12;

/** Parts as the statements that read them; one statement sees one revision, and several need a transaction for that. */
export const toStatements = (parts: readonly Part[]): (readonly Part[])[] =>
  Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, at) =>
    parts.slice(at * MOST_PARTS, (at + 1) * MOST_PARTS),
  );

/** Reads parts with one statement, which says of which revision they are as well, so that it needs no transaction. */
export const readParts = async (sql: Sql, memoryOf: MemoryOf, parts: readonly Part[]): Promise<RevisionMemory> => {
  const statement = new Statement();
  const selects = parts.map((part, at) => part.toSql(statement, at));
  const all = selects.map((select) => ` union all ${select}`).join('');
  const state = `select -1 as part, 0 as place, 0 as at, 0 as number, '' as id, revision as body from briefgraph.state`;
  const rows = await sql.query<PartRow>(statement.text(`${state}${all}`), statement.values);
  const current = rows.find(({ part }) => part === -1);
  if (!current) throw new DatabaseError('The database has no data: load catalogs into it first.');
  const memory = await memoryOf(current.body);
  for (const row of rows) parts[row.part]?.take(row, memory);
  return memory;
};
