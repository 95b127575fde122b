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

/** Names that have an article in a sentence: `the United States`, `the Asan Institute`. */
const WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|European (?:Union|Commission|Parliament|Council)$|(?:G7|G20|EU|UN|US|UK)$|International community$)/;

/** A name inside a sentence. */
export const inSentence = (name: string): string =>
  WITH_ARTICLE.test(name) ? `the ${name.replace(/^International/, 'international')}` : name.replace(/^The /, 'the ');

/** `A, B or C`. */
export const anyOf = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** `A, B and C`. */
export const list = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
