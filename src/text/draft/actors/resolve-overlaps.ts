import type { Mention } from './mention.ts';
import { isOrgan } from './words/organization-nouns.ts';

/** Of mentions that overlap, one is right: mostly the longest. */

/** Which of the mentions of a sentence has each of its characters. None of them overlaps another. */
export interface Owners {
  add(mention: Mention): void;
  /** The first mention that this one overlaps. */
  of(mention: Pick<Mention, 'start' | 'end'>): Mention | undefined;
}

/** Looks up overlaps in the time that the length of a name takes: a sentence of a hostile text may have 100,000 names. */
export const createOwners = (mentions: readonly Mention[] = []): Owners => {
  const owners = new Map<number, Mention>();
  const add = (mention: Mention) => {
    for (let at = mention.start; at < mention.end; at += 1) owners.set(at, mention);
  };
  for (const mention of mentions) add(mention);
  return {
    add,
    of({ start, end }) {
      for (let at = start; at < end; at += 1) {
        const owner = owners.get(at);
        if (owner) return owner;
      }
      return undefined;
    },
  };
};

/** Longer names before shorter ones; of equal ones those of registers, then the surer. */
const byPrecedence = (a: Mention, b: Mention): number =>
  b.end - b.start - (a.end - a.start) ||
  Number(b.method === 'register') - Number(a.method === 'register') ||
  b.score - a.score ||
  a.start - b.start;

const isKnown = ({ key }: Mention): boolean => key.startsWith('ref ') || key.startsWith('known ');

/** The mentions of a sentence of which none overlaps another, in order. */
export const withoutOverlaps = (mentions: readonly Mention[]): Mention[] => {
  const owners = createOwners();
  const kept: Mention[] = [];
  // "Geneva World Health Organization" is a known name with a word before it.
  const knownEnds = new Map(
    mentions.filter((mention) => isKnown(mention) && mention.name.includes(' ')).map(({ end, start }) => [end, start]),
  );
  const isKnownWithMore = (mention: Mention): boolean =>
    !isKnown(mention) && mention.type === 'ORGANIZATION' && (knownEnds.get(mention.end) ?? 0) > mention.start;
  for (const mention of mentions.toSorted(byPrecedence)) {
    if (isKnownWithMore(mention) || owners.of(mention)) continue;
    owners.add(mention);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** What only the names of public bodies have. */
const PUBLIC =
  /\b(?:National|Federal|Public|State|Royal|Central|Statistic\p{Ll}{0,3}|Nationale|Fédérale?|Nacional|Federal)\b/u;

/** The mentions of countries that are not only a part of another name; the organ of a state names the state too. */
export const outsideNames = (
  countries: readonly Mention[],
  names: readonly Mention[],
  kindOf: (name: Mention) => string | undefined,
): Mention[] => {
  const owners = createOwners(names);
  return countries.filter((country) => {
    const name = owners.of(country);
    return (
      !name ||
      name.type === 'GROUPING' ||
      (name.type === 'ORGANIZATION' && (isOrgan(kindOf(name)) || PUBLIC.test(name.name)))
    );
  });
};

/** The mentions that overlap none of the others. All are of one sentence. */
export const besides = (mentions: readonly Mention[], others: readonly Mention[]): Mention[] => {
  const owners = createOwners(others);
  return mentions.filter((mention) => !owners.of(mention));
};
