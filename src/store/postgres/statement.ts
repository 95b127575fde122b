import type { SqlValue } from './database.ts';

/** A statement that is being written: its values become parameters. */
export class Statement {
  readonly values: SqlValue[] = [];
  /** What is found once, by what it is: a name, and a query. */
  readonly #once = new Map<string, { name: string; sql: string }>();

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

  /** The name of a query that is run once, and only if something reads it. Two with the same key are the same. */
  once(key: string, toSql: () => string): string {
    const known = this.#once.get(key);
    if (known) return known.name;
    const sql = toSql();
    const name = `once${this.#once.size}`;
    this.#once.set(key, { name, sql });
    return name;
  }

  /** The text of the statement: a query, with what is found once. */
  text(select: string): string {
    const found = [...this.#once.values()].map(({ name, sql }) => `${name} as materialized (${sql})`);
    return found.length > 0 ? `with ${found.join(', ')} ${select}` : select;
  }
}
