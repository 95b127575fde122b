import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { foldWords } from '../fold-words.ts';
import { SMALL_NUMBERS } from '../quantities/number-words.ts';
import type { DatedField } from './dated-field.ts';

/** Words of English and German for the years up to the brief: "the last decade", "in the past five years", "den letzten zehn Jahren". */

const COUNT = String.raw`(?:(?<count>\d{1,3}|\p{L}+) )?`;
const RECENT = new RegExp(
  String.raw`(?<!\p{L})(?:(?:the|this) (?:last|past)|(?:letzt|vergangen)e[nmrs]) ${COUNT}(?<unit>years|decades?|jahren?|jahrzehnte?(?:s|n)?)(?!\p{L}| of\b)`,
  'u',
);

/** Words that make it an end of a span, or a time beside it. */
const BESIDE = /(?<!\p{L})(?:before|after|until|till|since|by|from|vor|nach|bis|seit)(?!\p{L})/u;

const GERMAN_NUMBERS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Numbers of years are round. */
const SLACK = 2;

/** Why a date is not in the years up to the brief that its words name. */
export const findOtherRecent = ({ date, words = '' }: DatedField, published: EdtfDate | null): string | null => {
  const folded = foldWords(words);
  const found = RECENT.exec(folded);
  const length = found?.groups && readYears(found.groups);
  const year = Number(published?.latest?.slice(0, 4));
  if (!found || !length || !year || BESIDE.test(folded)) return null;
  const { earliest, latest, form } = date;
  // Of an event within these years, the date may be any; what spans them goes on until late in them.
  const least = form === 'INTERVAL' ? year - length / 2 : year - length - SLACK;
  const isOver = latest !== null && Number(latest.slice(0, 4)) < least;
  const isLonger = earliest !== null && Number(earliest.slice(0, 4)) < year - length - SLACK;
  if ((!isOver && !isLonger) || isLastNamedDecade(date, year, length)) return null;
  return `"${found[0]}" is about ${year - length} to ${year}, as the brief is of ${published?.edtf}`;
};

/** The 2010s are "the last decade" until 2030. */
const isLastNamedDecade = ({ earliest, latest }: EdtfDate, year: number, length: number): boolean => {
  const first = Math.floor(year / 10) * 10 - length;
  return length % 10 === 0 && earliest === `${first}-01-01` && latest === `${first + length - 1}-12-31`;
};

/** How many years it is; null if that is not said: "the last few years". */
const readYears = ({ count, unit = '' }: Readonly<Record<string, string | undefined>>): number | null => {
  const isDecade = /^(?:decade|jahrzehnt)/.test(unit);
  if (count === undefined) return isDecade && !unit.startsWith('decades') ? 10 : null;
  const german = GERMAN_NUMBERS.indexOf(count);
  const number = /^\d/.test(count) ? Number(count) : (SMALL_NUMBERS.get(count) ?? (german < 0 ? null : german));
  return number && number * (isDecade ? 10 : 1);
};
