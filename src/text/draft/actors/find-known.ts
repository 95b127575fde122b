import type { Register } from '../../../model/registers/register.ts';
import { inNominative } from './german-nominative.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { isNameWord } from './name-run.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { type KnownActor, type KnownName, registerNames, wellKnownNames } from './register-names.ts';
import { TITLES } from './words/person-words.ts';
import { isSpace, type Word } from './words-of-sentence.ts';

/** The names of the registers, and those of organizations that are known everywhere, as phrases. */
export const createKnownPhrases = (
  language: string,
  registers: readonly Register[],
): Pick<Phrases<KnownActor>, 'longestAt'> => {
  const registered = toPhrases(language, registerNames(registers));
  const everywhere = knownEverywhere(language);
  return {
    longestAt(words, at) {
      const [first, second] = [registered.longestAt(words, at), everywhere.longestAt(words, at)];
      if (!first || !second) return first ?? second;
      if (first.length !== second.length) return first.length > second.length ? first : second;
      return { values: [...first.values, ...second.values], length: first.length };
    },
  };
};

const toPhrases = (language: string, names: readonly KnownName[]): Phrases<KnownActor> => {
  const phrases = createPhrases<KnownActor>(language);
  for (const { name, actor } of names)
    phrases.add(inText(name, actor).replace(/^(?:The|Die|Der|Das|Le|La|Les|L['’]|El|Los|Las) (?=\S)/, ''), actor);
  return phrases;
};

/** Those of a language are the same for all texts. */
const EVERYWHERE = new Map<string, Phrases<KnownActor>>();

const knownEverywhere = (language: string): Phrases<KnownActor> => {
  const phrases = EVERYWHERE.get(language) ?? toPhrases(language, wellKnownNames());
  EVERYWHERE.set(language, phrases);
  return phrases;
};

/** A name such as "River states" has its capital in the register only. */
const inText = (name: string, { type }: KnownActor): string =>
  type === 'GROUPING' && /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)*$/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The mentions of actors whose names are known. */
export const findKnown = (
  { position, sentence, words }: ReadSentence,
  phrases: Pick<Phrases<KnownActor>, 'longestAt'>,
  language: string,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = phrases.longestAt(words, at);
    if (!found) continue;
    const [first, last] = [words[at] as Word, words[at + found.length - 1] as Word];
    const text = sentence.text.slice(first.start, last.end);
    const mention = knownMention({ position, text, start: first.start, end: last.end }, found.values);
    const isDeclined = language === 'de' && mention.type === 'ORGANIZATION' && mention.name === text;
    at += found.length - 1;
    // "Foreign Minister Jane Doe" is a person, whatever the register calls the office.
    if (mention.type === 'ORGANIZATION' && TITLES.has(last.text) && isPersonNext(words[at + 1])) continue;
    mentions.push(isDeclined ? { ...mention, name: inNominative(text, last.text) } : mention);
  }
  return mentions;
};

const isPersonNext = (word: Word | undefined): boolean => isNameWord(word) && isSpace(word?.gap ?? '');

const stemOf = (word: string): string => word.replace(/(?:e[nrms]?|s)$/, '').toLowerCase();

/** "Europäischen Kommission" for "Europäische Kommission": as many words, and only their ends differ. */
const isInflected = (text: string, name: string): boolean => {
  const [printed, listed] = [text.split(' '), name.split(' ')];
  return (
    printed.length > 1 &&
    printed.length === listed.length &&
    printed.every((word, at) => stemOf(word) === stemOf(listed[at] ?? ''))
  );
};

/** The mention of the best of the actors that have this name. Registers come first. */
export const knownMention = (
  place: { position: number; text: string; start: number; end: number },
  actors: readonly KnownActor[],
): Mention => {
  const [best, ...others] = actors.toSorted((a, b) => Number(a.ref === null) - Number(b.ref === null)) as [
    KnownActor,
    ...KnownActor[],
  ];
  const rivals = others.filter(({ ref }) => ref !== null && ref !== best.ref).map(({ ref }) => ref);
  const reason = best.ref === null ? 'an organization that texts often name' : `in the register as "${best.name}"`;
  return {
    sentence: place.position,
    start: place.start,
    end: place.end,
    type: best.type,
    key: best.ref === null ? `known ${best.name.toLowerCase()}` : `ref ${best.ref}`,
    ref: best.ref,
    name: isInflected(place.text, best.name) ? best.name : place.text,
    adjective: false,
    score: rivals.length > 0 ? 0.7 : best.ref === null ? 0.8 : 0.95,
    method: best.ref === null ? 'names' : 'register',
    reason: rivals.length > 0 ? `${reason}; also a name of ${rivals.join(', ')}` : reason,
    hints: best.ref === null && best.kind !== null ? { kind: best.kind } : {},
  };
};
