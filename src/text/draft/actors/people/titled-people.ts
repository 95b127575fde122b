import { isNameWord } from '../name-run.ts';
import { isInitial, isPersonWord, nameEnd, type PeopleContext } from '../person-name.ts';
import { COMMON_NAME_WORDS } from '../words/common-name-words.ts';
import { givenNameKind } from '../words/given-names.ts';
import { EAST_ASIAN_SURNAMES, isTitle, OFFICE_WORDS, PLURAL_TITLES, WEAK_TITLES } from '../words/person-words.ts';
import { isSpace, type Word } from '../words-of-sentence.ts';
import { eastAsian } from './east-asian-names.ts';
import type { PersonName } from './person-mention.ts';

/** What comes after "Dr." and before the name: "h. c.", "-Ing.", "rer. nat.". */
const DEGREES = /^(?:h|c|Ing|rer|nat|med|phil|jur|iur|habil|oec|pol|theol|mult)$/;

/** Words of other names that are frequent family names too. */
const FAMILY_NAMES_TOO = /^(?:Black|Brown|Gold|Green|Hall|Hill|Rice|Stone|White|Wood|Young)$/;

/** Whose names end with an estate: "Baroness Doe of Example". */
const PEERS = /^(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess|Duke|Duchess)$/;

const estateEnd = (words: readonly Word[], to: number): number =>
  words[to + 1]?.text === 'of' && isSpace(words[to + 1]?.gap ?? '') && isNameWord(words[to + 2]) ? to + 2 : to;

/** "President Doe", "Secretary of State Jane Doe", "Frau Dr. Muster". */
export const afterTitle = (words: readonly Word[], at: number, context: PeopleContext): PersonName | null => {
  const title = words[at] as Word;
  if (!isTitle(title.text, context.language)) return null;
  // "Example Motors General Manager", "Example General Licence": a weak title within another name is none.
  if (
    WEAK_TITLES.has(title.text) &&
    isNameWord(words[at - 1]) &&
    isSpace(title.gap) &&
    !OFFICE_WORDS.has(words[at - 1]?.text ?? '') &&
    !context.countries.longestAt(words, at - 1)
  )
    return null;
  let last = at;
  for (let next = words[last + 1]; next && last - at < 9; next = words[last + 1]) {
    const spaced = /^[.,]?[ \u00a0]$|^\.?-$|^\.$/.test(next.gap);
    if (
      !spaced ||
      !(
        isTitle(next.text, context.language) ||
        DEGREES.test(next.text) ||
        OFFICE_WORDS.has(next.text) ||
        (/^(?:of|for|the|and|der|des|für)$/.test(next.lower) && isOffice(words, last + 2))
      )
    )
      break;
    last += 1;
  }
  const first = words[last + 1];
  if (!first || !/^\.?[ \u00a0]$/.test(first.gap)) return null;
  const given = givenNameKind(first.text) !== null;
  if (!isPersonWord(first, context) && !isInitial(first) && !(given && words[last + 2]?.capital)) return null;
  const plain = !given && context.counts.lowerCase(first.text) > 1;
  const weak = WEAK_TITLES.has(words[last]?.text ?? '');
  if (weak && (plain || (COMMON_NAME_WORDS.has(first.text) && !given && !FAMILY_NAMES_TOO.test(first.text))))
    return null;
  const named = EAST_ASIAN_SURNAMES.has(first.text)
    ? (eastAsian(words, last + 1, context)?.to ?? nameEnd(words, last + 1, context, 1))
    : nameEnd(words, last + 1, context, given || isInitial(first) ? 2 : 1);
  const to = PEERS.test(words[last]?.text ?? '') ? estateEnd(words, named) : named;
  // "General Counsel Office", "President Doe Institute": the name of a body.
  const after = words[to + 1];
  if (after && isSpace(after.gap) && context.nouns.has(after.text)) return null;
  let begin = at;
  while (
    begin > 0 &&
    at - begin < 3 &&
    OFFICE_WORDS.has(words[begin - 1]?.text ?? '') &&
    isSpace(words[begin]?.gap ?? '')
  )
    begin -= 1;
  const spoken = words
    .slice(begin, last + 1)
    .map(({ text }) => text)
    .join(' ');
  return {
    from: last + 1,
    to,
    title: spoken,
    score: plain ? 0.6 : WEAK_TITLES.has(title.text) && begin === last && !given ? 0.65 : 0.9,
    reason: `after the title "${spoken}"`,
  };
};

/** "Senators Doe and Roe": the second name; the first is found after its title. */
export const afterPlural = (words: readonly Word[], at: number, context: PeopleContext): PersonName | null => {
  const [title, first, and, second] = [words[at - 3], words[at - 2], words[at - 1], words[at] as Word];
  if (!title || !first || and?.lower !== 'and' || !PLURAL_TITLES.has(title.text) || !isPersonWord(second, context))
    return null;
  return {
    from: at,
    to: nameEnd(words, at, context, 1),
    title: title.text,
    score: 0.8,
    reason: `after the title "${title.text}"`,
  };
};

/** Whether an office goes on here: "of State", "of the Treasury", "and Human Services". */
const isOffice = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    word !== undefined &&
    (OFFICE_WORDS.has(word.text) || (word.lower === 'the' && OFFICE_WORDS.has(words[at + 1]?.text ?? '')))
  );
};
