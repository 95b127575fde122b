/** A value of a parameter or a column. */
export type SqlValue = string | number | boolean | null | Buffer | readonly (string | number | Buffer)[];

/** Runs SQL statements, one after the other. */
export interface Sql {
  /** Runs one statement with parameters `$1`, `$2`, …; rejects with the database's error. */
  query<Row>(text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs `COPY … FROM STDIN` with rows in its text format; not every driver has it. */
  copy?(statement: string, rows: string): Promise<void>;
}

/** A session that holds a connection until it is released. */
export interface Session extends Sql {
  /** Gives the connection back; a transaction that is still open is rolled back. May be called more than once. */
  release(): Promise<void>;
}

/** A PostgreSQL database. */
export interface Database {
  /** Waits for a free connection. */
  open(): Promise<Session>;
  close(): Promise<void>;
}
