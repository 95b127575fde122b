import { distance } from 'fastest-levenshtein';

/** Given names and their short forms in English. A short form may be that of several names. */
const SHORT_FORMS: readonly (readonly string[])[] = [
  'alexander alex sandy|alexandra alex sandra|andrew andy drew|anthony tony|barbara barb|benjamin ben|catherine cathy kate',
  'katherine kathy kate katie|charles charlie chuck|christopher chris|christine chris chrissy|daniel dan danny|david dave|deborah deb debbie',
  'donald don|edward ed eddie ted|elizabeth liz beth betty eliza|frederick fred|gerald gerry jerry|gregory greg|henry harry hank',
  'james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|jonathan jon|joseph joe|joshua josh|kenneth ken|lawrence larry|leonard len',
  'margaret maggie meg peggy|matthew matt|michael mike mick|nicholas nick|patricia pat patty|patrick pat|peter pete|philip phil',
  'rebecca becky|richard rick dick|robert bob bobby rob|ronald ron|samuel sam|samantha sam|stephen steve|steven steve|susan sue',
  'theodore ted theo|thomas tom|timothy tim|vincent vince|walter walt|william bill billy will',
].flatMap((group) => group.split('|').map((names) => names.split(' ')));

/** The names of which a name may be a short form, or itself. */
export const fullForms = (name: string): readonly string[] => {
  const found = SHORT_FORMS.flatMap((forms) => (forms.includes(name) ? (forms[0] ?? []) : []));
  return found.length > 0 ? found : [name];
};

/**
 * Whether two given names, folded to words without accents, are likely ways to write one: an initial, a short form, a slip, or another
 * spelling of a Korean name. Names that are the same are none.
 */
export const areVariants = (a: readonly string[], b: readonly string[]): boolean => {
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
  return isSlip(a, b);
};

/** The end of a given name often differs between women and men: Daniel and Daniela, Maria and Mario. */
const isSlip = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return a[0] === b[0] && a.at(-1) === b.at(-1) && allowed > 0 && distance(a, b) <= allowed;
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
export const beginningsOf = (given: readonly string[]): readonly string[] => [
  ...new Set([given[0] ?? '', ...fullForms(given[0] ?? '')].map((name) => respell(name.slice(0, 1)))),
];

const respell = (letter: string): string =>
  SPELLINGS.reduce((spelled, [pattern, to]) => spelled.replace(pattern, to), letter);
