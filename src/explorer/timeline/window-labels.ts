import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import { type TimeWindow, toDate, type Unit } from './window.ts';

/** The names of years, months, weeks and days in the language of the page. */

type Format = Intl.DateTimeFormatOptions;

const LONG: Readonly<Record<Unit, Format>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  week: { year: 'numeric', month: 'short', day: 'numeric' },
  day: { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
};
/** The beginnings or parts of these, as the name of a link has to have its label in it. */
const SHORT: Readonly<Record<Unit, Format>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  week: { month: 'short', day: 'numeric' },
  day: { weekday: 'short', month: 'short', day: 'numeric' },
};

const formatOf = (options: Format) => new Intl.DateTimeFormat(texts.html.language, { timeZone: 'UTC', ...options });

/** `May 2024`, of a week `May 6 – May 12, 2024`, of a day `Mon, May 27, 2024`. */
export const nameOf = ({ unit, first, end }: TimeWindow): string =>
  unit === 'week'
    ? pictureTexts.timeline.week(datesOf(first), datesOf(end - 1))
    : formatOf(LONG[unit]).format(toDate(first));

/** Not `formatRange`, which browsers write in another way than servers do. */
const datesOf = (day: number) => ({
  short: formatOf(SHORT.week).format(toDate(day)),
  long: formatOf(LONG.week).format(toDate(day)),
});

/** `May`, where the year is known; of a week its first day, and of a day its weekday too. */
export const shortNameOf = (unit: Unit, first: number): string => formatOf(SHORT[unit]).format(toDate(first));
