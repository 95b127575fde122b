import type { Mention, ReadSentence } from './mention.ts';
import type { WordCounts } from './word-counts.ts';
import { FUNCTION_WORDS } from './words/function-words.ts';
import { EAST_ASIAN_SURNAMES } from './words/person-words.ts';

/** The family name in a full name: the last word, or the first of "Xi Jinping". Null for a name of one word. */
export const surnameOf = (name: string): string | null => {
  const words = name.split(/[ \u00a0]/);
  const [first = '', last = ''] = [words[0], words.filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word)).at(-1)];
  if (words.length < 2) return null;
  return EAST_ASIAN_SURNAMES.has(first) && !EAST_ASIAN_SURNAMES.has(last) ? first : last;
};

/** People by their family name, where only one has it. */
export const uniqueSurnames = (people: readonly { key: string; name: string }[]): Map<string, string> => {
  const keys = new Map<string, Set<string>>();
  for (const { key, name } of people) {
    const surname = surnameOf(name);
    if (surname !== null) keys.set(surname, (keys.get(surname) ?? new Set()).add(key));
  }
  return new Map(
    [...keys].flatMap(([surname, [key, ...others]]) =>
      key === undefined || others.length > 0 ? [] : [[surname, key] as const],
    ),
  );
};

/** Of who is less surely a person, the family name may be any word. */
const LEAST_SCORE = 0.55;

/** The people of a text by the name that stands for each alone. */
export const bySurname = (mentions: readonly Mention[]): Map<string, Mention> =>
  new Map(
    mentions
      .filter(({ type, score }) => type === 'PERSON' && score >= LEAST_SCORE)
      .map((mention) => [surnameOf(mention.name) ?? mention.name, mention] as const),
  );

/** The places that have only the family name of somebody whom the text names in full or with a title. */
export const findSurnames = (
  { position, words, sentence }: ReadSentence,
  people: ReadonlyMap<string, Mention>,
  counts: WordCounts,
): Mention[] =>
  words.flatMap((word): Mention[] => {
    const person = people.get(word.text);
    const greatest = word.initial ? 0 : 3;
    if (!person || FUNCTION_WORDS.has(word.lower) || counts.lowerCase(word.text) > greatest) return [];
    return [
      {
        ...person,
        sentence: position,
        start: word.start,
        end: word.end,
        name: sentence.text.slice(word.start, word.end),
        score: 0.5,
        reason: 'its family name alone',
      },
    ];
  });
