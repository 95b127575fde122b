import { foldedWords, isFunctionWord } from '../../../model/compare-text.ts';
import { MONTH_NAMES } from '../../../model/dates/month-names.ts';
import { timesOf } from '../../../model/registers/compare-dates.ts';
import type { Entry } from '../../../model/registers/entry.ts';
import { nameReaderFor } from '../../../model/registers/read-entries.ts';
import type { Register } from '../../../model/registers/register.ts';
import { isKindWord } from './kinds.ts';

/** An event of a register, as sentences are compared with it. */
export interface KnownEvent {
  entry: Entry;
  names: readonly EventName[];
  /** Alpha-2 codes of the countries among its participants, else of its title. */
  countries: ReadonlySet<string>;
  /** Its first day; null if it is not known. */
  first: string | null;
}

export interface EventName {
  text: string;
  /** Whole words without plural, in their order; those that few names of the register have, and all others, but no countries. */
  words: readonly string[];
  rare: readonly string[];
  common: readonly string[];
  countries: readonly string[];
  /** Ordinals and other numbers that tell one of a series from the next. */
  numbers: ReadonlySet<string>;
  hasYear: boolean;
  /** Whether it is a title or an alias with a capital; else it may be as vague as "the talks". */
  isOwn: boolean;
  /** Whether it is what a brief calls the event, and has a rare word of its title. */
  isTitled: boolean;
}

/** An event has few names; what lists hundreds is not compared with all of them. */
const MOST_NAMES = 12;

/** A word that more events have in their names does not tell one from another. */
const FEW = 6;

const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES.map((name) => name.toLowerCase()));

/** The words of a name or a sentence: whole words, in small letters, without accents and the "s" of a plural. */
export const wordsOf = (text: string): string[] =>
  foldedWords(text)
    .filter((word) => !isFunctionWord(word) && !MONTHS.has(word))
    .map((word) => (/[^su]s$/.test(word) && word.length > 4 ? word.slice(0, -1) : word));

export interface EventIndex {
  events: readonly KnownEvent[];
  /** The codes of the countries that a text names in English, or as the registers do. */
  countriesIn(text: string): string[];
  numbersIn(text: string): ReadonlySet<string>;
}

export const indexEvents = (entries: readonly Entry[], registers: readonly Register[]): EventIndex => {
  const readName = nameReaderFor(registers);
  const read = (text: string) => readName(text, 'TEXT').readings[0];
  const countriesIn = (text: string): string[] =>
    [...(read(text)?.words ?? [])].filter((word) => word.startsWith('@')).map((word) => word.slice(1));
  const counts = new Map<string, number>();
  for (const { names } of entries)
    for (const word of new Set(names.flatMap(({ text }) => wordsOf(text))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string): boolean =>
    (counts.get(word) ?? 0) <= FEW && word.length > 1 && !/^\d+$/.test(word) && !isKindWord(word);

  const events = entries.map((entry): KnownEvent => {
    const titled = new Set(wordsOf(entry.title).filter(isRare));
    const names = entry.names.slice(0, MOST_NAMES).map(({ text, origin, readings: [reading] }): EventName => {
      const countries = [...(reading?.words ?? [])].filter((word) => word.startsWith('@')).map((word) => word.slice(1));
      const words = [...(reading?.words ?? [])].filter((word) => !word.startsWith('@')).flatMap(wordsOf);
      const rare = words.filter(isRare);
      return {
        text,
        words,
        rare,
        common: words.filter((word) => !rare.includes(word) && !/^\d+$/.test(word)),
        countries,
        numbers: reading?.numbers ?? new Set(),
        hasYear: (reading?.years.size ?? 0) > 0,
        isOwn: origin === 'NAME' || (origin === 'ALIAS' && /\p{Lu}/u.test(text)),
        isTitled: rare.some((word) => titled.has(word)),
      };
    });
    const related = entry.related.flatMap((key) => (key.startsWith('country:') ? [key.slice('country:'.length)] : []));
    const named = names.flatMap(({ isOwn, countries }) => (isOwn ? countries : []));
    const days = timesOf(entry).flatMap(({ earliest }) => earliest ?? []);
    return {
      entry,
      names,
      countries: new Set(related.length > 0 ? related : named),
      first: days.sort()[0] ?? null,
    };
  });
  return { events, countriesIn, numbersIn: (text) => read(text)?.numbers ?? new Set() };
};
