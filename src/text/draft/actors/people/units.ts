import { isFunctionWord } from '../words/function-words.ts';
import { givenNameKind } from '../words/given-names.ts';
import { PARTICLES } from '../words/person-words.ts';
import { isSpace, type Word } from '../words-of-sentence.ts';

/** What a part of a name is: "O’Neil" and "Eun-Young" are one NAME, "J." an INITIAL, "van" a PARTICLE, "DUPONT" CAPITALS. */
export type UnitKind = 'NAME' | 'INITIAL' | 'PARTICLE' | 'CAPITALS';

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

/** Particles with capitals that other words of English do not have. */
const MORE_PARTICLES = new Set('dos das do ap ab ní nic mac mc ud du e den het op st ten af av zum zur'.split(' '));

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
  const next = words[to + 1];
  if (!word.capital)
    return to > at ? 'NAME' : PARTICLES.has(word.lower) || MORE_PARTICLES.has(word.lower) ? 'PARTICLE' : null;
  if (/\d/.test(word.text)) return null;
  if (
    to === at &&
    ((/^\p{Lu}{1,2}$/u.test(word.text) && !NOT_INITIALS.has(word.text) && !isAbbreviation(words, at)) ||
      (/^(?:\p{Lu}\.){2,3}$/u.test(word.text) && word.text !== 'U.S.'))
  )
    return 'INITIAL';
  // "Jean-P. Muster".
  if (word.capitals) return word.text.includes('.') || (to === at && word.text.length < 3) ? null : 'CAPITALS';
  const ambiguous = givenNameKind(word.text) !== null && next?.capital === true && isSpace(next.gap);
  return isFunctionWord(word) && !ambiguous && to === at ? null : 'NAME';
};

const printed = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ gap, text }, at) => (at === 0 ? text : gap + text))
    .join('');

/** Two capitals that are no initials. */
const NOT_INITIALS = new Set(
  'US UK EU UN AI IT IP PR HR TV PC II IV VI IX XI ID MP MD PM EP NY LA DC BC AD SA AG SE UV EV KI'.split(' '),
);

/** "z. B.", "p. A": the second letter of an abbreviation. */
const isAbbreviation = (words: readonly Word[], at: number): boolean =>
  /^\p{Ll}$/u.test(words[at - 1]?.text ?? '') && /^\.[ \u00a0]?$/.test(words[at]?.gap ?? '');

/** The unit that begins at a word; null if the word is not a part of a name. */
export const unitAt = (words: readonly Word[], at: number): Unit | null => {
  const word = words[at];
  if (!word) return null;
  const next = words[at + 1];
  const joins =
    !word.capital &&
    JOINED_PARTICLE.test(word.lower) &&
    next?.capital === true &&
    (HYPHEN.test(next.gap) || (APOSTROPHE.test(next.gap) && (words[at - 1]?.capital ?? false)));
  const to = word.capital || joins ? joinedEnd(words, joins ? at + 1 : at) : at;
  const kind = kindOf(words, at, to);
  return kind === null ? null : { kind, from: at, to, text: printed(words, at, to), gap: word.gap };
};
