import { toPlain } from '../../model/search/read-question.ts';
import { contentWords } from '../../model/search/words.ts';
import { callerError } from '../errors.ts';

/** What the text of a search may be. */

export const MAX_TEXT_LENGTH = 200;

/** Each word is looked for by itself, and one that nothing has takes half a millisecond. */
export const MAX_WORDS = 12;

/** Throws a caller's error if a text cannot be searched for. */
export const checkText = (text: string): void => {
  // A character such as U+FDFA stands for a phrase of eighteen, as which it is read.
  const plain = text.length > MAX_TEXT_LENGTH ? text : toPlain(text);
  if (plain.length > MAX_TEXT_LENGTH || !/[\p{L}\p{N}]/u.test(text))
    throw callerError(
      `"text" has ${plain.length} characters; give at least one word and at most ${MAX_TEXT_LENGTH} characters.`,
    );
  const { length } = contentWords(plain);
  if (length > MAX_WORDS) throw callerError(`"text" has ${length} different words; give at most ${MAX_WORDS}.`);
};
