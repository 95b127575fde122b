/** The words of English numbers. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers below a hundred that are one word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** What a number is multiplied by. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** A magnitude on its own in the plural, which gives no precise number: "hundreds of people". */
export const VAGUE_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ...[...MAGNITUDES].filter(([word]) => word.length > 3).map(([word, value]): [string, number] => [`${word}s`, value]),
]);

/** Magnitudes that are written against the digits: "$5bn". A letter may also be a unit: "5m". */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Parts of a whole, after "a" or a number. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['quarter', 4],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
  ].flatMap(([word, parts]): [string, number][] => [
    [word as string, parts as number],
    [`${word}s`, parts as number],
  ]),
);
