/**
 * Numbers, nouns and lists in Korean. Counted nouns have their counter in them: `사건 3건`. Particles such as 은/는 depend on
 * the sound before them, which is not known of a name in Latin letters: no text puts one after a name.
 */

/** A counted noun with its number. */
export type Noun = (count: number) => string;

export const number = (value: number): string => value.toLocaleString('ko');

export const counted =
  (noun: string, counter = '건'): Noun =>
  (count) =>
    `${noun} ${number(count)}${counter}`;

/** How many of all are shown: `사건 141건 중 50건`. */
export const part = (shown: number, total: number, noun: Noun): string =>
  `${noun(total)} 중 ${noun(shown).split(' ').at(-1)}`;

export const count = (value: number, noun: Noun): string => noun(value);

/** `A, B 및 C`. */
export const list = (items: readonly string[]): string => new Intl.ListFormat('ko').format(items);
