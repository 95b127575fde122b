import { compileWords, inSmallLetters } from './compile.ts';
import type { Cue, CueList, CueTable, EventVerb, KindRule } from './cue.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';

/** A cue with its expression. */
export type Compiled<Words extends { words: string }> = Omit<Words, 'words'> & { expression: RegExp };

export interface CompiledList {
  cues: readonly Compiled<Cue>[];
  not: readonly RegExp[];
  doubts: readonly Compiled<Cue>[];
}

/** The cues of a language, ready to be looked for in a text in small letters (see `fold`). */
export interface Cues {
  language: string;
  wholeWords: boolean;
  recommendations: CompiledList;
  forecasts: CompiledList;
  motives: CompiledList;
  stances: CompiledList;
  findings: CompiledList;
  past: readonly Compiled<EventVerb>[];
  future: readonly Compiled<EventVerb>[];
  nouns: RegExp;
  kinds: readonly { kind: KindRule['kind']; expressions: readonly RegExp[] }[];
  negations: RegExp;
  adviceHeading: RegExp;
  adviceIntroduction: RegExp;
  forecastIntroduction: RegExp;
  imperative: RegExp;
  attributions: readonly { words: string; expression: RegExp }[];
  hedges: RegExp;
  author: RegExp;
}

const TABLES: readonly CueTable[] = [ENGLISH, GERMAN, FRENCH, SPANISH, KOREAN, JAPANESE];

/** The languages that have cues, as ISO 639-1 codes. */
export const CUE_LANGUAGES: readonly string[] = TABLES.map(({ language }) => language);

/** The cues for a language tag; null if there are none. */
export const cuesOf = (language: string): Cues | null => {
  const table = TABLES.find((each) => each.language === language.toLowerCase().split('-')[0]);
  return table ? compile(table) : null;
};

const compile = (table: CueTable): Cues => {
  const { wholeWords, events } = table;
  const toExpression = (words: string): RegExp => compileWords(words, wholeWords);
  const withExpression = <Words extends { words: string }>({ words, ...rest }: Words): Compiled<Words> => ({
    ...rest,
    expression: toExpression(words),
  });
  const list = ({ cues, not, doubts }: CueList): CompiledList => ({
    cues: cues.map(withExpression),
    not: not.map(toExpression),
    doubts: doubts.map(withExpression),
  });
  return {
    language: table.language,
    wholeWords,
    recommendations: list(table.recommendations),
    forecasts: list(table.forecasts),
    motives: list(table.motives),
    stances: list(table.stances),
    findings: list(table.findings),
    past: events.past.map(withExpression),
    future: events.future.map(withExpression),
    nouns: toExpression(events.nouns),
    // Parts of words count: "legislat" in "legislation".
    kinds: events.kinds.map(({ kind, words }) => ({
      kind,
      expressions: words.flatMap((each) => (each ? [compileWords(each, false)] : [])),
    })),
    negations: toExpression(events.negations),
    adviceHeading: new RegExp(
      String.raw`^\W{0,6}(?:\d{1,2}[.)]\s*)?(?:${spaced(table.adviceHeadings)})(?![\p{L}\p{N}])`,
      'u',
    ),
    adviceIntroduction: new RegExp(
      String.raw`(?:^|[^\p{L}\p{N}]|${wholeWords ? '(?!)' : ''})(?:${spaced(table.adviceIntroductions)})\s*$`,
      'u',
    ),
    forecastIntroduction: new RegExp(
      String.raw`(?:^|[^\p{L}\p{N}]|${wholeWords ? '(?!)' : ''})(?:${spaced(table.forecastIntroductions)})\s*$`,
      'u',
    ),
    imperative: new RegExp(String.raw`^[^\p{L}]{0,8}(?:${spaced(table.imperatives)})(?![\p{L}\p{N}])`, 'u'),
    attributions: table.attributions.map((words) => ({ words, expression: toExpression(words.replace('@', ACTOR)) })),
    hedges: toExpression(table.hedges),
    author: toExpression(table.author),
  };
};

const spaced = (words: string): string =>
  inSmallLetters(words).replace(/ \?/g, String.raw`\s{0,3}`).replace(/ /g, String.raw`\s+`);

/** One to six words that may name an actor. */
const ACTOR = String.raw`(\S+(?:\s+\S+){0,5}?)`;
