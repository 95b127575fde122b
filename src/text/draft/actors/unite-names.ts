import type { KnownActor } from './known-names.ts';
import { isKnown, type Mention, mentionOf } from './mention.ts';
import type { Definition } from './organizations/find-acronyms.ts';
import type { ReadSentence, WordCounts } from './read-sentences.ts';
import { EAST_ASIAN_SURNAMES, FUNCTION_WORDS } from './words/lists.ts';

/** What names that differ only in an article or a possessive have in common. */
const plainName = (key: string): string =>
  key.replace(/^name (?:the|der|die|das|la|le|el) /, 'name ').replace(/['’]s\b/g, '');

/** Gives an abbreviation and its name, and a name with and without an article, the same key. */
export const uniteOrganizations = (
  mentions: readonly Mention[],
  definitions: ReadonlyMap<string, Definition>,
): Mention[] => {
  const target = new Map<string, Mention>();
  const add = (key: string, mention: Mention) => {
    const known = target.get(key);
    if (!known || (known.ref === null && mention.ref !== null)) target.set(key, mention);
  };
  // A known name, or its abbreviation in the text, is the actor that the register has.
  for (const mention of mentions) if (isKnown(mention)) add(`name ${mention.name.toLowerCase()}`, mention);
  for (const [acronym, { name }] of definitions) {
    const known = target.get(`name ${acronym.toLowerCase()}`);
    if (known) add(`name ${name.toLowerCase()}`, known);
  }
  return mentions.map((mention) => {
    if (mention.type !== 'ORGANIZATION' || !mention.key.startsWith('name ')) return mention;
    const known = target.get(mention.key);
    if (known) return { ...mention, key: known.key, ref: known.ref };
    return { ...mention, key: plainName(mention.key) };
  });
};

/** Each key with its value, of keys that have only one. */
const onlyOnes = (pairs: readonly (readonly [key: string, value: string])[]): Map<string, string> => {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set()).add(value));
  return new Map(
    [...values].flatMap(([key, [value, ...others]]) =>
      value === undefined || others.length > 0 ? [] : [[key, value] as const],
    ),
  );
};

/** The family name in a full name: the last word, or the first of "Xi Jinping". Null for a name of one word. */
const surnameOf = (name: string): string | null => {
  const words = name.split(/[ \u00a0]/);
  const [first = '', last = ''] = [words[0], words.filter((word) => !/^(?:Jr|Sr|II|III)\.?$/.test(word)).at(-1)];
  if (words.length < 2) return null;
  return EAST_ASIAN_SURNAMES.has(first) && !EAST_ASIAN_SURNAMES.has(last) ? first : last;
};

/** People by their family name, where only one has it. */
const uniqueSurnames = (people: readonly { key: string; name: string }[]): Map<string, string> =>
  onlyOnes(people.map(({ key, name }) => [surnameOf(name) ?? '', key] as const).filter(([surname]) => surname !== ''));

/** Gives a family name alone the key of the only person who has it, in the text or in the registers. */
export const unitePeople = (mentions: readonly Mention[], registered: readonly KnownActor[]): Mention[] => {
  const inText = mentions.filter(({ type }) => type === 'PERSON');
  const surnames = uniqueSurnames(inText);
  const byKey = new Map(inText.toReversed().map((mention) => [mention.key, mention]));
  const known = uniqueSurnames(registered.map(({ ref, name }) => ({ key: ref ?? '', name })));
  return mentions.map((mention) => {
    if (mention.type !== 'PERSON' || mention.ref !== null || surnameOf(mention.name) !== null) return mention;
    const full = byKey.get(surnames.get(mention.name) ?? '');
    if (full) return { ...mention, key: full.key, ref: full.ref };
    const ref = known.get(mention.name);
    const name = registered.find((actor) => actor.ref === ref)?.name;
    if (ref === undefined || name === undefined) return mention;
    return {
      ...mention,
      key: `ref ${ref}`,
      ref,
      score: Math.min(mention.score, 0.75),
      reason: `${mention.reason}; "${name}" is the only one of that family name in the registers`,
    };
  });
};

/** Of who is less surely a person, the family name may be any word. */
const LEAST_SCORE = 0.55;

/** The people of a text by the name that stands for each alone. */
export const bySurname = (mentions: readonly Mention[]): Map<string, Mention> =>
  new Map(
    mentions
      .filter(({ type, score }) => type === 'PERSON' && score >= LEAST_SCORE)
      .map((mention) => [surnameOf(mention.name) ?? mention.name, mention] as const),
  );

/** The places that have only the family name of somebody whom the text names in full or with a title. */
export const findSurnames = (read: ReadSentence, people: ReadonlyMap<string, Mention>, counts: WordCounts): Mention[] =>
  read.words.flatMap((word, at): Mention[] => {
    const person = people.get(word.text);
    if (!person || FUNCTION_WORDS.has(word.lower) || counts.lowerCase(word.text) > (word.initial ? 0 : 3)) return [];
    const { type, key, ref, method, hints } = person;
    return [mentionOf(read, at, at, { type, key, ref, method, hints, score: 0.5, reason: 'its family name alone' })];
  });
