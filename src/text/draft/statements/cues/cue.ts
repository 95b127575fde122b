import type { ForecastType, Polarity, Strength } from '../../../../model/vocabulary/claims.ts';
import type { EventKind } from '../../../../model/vocabulary/events.ts';
import type { Modality } from '../../../../model/vocabulary/statements.ts';

/**
 * Words that mark a type of statement. `words` is a regular expression in which a space stands for white space, and `…`
 * for up to six words in between. Capitals do not matter. In languages with spaces it matches whole words.
 */
export interface Cue {
  words: string;
  /** From 0 to 1: how often a sentence with these words is such a statement. Of a doubt: what it takes away. */
  score: number;
  /** What it is called in a reason, such as "modal of duty". */
  called: string;
  strength?: Strength;
  polarity?: Polarity;
  modality?: Modality;
  forecastType?: ForecastType;
}

/** The cues of one type of statement. */
export interface CueList {
  cues: readonly Cue[];
  /** Phrases in which the words of a cue mean something else: "political will". They are not read. */
  not: readonly string[];
  /** What makes a statement less likely, wherever it is in the sentence. */
  doubts: readonly Cue[];
}

/** Verbs that report an event. */
export interface EventVerb {
  /** The forms that report it, as a regular expression; for English and German, see `EventWords`. */
  words: string;
  kind: EventKind;
  /** In bits: how much it says that the sentence is about an event. */
  weight: number;
}

/** What kind of event a sentence is about: the first rule whose words are all there. */
export interface KindRule {
  kind: EventKind;
  /** Two expressions that both occur, or one. */
  words: readonly [string, string?];
}

export interface EventWords {
  /** Finite forms of the past, and phrases: "entered into force". */
  past: readonly EventVerb[];
  /** Announced or scheduled acts: "will meet". */
  future: readonly EventVerb[];
  /** Nouns that name an event: "summit". They count with a date. */
  nouns: string;
  kinds: readonly KindRule[];
  /** Words by which the text denies that it took place. */
  negations: string;
}

/** What one language says statements with. */
export interface CueTable {
  language: string;
  /** Whether words are separated by spaces and do not change their ends much. */
  wholeWords: boolean;
  recommendations: CueList;
  forecasts: CueList;
  motives: CueList;
  stances: CueList;
  findings: CueList;
  events: EventWords;
  /** Headings under which items are advice. */
  adviceHeadings: string;
  /** The end of a paragraph that makes the items after it advice, or forecasts. */
  adviceIntroductions: string;
  forecastIntroductions: string;
  /** The beginning of an item that tells somebody to act. */
  imperatives: string;
  /** Words that give the view of somebody else; `@` stands for a few words with an actor. */
  attributions: readonly string[];
  hedges: string;
  /** The first person, by which an author speaks. */
  author: string;
}
