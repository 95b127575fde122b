import type { Mention } from './mention.ts';
import { isOrgan } from './words/organization-nouns.ts';

/** Of mentions that overlap, one is right: mostly the longest. */

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** Longer names before shorter ones; of equal ones those of registers, then the surer. */
const byPrecedence = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) ||
  Number(b.method === 'register') - Number(a.method === 'register') ||
  b.score - a.score ||
  a.start - b.start;

/** The mentions of a sentence of which none overlaps another. */
export const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byPrecedence))
    if (!kept.some((other) => overlaps(mention, other))) kept.push(mention);
  return kept.sort((a, b) => a.start - b.start);
};

/** The mentions of countries that are not only a part of another name; the organ of a state names the state too. */
export const outsideNames = (
  countries: readonly Mention[],
  names: readonly Mention[],
  kindOf: (name: Mention) => string | undefined,
): Mention[] =>
  countries.filter((country) =>
    names.every(
      (name) =>
        !overlaps(country, name) || name.type === 'GROUPING' || (name.type === 'ORGANIZATION' && isOrgan(kindOf(name))),
    ),
  );
