import type { ActorContext } from '../read-sentences.ts';
import {
  COMMON_NAME_WORDS,
  EAST_ASIAN_SURNAMES,
  givenNameKind,
  isFunctionWord,
  NOT_ORGANIZATION_NOUNS,
  NOT_SURNAMES,
  OFFICE_WORDS,
  PARTICLES,
  TITLES,
  WEAK_TITLES,
} from '../words/lists.ts';
import { isSpaced, type Word } from '../words.ts';
import { unitAt } from './units.ts';

/** The words of a person's name, from first to last, and what shows that it is one. */
export interface PersonName {
  from: number;
  to: number;
  score: number;
  reason: string;
  title?: string;
}

/** Titles of German: "Staatsministerin", "Landrätin", "Datenschutzbeauftragter". */
const GERMAN_TITLE =
  /^\p{Lu}\p{Ll}{2,30}(?:minister|sekretär|präsident|rät|kanzler|kommissar|bürgermeister|dezernent|senator|beauftragte)(?:in|r)?s?$/u;

const isTitle = (word: string, language: string): boolean =>
  TITLES.has(word) || (language === 'de' && GERMAN_TITLE.test(word));

/** Whether a word may be a person's name. Some are words of a language too: "Un" of "Kim Jong Un". */
export const mayBeName = (word: Word | undefined, { nouns, countries }: ActorContext): boolean =>
  word?.capital === true &&
  !word.capitals &&
  word.text.length > 1 &&
  !/\d/.test(word.text) &&
  !nouns.has(word.text) &&
  ![NOT_SURNAMES, NOT_ORGANIZATION_NOUNS, OFFICE_WORDS, TITLES].some((others) => others.has(word.text)) &&
  !countries.longestAt([word], 0);

const isPersonWord = (word: Word | undefined, context: ActorContext): boolean =>
  word !== undefined && mayBeName(word, context) && !isFunctionWord(word);

const isInitial = (word: Word): boolean => /^(?:\p{Lu}|(?:\p{Lu}\.){1,3})$/u.test(word.text);

/** The last word of a name that goes on after this word: initials, particles, and so many more names at the most. */
const nameEnd = (words: readonly Word[], at: number, context: ActorContext, greatest: number): number => {
  let unit = unitAt(words, at);
  let [to, names] = [unit?.to ?? at, 0];
  for (let next = unitAt(words, to + 1); unit && next && to - at < 8; next = unitAt(words, to + 1)) {
    if (!isSpaced(next) && !(unit.kind === 'INITIAL' && /^\.?[ \u00a0]?$/.test(next.gap))) break;
    if (next.kind === 'INITIAL') {
      const after = unitAt(words, next.to + 1);
      if (after?.kind !== 'NAME' || !/^\.?[ \u00a0]?$/.test(after.gap)) break;
    } else if (next.kind === 'PARTICLE') {
      const name = words[next.from + (PARTICLES.has(words[next.from + 1]?.lower ?? '') ? 2 : 1)];
      if (names > 0 || !isPersonWord(name, context)) break;
    } else {
      if (names >= greatest && unit.kind !== 'PARTICLE') break;
      if (next.to === next.from && !isPersonWord(words[next.from], context)) break;
      if (unit.kind !== 'PARTICLE' && (givenNameKind(next.text) !== 'SURE' || names > 0)) names += 1;
    }
    [unit, to] = [next, next.to];
  }
  return to;
};

/** Whether an office goes on here: "of State", "of the Treasury", "and Human Services". */
const isOffice = (words: readonly Word[], at: number): boolean =>
  OFFICE_WORDS.has(words[words[at]?.lower === 'the' ? at + 1 : at]?.text ?? '');

/** The last word of a title: "President", "Secretary of State", "Prof. Dr.-Ing.". */
const titleEnd = (words: readonly Word[], at: number, language: string): number => {
  let last = at;
  for (let next = words[last + 1]; next && last - at < 9; next = words[last + 1]) {
    const goesOn =
      isTitle(next.text, language) ||
      OFFICE_WORDS.has(next.text) ||
      (/^(?:of|for|the|and|der|des|für)$/.test(next.lower) && isOffice(words, last + 2));
    if (!goesOn || !/^[.,]?[ \u00a0]$|^\.?-$|^\.$/.test(next.gap)) break;
    last += 1;
  }
  return last;
};

/** "President Doe", "Secretary of State Jane Doe", "Frau Dr. Muster". */
export const afterTitle = (words: readonly Word[], at: number, context: ActorContext): PersonName | null => {
  if (!isTitle(words[at]?.text ?? '', context.language)) return null;
  const last = titleEnd(words, at, context.language);
  const first = words[last + 1];
  if (!first || !/^\.?[ \u00a0]$/.test(first.gap)) return null;
  const given = givenNameKind(first.text) !== null;
  if (!isPersonWord(first, context) && !isInitial(first) && !(given && words[last + 2]?.capital)) return null;
  const plain = !given && context.counts.lowerCase(first.text) > 1;
  const weak = WEAK_TITLES.has(words[last]?.text ?? '');
  if (weak && (plain || (COMMON_NAME_WORDS.has(first.text) && !given))) return null;
  const names = given || isInitial(first) || EAST_ASIAN_SURNAMES.has(first.text) ? 2 : 1;
  const to = nameEnd(words, last + 1, context, names);
  let begin = at;
  while (at - begin < 3 && OFFICE_WORDS.has(words[begin - 1]?.text ?? '') && isSpaced(words[begin])) begin -= 1;
  const spoken = words
    .slice(begin, last + 1)
    .map(({ text }) => text)
    .join(' ');
  const score = plain ? 0.6 : weak && begin === last && !given ? 0.65 : 0.9;
  return { from: last + 1, to, title: spoken, score, reason: `after the title "${spoken}"` };
};
