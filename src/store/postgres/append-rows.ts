import type { Sql } from './database.ts';

export type ColumnType = 'int' | 'text' | 'bytea';

/** The columns of a table by name. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** The values of columns, in their order. */
export type Values = readonly (string | number | Buffer)[];

/** Appends rows to a table: by COPY where the driver has it, else by an INSERT in which each column is an array. */
export const appendRows = async (sql: Sql, table: string, columns: Columns, rows: readonly Values[]): Promise<void> => {
  if (rows.length === 0) return;
  const target = `briefgraph.${table} (${Object.keys(columns).join(', ')})`;
  if (sql.copy) await sql.copy(`copy ${target} from stdin`, toCopyText(rows));
  else await insertRows(sql, target, Object.values(columns), rows);
};

/** How many bytes of large rows one statement writes, at least. */
const BATCH_SIZE = 1024 * 1024;

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
    for (const value of row) if (Buffer.isBuffer(value)) size += value.length;
    if (size >= BATCH_SIZE) await write();
  }
  await write();
};

/** Rows in the text format of COPY. */
const toCopyText = (rows: readonly Values[]): string => rows.map((row) => `${row.map(toField).join('\t')}\n`).join('');

const toField = (value: string | number | Buffer): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return `\\\\x${value.toString('hex')}`;
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string) : value;
};

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Bytes are given in hexadecimal: arrays of them are written otherwise by each driver. */
const insertRows = async (
  sql: Sql,
  target: string,
  types: readonly ColumnType[],
  rows: readonly Values[],
): Promise<void> => {
  const names = types.map((_, index) => `c${index}`);
  const columns = types.map((type, index) => (type === 'bytea' ? `decode(c${index}, 'hex')` : `c${index}`));
  const arrays = types.map((type, index) => `$${index + 1}::${type === 'int' ? 'int' : 'text'}[]`);
  const toValue = (value: string | number | Buffer) => (Buffer.isBuffer(value) ? value.toString('hex') : value);
  await sql.query(
    `insert into ${target} select ${columns.join(', ')} from unnest(${arrays.join(', ')}) as given (${names.join(', ')})`,
    types.map((_, index) => rows.map((row) => toValue(row[index] as string | number | Buffer))),
  );
};
