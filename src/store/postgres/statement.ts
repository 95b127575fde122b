import type { SqlValue } from './database.ts';

/** A statement that is being written: its values become parameters. */
export class Statement {
  readonly values: SqlValue[] = [];

  /** The parameter of a value, such as `$3`. */
  value(value: SqlValue): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
