import type { Sql } from './database.ts';

export type ColumnType = 'int' | 'text' | 'bytea';

/** The columns of a table by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** The values of columns, in their order; bytes in hexadecimal, since arrays of bytes are written otherwise by each driver. */
export type Values = readonly (string | number)[];

/** Appends rows to a table: by COPY where the driver has it, else by an INSERT in which each column is an array. */
export const appendRows = async (sql: Sql, table: string, columns: Columns, rows: readonly Values[]): Promise<void> => {
  if (rows.length === 0) return;
  const target = `briefgraph.${table} (${Object.keys(columns).join(', ')})`;
  const types = Object.values(columns);
  if (sql.copy) await sql.copy(`copy ${target} from stdin`, toCopyText(types, rows));
  else await insertRows(sql, target, types, rows);
};

/** How many characters of large rows one statement writes, at least. */
const BATCH_SIZE = 2 * 1024 * 1024;

/** Appends rows with files to a table, as many at once as memory can hold. */
export const appendLarge = async (
  sql: Sql,
  table: string,
  columns: Columns,
  rows: Iterable<Values> | AsyncIterable<Values>,
): Promise<void> => {
  let batch: Values[] = [];
  let size = 0;
  const write = async () => {
    await appendRows(sql, table, columns, batch);
    batch = [];
    size = 0;
  };
  for await (const row of rows) {
    batch.push(row);
    for (const value of row) size += String(value).length;
    if (size >= BATCH_SIZE) await write();
  }
  await write();
};

/** Rows in the text format of COPY. */
const toCopyText = (types: readonly ColumnType[], rows: readonly Values[]): string => {
  const fields = types.map((type) => FIELDS[type]);
  return rows.map((row) => `${row.map((value, at) => fields[at]?.(value)).join('\t')}\n`).join('');
};

const FIELDS: Readonly<Record<ColumnType, (value: string | number) => string>> = {
  int: String,
  text: (value) => String(value).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string),
  bytea: (value) => `\\\\x${value}`,
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const insertRows = async (
  sql: Sql,
  target: string,
  types: readonly ColumnType[],
  rows: readonly Values[],
): Promise<void> => {
  await sql.query(`insert into ${target} ${selectGiven(types)}`, toArrays(types, rows));
};

/** A query of rows that are given as an array for each column, as `toArrays` makes them. */
export const selectGiven = (types: readonly ColumnType[]): string => {
  const names = types.map((_, index) => `c${index}`);
  const columns = types.map((type, index) => (type === 'bytea' ? `decode(c${index}, 'hex')` : `c${index}`));
  const arrays = types.map((type, index) => `$${index + 1}::${type === 'int' ? 'int' : 'text'}[]`);
  return `select ${columns.join(', ')} from unnest(${arrays.join(', ')}) as given (${names.join(', ')})`;
};

export const toArrays = (types: readonly ColumnType[], rows: readonly Values[]): (string | number)[][] =>
  types.map((_, index) => rows.map((row) => row[index] as string | number));
