import { contentWords, isCjk } from '../../model/compare-text.ts';
import type { Name, NameWords } from '../../model/registers/name.ts';
import { similarWords } from '../duplicates/compare-names.ts';

/** The words of a name as they are written, and as they are compared when countries have one name each. */
export interface Readings {
  written: readonly string[];
  /** Without spaces. */
  joined: string;
  compared: readonly NameWords[];
}

export const readingsOf = ({ text, readings }: Name): Readings => {
  const written = contentWords(text);
  return { written, joined: written.join(''), compared: readings };
};

/** How often a word occurs in names decides how much it says. */
export type WeightOf = (word: string) => number;

/** How well a name matches words that somebody looks for, from 0 to 1: how many of the words it has, then how many others. */
export const matchWords = (query: Readings, name: Readings, weightOf: WeightOf): number => {
  if (query.joined === name.joined) return 1;
  let best = matchLists(query.written, name.written, weightOf);
  const [asked] = query.compared;
  if (asked)
    for (const reading of name.compared) best = Math.max(best, matchLists(listOf(asked), listOf(reading), weightOf));
  // In Chinese, Japanese and Korean, where words are not separated, a part of a name is a part of its text.
  if (isCjk(query.joined) && name.joined.includes(query.joined))
    best = Math.max(best, toScore(1, query.joined.length / name.joined.length));
  return best;
};

const listOf = ({ words, years, numbers }: NameWords): string[] => [...new Set([...words, ...years, ...numbers])];

const matchLists = (asked: readonly string[], has: readonly string[], weightOf: WeightOf): number => {
  let total = 0;
  let matched = 0;
  const used = new Set<string>();
  for (const [index, word] of asked.entries()) {
    const weight = weightOf(word);
    total += weight;
    let best = 0;
    let found = '';
    for (const other of has) {
      if (used.has(other)) continue;
      const similarity = similarityOf(word, other, index === asked.length - 1);
      if (similarity > best) [best, found] = [similarity, other];
    }
    if (best === 0) continue;
    used.add(found);
    matched += best * weight;
  }
  if (matched === 0) return 0;
  return toScore(matched / total, used.size / has.length);
};

/** Of two names that have all the words, the one with fewer others is better. */
const toScore = (ofQuery: number, ofName: number): number => ofQuery * (0.8 + 0.19 * Math.min(1, ofName));

/** The same word, the beginning of one, or a misspelling. */
const similarityOf = (asked: string, word: string, isLast: boolean): number => {
  if (asked === word) return 1;
  if (asked.length >= (isLast ? 2 : 3) && word.startsWith(asked) && !word.startsWith('@')) return 0.8;
  return asked.length > 1 && word.length > 1 ? 0.9 * similarWords(asked, word) : 0;
};
