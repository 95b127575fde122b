import { foldedWords, isFunctionWord } from '../../../model/compare-text.ts';
import { findCountry } from '../../../model/countries/country.ts';
import { CAPITALS } from '../../../model/countries/tables.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import type { Register } from '../../../model/registers/register.ts';
import { countryAliases } from '../actors/countries.ts';
import type { FoundActor } from '../found.ts';
import type { Phrase } from './phrases.ts';
import { stem } from './stem.ts';
import type { Keys } from './units.ts';

/** What names are known by: the registers, their entries, and the actors that were found in the text. */
export interface KnownNames {
  language: string;
  registers: readonly Register[];
  entries: readonly Entry[];
  actors: readonly FoundActor[];
}

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization']);

/** How well a capital, and a person, stands for the country. */
const CAPITAL = 0.8;
const PERSON = 0.6;

/** The names of countries, capitals and people in a text and in the registers, with what they say. */
export const namePhrases = (known: KnownNames): Phrase<Keys>[] => [
  ...countries(known),
  ...capitals(),
  ...actorNames(known),
];

const toPhrase = (name: string, value: Keys): Phrase<Keys> => ({
  words: foldedWords(name).filter((word) => !isFunctionWord(word)),
  value,
  isName: /^\P{Ll}/u.test(name),
  isCapitals: name.length <= 4 && name === name.toUpperCase(),
});

const countries = ({ language, registers, actors }: KnownNames): Phrase<Keys>[] => {
  const found = actors.flatMap(({ type, ref, spans }) => {
    const code = type === 'COUNTRY' && ref !== null ? findCountry(ref)?.alpha2 : undefined;
    return code ? [...new Set(spans.map(({ text }) => text))].map((name) => ({ code, name })) : [];
  });
  return [...countryAliases(language, registers), ...found].map(({ code, name }) =>
    toPhrase(name, new Map([[`@${code}`, 1]])),
  );
};

const capitals = (): Phrase<Keys>[] =>
  CAPITALS.filter(({ latin }) => latin.length > 0).flatMap(({ code, latin: names }) => {
    const own = stem(foldedWords(names[0] ?? '').join(''));
    return names.map((name) =>
      toPhrase(
        name,
        new Map([
          [own, 1],
          [`@${code}`, CAPITAL],
        ]),
      ),
    );
  });

/** The people and organizations of the registers by their full names, and by those that the text has for them. */
const actorNames = ({ entries, actors }: KnownNames): Phrase<Keys>[] => {
  const keysOf = new Map<string | null, Keys>();
  const phrases: Phrase<Keys>[] = [];
  for (const { type, ref, country, names } of entries) {
    if (!ACTORS.has(type)) continue;
    const isPerson = type === 'Person';
    const keys: Keys = new Map([[`~${ref}`, 1], ...(country && isPerson ? [[`@${country}`, PERSON] as const] : [])]);
    keysOf.set(ref, keys);
    for (const { text } of names) if (/\S \S|^\p{Lu}{3,}$/u.test(text)) phrases.push(toPhrase(text, keys));
  }
  for (const { ref, spans } of actors) {
    const keys = ref !== null ? keysOf.get(ref) : undefined;
    if (keys) for (const { text } of spans) phrases.push(toPhrase(text, keys));
  }
  return phrases;
};
