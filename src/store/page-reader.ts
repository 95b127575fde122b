import type { AnyPageQuery } from './condition.ts';
import type { MatchingRanks } from './matching-ranks.ts';
import type { OrderIndex } from './order-index.ts';
import type { Scan } from './scan.ts';

/** Reads rows for a page from a part of a collection, beginning at its start or its end. Some rows of the part may be gone. */
export class PageReader<Row> {
  readonly #order: OrderIndex<Row>;
  readonly #gone: ReadonlySet<Row>;
  readonly #scan: Scan;
  readonly #matches: MatchingRanks;
  readonly #isForward: boolean;
  /** The positions that may be read: from the first up to, but not including, the second. */
  readonly #bounds: readonly [number, number];
  /** Where the page begins and ends so far; the end is not included. */
  #page: [number, number];
  /** The position of the next row; -1 if there is none. */
  #next: number;

  constructor(
    order: OrderIndex<Row>,
    { where, descending, after, before, from }: AnyPageQuery,
    gone: ReadonlySet<Row>,
  ) {
    this.#order = order;
    this.#gone = gone;
    this.#scan = order.scan(descending);
    this.#matches = order.matching(where);
    this.#isForward = from === 'START';
    const start = after ? this.#scan.startAfter(order.lowerBound(after)) : 0;
    const end = before ? this.#scan.endBefore(order.lowerBound(before)) : order.rows.length;
    this.#bounds = [start, end];
    this.#page = this.#isForward ? [start, start] : [end, end];
    this.#next = this.#findNext();
  }

  /** The next row; null if there is none. */
  get row(): Row | null {
    return this.#next === -1 ? null : this.#rowAt(this.#next);
  }

  /** Takes the next row into the page. */
  take(): void {
    if (this.#isForward) this.#page[1] = this.#next + 1;
    else this.#page[0] = this.#next;
    this.#next = this.#findNext();
  }

  /** Whether any row matches before or after the page. */
  get hasPrevious(): boolean {
    return this.#previous(this.#page[0] - 1) !== -1;
  }

  get hasNext(): boolean {
    return this.#following(this.#page[1]) !== -1;
  }

  #rowAt(position: number): Row {
    return this.#order.rows[this.#scan.rankAt(position)] as Row;
  }

  #findNext(): number {
    const [start, end] = this.#bounds;
    const found = this.#isForward ? this.#following(this.#page[1]) : this.#previous(this.#page[0] - 1);
    return found >= start && found < end ? found : -1;
  }

  #following(position: number): number {
    let found = this.#scan.next(this.#matches, position);
    while (found !== -1 && this.#isGone(found)) found = this.#scan.next(this.#matches, found + 1);
    return found;
  }

  #previous(position: number): number {
    let found = this.#scan.previous(this.#matches, position);
    while (found !== -1 && this.#isGone(found)) found = this.#scan.previous(this.#matches, found - 1);
    return found;
  }

  #isGone(position: number): boolean {
    return this.#gone.size > 0 && this.#gone.has(this.#rowAt(position));
  }
}

/** A page of rows from several parts, in an order in which no two rows are equal. */
export const readPage = <Row>(
  parts: readonly PageReader<Row>[],
  { take, from }: AnyPageQuery,
  compare: (a: Row, b: Row) => number,
): { rows: Row[]; hasPrevious: boolean; hasNext: boolean } => {
  const rows: Row[] = [];
  const sign = from === 'START' ? 1 : -1;
  while (rows.length < take) {
    let nearest: PageReader<Row> | null = null;
    for (const part of parts)
      if (part.row !== null && (!nearest || sign * compare(part.row, nearest.row as Row) < 0)) nearest = part;
    if (!nearest) break;
    rows.push(nearest.row as Row);
    nearest.take();
  }
  if (from === 'END') rows.reverse();
  return {
    rows,
    hasPrevious: parts.some(({ hasPrevious }) => hasPrevious),
    hasNext: parts.some(({ hasNext }) => hasNext),
  };
};
