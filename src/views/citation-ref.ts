/**
 * The parser of citation refs for browsers: a copy of `parseCitationRef` in src/model, which browsers do not load.
 * A test compares the two.
 */

/** A place in a brief's text: a paragraph, or one of its sentences. */
export interface CitationRef {
  /** The brief's slug; null for a ref that is local to a brief. */
  brief: string | null;
  /** The paragraph's id in the brief, such as `p4`. */
  paragraph: string;
  /** The sentence's number, from 1; null for the whole paragraph. */
  sentence: number | null;
}

const CITATION_REF = /^(?:([^:.\s]+):)?([^:.\s]+)(?:\.s([1-9]\d*))?$/;

/** Parses `p4`, `p4.s4`, `asan-2024-12-05:p4` or `asan-2024-12-05:p4.s4`; null for any other text. */
export const parseCitationRef = (ref: string): CitationRef | null => {
  const [, brief = null, paragraph, sentence] = CITATION_REF.exec(ref) ?? [];
  if (paragraph === undefined) return null;
  return { brief, paragraph, sentence: sentence === undefined ? null : Number(sentence) };
};

/** A full ref without its brief: `p4.s4`. */
export const localRefOf = (ref: string): string => ref.slice(ref.lastIndexOf(':') + 1);

/** The slug of the brief that full refs point into; null if there are none, or if they point into several. */
export const briefOf = (refs: readonly string[]): string | null => {
  const [brief, ...others] = new Set(refs.map((ref) => parseCitationRef(ref)?.brief ?? null));
  return others.length === 0 ? (brief ?? null) : null;
};
