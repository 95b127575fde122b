import type { Mention, ReadSentence } from './mention.ts';
import { textOf } from './mention.ts';
import { hasInitials, isNameWord, runEnd } from './name-run.ts';
import type { OrganizationContext } from './organization-name.ts';
import { createOwners, type Owners } from './resolve-overlaps.ts';
import { NOT_ORGANIZATIONS } from './words/acronyms.ts';
import { NOT_ORGANIZATION_NOUNS } from './words/organization-nouns.ts';
import type { Word } from './words-of-sentence.ts';

/** A part of a list: its words, from first to last. */
interface Item {
  from: number;
  to: number;
}

const LEAST_ITEMS = 3;

/** What is in a list between names of one type, some of which are found, is likely of that type too. */
export const findListed = (
  read: ReadSentence,
  found: readonly Mention[],
  { countries, counts, language }: OrganizationContext,
): Mention[] => {
  const { words } = read;
  if (read.sentence.kind === 'FOOTNOTE' || hasInitials(read.sentence.text)) return [];
  const owners = createOwners(found);
  return listsOf(words).flatMap((items) => {
    const types = items.map((item) => typeAt(words, item, owners));
    const people = types.filter((type) => type === 'PERSON').length;
    const organizations = types.filter((type) => type === 'ORGANIZATION').length;
    if (items.length < LEAST_ITEMS || people > 0 === organizations > 0) return [];
    return items.flatMap((item, at): Mention[] => {
      const parts = words.slice(item.from, item.to + 1);
      const isWord = parts.some(
        ({ lower, text }) =>
          counts.lowerCase(lower) > 0 || NOT_ORGANIZATION_NOUNS.has(text) || NOT_ORGANIZATIONS.has(text),
      );
      if (
        types[at] !== null ||
        isWord ||
        // German prints all nouns with capitals.
        (language === 'de' && parts.length === 1 && !parts[0]?.capitals) ||
        countries.longestAt(words, item.from) ||
        (people > 0 && (parts.length < 2 || parts.length > 3))
      )
        return [];
      const name = textOf(read, item.from, item.to);
      const type = people > 0 ? 'PERSON' : 'ORGANIZATION';
      return [
        {
          sentence: read.position,
          start: words[item.from]?.start ?? 0,
          end: words[item.to]?.end ?? 0,
          type,
          key: `${type === 'PERSON' ? 'person' : 'name'} ${name.toLowerCase()}`,
          ref: null,
          name,
          adjective: false,
          score: 0.5,
          method: 'names',
          reason: `in a list with ${type === 'PERSON' ? 'people' : 'organizations'}`,
          hints: {},
        },
      ];
    });
  });
};

/** The type of what is found in an item. */
const typeAt = (words: readonly Word[], { from, to }: Item, owners: Owners): Mention['type'] | null =>
  owners.of({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 })?.type ?? null;

/** What may stand before a name in a list. */
const JOINS = /^(?:and|or|und|et|y|e|the|der|die|das|den|dem)$/;

/** The lists of names of a sentence: "A B, C and D". */
const listsOf = (words: readonly Word[]): Item[][] => {
  const lists: Item[][] = [];
  let items: Item[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const isAnd = JOINS.test(word.lower) && /^\)?,? $/.test(word.gap) && items.length > 0;
    const isArticle = JOINS.test(words[at + 1]?.lower ?? '') && isNameWord(words[at + 2]);
    if (isAnd && (isNameWord(words[at + 1]) || isArticle)) continue;
    const joined = items.length > 0 && (/^\)?[,;] $/.test(word.gap) || JOINS.test(words[at - 1]?.lower ?? ''));
    if (!isNameWord(word) || !joined) {
      if (items.length > 0) lists.push(items);
      items = [];
    }
    if (!isNameWord(word)) continue;
    const to = runEnd(words, at, 6);
    items.push({ from: at, to });
    at = to;
  }
  return [...lists, items];
};
