/** Within a word, with two letters on each side. */
const WITHIN_WORD = /(?<=\p{L}{2})(?=\p{L}{2})/gu;

/** A passage with a hyphen in one of its words: a PDF does not say whether the hyphen at the end of a line belongs to the word. */
export function* withHyphen(passage: string): Generator<string> {
  for (const { index } of passage.matchAll(WITHIN_WORD)) yield `${passage.slice(0, index)}-${passage.slice(index)}`;
}
