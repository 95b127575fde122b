/** Values of variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** Answers an operation with data, or throws. */
export type Ask = (query: string, variables?: Variables) => Promise<unknown>;

/** Numbers in [0, 1), and choices made with them. */
export interface Draw {
  random(): number;
  pick<T>(values: readonly T[]): T;
  /** Some of the values, each one at most once. */
  some<T>(values: readonly T[], count: number): T[];
  /** A whole number from `first` to `last`. */
  between(first: number, last: number): number;
}

/** Which data a row reads: what the project publishes, or generated events. */
export type RowData = 'published' | 'generated';

/** Adds rows to a table. */
export type AddRows = (table: string, rows: readonly object[]) => void;

/** The same question to a server that makes a schema of its own from tables. */
export interface EquivalentQuery {
  query: string;
  /** Asks that server what variables may be about, and returns a function that draws a set of them. */
  prepare(ask: Ask): Promise<(draw: Draw) => Variables>;
}

export interface Equivalents {
  /** Asks our graph for the rows of the tables, and adds them as they are read. */
  readTables(ask: Ask, add: AddRows): Promise<void>;
  /** By the key of the server. */
  queries: Readonly<Record<string, EquivalentQuery>>;
}

/** A row of the table: one operation, sent with many different sets of variables. */
export interface Row {
  key: string;
  title: string;
  data: RowData;
  /** Whether it can be measured over any other data too. */
  fitsAnyData?: boolean;
  query: string;
  /** How many sets of variables it cycles through; 1,000 unless given. */
  sets?: number;
  /** The size of an answer, least and greatest, in bytes. */
  bytes: readonly [number, number];
  /** Asks the graph what variables may be about, and returns a function that draws a set of them. */
  prepare(ask: Ask): Promise<(draw: Draw) => Variables>;
  equivalents?: Equivalents;
}
