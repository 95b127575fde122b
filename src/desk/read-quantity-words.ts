import type { DraftDocument } from '../text/draft/document.ts';
import { toQuantityRecord } from '../text/draft/proposals/quantity-record.ts';
import { findQuantities } from '../text/draft/quantities/find-quantities.ts';

const LONGEST = 300;

/**
 * Reads a number with its unit that a person types, such as "$3.5 billion": the `value`, or `min` and `max`, and the `unit` as a record
 * has them. Null if there is none.
 */
export const readQuantityWords = (words: string, language: string): Record<string, unknown> | null => {
  const text = words.trim().slice(0, LONGEST);
  const sentences = [{ ref: 'p1.s1', start: 0, end: text.length, text }];
  const [found] = findQuantities({ language, sentences } as unknown as DraftDocument, []);
  if (!found) return null;
  const { text: _, ...read } = toQuantityRecord(found);
  return read;
};
