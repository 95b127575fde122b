import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import type { Asked } from './batch.ts';
import type { Sql } from './database.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { KnownRow, RevisionMemory } from './revision-memory.ts';
import { type MemoryOf, readParts, toStatements } from './round.ts';
import { countsOf } from './round-counts.ts';
import { pagesOf, type ReadPage } from './round-pages.ts';
import { type AskedIds, rowsOf } from './round-rows.ts';

/** Reads pages, counts and rows by their ids that are asked for at once. */

export interface Questions {
  pages?: readonly Asked<AnyPageQuery>[];
  counts?: readonly Asked<readonly AnyCondition[]>[];
  ids?: readonly AskedIds[];
}

export interface Answers {
  pages: readonly ReadPage[];
  counts: readonly number[];
  rows: readonly (readonly (KnownRow | null)[])[];
}

/** A round of reading. */
export interface Round {
  /** How many statements read it all; several have to be in one transaction. */
  statements: number;
  /** Returns what is known of the revision that was read. */
  read(sql: Sql, memoryOf: MemoryOf): Promise<RevisionMemory>;
  /** What was read. */
  answers(): Answers;
}

export const planRound = (names: NumberedNames, { pages = [], counts = [], ids = [] }: Questions): Round => {
  const [ofPages, ofCounts, ofRows] = [pagesOf(pages), countsOf(counts), rowsOf(names, ids)];
  const statements = toStatements([...ofPages.parts, ...ofCounts.parts, ...ofRows.parts]);
  return {
    statements: statements.length,
    async read(sql, memoryOf) {
      const [memory] = await Promise.all(statements.map((parts) => readParts(sql, memoryOf, parts)));
      // Nothing is read of ids that no row can have.
      return memory ?? memoryOf('');
    },
    answers: () => ({ pages: ofPages.pages(), counts: ofCounts.counts, rows: ofRows.rows }),
  };
};
