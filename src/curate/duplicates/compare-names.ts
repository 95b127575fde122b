import { distance } from 'fastest-levenshtein';
import { isCjk } from '../../model/compare-text.ts';
import { type Comparison, evidence } from '../../model/registers/compare-dates.ts';
import type { Entry } from '../../model/registers/entry.ts';
import type { Name, NameWords } from '../../model/registers/name.ts';

/**
 * How much of two names is the same, from 0 to 1: the words they share of all their words. A misspelt word counts for a
 * part. Years and numbers are not counted.
 */
export const compareNames = (a: readonly NameWords[], b: readonly NameWords[]): number => {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, compareWords(x, y));
  return best;
};

const compareWords = (a: NameWords, b: NameWords): number => {
  if (a.joined === b.joined) return 1;
  const weightOf = initialsDiffer(a, b) ? () => 1 : weightOfWord;
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  let total = 0;
  const left: string[] = [];
  for (const word of few) {
    if (many.has(word)) shared += weightOf(word);
    else left.push(word);
  }
  if (shared === 0 && (few.size > 1 || many.size > 1)) return 0;
  const others = left.length === 0 ? [] : [...many].filter((word) => !few.has(word));
  let unmatched = 0;
  for (const word of left) {
    const index = others.findIndex((other) => similarWords(word, other) > 0);
    const [other] = index < 0 ? [] : others.splice(index, 1);
    if (other === undefined) unmatched += 1;
    else {
      const weight = Math.max(weightOf(word), weightOf(other));
      shared += weight * similarWords(word, other);
      total -= Math.min(weightOf(word), weightOf(other));
    }
  }
  for (const word of few) total += weightOf(word);
  for (const word of many) if (!few.has(word)) total += weightOf(word);
  const similarity = total === 0 ? 0 : shared / total;
  return unmatched > 0 && others.length > 0 ? similarity * OTHER_WORDS : similarity;
};

/** Foreign ministers are not defence ministers: names are less similar if each has a word of its own. */
const OTHER_WORDS = 0.9;

/** An initial says less than a word. */
const weightOfWord = (word: string): number => (word.length === 1 ? 0.3 : 1);

/** Whether both have initials, and other ones: George W. is not George H. W. */
const initialsDiffer = (a: NameWords, b: NameWords): boolean =>
  a.initials !== '' && b.initials !== '' && a.initials !== b.initials;

/** A word and its initial, or a word and its misspelling. Names of countries are not misspelt: Iran is not Iraq. */
export const similarWords = (a: string, b: string): number => {
  if (a[0] !== b[0] || a[0] === '@') return 0;
  const shorter = Math.min(a.length, b.length);
  if (shorter === 1) return 0.6;
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return 0;
  const edits = distance(a, b);
  return edits <= allowed ? 1 - edits / shorter : 0;
};

/** The weight of the most similar names, by how much of them is the same; between two rows it is interpolated. */
const WEIGHTS = [
  [0, -5],
  [0.3, -3],
  [0.5, -1],
  [0.6, 0.5],
  [0.7, 2],
  [0.8, 3.5],
  [0.9, 5],
  [1, 7],
] as const;

/** The most that a name of one word weighs, an acronym of which the long names differ, and the words of a text. */
const ONE_WORD = 6;
const DISPUTED_ACRONYM = 3;
const WORDS_OF_TEXT = 3;

/** What another name in common adds, and what it takes away if only one of the names has a number. */
const SECOND_NAME = 1.5;
const NUMBER_OF_ONE = -3;

/** A curator who gives two entries of one catalog similar names knows both. */
const IN_ONE_CATALOG = -2;

interface Pair {
  a: Name;
  b: Name;
  similarity: number;
  weight: number;
}

/** Compares all names of one with all of the other. */
export const compareAllNames: Comparison = (a, b) => {
  const pairs: Pair[] = [];
  for (const x of a.names)
    for (const y of b.names) {
      const similarity = compareNames(x.readings, y.readings);
      if (similarity === 0) continue;
      const weight = weigh(x, y, similarity) + weighNumbers(x, y, a, b);
      pairs.push({ a: x, b: y, similarity, weight });
    }
  doubtAcronyms(pairs, a, b);
  const [best, ...others] = pairs.sort((x, y) => y.weight - x.weight);
  if (!best) return evidence(WEIGHTS[0][1]);
  const second =
    best.similarity === 1 ? others.find((pair) => pair.similarity === 1 && isAnotherName(pair, best)) : null;
  const shown = [best, second].flatMap((pair) => (pair ? describe(pair) : []));
  const inOneCatalog = best.similarity < 1 && a.namespace === b.namespace ? IN_ONE_CATALOG : 0;
  return evidence(best.weight + (second ? SECOND_NAME : 0) + inOneCatalog, ...shown);
};

const weigh = (x: Name, y: Name, similarity: number): number => {
  const weight = interpolate(similarity);
  if (x.origin === 'TEXT' || y.origin === 'TEXT') return Math.min(weight, WORDS_OF_TEXT);
  const isOneWord = x.readings[0]?.words.size === 1 && !isCjk(x.text);
  return isOneWord ? Math.min(weight, ONE_WORD) : weight;
};

/** One has a number, and the other has not; the year of an event says nothing if the other has a date to compare. */
const weighNumbers = (x: Name, y: Name, a: Entry, b: Entry): number => {
  const [p, q] = [x.readings[0], y.readings[0]];
  if (!p || !q) return 0;
  const numbered = p.numbers.size > 0 !== q.numbers.size > 0;
  const dated = p.years.size > 0 !== q.years.size > 0 && (p.years.size > 0 ? b : a).dates.length === 0;
  return numbered || dated ? NUMBER_OF_ONE : 0;
};

const interpolate = (similarity: number): number => {
  const index = WEIGHTS.findIndex(([from]) => similarity <= from);
  const [to, high] = WEIGHTS[index] ?? WEIGHTS[7];
  const [from, low] = WEIGHTS[Math.max(0, index - 1)] ?? WEIGHTS[0];
  return to === from ? high : low + ((similarity - from) / (to - from)) * (high - low);
};

/** Lowers the weight of acronyms if the long names differ: CSIS is two things. */
const doubtAcronyms = (pairs: readonly Pair[], a: Entry, b: Entry): void => {
  const acronyms = pairs.filter((pair) => pair.a.isAcronym && pair.b.isAcronym);
  if (acronyms.length === 0 || !haveDifferentLongNames(a, b)) return;
  for (const pair of acronyms) pair.weight = Math.min(pair.weight, DISPUTED_ACRONYM);
};

/** Whether both have a name of several words in one language, and hardly a word of them is the same. */
const haveDifferentLongNames = (a: Entry, b: Entry): boolean => {
  const isLong = ({ origin, readings }: Name) => origin !== 'TEXT' && (readings[0]?.words.size ?? 0) > 1;
  const [x, y] = [a.names.filter(isLong), b.names.filter(isLong)];
  const inOneLanguage = x.some((name) => y.some((other) => other.language === name.language));
  return inOneLanguage && !x.some((name) => y.some((other) => compareNames(name.readings, other.readings) >= 0.5));
};

const isAnotherName = (pair: Pair, best: Pair): boolean =>
  pair.a.origin !== 'TEXT' &&
  pair.b.origin !== 'TEXT' &&
  compareNames(pair.a.readings, best.a.readings) < 0.5 &&
  compareNames(pair.b.readings, best.b.readings) < 0.5;

const describe = ({ a, b, similarity }: Pair): string => {
  const what = a.isAcronym && b.isAcronym ? 'acronym' : 'name';
  const language = a.language !== null && a.language === b.language ? ` in ${languageName(a.language)}` : '';
  const written = a.text === b.text ? a.text : `${a.text} / ${b.text}`;
  return similarity === 1
    ? `the same ${what}${language}: ${written}`
    : `similar names${language}: ${written} (${Math.round(similarity * 100)} %)`;
};

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language. */
export const languageName = (tag: string): string => languages.of(tag) ?? tag;

/** Two people may be the same in Latin letters, and not in those of their language. */
export const compareNativeNames: Comparison = (a, b) => {
  if (a.type !== 'Person') return null;
  for (const x of a.names)
    for (const y of b.names) {
      if (x.language === null || x.language !== y.language || isLatin(x.text) || isLatin(y.text)) continue;
      if (compareNames(x.readings, y.readings) >= 0.5) continue;
      // A name may be in simplified characters here and in traditional ones there.
      const weight = /^(?:zh|ja)/.test(x.language) ? -3.5 : -5;
      return evidence(weight, `but other names in ${languageName(x.language)}: ${x.text}, ${y.text}`);
    }
  return null;
};

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
