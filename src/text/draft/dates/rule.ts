import type { DateWords } from './date-parts.ts';
import type { ReferenceDate } from './reference-date.ts';

/** What rules read dates from. */
export interface RuleContext {
  /** The sentence with characters folded and addresses masked. */
  text: string;
  reference: ReferenceDate | null;
}

/** Dates of one form. */
export interface DateRule {
  pattern: RegExp;
  /** Null if what the pattern found is not a date after all. */
  read(match: RegExpExecArray, context: RuleContext): DateWords | null;
}
