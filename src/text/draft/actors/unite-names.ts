import type { Definition } from './find-acronyms.ts';
import type { Mention, ReadSentence } from './mention.ts';
import type { KnownActor } from './register-names.ts';
import { surnameOf, uniqueSurnames } from './surnames.ts';
import { PARTICLES } from './words/person-words.ts';

/** Gives all mentions of one actor the same key. */

/** What names that differ only in an article, a country before it or a possessive have in common. */
const plainName = (key: string): string =>
  key.replace(/^name (?:the |der |die |das |la |le |el )?/, '').replace(/['’]s\b/g, '');

/** Organizations: an abbreviation and its name, a name with and without its country. */
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
  for (const mention of mentions)
    if (mention.key.startsWith('ref ') || mention.key.startsWith('known '))
      add(`name ${mention.name.toLowerCase()}`, mention);
  for (const [acronym, { name }] of definitions) {
    const known = target.get(`name ${acronym.toLowerCase()}`);
    if (name !== null && known) add(`name ${name.toLowerCase()}`, known);
  }
  const shorter = shorterNames(mentions.filter(({ key }) => key.startsWith('name ')).map(({ key }) => plainName(key)));
  return mentions.map((mention) => {
    if (mention.type !== 'ORGANIZATION' || !mention.key.startsWith('name ')) return mention;
    const known = target.get(mention.key);
    if (known) return { ...mention, key: known.key, ref: known.ref };
    const plain = plainName(mention.key);
    return { ...mention, key: `name ${shorter.get(plain) ?? plain}` };
  });
};

const CONNECTOR = / (?:of|on|for|to|für|der|des|de|du|del|pour|para) /;

/**
 * Shorter names of two words or more that one longer name explains: "Department of Example" beside "U.S. Department of
 * Example", and "Task Force" beside "Task Force on Examples".
 */
const shorterNames = (names: readonly string[]): Map<string, string> => {
  const longer = new Map<string, Set<string>>();
  const add = (short: string, long: string) => {
    if (short.includes(' ') && short !== long) longer.set(short, (longer.get(short) ?? new Set()).add(long));
  };
  for (const name of new Set(names)) {
    add(name.replace(/^\S+ /, ''), name);
    add(name.split(CONNECTOR)[0] ?? name, name);
  }
  return new Map(
    [...longer].flatMap(([short, [long, ...others]]) =>
      long === undefined || others.length > 0 ? [] : [[short, long] as const],
    ),
  );
};

/** "Ana Sofía" beside "Ana Sofía Muestra", and "J. Doe" beside "Jane Doe": keys of shorter names, and those of the only longer ones. */
const shorterPeople = (people: readonly Mention[]): Map<string, string> => {
  const longer = new Map<string, Set<string>>();
  for (const { key, name } of people) {
    const words = name.split(/\s+/);
    const last = words.at(-1) ?? '';
    const shorts = [`${name.charAt(0)}. ${last}`, ...words.slice(2).map((_, at) => words.slice(0, at + 2).join(' '))];
    if (PARTICLES.has(words.at(-2)?.toLowerCase() ?? ''))
      shorts.push(words.slice(-2).join(' '), words.slice(-3).join(' '));
    for (const short of shorts)
      if (short !== name && words.length > 1) {
        const known = `person ${short.toLowerCase()}`;
        longer.set(known, (longer.get(known) ?? new Set()).add(key));
      }
  }
  return new Map(
    [...longer].flatMap(([short, [key, ...others]]) =>
      key === undefined || others.length > 0 ? [] : [[short, key] as const],
    ),
  );
};

/** People: a family name alone, and the full name of the only one who has it, in the text or in the registers. */
export const unitePeople = (mentions: readonly Mention[], registered: readonly KnownActor[]): Mention[] => {
  const inText = mentions.filter(({ type }) => type === 'PERSON');
  const surnames = uniqueSurnames(inText);
  const shorter = shorterPeople(inText);
  const byKey = new Map(inText.toReversed().map((mention) => [mention.key, mention]));
  const known = uniqueSurnames(
    registered.filter(({ ref }) => ref !== null).map(({ ref, name }) => ({ key: ref ?? '', name })),
  );
  return mentions.map((mention) => {
    if (mention.type !== 'PERSON' || mention.ref !== null) return mention;
    const longer = byKey.get(shorter.get(mention.key) ?? '');
    if (longer) return { ...mention, key: longer.key, ref: longer.ref };
    if (surnameOf(mention.name) !== null) return mention;
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

/** Where a person is said to work: "Jane Doe, director of the Example Institute". */
export const addEmployers = (mentions: readonly Mention[], sentences: readonly ReadSentence[]): Mention[] =>
  mentions.map((mention, at) => {
    const next = mentions[at + 1];
    if (mention.type !== 'PERSON' || next?.type !== 'ORGANIZATION' || next.sentence !== mention.sentence)
      return mention;
    const between = sentences[mention.sentence]?.sentence.text.slice(mention.end, next.start) ?? '';
    if (!/^(?:,[^,.;:]{2,60})? (?:of|at|with|from|for|der|des|vom|von|de|du|del)(?: the| la| l['’])?\s?$/.test(between))
      return mention;
    return { ...mention, hints: { ...mention.hints, organization: next.name } };
  });
