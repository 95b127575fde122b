import type { Register } from '../../../model/registers/register.ts';
import type { ActorType } from '../found.ts';
import { type Mention, mentionAt } from './mention.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import type { ReadSentence } from './read-sentences.ts';
import { KNOWN_ORGANIZATIONS } from './words/lists.ts';
import type { Word } from './words.ts';

/** A name of an actor that is known before the text is read. */
export interface KnownName {
  name: string;
  actor: KnownActor;
}

export interface KnownActor {
  type: Exclude<ActorType, 'COUNTRY'>;
  /** The reference of its entry; null if no register has it. */
  ref: string | null;
  name: string;
  kind: string | null;
}

/** An organization or a grouping may have either kind of name, but people and countries have others. */
const LISTS = [
  ['organizations', 'ORGANIZATION'],
  ['groupings', 'GROUPING'],
  ['people', 'PERSON'],
] as const;

/** The names of the registers' organizations, groupings and people: all that they have, and all that briefs use. */
export const registerNames = (registers: readonly Register[]): KnownName[] => {
  const byRef = new Map<string, KnownActor>();
  const names: KnownName[] = [];
  const entries = registers.flatMap(({ namespace, actors }) =>
    LISTS.flatMap(([list, type]) =>
      (actors?.[list] ?? []).map((entry) => ({ entry, type, ref: qualify(namespace, entry.slug) })),
    ),
  );
  const refs = new Set(entries.map(({ ref }) => ref));
  for (const { entry, type, ref } of entries) {
    // What two catalogs declare to be the same is the one of them that comes first.
    const same = (entry.sameAs ?? []).find((other) => refs.has(other));
    const known = byRef.get(same ?? '') ?? byRef.get(ref);
    const all = [...Object.values(entry.names), ...entry.aliases];
    const kind = 'kind' in entry ? String(entry.kind) : null;
    const actor: KnownActor = known ?? { type, ref, name: entry.names.en ?? all[0] ?? entry.slug, kind };
    for (const one of same === undefined ? [ref] : [ref, same]) byRef.set(one, actor);
    for (const name of all) names.push({ name, actor });
  }
  for (const { namespace, briefs } of registers)
    for (const brief of briefs)
      for (const [list, type] of LISTS)
        for (const mention of brief[list]) {
          const actor = byRef.get(qualify(namespace, mention.actor)) ?? byRef.get(mention.actor);
          if (actor?.type === type)
            for (const name of mention.names) if (isOwnName(name, actor)) names.push({ name, actor });
        }
  return names;
};

/** A reference of another catalog has its namespace already. */
const qualify = (namespace: string | null, slug: string): string =>
  namespace === null || slug.includes('/') ? slug : `${namespace}/${slug}`;

/** A brief also says "the Institute" or "Lee"; only the names that say who it is are looked for elsewhere. */
const isOwnName = (name: string, { type }: KnownActor): boolean => {
  const plain = name.replace(/^(?:the|this|our|its|a) /i, '');
  if (/\p{Lu}[\p{Lu}\d]|[\p{Script=Han}\p{Script=Hangul}]/u.test(plain)) return true;
  return type !== 'GROUPING' && /^\p{Lu}.* /u.test(plain);
};

/** The names of organizations that texts everywhere mention. */
export const wellKnownNames = (): KnownName[] =>
  KNOWN_ORGANIZATIONS.flatMap(({ name, kind, names }) => {
    const actor: KnownActor = { type: 'ORGANIZATION', ref: null, name, kind };
    return names.map((other) => ({ name: other, actor }));
  });

/** The names of the registers, and those of organizations that are known everywhere, as phrases. */
export const createKnownPhrases = (language: string, registers: readonly Register[]): Phrases<KnownName> => {
  const phrases = createPhrases<KnownName>(language);
  for (const known of [...registerNames(registers), ...wellKnownNames()]) {
    const name = inText(known).replace(/^(?:The|Die|Der|Das|Le|La|Les|L['’]|El|Los|Las) (?=\S)/, '');
    phrases.add(name, { name, actor: known.actor });
  }
  return phrases;
};

/** A name such as "River states" has its capital in the register only. */
const inText = ({ name, actor: { type } }: KnownName): string =>
  type === 'GROUPING' && /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)*$/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The mentions of actors whose names are known. */
export const findKnown = (read: ReadSentence, phrases: Phrases<KnownName>): Mention[] => {
  const { words } = read;
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = phrases.longestAt(words, at);
    if (!found) continue;
    const [first, last] = [words[at] as Word, words[at + found.length - 1] as Word];
    mentions.push(knownMention(read, first.start, last.end, found.values));
    at += found.length - 1;
  }
  return mentions;
};

const stemOf = (word: string): string => word.replace(/(?:e[nrms]?|s)$/, '').toLowerCase();

/** "Europäischen Kommission" for "Europäische Kommission": as many words, and only their ends differ. */
const isInflected = (text: string, name: string): boolean => {
  const [printed, listed] = [text.split(' '), name.split(' ')];
  return printed.length === listed.length && printed.every((word, at) => stemOf(word) === stemOf(listed[at] ?? ''));
};

/** The mention of the best of the actors that have this name. Registers come first. */
export const knownMention = (read: ReadSentence, start: number, end: number, names: readonly KnownName[]): Mention => {
  const [known, ...others] = names.toSorted((a, b) => Number(a.actor.ref === null) - Number(b.actor.ref === null)) as [
    KnownName,
    ...KnownName[],
  ];
  const best = known.actor;
  const rivals = [...new Set(others.flatMap(({ actor: { ref } }) => (ref === null || ref === best.ref ? [] : [ref])))];
  const reason = best.ref === null ? 'an organization that texts often name' : `in the register as "${best.name}"`;
  const text = read.sentence.text.slice(start, end);
  return mentionAt(read, start, end, {
    type: best.type,
    key: best.ref === null ? `known ${best.name.toLowerCase()}` : `ref ${best.ref}`,
    ref: best.ref,
    name: isInflected(text, known.name) ? known.name : text,
    score: rivals.length > 0 ? 0.7 : best.ref === null ? 0.8 : 0.95,
    method: best.ref === null ? 'names' : 'register',
    reason: rivals.length > 0 ? `${reason}; also a name of ${rivals.join(', ')}` : reason,
    hints: best.ref === null && best.kind !== null ? { kind: best.kind } : {},
  });
};
