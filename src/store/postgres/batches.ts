import DataLoader from 'dataloader';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import type { Sql } from './database.ts';
import type { ReadPage } from './read-page.ts';
import { type Asked, readCountsOf, readPagesOf } from './read-together.ts';
import type { RevisionMemory } from './revision-memory.ts';

/**
 * Reads pages and counts that are asked for in one turn of the event loop, such as the list below each row of a page, together:
 * so the number of statements does not depend on how many rows there are.
 */
export class Batches {
  readonly #pages: DataLoader<Asked<AnyPageQuery>, ReadPage>;
  readonly #counts: DataLoader<Asked<readonly AnyCondition[]>, number>;

  constructor(sql: Sql, memoryOf: () => Promise<RevisionMemory>) {
    // Rows that arrive in one turn ask for what is below them in one batch.
    const options = { cache: false, batchScheduleFn: (dispatch: () => void) => void setImmediate(dispatch) };
    this.#pages = new DataLoader((asked) => readPagesOf(sql, memoryOf, asked), options);
    this.#counts = new DataLoader((asked) => readCountsOf(sql, asked), options);
  }

  async page(asked: Asked<AnyPageQuery>): Promise<Page<unknown>> {
    return (await this.#pages.load(asked)).page;
  }

  count(asked: Asked<readonly AnyCondition[]>): Promise<number> {
    return this.#counts.load(asked);
  }
}
