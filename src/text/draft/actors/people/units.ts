import { isFunctionWord, PARTICLES } from '../words/lists.ts';
import type { Word } from '../words.ts';

/** What a part of a name is: "O’Neil" and "Eun-Young" are one NAME, "J." an INITIAL, "van" a PARTICLE, "DUPONT" CAPITALS. */
type UnitKind = 'NAME' | 'INITIAL' | 'PARTICLE' | 'CAPITALS';

/** A part of a name: one word, or several that hyphens or apostrophes join. */
export interface Unit {
  kind: UnitKind;
  /** The positions of its words. */
  from: number;
  to: number;
  /** As it is printed. */
  text: string;
  /** What is before it. */
  gap: string;
}

const HYPHEN = /^[-‐‑]$/;
const APOSTROPHE = /^['’ʼ‘`]$/;

/** What comes before an apostrophe within a name: "O’Neil", "Dell'Orto", "N'Dour", "Sa'di". */
const BEFORE_APOSTROPHE = /^\p{Lu}\p{L}{0,4}$/u;
const ENGLISH_ENDING = /^(?:s|t|re|ve|ll|d|m)$/;

/** Particles that hyphens or apostrophes join to the word after them: "al-Rashidi", "d’Aubigny". */
const JOINED_PARTICLE = /^(?:al|el|as|an|ar|ad|ash|ul|d|l|dell|de|t)$/;

const joinedEnd = (words: readonly Word[], at: number): number => {
  let to = at;
  for (let next = words[to + 1]; next && to - at < 5; next = words[to + 1]) {
    const text = words[to]?.text ?? '';
    const hyphen = HYPHEN.test(next.gap) && /^\p{L}{2,}/u.test(next.text) && (next.capital || next.text.length < 6);
    const apostrophe =
      APOSTROPHE.test(next.gap) &&
      BEFORE_APOSTROPHE.test(text) &&
      !ENGLISH_ENDING.test(next.text) &&
      (next.capital || (next.text.length > 2 && text.length > 1));
    if (!hyphen && !apostrophe) break;
    to += 1;
  }
  return to;
};

const kindOf = (words: readonly Word[], at: number, to: number): UnitKind | null => {
  const word = words[at] as Word;
  if (!word.capital) {
    if (to > at) return 'NAME';
    return PARTICLES.has(word.lower) ? 'PARTICLE' : null;
  }
  if (/\d/.test(word.text)) return null;
  const isInitials = /^(?:\p{Lu}{1,2}|(?:\p{Lu}\.){2,3})$/u.test(word.text) && word.text !== 'U.S.';
  if (to === at && isInitials) return 'INITIAL';
  if (word.capitals) return word.text.includes('.') || (to === at && word.text.length < 3) ? null : 'CAPITALS';
  return isFunctionWord(word) && to === at ? null : 'NAME';
};

/** The unit that begins at a word; null if the word is not a part of a name. */
export const unitAt = (words: readonly Word[], at: number): Unit | null => {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return null;
  const joins =
    !word.capital &&
    JOINED_PARTICLE.test(word.lower) &&
    next?.capital === true &&
    (HYPHEN.test(next.gap) || (APOSTROPHE.test(next.gap) && before?.capital === true));
  const to = word.capital || joins ? joinedEnd(words, joins ? at + 1 : at) : at;
  const kind = kindOf(words, at, to);
  const text = words.slice(at, to + 1).reduce((all, { gap, text }) => (all === '' ? text : all + gap + text), '');
  return kind && { kind, from: at, to, text, gap: word.gap };
};
