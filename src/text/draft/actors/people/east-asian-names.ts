import { isHyphen, isPersonWord, mayBeName, type PeopleContext } from '../person-name.ts';
import { EAST_ASIAN_SURNAMES } from '../words/person-words.ts';
import { isSpace, type Word } from '../words-of-sentence.ts';
import type { PersonName } from './person-mention.ts';

/** Family names that are function words of a language. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  de: /^(?:Im|An|Am|Ha|Du|So|In|Do|Man|Ho)$/,
  fr: /^(?:Le|Du|Son|Ma|Ton|Mai|An)$/,
  es: /^(?:Le|Son|Ha|Han|Lo|Su)$/,
};

/** "Kim Example-il", "Lee Jae Won": a family name of East Asia first. */
export const eastAsian = (words: readonly Word[], at: number, context: PeopleContext): PersonName | null => {
  const [surname, first, second] = [words[at] as Word, words[at + 1], words[at + 2]];
  if (!EAST_ASIAN_SURNAMES.has(surname.text) || !first || !isSpace(first.gap) || !isPersonWord(first, context))
    return null;
  const hyphen = second !== undefined && isHyphen(second.gap) && second.text.length < 8;
  const isShort = ({ text }: Word): boolean => text.length < 7;
  const two =
    second !== undefined &&
    isSpace(second.gap) &&
    mayBeName(second, context) &&
    isShort(second) &&
    isShort(first) &&
    context.counts.lowerCase(second.text) === 0;
  const after = words[at + (hyphen || two ? 3 : 2)];
  if (
    (after && isSpace(after.gap) && context.nouns.has(after.text)) ||
    (!hyphen && context.counts.lowerCase(first.text) > 0)
  )
    return null;
  if (!hyphen && OTHER_WORDS[context.language]?.test(surname.text)) return null;
  if (surname.initial && context.counts.lowerCase(surname.text) > 0) return null;
  const to = hyphen || two ? at + 2 : at + 1;
  return {
    from: at,
    to,
    score: hyphen ? 0.85 : two ? 0.7 : 0.6,
    reason: `a family name of East Asia, "${surname.text}", and a given name`,
  };
};
