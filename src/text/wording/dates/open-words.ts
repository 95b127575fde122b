import { type EdtfDate, parseEdtf } from '../../../model/dates/edtf.ts';
import { monthNumber } from '../../../model/dates/month-names.ts';

/** Words of German, French and Spanish that begin or end a span: "seit 2001", "jusqu'en mai 2024", "hasta 2024". */

/** "Zum ersten Mal seit 2019" dates something else; "ab" at the end belongs to a verb. */
const SINCE = /(?<!\b(?:mal|fois|vez) )(?<!\p{L})(seit|depuis|desde|ab(?= \S))(?!\p{L})/u;
const UNTIL = /(?<!\p{L})(bis|hasta|jusqu'(?:à|en|au|aux))(?!\p{L})/u;

/** A year with what may be before it: a day and a month. */
const PLAIN = String.raw`(?<![-\d])(?:(\d{1,2})(?:\.|er)? (?:de )?)?(?:(\p{L}+)\.? (?:del? )?)?(\d{4})(?![\d-])`;
const FIRST_PLAIN = new RegExp(PLAIN, 'u');
/** Directly after its word, or with the part of a year between: "bis Ende 2024", "jusqu'à la fin de 2024". */
const AFTER_UNTIL = new RegExp(
  `^ (?:zum |zur |dem |den |el |la |le |au |à )*(?:(?:anfang|mitte|ende|fin|finales|mediados|début|milieu) (?:de |del |du )?)?${PLAIN}`,
  'u',
);

export interface OpenWords {
  said: string;
  /** What it begins or ends with; null if that cannot be read. */
  named: EdtfDate | null;
}

/** Words in folded words of a date that it goes on; null if they give it an end. */
export const readOtherSince = (words: string): OpenWords | null => {
  const found = SINCE.exec(words);
  if (!found || UNTIL.test(words) || /(?<!\p{L})(?:a|à|au|al) (?=\P{L})/u.test(words)) return null;
  return { said: found[1] ?? '', named: readPlain(FIRST_PLAIN.exec(words.slice(found.index))) };
};

/** Words in folded words of a date after which it does not go on. */
export const readOtherUntil = (words: string): OpenWords | null => {
  const found = UNTIL.exec(words);
  if (!found) return null;
  return { said: found[1] ?? '', named: readPlain(AFTER_UNTIL.exec(words.slice(found.index + found[0].length))) };
};

const readPlain = (found: RegExpExecArray | null): EdtfDate | null => {
  const [, day, word = '', year] = found ?? [];
  const month = monthNumber(word);
  const parts = month === null ? [year] : day === undefined ? [year, month] : [year, month, day];
  const parsed = parseEdtf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  return parsed.ok ? parsed.date : null;
};
