import { append } from '../rows/lists.ts';
import { pairsInBlocks } from './candidates.ts';
import { findDeclared } from './declared.ts';
import type { Entry } from './entry.ts';
import { compareIds } from './evidence/ids.ts';
import { compareNativeNames } from './evidence/native-names.ts';
import { areVariants, beginningsOf } from './given-names.ts';
import { contentWords, isCjk } from './words.ts';

/** Two people with one family name whose given names are likely ways to write one. */
export interface Namesakes {
  entries: readonly [Entry, Entry];
  /** How each is written. */
  names: readonly [string, string];
}

/**
 * Finds people who are likely the same though few letters of their names are: Joe and Joseph, N. and Na'im. Only people who share
 * a family name and the beginning of a given name are compared, and no more than `GREATEST_BLOCK` who share both.
 */
export const findNamesakes = (all: readonly Entry[]): Namesakes[] => {
  const declared = findDeclared(all);
  const blocks = new Map<string, Written[]>();
  for (const entry of all)
    if (entry.type === 'Person')
      for (const written of waysToWrite(entry))
        for (const beginning of beginningsOf(written.given)) append(blocks, `${written.family} ${beginning}`, written);
  const found = new Map<string, Namesakes>();
  for (const [a, b] of pairsInBlocks(blocks.values())) {
    const pair = `${a.entry.key} ${b.entry.key}`;
    if (a.entry.key === b.entry.key || found.has(pair) || !areVariants(a.given, b.given)) continue;
    if (declared.areSame(a.entry, b.entry) || differ(a.entry, b.entry)) continue;
    found.set(pair, { entries: [a.entry, b.entry], names: [a.text, b.text] });
  }
  return [...found.values()];
};

interface Written {
  entry: Entry;
  text: string;
  family: string;
  given: readonly string[];
}

/** Where the family name comes first, and at times last. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KP', 'KR', 'SG', 'TW', 'VN']);

/** The ways to divide the names of a person into a family name and given names. */
const waysToWrite = (entry: Entry): Written[] =>
  entry.names.flatMap(({ text, origin }) => {
    if (origin === 'TEXT' || isCjk(text)) return [];
    const words = contentWords(text);
    const ways: Written[] = [];
    const add = (family: string | undefined, given: readonly string[]) => {
      if (family !== undefined && family.length > 1 && given.length > 0) ways.push({ entry, text, family, given });
    };
    const isFirst = text.includes(',') || FAMILY_FIRST.has(entry.country ?? '');
    if (isFirst) add(words[0], words.slice(1));
    if (!text.includes(',')) add(words.at(-1), words.slice(0, -1));
    return ways;
  });

/** Other countries, other ids, or other names in their own script. */
const differ = (a: Entry, b: Entry): boolean =>
  (a.country !== null && b.country !== null && a.country !== b.country) ||
  [compareIds, compareNativeNames].some((compare) => (compare(a, b)?.weight ?? 0) < 0);
