import { isCjk } from '../../model/compare-text.ts';
import type { Meaning, PhraseIndex } from '../../model/search/phrases.ts';
import type { QuestionKind } from '../../model/search/question-words.ts';
import { isSure, type Question, type Term } from '../../model/search/read-question.ts';
import { actorOf, filterToken } from '../../model/search/tokens.ts';
import { mostTypos, stemToken } from '../../model/search/words.ts';

/** How close a token of a row is to a word of the search. */
export const SAME = 4;
const STEM = 3;
export const LONGER = 2;
const SIMILAR = 2;

/** The most that a term counts for being rare. */
const RAREST = 9;

/** So many letters are enough to find longer words. */
const LEAST_BEGINNING = 3;
/** Words of so many letters are not taken for plurals. */
const LEAST_PLURAL = 6;

/** What all rows of a store have. */
export interface TokenCounts {
  /** The number of rows that can be searched. */
  readonly size: number;
  /** How many rows have a token. */
  count(token: string): number;
  /** How many rows have words that begin like this, each counted once for each of these words. */
  countFrom(beginning: string): number;
  /** The words of rows that differ from a word in at most so many letters. */
  wordsLike(word: string, typos: number): readonly string[];
}

/** A term of the search, and what matches it: one of its tokens, all words of `allOf`, or a word with its beginning. */
export interface MatchedTerm {
  term: Term;
  /** How close each token is. */
  tokens: ReadonlyMap<string, number>;
  /** The institutes of this name of which the question asks what they say, and the tokens of what they have published. */
  institutes: readonly Meaning[];
  sources: ReadonlySet<string>;
  /** The words of a name, which count if a row has all of them. */
  allOf: readonly string[];
  beginning: string | null;
  /** About how many rows match. */
  count: number;
  /** What it stands for if it is a misspelt name. */
  misspelt: readonly Meaning[];
  /** How much it counts: from 1 to 9, the rarer the more; 0 if no row has it. */
  rarity: number;
}

/** What an institute says is in its briefs. Why somebody acts is not why an institute that writes about it does. */
const SAID: ReadonlySet<QuestionKind | null> = new Set(['ADVICE', 'VIEWS', 'FORECAST', 'FACTS']);

const publishedBy = ({ token }: Meaning): string => filterToken('publisher', actorOf(token) ?? '');

const beginningOf = ({ words, kind }: Term, asks: QuestionKind | null): string | null => {
  const [word = ''] = words;
  // Nearly any text has a word that begins with two letters. In a question, words are not still being typed.
  const least = isCjk(word) ? 1 : asks === null ? LEAST_BEGINNING : LEAST_BEGINNING + 1;
  if (words.length > 1 || kind === 'DATE' || word.length < least) return null;
  // "algorithms" finds "algorithmic", too.
  return word.length > LEAST_PLURAL ? word.replace(/(?<=[a-z][^s])s$/, '') : word;
};

/** The tokens that match a term, with how close they are, unless it is misspelt. */
const tokensOf = ({ words: [word = '', ...more], meanings }: Term): Map<string, number> => {
  const tokens = new Map(meanings.map(({ token, closeness }) => [token, closeness]));
  if (more.length > 0 || word === '') return tokens;
  tokens.set(word, SAME);
  const stem = stemToken(word);
  if (!isCjk(word)) tokens.set(stem, STEM).set(stem.slice(1), Math.max(STEM, tokens.get(stem.slice(1)) ?? 0));
  return tokens;
};

/** What has to be counted for a question: tokens, and beginnings of words. */
export const countedIn = ({ terms, asks }: Question): { tokens: string[]; beginnings: string[] } => ({
  tokens: terms.flatMap((term) => [...tokensOf(term).keys(), ...term.words, ...term.meanings.map(publishedBy)]),
  beginnings: terms.flatMap((term) => beginningOf(term, asks) ?? []),
});

/** What matches each term of a question. Words that no row has match similar ones, and what these are the names of. */
export const matchTerms = (counts: TokenCounts, { terms, asks }: Question, names: PhraseIndex): MatchedTerm[] =>
  terms.map((term): MatchedTerm => {
    const tokens = tokensOf(term);
    const mayBeInstitute = SAID.has(asks) && (term.acts || term.mayAct === true);
    const institutes = mayBeInstitute ? term.meanings.filter((one) => counts.count(publishedBy(one)) > 0) : [];
    for (const one of institutes) tokens.set(publishedBy(one), one.closeness);
    const beginning = beginningOf(term, asks);
    const allOf = term.words.length > 1 ? term.words : [];
    const countRows = () =>
      [...tokens.keys()].reduce((sum, token) => sum + counts.count(token), 0) +
      (beginning === null ? 0 : counts.countFrom(beginning)) +
      (allOf.length === 0 ? 0 : Math.min(...allOf.map((one) => counts.count(one))));
    let count = countRows();
    let misspelt: readonly Meaning[] = [];
    const [word = ''] = term.words;
    const typos = term.words.length === 1 ? mostTypos(word) : 0;
    if (count === 0 && typos > 0) {
      const similar = counts.wordsLike(word, typos);
      misspelt = similar.flatMap((other) => namedBy(other, names));
      for (const token of [...similar, ...misspelt.map((meaning) => meaning.token)]) tokens.set(token, SIMILAR);
      count = countRows();
    }
    const rarity = Math.round(Math.log2((counts.size + 1) / (count + 1)));
    return {
      term: { ...term, acts: misspelt.length > 0 ? term.mayAct === true : institutes.length > 0 || term.acts },
      tokens,
      institutes,
      sources: new Set(institutes.map(publishedBy)),
      allOf,
      beginning,
      count,
      misspelt,
      rarity: count === 0 ? 0 : Math.min(RAREST, Math.max(1, rarity)),
    };
  });

/** What a word is the whole name of. */
const namedBy = (word: string, names: PhraseIndex): readonly Meaning[] => {
  const name = names.longestAt([word], 0);
  return name && isSure(name.meanings) ? name.meanings : [];
};
