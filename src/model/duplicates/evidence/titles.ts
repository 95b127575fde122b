import { type Entry, titleWords } from '../entry.ts';
import type { NameWords } from '../name.ts';
import { type Comparison, type Evidence, evidence } from './evidence.ts';

const OTHER_NUMBERS = -8;
const OTHER_COUNTRIES = -4;

/** The titles have other numbers or years: First and Second, 2023 and 2024. */
export const compareNumbers: Comparison = (a, b) =>
  compareParts(a, b, OTHER_NUMBERS, 'numbers', ({ numbers }) => numbers) ??
  compareParts(a, b, OTHER_NUMBERS, 'years', ({ years }) => years);

/** The titles name other countries. */
export const compareNamedCountries: Comparison = (a, b) =>
  // Jordan may be the name of a person.
  a.type === 'Person'
    ? null
    : compareParts(a, b, OTHER_COUNTRIES, 'countries', ({ words }) =>
        [...words].filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
      );

/** What speaks against two entries if the title of each has a part that the other's lacks. */
const compareParts = (
  a: Entry,
  b: Entry,
  weight: number,
  called: string,
  partsOf: (title: NameWords) => Iterable<string>,
): Evidence | null => {
  const [x, y] = [[...partsOf(titleWords(a))], [...partsOf(titleWords(b))]];
  if (x.every((part) => y.includes(part)) || y.every((part) => x.includes(part))) return null;
  return evidence(weight, `but other ${called}: ${x.join(', ')} and ${y.join(', ')}`);
};
