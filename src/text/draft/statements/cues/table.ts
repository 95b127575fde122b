import type { Strength } from '../../../../model/vocabulary/claims.ts';

/**
 * What one language says advice, forecasts and happenings with: regular expressions for a text in small letters (but German
 * nouns have their capital), in which a space stands for white space, and `…` for up to six words in between.
 */
export interface CueTable {
  /** Whether words are separated by spaces: cues are then whole words. */
  spaced: boolean;
  /** Whether nouns have a capital, by which they are told from verbs. */
  capitals?: boolean;
  /** A verb of advising, a modal of duty, or a frame that demands. */
  advice: Readonly<Partial<Record<Exclude<Strength, 'IMPLIED'>, string>>>;
  /** Headings under which items are advice, and the end of a paragraph that makes the items after it advice. */
  adviceHeadings: string;
  adviceIntroductions: string;
  /** What is said to come, what may or would come, and what is a danger. */
  forecasts: Readonly<{ EXPECTED: string; HYPOTHETICAL: string; RISK: string }>;
  /** "If": what is said to come depends on it. */
  conditions: string;
  /** Verbs in the past tense: with a date they report a happening. */
  past: string;
  /** Verbs in the past tense that report a happening without a date, if an actor is named: "signed". */
  acts: string;
  /** Announced acts: "will meet". */
  planned: string;
  /** Nouns of what happens: with a date they report a happening without a verb. */
  nouns: string;
  /** Words in which a cue means something else: "political will", "how schools should use it". They are not read. */
  not: string;
  /** The same for advice only. */
  notAdvice: string;
  /** Words by which a text denies something, and words that hedge it. */
  negations: string;
  hedges: string;
}

export type Cues = Readonly<Record<Exclude<keyof CueTable, 'spaced' | 'capitals' | 'advice' | 'forecasts'>, RegExp>> & {
  capitals: boolean;
  advice: readonly (readonly [Exclude<Strength, 'IMPLIED'>, RegExp])[];
  forecasts: Readonly<Record<keyof CueTable['forecasts'], RegExp>>;
};

/** Compiles the cues of a language for a text in small letters. Words of any length are bounded, so that the time is, too. */
export const compileCues = ({ spaced, capitals = false, advice, forecasts, ...table }: CueTable): Cues => {
  const pattern = (words: string): string =>
    words
      .replace(/ … /g, String.raw`(?: \S+){0,6}? `)
      .replace(/ /g, String.raw`\s+`)
      .replace(
        /(\\S|\\w|\\p\{L[lu]?\})([+*])/g,
        (_, kind: string, times: string) => `${kind}{${times === '+' ? 1 : 0},40}`,
      );
  const compile = (words: string): RegExp =>
    spaced
      ? new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern(words)})(?![\p{L}\p{N}]|'t(?!\p{L}))`, 'gu')
      : new RegExp(pattern(words), 'gu');
  const each = <Key extends string>(all: Readonly<Record<Key, string>>) =>
    Object.fromEntries(Object.entries<string>(all).map(([key, words]) => [key, compile(words)])) as Record<Key, RegExp>;
  return {
    ...each(table),
    capitals,
    adviceHeadings: new RegExp(String.raw`^\P{L}{0,8}(?:${pattern(table.adviceHeadings)})(?![\p{L}\p{N}])`, 'u'),
    adviceIntroductions: new RegExp(String.raw`(?:${pattern(table.adviceIntroductions)})[^.:]{0,60}[:：—–-]?\s*$`, 'u'),
    advice: Object.entries(advice).map(([strength, words]) => [strength as keyof typeof advice, compile(words)]),
    forecasts: each(forecasts),
  };
};
