import type { KnownActor } from '../known-names.ts';
import { type Mention, mentionOf } from '../mention.ts';
import { onlyOnes } from '../organizations/unite-organizations.ts';
import type { ReadSentence, WordCounts } from '../read-sentences.ts';
import { EAST_ASIAN_SURNAMES, FUNCTION_WORDS, PARTICLES } from '../words/lists.ts';

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

/** Shorter forms of names: "Ana Sofía" beside "Ana Sofía Muestra", and "J. Doe" beside "Jane Doe". */
const shortForms = (name: string): string[] => {
  const words = name.split(/\s+/);
  if (words.length < 2) return [];
  const forms = [
    `${name.charAt(0)}. ${words.at(-1)}`,
    ...words.slice(2).map((_, at) => words.slice(0, at + 2).join(' ')),
  ];
  if (PARTICLES.has(words.at(-2)?.toLowerCase() ?? ''))
    forms.push(words.slice(-2).join(' '), words.slice(-3).join(' '));
  return forms.filter((form) => form !== name);
};

/** Gives a family name alone the key of the only person who has it, in the text or in the registers. */
export const unitePeople = (mentions: readonly Mention[], registered: readonly KnownActor[]): Mention[] => {
  const inText = mentions.filter(({ type }) => type === 'PERSON');
  const surnames = uniqueSurnames(inText);
  const shorter = onlyOnes(
    inText.flatMap(({ key, name }) => shortForms(name).map((form) => [`person ${form.toLowerCase()}`, key] as const)),
  );
  const byKey = new Map(inText.toReversed().map((mention) => [mention.key, mention]));
  const known = uniqueSurnames(registered.map(({ ref, name }) => ({ key: ref ?? '', name })));
  return mentions.map((mention) => {
    if (mention.type !== 'PERSON' || mention.ref !== null) return mention;
    const isAlone = surnameOf(mention.name) === null;
    const full = byKey.get(shorter.get(mention.key) ?? (isAlone ? surnames.get(mention.name) : undefined) ?? '');
    if (full) return { ...mention, key: full.key, ref: full.ref };
    const ref = isAlone ? known.get(mention.name) : undefined;
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
