import { paragraphRefOf } from '../refs.ts';
import type { Basis } from '../vocabulary/statements.ts';

/** The fields of every statement: its basis, and the full refs of its citations. */
export interface Statement {
  basis: Basis;
  citations: readonly string[];
}

/** The values of the term `cites`: each passage cited, and the paragraph of each sentence cited. */
export const citedPassages = (citations: readonly string[]): readonly string[] => [
  ...new Set(citations.flatMap((ref) => [ref, paragraphRefOf(ref)])),
];
