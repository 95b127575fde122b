import { foldText, toBasicLetters } from './compare-text.ts';
import { ACTOR_TYPES, type NodeType } from './node-types.ts';

/** Longer slugs are hard to read; a longer name is cut after a word. */
const READABLE = 60;

/** An actor's slug has four characters or more: shorter ones are country codes. */
const SHORTEST_OF_ACTOR = 4;

/**
 * A slug for a new entry, made of the words of its English name or title, so that it can be read: lower-case ASCII letters,
 * digits and hyphens. Where it is taken, a number follows. Null if the name has no letters or digits in the Latin script.
 */
export const mintSlug = (name: string, type: NodeType, isTaken: (slug: string) => boolean): string | null => {
  const words = wordsOfSlug(name);
  if (words.length === 0) return null;
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= READABLE) break;
    slug += slug === '' ? word.slice(0, READABLE) : `-${word}`;
  }
  // Its type does not change, unlike its kind or its country.
  const isActor = ACTOR_TYPES.some((actor) => actor === type);
  if (isActor && slug.length < SHORTEST_OF_ACTOR) slug += `-${type.toLowerCase()}`;
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number++) if (!isTaken(`${slug}-${number}`)) return `${slug}-${number}`;
};

const wordsOfSlug = (name: string): string[] => {
  const words = toBasicLetters(foldText(name))
    .replace(/&/g, ' and ')
    // "China's" is one word, and "U.S." is another.
    .replace(/['’]/g, '')
    .replace(/(?<![a-z0-9])([a-z])\.(?=[a-z](?![a-z0-9]))/g, '$1')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
};
