import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { foldWords } from '../fold-words.ts';
import { type DatedField, readDate } from './dated-field.ts';
import { type OpenWords, readOtherSince, readOtherUntil } from './open-words.ts';

/**
 * Words of spans: "since X", "by X", "early X", "between A and B"; of "since" and "until", also in German, French and Spanish. X is
 * read where it is a plain day, month or year with a year; what is not read is not checked.
 */

type Rule = (date: EdtfDate, words: string) => string | null;

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** A year with what may be before it: a month and a day. */
const PLAIN = String.raw`((?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:${MONTH})[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?)?\d{4})(?![\d-])`;

const isBefore = (day: string | null, other: string | null): boolean => day !== null && other !== null && day < other;

/** "For the first time since 2019" dates something else. */
const SINCE = /(?<!\btime )\bsince\b/;
const IN_SINCE = new RegExp(String.raw`\bsince\b.*?(?<![\d-])${PLAIN}`);

/** "Since X" begins at X, and is open at its end. */
const since: Rule = (date, words) => {
  const read = readSince(words) ?? readOtherSince(words);
  if (!read) return null;
  const { said, named: start } = read;
  if (date.latest !== null)
    return `"${said}" goes on${start ? `; write "${start.edtf}/.."` : ' with an open end ("/..")'}`;
  if (start && (isBefore(date.earliest, start.earliest) || isBefore(start.latest, date.earliest)))
    return `they begin in ${start.edtf}`;
  return null;
};

const readSince = (words: string): OpenWords | null =>
  SINCE.test(words) && !/\b(?:to|until|till|through)\b/.test(words)
    ? { said: 'since', named: readDate(IN_SINCE.exec(words)?.[1] ?? '') }
    : null;

const UNTIL = new RegExp(
  String.raw`(?<!\bnot )\b(?:by|until|till|no later than|not later than|before) (?:the )?(?:(?:very )?(?:end|close|middle|start|beginning) of |early |mid-? ?|late )?(?:the )?${PLAIN}`,
);

/** "By X" and "until X" end with X at the latest. */
const until: Rule = (date, words) => {
  const end = readUntil(words) ?? readOtherUntil(words)?.named;
  if (!end?.latest) return null;
  return date.latest === null || date.latest > end.latest ? `they end with ${end.edtf}` : null;
};

const readUntil = (words: string): EdtfDate | null =>
  /\bsince\b|\bfrom\b|\bbetween\b|\bnot (?:until|before)\b/.test(words) ? null : readDate(UNTIL.exec(words)?.[1] ?? '');

const PART_OF_YEAR =
  /(?<!\bsince )\b(early|beginning of|start of|late|end of)(?: in)?,? (?:the year )?(\d{4})(?![\d-])/;
const AFTER_A_LIMIT = /\b(?:by|until|till|before|after|since|from|between|to)\b/;

/** "Early 2022" is in the first half of that year, and "late 2022" in the second; the whole year is correct as well. */
const partOfYear: Rule = (date, words) => {
  const [, part = '', year = ''] = PART_OF_YEAR.exec(words) ?? [];
  const { earliest, latest } = date;
  if (year === '' || AFTER_A_LIMIT.test(words) || earliest === null || latest === null) return null;
  if (earliest.slice(0, 4) !== year || (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))) return null;
  const isEarly = /early|beginning|start/.test(part);
  if (isEarly && latest > `${year}-06-30`) return `they name the first half of ${year}`;
  return !isEarly && earliest < `${year}-07-01` ? `they name the second half of ${year}` : null;
};

const BOTH_ENDS: readonly RegExp[] = [
  /^between (?:the )?(.{1,40}?) and (.{1,40})$/,
  /^from (.{1,40}?) (?:to|until|till|through) (.{1,40})$/,
  /^(\S.{0,40}?)(?: to | until | through | ?- ?)(.{1,40})$/,
];

/** An interval begins and ends where its words do: "between May and July 2024". */
const bothEnds: Rule = (date, words) => {
  for (const pattern of BOTH_ENDS) {
    const [, from = '', to = ''] = pattern.exec(words) ?? [];
    const end = readDate(to);
    const start = readStart(from, end);
    if (!start || !end) continue;
    const write = `write "${start.edtf}/${end.edtf}"`;
    if (!isIn(date.earliest, start)) return `they begin with "${from}"; ${write}`;
    if (!isIn(date.latest, end)) return `they end with "${to}"; ${write}`;
    return null;
  }
  return null;
};

/** The start may leave to the end what both have: the year, or the month too. */
const readStart = (from: string, end: EdtfDate | null): EdtfDate | null => {
  if (!end || !/^\d{4}/.test(end.edtf)) return null;
  const year = end.edtf.slice(0, 4);
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(from) && end.precision === 'DAY')
    return readDate(`${end.edtf.slice(0, 8)}${from.replace(/\D/g, '').padStart(2, '0')}`);
  return /\d{4}/.test(from) ? readDate(from) : readDate(`${from} ${year}`);
};

const isIn = (day: string | null, { earliest, latest }: EdtfDate): boolean =>
  day !== null && !isBefore(day, earliest) && !isBefore(latest, day);

const RULES: readonly Rule[] = [since, until, partOfYear, bothEnds];

/** Longer words are no span. */
const LONGEST = 200;

/** Why a date is not the span that its words name; null if it is, or if they name none that can be read. */
export const findOtherSpan = ({ date, words = '' }: DatedField): string | null => {
  if (words.length > LONGEST) return null;
  const folded = foldWords(words);
  for (const rule of RULES) {
    const found = rule(date, folded);
    if (found) return found;
  }
  return null;
};
