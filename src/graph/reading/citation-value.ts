import type { MaybePromise } from '../../store/maybe-promise.ts';
import type { Passage } from './passage.ts';

/** A citation, by its full ref, such as `asan-2024-12-05:p4.s4`. */
export interface CitationValue {
  ref: string;
  /** The passage, kept when the first field of the citation has looked it up. */
  passage?: MaybePromise<Passage>;
}
