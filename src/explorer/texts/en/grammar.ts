/** Numbers, nouns and lists in sentences. */

/** The noun for a count: `event` or `events`. */
export type Noun = (count: number) => string;

export const number = (value: number): string => value.toLocaleString('en');

export const plural =
  (one: string, many: string): Noun =>
  (count) =>
    count === 1 ? one : many;

export const count = (value: number, noun: Noun): string => `${number(value)} ${noun(value)}`;

/** A word or a sentence at the start of a line. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `A, B or C`. */
export const anyOf = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** `A, B and C`. */
export const list = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
