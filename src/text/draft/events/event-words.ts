import { findCountry } from '../../../model/country.ts';
import { createCountryWords } from '../../../model/duplicates/country-words.ts';
import { keyOf } from '../../../model/duplicates/reference.ts';
import { contentWords } from '../../../model/duplicates/words.ts';
import type { FoundActor } from '../found.ts';

/** A sentence of this many UTF-16 units is none; the rest of it is not read. */
const LONGEST = 4000;

/** Reads the words of a sentence in their order, as they are compared: with `@KR` for each name that the text has for it. */
export const createWordReader = (actors: readonly FoundActor[]): ((text: string) => string[]) => {
  const aliases = actors.flatMap(({ type, ref, spans }) => {
    const code = type === 'COUNTRY' && ref !== null ? findCountry(ref)?.alpha2 : undefined;
    return code ? [...new Set(spans.map(({ text }) => text))].map((text): [string, string] => [code, text]) : [];
  });
  const countries = createCountryWords(aliases);
  return (text) => {
    // "ROK-China-Japan" are three words, and "U.S.-led" is two.
    const words = contentWords(text.slice(0, LONGEST).replace(/[-‐‑–]/g, ' '));
    return countries.replaceIn(words).map(stem);
  };
};

/**
 * What words of one family have in common: "criticises" and "criticized", "labourers" and "laborers", "ministers'". A stem of
 * less than four letters is a word as it is.
 */
export const stem = (word: string): string => {
  if (word.startsWith('@') || word.length < 5) return word.length > 3 ? word.replace(/s$/, '') : word;
  const spelled = word
    .replace('our', 'or')
    .replace(/ence$/, 'ense')
    .replace(/is(?=e[sd]?$|ing$|ation$)/, 'iz');
  const short = spelled.replace(/(?:ations?|ings?|ments?|ions?|ers?|ed|es|s|ly|al)$/, '');
  return (short.length >= 4 ? short : spelled.replace(/s$/, '')).slice(0, 7);
};

/** The key of an actor as entries have it. */
export const actorKey = (ref: string): string => {
  const country = ref.length <= 3 ? findCountry(ref) : undefined;
  return country ? `country:${country.alpha2}` : keyOf('Actor', ref);
};
