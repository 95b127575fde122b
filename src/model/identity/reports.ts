import type { RegisterType } from '../node-types.ts';
import type { Entry } from './entry.ts';

/** What is reported of declarations. None of it keeps data from being served. */

/** A declaration that has no effect. */
export interface IgnoredDeclaration {
  entry: Entry<RegisterType>;
  field: 'sameAs' | 'partOf';
  /** The target as written. */
  text: string;
  reason: IgnoredReason;
  /** The two names that must stay apart; null if the declaration names an entry of its own namespace. */
  between: readonly [string, string] | null;
}

/**
 * Why it has no effect: it names an entry of its own namespace (`own`), it would unite entries of two types or two of one
 * namespace (`type`, `catalog`), it would close a cycle of `partOf` (`cycle`), or there are too many wholes above one of
 * them to know (`depth`).
 */
export type IgnoredReason = 'own' | 'type' | 'catalog' | 'cycle' | 'depth';

/** Something that is allowed, but may be a mistake. */
export type Notice =
  /** The entry has the slug of one of the commons, and is not declared the same. */
  | { kind: 'shadow'; entry: Entry; between: readonly [own: string, commons: string] }
  /** Two entries of others are one only because this entry says so. */
  | { kind: 'third-party'; entry: Entry<RegisterType>; between: readonly [string, string] }
  /** An external id is also that of an entry of another type. */
  | { kind: 'two-types'; entry: Entry<RegisterType>; id: string; between: readonly [string, string] };

/** The first reports of each catalog, and by its key how many more it has. */
export interface Reports<Report> {
  list: readonly Report[];
  more: ReadonlyMap<string, number>;
}

export const MOST_REPORTS = 100;

/** Collects reports, and counts those of a catalog beyond its first hundred. */
export class ReportList<Report extends { entry: Entry }> implements Reports<Report> {
  readonly list: Report[] = [];
  readonly more = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  add(report: Report): void {
    const { catalog } = report.entry;
    const count = (this.#counts.get(catalog) ?? 0) + 1;
    this.#counts.set(catalog, count);
    if (count <= MOST_REPORTS) this.list.push(report);
    else this.more.set(catalog, count - MOST_REPORTS);
  }
}
