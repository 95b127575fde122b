import { type DateWords, toEdtf } from '../../../model/date-reader/date-parts.ts';
import { createDateReader, type ReadDates } from '../../../model/date-reader/date-reader.ts';
import { foldCharacters } from '../../../model/date-reader/plain-text.ts';
import { type ReferenceDate, referenceDate } from '../../../model/date-reader/reference-date.ts';
import { type EdtfDate, parseEdtf } from '../../../model/dates/edtf.ts';
import type { PassageReader } from '../cited-passages.ts';
import { wholeWords } from '../whole-words.ts';
import type { WordingProblem } from '../wording-problem.ts';
import { type DatedField, datedFields } from './dated-field.ts';

interface DatedBrief {
  language?: string;
  published?: { edtf: string };
}

/** Longer words are no date. */
const LONGEST = 200;

/**
 * Dates in EDTF agree with the words that they are read from, as a draft reads them, and the years of stated dates are in a passage
 * that they cite.
 */
export const checkDates = function* (brief: DatedBrief, read: PassageReader): Generator<WordingProblem> {
  const readDates = createDateReader(brief.language ?? 'en');
  const published = referenceDate(brief.published?.edtf ?? null);
  for (const field of datedFields(brief)) {
    const { words, date } = field;
    const found = words === undefined ? null : findContradiction(field, readings(words, date, readDates, published));
    const message = found ? `"${date.edtf}" contradicts its words "${words}": ${found}` : findUnstated(field, read);
    if (message) yield { path: field.path, check: 'DATE', message };
  }
};

/** What the words of a date mean. */
interface ReadWords {
  date: EdtfDate;
  /** Whether it is a time such as "last week", counted from the publication. */
  isRelative: boolean;
  /** What else they say, in lower case. */
  rest: string;
}

/** The words as counted from the publication, and, where they leave out the year, from the date itself. */
const readings = (
  words: string,
  { latest, earliest }: EdtfDate,
  read: ReadDates,
  published: ReferenceDate | null,
): ReadWords[] => {
  if (words.length > LONGEST) return [];
  const text = foldCharacters(words);
  return [published, referenceDate(latest ?? earliest)].flatMap((reference, at) => {
    const found = read(text, reference);
    const isYearLeftOut = found.some(({ isRelative, edtf }) => isRelative && edtf === null);
    const date = at === 0 || isYearLeftOut ? hullOf(found) : null;
    const rest = found
      .toReversed()
      .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
    return date
      ? [
          {
            date,
            isRelative: found.some(({ isRelative, edtf }) => isRelative && edtf !== null),
            rest: rest.toLowerCase(),
          },
        ]
      : [];
  });
};

/** One date, or from the first day of several to the last; null if one of them has no day. */
const hullOf = (found: readonly DateWords[]): EdtfDate | null => {
  const dates = found.map((date) => toDate(toEdtf(date)));
  const [first] = dates;
  if (dates.length < 2) return first ?? null;
  const days = dates.flatMap((date) => (date?.earliest && date.latest ? [date.earliest, date.latest] : [])).sort();
  return days.length === 2 * dates.length ? toDate(`${days[0]}/${days.at(-1)}`) : null;
};

const toDate = (edtf: string | null): EdtfDate | null => {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed?.ok ? parsed.date : null;
};

/** Not "for the first time since", which dates something else. */
const SINCE = wholeWords('(?<!(?:time|mal|fois|vez) )(?:since|seit|ab|depuis|desde)');
const UNTIL = wholeWords("until|till|by|bis|hasta|jusqu'(?:à|en|aux?)");
const BESIDE = wholeWords('before|after|following|prior|than|vor|nach|avant|après|antes|después|mal|fois|vez|time');
/** What says nothing of the date itself. */
const SMALL = wholeWords(
  'a|about|and|around|as|at|by|during|for|from|in|into|of|on|or|the|to|im|am|der|den|dem|und|en|de|du|le|la|el',
);

/** Why a date is not what its words mean in any reading; null if it may be. */
const findContradiction = (field: DatedField, readings: readonly ReadWords[]): string | null => {
  const found = readings.map((read) => contradict(field, read));
  return found.includes(null) ? null : (found[0] ?? null);
};

const contradict = ({ date, isStated }: DatedField, read: ReadWords): string | null => {
  if (BESIDE.test(read.rest)) return null;
  const { date: meant, rest } = read;
  const write = `write "${meant.edtf}"`;
  if (UNTIL.test(rest)) return date.latest !== null && isIn(date.latest, meant) ? null : `they end with ${meant.edtf}`;
  if (SINCE.test(rest)) {
    if (date.latest !== null && !(date.latest >= (meant.latest ?? ''))) return `they go on; write "${meant.edtf}/.."`;
    return isIn(date.earliest, meant) && (date.latest === null || date.form === 'INTERVAL')
      ? null
      : `they begin in ${meant.edtf}, and go on; write "${meant.edtf}/.."`;
  }
  if (
    !read.isRelative &&
    meant.form === 'INTERVAL' &&
    date.form === 'INTERVAL' &&
    date.precision === meant.precision &&
    !areSame(date, meant)
  )
    return `they mean ${meant.edtf}; ${write}`;
  if (!isWithin(date, meant) && !isWithin(meant, date)) return `they mean ${meant.edtf}; ${write}`;
  const isAll = !/[\p{L}\p{N}]/u.test(rest.replaceAll(new RegExp(SMALL, 'gu'), ''));
  return isStated &&
    date.form !== 'ONE_OF' &&
    isAll &&
    !read.isRelative &&
    !areSame(date, meant) &&
    isWithin(date, meant)
    ? `they name no more than ${meant.edtf}, and it is "STATED"; ${write}`
    : null;
};

type Days = Pick<EdtfDate, 'earliest' | 'latest'>;

const areSame = (one: Days, other: Days): boolean => one.earliest === other.earliest && one.latest === other.latest;

const isIn = (day: string | null, { earliest, latest }: Days): boolean =>
  day !== null && day >= (earliest ?? '') && day <= (latest ?? '9999-12-31');

/** Whether the days of one date are among those of another, which may be open. */
const isWithin = (inner: Days, outer: Days): boolean =>
  (outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)) &&
  (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest));

/** Years of other calendars, and digits of other scripts. */
const OTHER_YEARS = /令和|平成|昭和|民[国國]|พ\.ศ|[〇零一二三四五六七八九]{4}|(?![0-9])\p{Nd}/u;

/** Why a stated date is not in the passages that it cites: one of its years is in none. */
const findUnstated = ({ date, isStated, citations }: DatedField, read: PassageReader): string | null => {
  const passages = citations.map(read);
  if (!isStated || citations.length === 0 || passages.includes(null)) return null;
  const text = passages.map((passage) => passage?.folded).join(' ');
  if (OTHER_YEARS.test(text)) return null;
  const year = date.edtf.match(/\d{4}(?=-|[^\dX]|$)/g)?.find((named) => !isYearIn(named, text));
  return year === undefined
    ? null
    : `it is "STATED", but ${year} is not in ${citations.join(', ')}; correct the date, cite where the year is, or write "CURATOR_INFERRED"`;
};

/** "2023-24" and "'24" also name 2024. */
const isYearIn = (year: string, text: string): boolean =>
  text.includes(year) || new RegExp(String.raw`(?:['/]|\d{4} ?[-/] ?)${year.slice(2)}(?!\d)`).test(text);
