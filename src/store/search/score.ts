import type { NodeType } from '../../model/node-types.ts';
import type { QuestionKind } from '../../model/search/question-words.ts';
import { actorOf, isWord } from '../../model/search/tokens.ts';
import { STEM_MARK, stemToken } from '../../model/search/words.ts';
import { FIELD, type SearchDocument } from './document.ts';
import { LONGER, type MatchedTerm, SAME } from './terms.ts';

/** What a row gets at most for having nothing else in its title. */
const WHOLE_TITLE = 8;

/** The types that answer each kind of question. */
export const ANSWERS: Readonly<Record<QuestionKind, readonly NodeType[]>> = {
  WHY: ['Motive'],
  ADVICE: ['Recommendation'],
  WHEN: ['Event'],
  WHERE: ['Event'],
  VIEWS: ['Stance'],
  FORECAST: ['Forecast'],
  FACTS: ['Finding'],
  RELATIONS: ['Relation'],
  WHO: ['Country', 'Organization', 'Person', 'Grouping'],
};

/** Questions of what somebody who is named does: acts, advises, thinks. */
export const OF_ACTORS: ReadonlySet<QuestionKind | null> = new Set(['WHY', 'ADVICE', 'VIEWS', 'FORECAST']);

/** Questions whose answers concern all that are named. */
const OF_ALL_NAMED: ReadonlySet<QuestionKind> = new Set(['VIEWS', 'RELATIONS', 'FACTS']);

/** What views are about. */
const TOPICS: readonly NodeType[] = ['Event', 'Issue', 'Instrument'];

/** How much of a question an answer has to be about, if it names nobody who acts. */
const ENOUGH = 0.5;

export interface Score {
  weight: number;
  /** Whether the row has all terms. */
  hasAll: boolean;
  /** Whether it answers the question, as far as who acts and the kind of row say. */
  isAnswer: boolean;
  /** Whether it has something of what is asked about, besides who acts. */
  hasSubject: boolean;
  /** Its words that match, sorted. */
  words: string[];
}

/** How a row has a term. */
interface Match {
  /** Closeness times the weight of the field; 0 if the row does not have it. */
  best: number;
  /** Whether what the term names acts in the row. */
  acts: boolean;
  inTitle: boolean;
}

/** Compares a row with the terms of a search. It depends on nothing else, so that all stores rank alike. */
export const scoreDocument = (
  { node: { type }, tokens, titleLength }: SearchDocument,
  asks: QuestionKind | null,
  terms: readonly MatchedTerm[],
): Score => {
  const words = new Set<string>();
  const inTitle = new Set<string>();
  const matches = terms.map((term) => matchTerm(tokens, term, words, inTitle));
  const total = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  let [weight, covered] = [Math.round((WHOLE_TITLE * inTitle.size) / Math.max(1, titleLength)), 0];
  for (const [at, { term, rarity }] of terms.entries()) {
    const { best, acts } = matches[at] as Match;
    weight += rarity * best;
    if (best > 0) covered += term.acts && !acts ? rarity / 3 : rarity;
  }
  const isAnswer = (): boolean => {
    if (asks === null) return false;
    const hasActor = terms.some(({ term }) => term.acts);
    // The page of what is asked about says who says what of it. Between two who are named, it is about another thing.
    if (asks === 'VIEWS' && TOPICS.includes(type))
      return !hasActor && terms.some(({ term }) => term.kind === 'WORD') && matches.every((match) => match.inTitle);
    if (!ANSWERS[asks].includes(type)) return false;
    if (terms.length === 0) return true;
    if (hasActor && OF_ACTORS.has(asks)) return matches.some(({ acts }) => acts);
    // What somebody thinks of a country, how it gets along with another, or how many do something is not said by what does not concern it.
    const lacksName = terms.some(({ term, rarity }, at) => term.kind === 'NAME' && rarity > 0 && !matches[at]?.best);
    return covered >= ENOUGH * total && !(lacksName && OF_ALL_NAMED.has(asks));
  };
  return {
    weight,
    hasAll: matches.every(({ best }) => best > 0),
    isAnswer: isAnswer(),
    hasSubject: terms.some(({ term }, at) => !term.acts && (matches[at] as Match).best > 0),
    words: [...words].sort(),
  };
};

/** How a row has a term; adds its words that match, and those of them that are in its title. */
const matchTerm = (
  document: SearchDocument['tokens'],
  { term, tokens, sources, allOf, beginning, misspelt }: MatchedTerm,
  words: Set<string>,
  inTitle: Set<string>,
): Match => {
  const match: Match = { best: 0, acts: false, inTitle: false };
  const improve = (value: number) => {
    match.best = Math.max(match.best, value);
  };
  const addWord = (word: string, field: number) => {
    words.add(word);
    if (field === FIELD.title) inTitle.add(word);
  };
  const isNamed = term.kind === 'NAME' || misspelt.length > 0;
  for (const [token, closeness] of tokens) {
    const field = document.get(token);
    if (field === undefined) continue;
    const isInTitle = isWord(token) && field === FIELD.title;
    if (isWord(token)) addWord(token, field);
    if (isInTitle) match.inTitle = true;
    const isName = isNamed && !isInTitle;
    // An ordinary word that is in the name of an actor says less than the word in the row itself.
    if (!isNamed && !term.acts && actorOf(token) !== null) {
      improve(1);
      continue;
    }
    const isBest = sources.has(token) || (isName && field === FIELD.title);
    if (term.acts && isBest) match.acts = true;
    // Who acts is what is asked for; of other names, any part in it is nearly as good.
    improve(closeness * (term.acts ? (isBest ? 3 : 1) : isName ? Math.max(2, field) : field));
  }
  // A name is in a row as its word in the least field is.
  const fields = allOf.map((word) => document.get(word) ?? 0);
  const least = Math.min(...fields);
  if (allOf.length > 0) for (const [at, word] of allOf.entries()) if (fields[at]) addWord(word, fields[at] as number);
  if (allOf.length > 0 && least > 0) improve(SAME * (term.acts ? 1 : least));
  const stems = [...tokens.keys()].filter((token) => token.startsWith(STEM_MARK) && document.has(token));
  if (beginning === null && stems.length === 0) return match;
  for (const [word, field] of document) {
    if (!isWord(word) || tokens.has(word)) continue;
    const isLonger = beginning !== null && word.startsWith(beginning);
    if (isLonger) improve(LONGER * field);
    // A word and its stem begin alike.
    if (isLonger || stems.some((stem) => word[0] === stem[1] && stemToken(word) === stem)) words.add(word);
  }
  return match;
};
