import { isCjk } from '../compare-text.ts';
import { foldCharacters } from '../date-reader/plain-text.ts';
import { mayBeName } from './country-phrases.ts';
import { datesLike, readDates } from './dates.ts';
import { type Meaning, type PhraseIndex, WHOLE, WORD } from './phrases.ts';
import { QUESTION_STARTS, QUESTION_WORDS, type QuestionKind } from './question-words.ts';
import { isBeforeObject, isStopWord, marksObject, orderedWords, pairsOf } from './words.ts';

/** What somebody looks for: a word, a name, or a date. */
export interface Term {
  /** In lower case and without accents; the words of a name. */
  words: readonly string[];
  /** What of the text it is from. */
  typed: string;
  /** What it stands for besides the words themselves. */
  meanings: readonly Meaning[];
  /** Of a name in a question: whether it is who acts, and not only what it is about. */
  acts: boolean;
  /** Of a word: whether it would be who acts if it were a name, which a misspelt one is. */
  mayAct?: boolean;
  kind: 'WORD' | 'NAME' | 'DATE';
}

type NameFinder = Pick<PhraseIndex, 'longestAt' | 'longestIn'>;

/** A text that somebody searches for, as it is understood. */
export interface Question {
  /** What it asks for; null if it is only words. */
  asks: QuestionKind | null;
  terms: readonly Term[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  dates: readonly string[];
}

/** Takes apart a text that somebody searches for. */
export const readQuestion = (text: string, names: NameFinder): Question => {
  const plain = toPlain(text);
  const folded = foldCharacters(text.normalize('NFKC'));
  const found = readDates(folded);
  const undated = toPlain(found.reduce((left, { start, end }) => blank(left, start, end), folded));
  const form = isQuestion(undated);
  const asked = findAsked(undated, form);
  const rest = asked ? asked.rest : undated;
  // Of "who thinks that China …", China is not who thinks.
  const isAsked = /^\s*(?:who|wer|qui|quien)(?![\p{L}])|누가|誰|谁/u.test(plain);
  const terms = readTerms(rest, text, names, form || asked !== null).map((term) =>
    isAsked ? { ...term, acts: false, mayAct: false } : term,
  );
  const asks = asked?.asks ?? (found.length > 0 && terms.length === 0 ? 'WHEN' : null);
  const dateTerms = found.map(({ dates }): Term => {
    const [date = '', ...more] = dates;
    const words = more.length === 0 && date.length === 4 ? [date] : [];
    return { words, typed: dates.join(' '), meanings: dates.flatMap(datesLike), acts: false, kind: 'DATE' };
  });
  const dates = found.flatMap((date) => date.dates);
  return { asks, terms: unique([...terms, ...dateTerms]).slice(0, MAX_TERMS), dates };
};

/** How many terms a text has at most: pairs of characters are many. */
const MAX_TERMS = 24;

/** In lower case and without accents on Latin letters; what is composed of parts in other scripts stays whole. */
export const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase();

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const isQuestion = (plain: string): boolean =>
  /[?？]/.test(plain) ||
  orderedWords(plain.slice(0, 60))
    .slice(0, 2)
    .some((word) => QUESTION_STARTS.has(word));

interface Asked {
  asks: QuestionKind;
  /** The text without the words that ask. */
  rest: string;
}

const whole = (patterns: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns})(?![\\p{L}\\p{N}])`, 'u');
/** A noun asks if a preposition follows it, or nothing. */
const asNoun = (patterns: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${patterns})(?=\\s+(?:for|in|since|during|of|on|about|to|toward|towards|by|from|behind|that|between|with|zwischen|mit|entre|avec|con|gegenuber|zu|zur|zum|fur|von|der|des|uber|sur|de|du|pour|a|sobre|para|del)(?![\\p{L}])|[\\s?？!.]*$)`,
    'u',
  );

const PATTERNS = QUESTION_WORDS.map(({ asks, asked, nouns, verbs, parts }) => ({
  asks,
  asked: whole(asked),
  nouns: nouns === undefined ? null : asNoun(nouns),
  verbs: verbs === undefined ? null : whole(verbs),
  parts: new RegExp(parts, 'u'),
}));

const findAsked = (plain: string, isForm: boolean): Asked | null => {
  let first: (Asked & { at: number }) | null = null;
  for (const { asks, asked, nouns, verbs, parts } of PATTERNS)
    for (const [pattern, counts, keeps] of [
      [parts, true, false],
      [asked, isForm || asks === 'WHY', false],
      [nouns, true, false],
      [verbs, isForm, true],
    ] as const) {
      const match = counts && pattern ? pattern.exec(plain) : null;
      if (!match) continue;
      // "Who" alone asks for something else if other words do; verbs and nouns say most.
      const at = match.index + (asks === 'WHO' ? plain.length : 0);
      if (first && first.at <= at) continue;
      first = { asks, at, rest: keeps ? plain : withoutWords(plain, match) };
    }
  return first;
};

/** Removes the words that ask; of "what does X want" the first and the last. */
const withoutWords = (plain: string, { 0: found, index }: RegExpExecArray): string => {
  const inner = /^(\S+ \S+)( .*)? (\S+)$/.exec(found);
  if (!inner?.[2] || found.length < 16) return blank(plain, index, index + found.length);
  const start = index + (inner[1] as string).length;
  const end = index + found.length - (inner[3] as string).length;
  return blank(blank(plain, index, start), end, index + found.length);
};

/** Whether a name stands for something by itself, rather than being an ordinary word that a name contains. */
export const isSure = (meanings: readonly Meaning[]): boolean => meanings.some(({ closeness }) => closeness > WORD);

/** The longest run of Chinese, Japanese or Korean that is looked at. */
const MAX_RUN = 60;

const readTerms = (rest: string, typed: string, names: NameFinder, dropsStopWords: boolean): Term[] => {
  const words = orderedWords(rest);
  const terms: Term[] = [];
  const stopped: Term[] = [];
  let isObject = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as string;
    if (isCjk(word)) {
      terms.push(...readRun([...word].slice(0, MAX_RUN), names));
      at += 1;
      continue;
    }
    const name = names.longestAt(words, at);
    const named = name ? words.slice(at, at + name.length) : [];
    if (name && isSure(name.meanings) && mayBeName(typed, named)) {
      terms.push({ words: named, typed: named.join(' '), meanings: name.meanings, acts: !isObject, kind: 'NAME' });
      isObject = true;
      at += name.length;
      continue;
    }
    const meanings = name?.length === 1 && !isStopWord(word) && mayBeName(typed, named) ? name.meanings : [];
    const term: Term = { words: [word], typed: word, meanings, acts: false, mayAct: !isObject, kind: 'WORD' };
    if (isStopWord(word)) stopped.push(term);
    else terms.push(term);
    isObject = isBeforeObject(word) || (isObject && isStopWord(word));
    at += 1;
  }
  return terms.length > 0 || dropsStopWords ? terms : stopped;
};

/** The names in a run of Chinese, Japanese or Korean, and the pairs of characters between them. */
const readRun = (run: readonly string[], names: NameFinder): Term[] => {
  const terms: Term[] = [];
  let between = '';
  const flush = () => {
    if (between !== '' && !isStopWord(between))
      for (const pair of pairsOf(between).filter((one) => !IS_HIRAGANA.test(one)))
        terms.push({ words: [pair], typed: between, meanings: [], acts: false, kind: 'WORD' });
    between = '';
  };
  for (let at = 0; at < run.length; ) {
    const name = names.longestIn(run, at);
    if (name && name.meanings.length > 0) {
      flush();
      const rest = run.slice(at + name.length).join('');
      const typed = run.slice(at, at + name.length).join('');
      const term: Term = { words: [typed], typed, meanings: name.meanings, acts: !marksObject(rest), kind: 'NAME' };
      // Two characters for two countries name both: 한중, 中韓.
      const whole = name.meanings.filter(({ closeness }) => closeness === WHOLE);
      if (name.length === 2 && whole.length === 2)
        for (const meaning of whole) terms.push({ ...term, words: [], meanings: [meaning] });
      else terms.push(term);
      at += name.length;
    } else between += run[at++];
  }
  flush();
  return terms;
};

/** Most of what is written in Hiragana alone are particles and endings. */
const IS_HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Each term once. */
const unique = (terms: readonly Term[]): Term[] => [
  ...new Map(terms.map((term) => [term.words.join(' ') || term.meanings[0]?.token, term])).values(),
];
