import { type Mention, mentionOf, textOf } from '../mention.ts';
import type { ActorContext, ReadSentence } from '../read-sentences.ts';
import type { Word } from '../words.ts';

/** What an abbreviation stands for: "Example Trade Council (ETC)". */
export type Definition = Pick<Mention, 'name' | 'score' | 'hints'>;

/** "FATF", "BfV", "EVIPNet", "GFF": two capitals or more. */
const ACRONYM = /^(?=\p{L}{0,9}\p{Lu}\p{L}{0,9}\p{Lu})[\p{L}\p{N}]{2,10}$/u;
const SMALL = new Set(
  'of for the and on in to a an de du des del la le les für der die das des und im zur zum y e et d l en'.split(' '),
);

/** The abbreviations in brackets after the names of organizations, which are mentions. */
export const findDefinitions = (
  sentences: readonly ReadSentence[],
  organizations: readonly Mention[],
  { nouns, countries }: ActorContext,
): Map<string, Definition> => {
  const ends = new Map(organizations.map((mention) => [`${mention.sentence} ${mention.end}`, mention]));
  const definitions = new Map<string, Definition>();
  for (const read of sentences)
    for (const [at, { text, gap, end }] of read.words.entries()) {
      const isIntroduced = /\($/.test(gap) && /^[)\],;“"]/.test(read.sentence.text.slice(end, end + 1));
      if (at === 0 || !isIntroduced || !ACRONYM.test(text) || countries.longestAt(read.words, at)) continue;
      const organization = ends.get(`${read.position} ${read.words[at - 1]?.end}`);
      const found = organization ?? fullName(read, at, nouns);
      if (found && (definitions.get(text)?.score ?? 0) < found.score) definitions.set(text, found);
    }
  return definitions;
};

/** The words with the letters of the abbreviation after them, if one is a noun of organizations: "Office for X and Y (OXY)". */
const fullName = (read: ReadSentence, at: number, nouns: ReadonlyMap<string, string>): Definition | null => {
  const from = initialsBefore(read.words, at, read.words[at]?.text ?? '');
  if (from === null) return null;
  const parts = read.words.slice(from, at);
  const kind = parts.map(({ text }) => nouns.get(text)).find((found) => found);
  if (!kind || !parts.every(({ capital, lower }) => capital || SMALL.has(lower))) return null;
  return { name: textOf(read, from, at - 1), score: 0.9, hints: kind === 'OTHER' ? {} : { kind } };
};

/** Where the words begin whose first letters the abbreviation has; null if none do. */
const initialsBefore = (words: readonly Word[], at: number, acronym: string): number | null => {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  const initials = (parts: readonly Word[]): string => parts.map(({ lower }) => lower[0]).join('');
  for (let first = at - 1; first >= 0 && at - first <= letters.length * 2 + 3; first -= 1) {
    const parts = words.slice(first, at);
    const main = parts.filter(({ lower }) => !SMALL.has(lower));
    if (parts[0] === main[0] && (initials(parts) === letters || initials(main) === letters)) return first;
  }
  return null;
};

/** The mentions of abbreviations that the text explains. */
export const findAcronyms = (read: ReadSentence, definitions: ReadonlyMap<string, Definition>): Mention[] =>
  read.words.flatMap(({ text }, at): Mention[] => {
    const definition = definitions.get(text);
    if (!definition) return [];
    const { name, score, hints } = definition;
    const reason = `introduced as "${name}" (${text})`;
    return [mentionOf(read, at, at, { type: 'ORGANIZATION', name, score, hints, reason })];
  });
