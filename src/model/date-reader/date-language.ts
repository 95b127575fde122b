import type { Numbers } from '../number-words.ts';

/**
 * The words for dates in a language. Where it says "source", the text is the source of a regular expression that is read in the
 * modes `i` and `u`, with a plain space for each space; it has no groups.
 */
export interface DateLanguage {
  months: readonly (readonly string[])[];
  /** Whether the names of months and weekdays begin with a capital letter. */
  hasCapitals: boolean;
  /** Whether "March 5" and "3/5/2024" have the month first. */
  isMonthFirst: boolean;
  /** Names of months that are also other words, in lower case. A date needs a word before them. */
  doubtfulMonths: readonly string[];
  /** What may be before a month that is a date: prepositions and articles. Source. */
  beforeMonth: string;
  /** What may follow the number of a day: "th". Source. */
  daySuffix: string;
  /** What may be between a day and its month, with its spaces. Source. */
  dayToMonth: string;
  /** What may be between a month and its year, with its spaces. Source. */
  monthToYear: string;
  /** Between days of one month, with its spaces: of a range, and of a list. Sources. */
  dayRange: string;
  dayList: string;
  /** From Monday. Sources. */
  weekdays: readonly string[];
  /** What makes a weekday a date: "on". Source. */
  beforeWeekday: string;
  seasons: readonly (readonly [source: string, code: 21 | 22 | 23 | 24])[];
  /** First to fourth. Sources. */
  ordinals: readonly string[];
  quarter: string;
  half: string;
  /** A decade, with the year in the group `year`, or two digits of it in `short`. Sources. */
  decades: readonly string[];
  /** A century, with its number in the group `number`, in digits, Roman or one of `ordinalWords`. Source. */
  century: string;
  ordinalWords: Readonly<Record<string, number>>;
  /** A year counted from that of publication. */
  relativeYears: Relative;
  relativeMonths: Relative;
  relativeWeeks: Relative;
  relativeDays: Relative;
  /** The days before and after; the weekend is counted in weeks. */
  weekends: Relative;
  /** What a part of is meant without its number: "the end of the year". Sources. */
  yearItself: string;
  monthItself: string;
  decadeItself: string;
  thisDecade: Relative;
  /** "Twelve years ago", with the groups `count` and one of `years`, `months`, `weeks`, `days`, `decades`. Source. */
  ago: string;
  numberWords: Numbers;
  /** Before and after a month, a season or a weekday. Sources. */
  lastBefore: string;
  nextBefore: string;
  thisBefore: string;
  lastAfter: string;
  nextAfter: string;
  thisAfter: string;
  /** A part of what follows: "early", "the end of". Source. */
  partBefore: string;
  /** "About". Source. */
  about: string;
  since: string;
  between: string;
  /** Between the ends of a range, and after "between". Sources. */
  to: string;
  and: string;
  /** Words that look forward and back from the day of publication. Sources. */
  forward: string;
  backward: string;
  /** Verbs just before and after a date of which they say that it has passed: "introduced on 8 March". Sources. */
  doneBefore: string;
  doneAfter: string;
  /** What numbers follow that are not years: "Article". Source. */
  numbered: string;
  /** What is counted: a number before it is not a year. Source. */
  counted: string;
  /** What says how much: before a number that a noun follows, it is not a year. Source. */
  howMany: string;
  /** Words that stand before a year. Source. */
  beforeYear: string;
  /** The year of which it is a part: "fiscal year". Source. */
  fiscalYear: string;
}

/** Words, and how many units before (negative) or after that of publication they mean. */
export type Relative = readonly (readonly [source: string, offset: number])[];
