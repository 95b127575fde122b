import { contentWords, isCjk } from '../../model/compare-text.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { findInPairs } from './candidates.ts';
import { compareIds } from './compare-facts.ts';
import { compareNativeNames } from './compare-names.ts';
import { findDeclared } from './declared.ts';
import { areVariants, beginningsOf, isFamilySlip } from './given-names.ts';

/** Two people with one family name whose given names are likely ways to write one, or the other way round. */
export interface Namesakes {
  entries: readonly [Entry, Entry];
  /** How each is written. */
  names: readonly [string, string];
}

/**
 * Finds people who are likely the same though their names are not: Joe and Joseph, N. and Na'im, or a letter is missing in the family
 * name. Only people who share a family name and the beginning of a given name are compared, or a given name and an end of the family
 * name, and no more than `GREATEST_BLOCK` who share both.
 */
export const findNamesakes = (all: readonly Entry[]): Namesakes[] =>
  findInPairs(
    all.flatMap((entry) => (entry.type === 'Person' ? waysToWrite(entry) : [])),
    keysOf,
    findDeclared(all),
    (a, b) =>
      areNamesakes(a, b) && !differ(a.entry, b.entry) ? { entries: [a.entry, b.entry], names: [a.text, b.text] } : null,
  );

interface Written {
  entry: Entry;
  text: string;
  family: string;
  given: readonly string[];
}

const keysOf = ({ family, given }: Written): string[] => [
  ...beginningsOf(given).map((beginning) => `${family} ${beginning}`),
  // Of a misspelt name, the beginning or the end is right.
  `${given.join(' ')} ^${family.slice(0, 2)}`,
  `${given.join(' ')} $${family.slice(-2)}`,
];

const areNamesakes = (a: Written, b: Written): boolean =>
  a.family === b.family
    ? areVariants(a.given, b.given)
    : a.given.join(' ') === b.given.join(' ') && isFamilySlip(a.family, b.family) && mayShareLife(a.entry, b.entry);

/** Where the names of two people often differ in one letter. */
const OF_SYLLABLES: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'SG', 'TW', 'VN']);

/** Of one country or one organization, or nothing is known of one of them. */
const mayShareLife = (a: Entry, b: Entry): boolean => {
  if ([a, b].some(({ country }) => OF_SYLLABLES.has(country ?? ''))) return false;
  const isUnknown = ({ country, related }: Entry) => country === null && related.length === 0;
  return (
    isUnknown(a) ||
    isUnknown(b) ||
    (a.country !== null && a.country === b.country) ||
    a.related.some((organization) => b.related.includes(organization))
  );
};

/** Where the family name comes first, and at times last. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KP', 'KR', 'SG', 'TW', 'VN']);

/** The ways to divide the names of a person into a family name and given names. */
const waysToWrite = (entry: Entry): Written[] =>
  entry.names.flatMap(({ text, origin }) => {
    if (origin === 'TEXT' || isCjk(text)) return [];
    // The letters of "C.Q." are two names.
    const words = contentWords(text.replace(/(?<!\p{L})(\p{Lu}\.)(?=\p{Lu}\.)/gu, '$1 '));
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
