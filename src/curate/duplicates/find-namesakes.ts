import { distance } from 'fastest-levenshtein';
import { contentWords, isCjk } from '../../model/compare-text.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { findInPairs } from './candidates.ts';
import { compareIds } from './compare-facts.ts';
import { compareNativeNames, similarWords } from './compare-names.ts';
import { findDeclared } from './declared.ts';

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

/** Given names and their short forms in English. A short form may be that of several names. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  'abigail abby|abraham abe|albert al bert|alexander alex sandy|alexandra alex sandra|alfred fred alf|andrew andy drew|anthony antony tony',
  'arthur art|barbara barb|benjamin ben|bernard bernie|bradley brad|caroline carrie|catherine cathy kate|charles charlie chuck',
  'christine chris chrissy|christopher chris|clifford cliff|curtis curt|daniel dan danny|david dave|deborah deb debbie|donald don|dorothy dot',
  'douglas doug|edgar ed|edward ed eddie ted ned|elizabeth liz beth betty eliza|eugene gene|francis frank|franklin frank|frederick fred',
  'gabriel gabe|gerald gerry jerry|gregory greg|harold hal harry|henry harry hank|jacob jake|jacqueline jackie|james jim jimmy jamie',
  'jeffrey jeff|jennifer jen jenny|jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|katherine kathy kate katie',
  'kenneth ken|lawrence larry|leonard len|louis lou|margaret maggie meg peggy|martin marty|matthew matt|michael mike mick|mitchell mitch',
  'nathan nate|nathaniel nat nate|nicholas nick|pamela pam|patricia pat patty|patrick pat|peter pete|philip phil|raymond ray|rebecca becky',
  'richard rick dick|robert bob bobby rob|ronald ron|russell russ|samantha sam|samuel sam|stanley stan|stephen steve|steven steve|susan sue',
  'terrence terry|theodore ted theo|thomas tom|timothy tim|victoria vicky|vincent vince|walter walt|william bill billy will|zachary zach zack',
].flatMap((group) => group.split('|').map((names) => names.split(' ')));

/** The names of which a name may be a short form, or itself. */
const fullForms = (name: string): readonly string[] => {
  const found = SHORT_FORMS.flatMap((forms) => (forms.includes(name) ? (forms[0] ?? []) : []));
  return found.length > 0 ? found : [name];
};

/**
 * Whether two given names, folded to words without accents, are likely ways to write one: an initial, a short form, a slip, or another
 * spelling of a Korean name. Names that are the same are none.
 */
const areVariants = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.join('') === b.join('')) return false;
  if (spellSyllables(a) === spellSyllables(b)) return true;
  // A middle name may be left out, but not replaced.
  const length = Math.min(a.length, b.length);
  if (length === 0) return false;
  const pairs = Array.from({ length }, (_, at) => [a[at] ?? '', b[at] ?? ''] as const);
  if (!pairs.every(([x, y]) => x === y || areWordVariants(x, y))) return false;
  // If the rest is the same, only initials may be left out: a whole middle name often tells two people apart.
  return pairs.some(([x, y]) => x !== y) || [...a.slice(length), ...b.slice(length)].every((word) => word.length === 1);
};

const areWordVariants = (a: string, b: string): boolean => {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] && a.length !== b.length;
  if (fullForms(a).some((name) => fullForms(b).includes(name))) return true;
  // The end of a given name often differs between women and men: Daniel and Daniela, Maria and Mario.
  return a.at(-1) === b.at(-1) && similarWords(a, b) > 0;
};

/** Shorter family names often differ in a letter. */
const SHORTEST_FAMILY = 5;

/** Whether two family names are likely ways to write one: they differ in one letter, or in the order of two. */
const isFamilySlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_FAMILY && (distance(a, b) === 1 || areTransposed(a, b));

const areTransposed = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}` === b;
};

/** Romanizations of Korean write a vowel and a consonant in several ways: Suk-yeol and Seok-youl, Gun and Kun. */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/eo|eu|oo|ou|u/g, 'o'],
  [/ee/g, 'i'],
  [/ae|ai|ay/g, 'e'],
  [/ah/g, 'a'],
  [/ch/g, 'j'],
  [/g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
];

/** Two syllables in one spelling; else a word that no other name has. */
const spellSyllables = (words: readonly string[]): string =>
  words.length === 2 && words.every((word) => word.length > 1)
    ? words
        .map((word) => SPELLINGS.reduce((spelled, [pattern, spelling]) => spelled.replace(pattern, spelling), word))
        .join('-')
    : words.join(' ');

/** The beginning that all variants of a given name share. */
const beginningsOf = (given: readonly string[]): readonly string[] => [
  ...new Set([given[0] ?? '', ...fullForms(given[0] ?? '')].map((name) => respell(name.slice(0, 1)))),
];

const respell = (letter: string): string =>
  SPELLINGS.reduce((spelled, [pattern, to]) => spelled.replace(pattern, to), letter);
