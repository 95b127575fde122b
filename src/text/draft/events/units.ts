/**
 * What is compared of a sentence and of the name of an event. `keys` say what it may be, and how well from 0 to 1: the stem of
 * a word, `=meet` a group of words for what happens, `:leaders` one for who or what is concerned, `@KR` a country, `~xi-jinping` a person of a register, `#3` a number.
 */
export interface Unit {
  keys: Keys;
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
}

export type Keys = ReadonlyMap<string, number>;

/** The best of each key. */
export const merge = (all: readonly Keys[]): Keys => {
  const keys = new Map<string, number>();
  for (const each of all) for (const [key, share] of each) keys.set(key, Math.max(share, keys.get(key) ?? 0));
  return keys;
};
