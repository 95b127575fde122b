import { isCjk } from '../../model/compare-text.ts';
import { mostTypos } from '../../model/search/misspellings.ts';
import type { Meaning } from '../../model/search/phrases.ts';
import type { QuestionKind } from '../../model/search/question-words.ts';
import { isSure, type Question, type Term } from '../../model/search/read-question.ts';
import { stemToken } from '../../model/search/search-words.ts';
import { actorOf, filterToken } from '../../model/search/tokens.ts';
import type { CorpusView } from './search-corpus-view.ts';
import type { Names } from './search-names.ts';

/** How close a token of a row is to a word of the search. */
export const SAME = 4;
const STEM = 3;
export const LONGER = 2;
const SIMILAR = 2;

/** The most that a word counts for being rare. */
const RAREST = 9;

/** Of a name with more words, the name counts and not its words. */
const MAX_NAME_WORDS = 16;

/** A term of the search, with the tokens that match it. */
export interface MatchedTerm {
  term: Term;
  /** How close each is. */
  tokens: ReadonlyMap<string, number>;
  /** The institutes of this name that the question asks what they say, and the tokens of what they have published. */
  institutes: readonly Meaning[];
  sources: ReadonlySet<string>;
  /** All of these together match too: the words of a name. */
  allOf: readonly string[];
  /** Words that begin with this match too; null if it has to be the whole word. */
  beginning: string | null;
  /** About how many rows match. */
  count: number;
  /** What it stands for if it is a misspelt name. */
  misspelt: readonly Meaning[];
  /** How much it counts: more, the rarer it is; 0 if no row has it. */
  rarity: number;
}

/** The tokens that match each term of a question. Words that rows do not have match similar ones, and what these are the names of. */
export const matchTerms = (corpus: CorpusView, { terms, asks }: Question, names: Names): MatchedTerm[] =>
  terms.map((term) => matchTerm(corpus, term, asks, names));

/** What an institute says in its briefs. Why somebody acts is not why an institute that writes about it does. */
const SAID: ReadonlySet<QuestionKind | null> = new Set(['ADVICE', 'VIEWS', 'FORECAST', 'FACTS']);

/** The mark of what an actor has published. */
const sourceOf = (token: string): string => filterToken('publisher', actorOf(token) ?? '');

const matchTerm = (corpus: CorpusView, term: Term, asks: QuestionKind | null, names: Names): MatchedTerm => {
  const tokens = new Map(term.meanings.map(({ token, closeness }) => [token, closeness]));
  const institutes =
    SAID.has(asks) && (term.acts || term.mayAct)
      ? term.meanings.filter(({ token }) => corpus.count(sourceOf(token)) > 0)
      : [];
  for (const { token, closeness } of institutes) tokens.set(sourceOf(token), closeness);
  const [word = ''] = term.words;
  const isOne = term.words.length === 1;
  if (isOne) {
    tokens.set(word, SAME);
    const stem = stemToken(word);
    if (!isCjk(word)) tokens.set(stem, STEM).set(stem.slice(1), Math.max(STEM, tokens.get(stem.slice(1)) ?? 0));
  }
  // In a question, the words are not still being typed.
  const mayBeLonger = isOne && term.kind !== 'DATE' && !(asks !== null && word.length < 4);
  const beginning = mayBeLonger ? word : null;
  const counted = () =>
    [...tokens.keys()].reduce((sum, token) => sum + corpus.count(token), 0) +
    (beginning === null ? 0 : corpus.countFrom(beginning)) +
    (isOne || (term.kind === 'NAME' && term.words.length === 0)
      ? 0
      : Math.min(...term.words.map((one) => corpus.count(one))));
  let count = counted();
  let misspelt: readonly Meaning[] = [];
  const typos = isOne ? mostTypos(word) : 0;
  if (count === 0 && typos > 0) {
    const similar = corpus.wordsLike(word, typos);
    misspelt = similar.flatMap((other) => namedBy(other, names));
    for (const other of similar) tokens.set(other, SIMILAR);
    for (const { token } of misspelt) tokens.set(token, SIMILAR);
    count = counted();
  }
  const rarity = count === 0 ? 0 : Math.round(Math.log2((corpus.size + 1) / (count + 1)));
  return {
    term: { ...term, acts: misspelt.length > 0 ? term.mayAct === true : institutes.length > 0 || term.acts },
    institutes,
    sources: new Set(institutes.map(({ token }) => sourceOf(token))),
    misspelt,
    tokens,
    allOf: isOne || term.words.length > MAX_NAME_WORDS ? [] : term.words,
    beginning,
    count,
    rarity: count === 0 ? 0 : Math.min(RAREST, Math.max(1, rarity)),
  };
};

/** What a word is the whole name of. */
const namedBy = (word: string, names: Names): readonly Meaning[] => {
  const name = names.longestAt([word], 0);
  return name && isSure(name.meanings) ? name.meanings : [];
};
