/** The forms of adjectives and demonyms, by the rules of four languages. */

type Inflect = (word: string) => string[];

const english: Inflect = (word) => (/(?:ese|ish|ch|ss|s|x|z)$/.test(word) ? [word] : [word, `${word}s`]);

const german: Inflect = (word) => {
  if (/^\p{Ll}/u.test(word) || /isch$/.test(word))
    return ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => word + ending);
  if (/e$/.test(word)) return [word, `${word}n`, `${word}r`, `${word.slice(0, -1)}in`, `${word.slice(0, -1)}innen`];
  return ['', 'n', 's', 'in', 'innen'].map((ending) => word + ending);
};

const french: Inflect = (word) => {
  const feminine = /en$/.test(word)
    ? `${word}ne`
    : /on$/.test(word)
      ? `${word}ne`
      : /e$/.test(word)
        ? word
        : `${word}e`;
  const plural = (form: string): string => (/[sx]$/.test(form) ? form : `${form}s`);
  return [...new Set([word, plural(word), feminine, plural(feminine)])];
};

const spanish: Inflect = (word) => {
  if (/o$/.test(word)) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  if (/[éáó][sn]$/.test(word)) {
    const stem = word.replace(/[éáó]/g, (letter) => ({ é: 'e', á: 'a', ó: 'o' })[letter] ?? letter);
    return [word, ...['a', 'es', 'as'].map((ending) => stem + ending)];
  }
  if (/[^aeiouíú]$/.test(word)) return ['', 'a', 'es', 'as'].map((ending) => word + ending);
  return ['', 's', 'es'].map((ending) => word + ending);
};

const INFLECT: Readonly<Record<string, Inflect>> = { en: english, de: german, fr: french, es: spanish };

/** The forms of an adjective or a demonym of a country; in French and Spanish of its masculine singular. */
export const inflect = (language: string, word: string): string[] => (INFLECT[language] ?? ((form) => [form]))(word);
