import type { Database } from '../../src/store/postgres/database.ts';

/** A database that can be lost. */
export interface LosingDatabase extends Database {
  /** After so many statements, connections are lost. */
  left: number;
  /** How many connections were taken. */
  taken: number;
}

/** The same database, which loses its connections when it is told to. */
export const losingDatabase = (database: Database): LosingDatabase => ({
  left: Number.POSITIVE_INFINITY,
  taken: 0,
  async open() {
    this.taken++;
    const session = await database.open();
    const query: typeof session.query = (text, values) =>
      this.left-- > 0
        ? session.query(text, values)
        : Promise.reject(Object.assign(new Error('terminating connection'), { code: '57P01' }));
    return { ...session, query };
  },
  close: () => database.close(),
});
