import type { CountryName } from './countries/country-names.ts';
import { isActing } from './find-people.ts';
import { type Mention, type ReadSentence, textOf } from './mention.ts';
import { isNameWord, runEnd } from './name-run.ts';
import type { Phrases } from './phrases.ts';
import type { WordCounts } from './word-counts.ts';
import { NOT_ORGANIZATIONS } from './words/acronyms.ts';
import { GIVEN_NAMES } from './words/given-names.ts';
import { NOT_ORGANIZATION_NOUNS, PERIODICAL_NOUNS } from './words/organization-nouns.ts';
import { NOT_SURNAMES, OFFICE_WORDS, ROLES, TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** What finding names needs of the document. */
export interface ProperNameContext {
  language: string;
  countries: Phrases<CountryName>;
  counts: WordCounts;
}

/** Plural nouns whose examples are organizations. */
const KINDS_OF_ORGANIZATIONS =
  /^(?:companies|firms|organi[sz]ations|agencies|institutions|ngos|banks|publishers|providers|charities|bodies|vendors|startups|developers|corporations|universities|foundations|partners|unternehmen|organisationen|firmen|konzerne|anbieter|verbände|entreprises|empresas|organizaciones|institutos)$/;

/** Organizations without a noun that says so: by what they do, whose they are an example of, or who works for them. */
export const findProperNames = (read: ReadSentence, context: ProperNameContext): Mention[] => {
  if (read.titleCase) return [];
  const { words } = read;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isNameWord(words[at]) || (isNameWord(words[at - 1]) && /^[ \u00a0-]$/.test(words[at]?.gap ?? ''))) continue;
    const to = runEnd(words, at, 6);
    const cue = isCandidate(words, at, to, context) ? cueOf(words, at, to, context) : null;
    if (cue) {
      const name = textOf(read, at, to);
      mentions.push({
        sentence: read.position,
        start: words[at]?.start ?? 0,
        end: words[to]?.end ?? 0,
        type: 'ORGANIZATION',
        key: `name ${name.toLowerCase()}`,
        ref: null,
        name,
        adjective: false,
        score: cue.score,
        method: 'names',
        reason: cue.reason,
        hints: {},
      });
    }
    at = to;
  }
  return mentions;
};

const isCandidate = (
  words: readonly Word[],
  from: number,
  to: number,
  { countries, counts, language }: ProperNameContext,
): boolean => {
  const run = words.slice(from, to + 1);
  const [first, last] = [run[0] as Word, run.at(-1) as Word];
  if (NOT_ORGANIZATION_NOUNS.has(last.text) || PERIODICAL_NOUNS.has(last.text) || NOT_SURNAMES.has(last.text))
    return false;
  if (TITLES.has(first.text) || OFFICE_WORDS.has(first.text) || GIVEN_NAMES.has(first.text) || ROLES.has(last.lower))
    return false;
  if (run.some(({ text }) => /\d/.test(text) || text.length < 2) || NOT_ORGANIZATIONS.has(first.text.toUpperCase()))
    return false;
  if (countries.longestAt(words, from)) return false;
  // German prints all nouns with capitals.
  if (language === 'de' && !/^\p{Lu}\p{Ll}*\p{Lu}/u.test(first.text)) return false;
  if (first.initial && run.length === 1 && counts.capital(first.text) === 0) return false;
  return run.every(({ text }) => counts.lowerCase(text) === 0) || (run.length > 1 && !first.initial);
};

const cueOf = (
  words: readonly Word[],
  from: number,
  to: number,
  { counts }: ProperNameContext,
): { score: number; reason: string } | null => {
  const known = counts.capital(words[from]?.text ?? '') > 1;
  if (isExample(words, from)) return { score: 0.6, reason: 'an example of organizations' };
  if (isEmployer(words, from)) return { score: 0.6, reason: 'where a person works' };
  if (isActing(words[to + 1]) && (to > from ? known || from > 0 : known))
    return { score: 0.5, reason: `before "${words[to + 1]?.text}"` };
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(words[from]?.text ?? '') && known && from === to)
    return { score: 0.4, reason: 'a capital within the word; it may be a product' };
  return null;
};

/** "companies such as A, B and C": within twelve words after the noun. */
const isExample = (words: readonly Word[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 14); before -= 1) {
    const word = words[before] as Word;
    if (/^(?:such|like|including|wie|comme|como|notably)$/.test(word.lower))
      return words.slice(Math.max(0, before - 2), before).some(({ lower }) => KINDS_OF_ORGANIZATIONS.test(lower));
    if (!word.capital && !/^(?:as|and|or|und|oder|et|ou|y|o|e|the|etwa|les|la|el|of)$/.test(word.lower)) return false;
    if (/[.;:()—]/.test(words[before + 1]?.gap ?? '')) return false;
  }
  return false;
};

/** "director of …", and in a transcript "question from Jane Doe with …". */
const isEmployer = (words: readonly Word[], at: number): boolean => {
  const article = words[at - 1]?.lower === 'the' ? 1 : 0;
  const [preposition, noun] = [words[at - 1 - article], words[at - 2 - article]];
  if (!preposition || !noun || !isSpace(words[at]?.gap ?? '') || !isSpace(preposition.gap)) return false;
  if (
    /^(?:of|at|for|with)$/.test(preposition.lower) &&
    ROLES.has(noun.text) &&
    !/^(?:member|policy|head|chief|executive|senior|partner|secretary|minister)$/.test(noun.text)
  )
    return true;
  const asked = words.slice(Math.max(0, at - 14), at).some(({ lower }) => /^(?:questions?|line|this)$/.test(lower));
  return asked && noun.capital && /^(?:with|from|at|of)$/.test(preposition.lower);
};
