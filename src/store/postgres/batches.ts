import DataLoader from 'dataloader';
import type { AnyCondition, AnyPageQuery } from '../condition.ts';
import type { Page } from '../store.ts';
import type { Asked } from './batch.ts';
import type { Sql } from './database.ts';
import type { NumberedNames } from './numbered-names.ts';
import { planRound, type Questions } from './read-together.ts';
import type { MemoryOf } from './round.ts';
import type { ReadPage } from './round-pages.ts';

/**
 * Reads pages and counts that are asked for in one turn of the event loop, such as the list below each row of a page, together:
 * so the number of statements does not depend on how many rows there are.
 */
export class Batches {
  readonly #pages: DataLoader<Asked<AnyPageQuery>, ReadPage>;
  readonly #counts: DataLoader<Asked<readonly AnyCondition[]>, number>;

  constructor(sql: Sql, names: NumberedNames, memoryOf: MemoryOf) {
    // Rows that arrive in one turn ask for what is below them in one batch.
    const options = { cache: false, batchScheduleFn: (dispatch: () => void) => void setImmediate(dispatch) };
    const read = async (questions: Questions) => {
      const round = planRound(names, questions);
      await round.read(sql, memoryOf);
      return round.answers();
    };
    this.#pages = new DataLoader(async (pages) => (await read({ pages })).pages, options);
    this.#counts = new DataLoader(async (counts) => (await read({ counts })).counts, options);
  }

  async page(asked: Asked<AnyPageQuery>): Promise<Page<unknown>> {
    return (await this.#pages.load(asked)).page;
  }

  count(asked: Asked<readonly AnyCondition[]>): Promise<number> {
    return this.#counts.load(asked);
  }
}
