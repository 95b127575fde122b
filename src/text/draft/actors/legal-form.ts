import type { ReadSentence } from './mention.ts';
import { hasInitials, isNameWord } from './name-run.ts';
import type { OrganizationContext, OrganizationName } from './organization-name.ts';
import { GERMAN_ENDING, LEGAL_FORMS } from './words/organization-nouns.ts';
import type { Word } from './words-of-sentence.ts';

const BEFORE_FORM = /^,?[ \u00a0]{1,2}$/;
const WITHIN_NAME = /^[ \u00a0\-–&]{1,3}$/;

/** "Example Labs Inc.", "Beispiel e. V.": the words with capitals before a legal form. */
export const legalForm = (
  { words, sentence }: ReadSentence,
  at: number,
  { language, nouns }: OrganizationContext,
): OrganizationName | null => {
  const word = words[at] as Word;
  const registered = word.text === 'V' && words[at - 1]?.text === 'e' && /^\.\s?$/.test(word.gap);
  if (!registered && !LEGAL_FORMS.has(word.text)) return null;
  // "Doe SA, Roe SE": initials of authors.
  if (/^\p{Lu}{2}$/u.test(word.text) && hasInitials(sentence.text)) return null;
  let from = registered ? at - 1 : at;
  const last = from;
  while (last - from < 6) {
    const before = words[from - 1];
    const small =
      language === 'de' &&
      before !== undefined &&
      /^(?:für|der|des|und|im|zur)$/.test(before.text) &&
      words[from - 2]?.capital;
    if (
      !before ||
      !(from === last ? BEFORE_FORM : WITHIN_NAME).test(words[from]?.gap ?? '') ||
      (!isNameWord(before) && !small)
    )
      break;
    from -= 1;
  }
  if (from === last) return null;
  // "aus Sicht des Bundesverbands Beispiel e. V.": the name begins with its noun.
  const article = (offset: number) => /^(?:der|des|den|dem)$/.test(words[offset - 1]?.text ?? '');
  const head =
    language === 'de'
      ? words.slice(from, last).findLastIndex(({ text }, offset) => article(from + offset) && isHead(text, nouns))
      : -1;
  const noun = head < 0 ? null : (words[from + head]?.text ?? null);
  return {
    from: head < 0 ? from : from + head,
    to: registered ? at : lastForm(words, at),
    noun: noun ?? (registered ? 'e. V.' : word.text),
    kind: registered ? 'ASSOCIATION' : 'COMPANY',
    score: 0.75,
  };
};

const isHead = (text: string, nouns: ReadonlyMap<string, string>): boolean =>
  nouns.has(text.replace(/e?s$/, '')) || GERMAN_ENDING.test(text);

/** "GmbH & Co. KG". */
const lastForm = (words: readonly Word[], at: number): number => {
  let to = at;
  while (LEGAL_FORMS.has(words[to + 1]?.text ?? '') && /^(?: | & |\. )$/.test(words[to + 1]?.gap ?? '')) to += 1;
  return to;
};
