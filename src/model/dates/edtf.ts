import { FIRST_DAY, LAST_DAY } from './days.ts';
import {
  EdtfError,
  type End,
  type Expression,
  type Item,
  type Part,
  PRECISIONS,
  type Precision,
  readEdtf,
} from './edtf-grammar.ts';
import { suggestEdtf } from './edtf-hint.ts';

/**
 * Dates of the data: EDTF (ISO 8601-2) and the days they may mean. `edtf-grammar.ts` says which part of EDTF is
 * supported. The npm package edtf has the wrong upper bound for [a..b], so bounds are computed here.
 */

export interface EdtfDate {
  edtf: string;
  /** First day it may mean, YYYY-MM-DD; null if it is open or unknown. "~" does not widen it. */
  earliest: string | null;
  /** Last day it may mean; null if it is open or unknown. */
  latest: string | null;
  /** That of the least precise part: 2024-XX is YEAR. Quarters and halves are SEASON. */
  precision: Precision;
  form: Expression['form'];
  /** Whether any part has "~" or "%". */
  approximate: boolean;
  /** Whether any part has "?" or "%". */
  uncertain: boolean;
  /**
   * A window overlaps the date for every value it may mean if the window begins on or before `overlapFrom` and ends on or
   * after `overlapTo`; null means no bound. If a set of alternatives is open on one side, it includes values up to the
   * first or last day possible, so its bound there is 0000-01-01 or 9999-12-31. An unknown end may be as early as the
   * known end.
   */
  overlapFrom: string | null;
  overlapTo: string | null;
}

type ParsedEdtf = { ok: true; date: EdtfDate } | { ok: false; problem: string };

type Bounds = Pick<EdtfDate, 'earliest' | 'latest' | 'overlapFrom' | 'overlapTo'>;

const isPart = (end: End): end is Part => typeof end === 'object';

const partBounds = ({ firstValue, lastValue, vague }: Part) => ({
  earliest: firstValue.first,
  latest: lastValue.last,
  overlapFrom: vague ? firstValue.first : firstValue.last,
  overlapTo: vague ? lastValue.last : lastValue.first,
});

/** The bounds of a run from one date to another, all of which is meant. */
const runBounds = ({ start, end }: Item): Bounds => {
  const first = isPart(start) ? partBounds(start) : null;
  const last = isPart(end) ? partBounds(end) : null;
  return {
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    overlapFrom: last?.overlapFrom ?? (end === 'UNKNOWN' && first ? first.overlapFrom : null),
    overlapTo: first?.overlapTo ?? (start === 'UNKNOWN' && last ? last.overlapTo : null),
  };
};

/** The bounds of a run of alternatives, one of which is meant. */
const choiceBounds = ({ start, end }: Item): Bounds => {
  const ends = [start, end].filter(isPart).map(partBounds);
  return {
    earliest: isPart(start) ? partBounds(start).earliest : null,
    latest: isPart(end) ? partBounds(end).latest : null,
    overlapFrom: isPart(start) ? smallest(ends.map((bounds) => bounds.overlapFrom)) : FIRST_DAY,
    overlapTo: isPart(end) ? greatest(ends.map((bounds) => bounds.overlapTo)) : LAST_DAY,
  };
};

/** The first of the days; null if any is open. */
const smallest = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : (days.toSorted().at(0) ?? null);

/** The last of the days; null if any is open. */
const greatest = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : (days.toSorted().at(-1) ?? null);

const boundsOf = ({ form, items }: Expression): Bounds => {
  const alternatives = form === 'ONE_OF';
  const bounds = items.map(alternatives ? choiceBounds : runBounds);
  const [from, to] = alternatives ? [smallest, greatest] : [greatest, smallest];
  return {
    earliest: smallest(bounds.map(({ earliest }) => earliest)),
    latest: greatest(bounds.map(({ latest }) => latest)),
    overlapFrom: from(bounds.map(({ overlapFrom }) => overlapFrom)),
    overlapTo: to(bounds.map(({ overlapTo }) => overlapTo)),
  };
};

const summarize = (edtf: string, expression: Expression): EdtfDate => {
  const parts = expression.items.flatMap(({ start, end }) => [start, end]).filter(isPart);
  const { earliest, latest, overlapFrom, overlapTo } = boundsOf(expression);
  return {
    edtf,
    earliest,
    latest,
    precision: PRECISIONS[Math.max(...parts.map(({ precision }) => PRECISIONS.indexOf(precision)))] ?? 'DAY',
    form: expression.form,
    approximate: parts.some(({ approximate }) => approximate),
    uncertain: parts.some(({ uncertain }) => uncertain),
    overlapFrom,
    overlapTo,
  };
};

const isEdtf = (text: string): boolean => {
  try {
    readEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
};

const describeProblem = (text: string, reason: string | null): string => {
  const hint = suggestEdtf(text, isEdtf);
  if (reason !== null) return `"${text}" is not a date: ${reason}${hint ? `; did you mean "${hint}"?` : ''}`;
  return `"${text}" is not EDTF; ${hint ? `write "${hint}"` : 'a date is written like "2024", "2024-05" or "2024-05-27"'}`;
};

/** Dates that were read: a data set writes the same ones again and again, and rows share what was read. */
const read = new Map<string, ParsedEdtf>();
const MOST_READ = 10_000;
/** Longer ones are rare, and are not kept. */
const LONGEST_KEPT = 64;

/** The date that an EDTF text means, or what is wrong with the text and the likely fix. Never throws. */
export const parseEdtf = (text: string): ParsedEdtf => {
  const known = read.get(text);
  if (known) return known;
  try {
    const parsed: ParsedEdtf = Object.freeze({ ok: true, date: Object.freeze(summarize(text, readEdtf(text))) });
    if (text.length <= LONGEST_KEPT) {
      if (read.size === MOST_READ) read.clear();
      read.set(text, parsed);
    }
    return parsed;
  } catch (error) {
    if (error instanceof EdtfError) return { ok: false, problem: describeProblem(text, error.reason) };
    throw error;
  }
};
