import type { Entry } from '../entry.ts';

/** What one comparison of two entries says for or against their being the same. */
export interface Evidence {
  /** In bits: with 1 more, it is twice as likely that they are the same; negative if it speaks against it. */
  weight: number;
  /** What was found, for a curator to read. */
  reasons: readonly string[];
}

/** Compares two entries of one type; null if there is nothing to compare. */
export type Comparison = (a: Entry, b: Entry) => Evidence | null;

export const evidence = (weight: number, ...reasons: readonly string[]): Evidence => ({ weight, reasons });
