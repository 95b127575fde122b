import { distance } from 'fastest-levenshtein';

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

/** Shorter family names often differ in a letter. */
const SHORTEST_FAMILY = 5;

/** Whether two family names are likely ways to write one: they differ in one letter, or in the order of two. */
export const isFamilySlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_FAMILY && (distance(a, b) === 1 || areTransposed(a, b));

const areTransposed = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && `${a.slice(0, at)}${a[at + 1]}${a[at]}${a.slice(at + 2)}` === b;
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
