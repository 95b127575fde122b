import type { RowOf } from '../../model/collections.ts';
import { formatCitationRef, parseCitationRef } from '../../model/refs.ts';
import type { SentenceValue } from '../../model/rows/paragraph-rows.ts';
import { type MaybePromise, mapMaybePromise } from '../../store/maybe-promise.ts';
import type { GraphContext } from '../context.ts';
import { callerError } from '../errors.ts';

/** The passage that a citation names. */
export interface Passage {
  paragraph: RowOf<'Paragraph'>;
  /** From 1; null for the whole paragraph. */
  sentence: number | null;
  /** The offsets and the hash of the sentence, or of the paragraph. */
  span: SentenceValue;
}

/** The passage with this full ref; null if no text has it. Throws a caller's error for text that is not a full ref. */
export const findPassage = (context: GraphContext, ref: string): MaybePromise<Passage | null> => {
  const place = parseCitationRef(ref);
  if (!place?.brief) throw notAPassage(ref);
  const { sentence } = place;
  return mapMaybePromise(context.find('Paragraph', formatCitationRef({ ...place, sentence: null })), (paragraph) => {
    const span = sentence === null ? paragraph : paragraph?.sentences[sentence - 1];
    return paragraph && span ? { paragraph, sentence, span } : null;
  });
};

/** The error for a ref without a passage. */
export const notAPassage = (ref: string) =>
  callerError(
    `"${ref.slice(0, 120)}" is not a passage; give the "ref" of a citation, such as "asan-2024-12-05:p4.s4".`,
  );
