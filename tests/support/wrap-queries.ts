import type { Database, Session, SqlValue } from '../../src/store/postgres/database.ts';

/** A statement that a session is about to run. */
export interface Query {
  session: Session;
  text: string;
  values: readonly SqlValue[] | undefined;
}

/** The same database, of which each statement is run by a function. */
export const wrapQueries = (database: Database, run: (query: Query) => Promise<readonly unknown[]>): Database => ({
  async open() {
    const session = await database.open();
    return {
      ...session,
      query: <Row>(text: string, values?: readonly SqlValue[]) =>
        run({ session, text, values }) as Promise<readonly Row[]>,
    };
  },
  close: () => database.close(),
});
