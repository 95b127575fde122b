import type { SqlValue } from './database.ts';

/** A statement that is being written: its values become parameters. */
export class Statement {
  readonly values: SqlValue[] = [];

  /** The parameter of a value, such as `$3`. */
  value(value: SqlValue): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /**
   * The texts of a parameter, for `unnest`. PostgreSQL does not look at how many there are when it plans, so a plan serves all; else it would plan
   * the statement each time there are fewer than ten.
   */
  texts(values: readonly string[]): string {
    return `(select ${this.value(values)}::text[])`;
  }

  /** The same for whole numbers. */
  integers(values: readonly number[]): string {
    return `(select ${this.value(values)}::integer[])`;
  }
}
