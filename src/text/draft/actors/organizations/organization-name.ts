import type { ActorContext } from '../read-sentences.ts';
import { LEGAL_FORMS, TITLES } from '../words/lists.ts';
import { isNameWord, isSpaced, runEnd, type Word } from '../words.ts';

/** The words of an organization's name, from first to last, and what shows that it is one. */
export interface OrganizationName {
  from: number;
  to: number;
  noun: string;
  kind: string;
  score: number;
  /** The name as it would be listed, if it is not printed so. */
  name?: string;
}

/** "Example Labs Inc.", "Beispiel GmbH & Co. KG", "Beispiel e. V.": the words with capitals before a legal form. */
export const legalForm = (words: readonly Word[], at: number): OrganizationName | null => {
  const registered = words[at]?.text === 'V' && words[at - 1]?.text === 'e';
  const noun = registered ? 'e. V.' : (words[at]?.text ?? '');
  if (!registered && !LEGAL_FORMS.has(noun)) return null;
  // "Doe SA, Roe SE" are authors by their initials.
  if (/^\p{Lu}{2}$/u.test(noun) && words[at + 1]?.gap === ', ' && /^\p{Lu}{1,3}$/u.test(words[at + 2]?.text ?? ''))
    return null;
  const last = registered ? at - 1 : at;
  let [from, to] = [last, at];
  while (
    last - from < 6 &&
    isNameWord(words[from - 1]) &&
    (from === last ? /^,?[ \u00a0]{1,2}$/ : /^[ \u00a0\-–&]{1,3}$/).test(words[from]?.gap ?? '')
  )
    from -= 1;
  while (LEGAL_FORMS.has(words[to + 1]?.text ?? '') && /^(?: | & |\. )$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return from === last ? null : { from, to, noun, kind: registered ? 'ASSOCIATION' : 'COMPANY', score: 0.75 };
};

/** Goes on over ", Industry and Energy" or "and Human Services", unless another name begins there. */
export const listEnd = (words: readonly Word[], at: number, { nouns, countries }: ActorContext): number => {
  let to = at;
  for (let items = 0; items < 5; items += 1) {
    const [word, next] = [words[to + 1], words[to + 2]];
    if (!word) return at;
    const isAnd = /^(?:and|und|et|y|e)$/.test(word.lower);
    const first = isAnd ? to + 2 : to + 1;
    const joined = isAnd ? /^[,-]?[ \u00a0]$/.test(word.gap) && isSpaced(next) : /^, $/.test(word.gap);
    if (!joined || !isNameWord(words[first]) || words[first]?.capitals || TITLES.has(words[first]?.text ?? ''))
      return at;
    const end = runEnd(words, first, 4);
    if (words.slice(first, end + 1).some(({ text }) => nouns.has(text)) || countries.longestAt(words, first)) return at;
    if (isAnd) return end;
    to = end;
  }
  return at;
};
