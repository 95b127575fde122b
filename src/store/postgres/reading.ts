import { Batches } from './batches.ts';
import type { Session, Sql } from './database.ts';
import { DatabaseError } from './database-error.ts';
import { DatabaseSearch } from './database-search.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { RevisionMemory } from './revision-memory.ts';

/** A transaction, which sees no later changes. Statements may be sent before it is known which revision it reads. */
export interface Reading {
  session: Session;
  names: NumberedNames;
  batches: Batches;
  /** Rejects if the database is empty. */
  begun: Promise<Begun>;
}

/** What is known when a transaction has begun. */
export interface Begun {
  memory: RevisionMemory;
  search: DatabaseSearch;
}

interface State {
  revision: string;
  searched: number;
}

/** Begins a transaction; `memoryOf` gives what is known of its revision. */
export const beginReading = (
  session: Session,
  names: NumberedNames,
  memoryOf: (revision: string) => RevisionMemory,
): Reading => {
  const begun = Promise.all([
    session.query<State>('begin transaction isolation level repeatable read read only'),
    session.query<State>('select revision, searched from briefgraph.state'),
  ]).then(([, [state]]) => {
    if (!state) throw new DatabaseError('The database has no data: load catalogs into it first.');
    const memory = memoryOf(state.revision);
    return { memory, search: new DatabaseSearch(session, names, state.searched, memory.searched) };
  });
  // A read that waits for it gets the error.
  begun.catch(() => {});
  return { session, names, begun, batches: new Batches(session, names, async () => (await begun).memory) };
};

/** How a snapshot is read. */
export interface Reader {
  /** Begins a transaction. */
  begin(): Promise<Reading>;
  /** The numbers of names, as they are known without asking. */
  names(): NumberedNames;
  /** Runs one statement, which says of which revision it is and so needs no transaction. */
  once<Result>(run: (sql: Sql, memoryOf: (revision: string) => RevisionMemory) => Promise<Result>): Promise<Result>;
}
