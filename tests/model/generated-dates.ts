import fc from 'fast-check';

/** Generated dates for property tests: an EDTF text, and for each value that it may mean, the days of that value. */

export interface Generated {
  text: string;
  values: string[][];
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const DAYS = Array.from({ length: 1096 }, (_, index) => dayOf(Date.UTC(2023, 0, 1 + index)));

/** All days from 2023 to 2025 with this prefix. */
const daysOf = (prefix: string): string[] => DAYS.filter((day) => day.startsWith(prefix));
const between = (first: string, last: string): string[] => DAYS.filter((day) => day >= first && day <= last);
const lastOf = (prefix: string): string => daysOf(prefix).at(-1) ?? '';

const YEARS = ['2023', '2024', '2025'];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
);

export const anyDay = fc.constantFrom(...DAYS);
const year = fc.constantFrom(...YEARS);
const month = fc.constantFrom(...MONTHS);
const plain = fc.oneof(anyDay, month, year);

const single = plain.map((text): Generated => ({ text, values: [daysOf(text)] }));
const uncertain = plain.map((text): Generated => ({ text: `${text}?`, values: [daysOf(text)] }));
const approximate = plain.map((text): Generated => ({ text: `${text}~`, values: daysOf(text).map((day) => [day]) }));
const someMonth = year.map(
  (text): Generated => ({
    text: `${text}-XX`,
    values: MONTHS.filter((other) => other.startsWith(text)).map(daysOf),
  }),
);
const someDay = month.map((text): Generated => ({ text: `${text}-XX`, values: daysOf(text).map((day) => [day]) }));
const someDayOfYear = year.map(
  (text): Generated => ({ text: `${text}-XX-XX`, values: daysOf(text).map((day) => [day]) }),
);

const SEASONS: [string, string, string, boolean][] = [
  ['2024-21', '2024-03-01', '2024-05-31', true],
  ['2024-22', '2024-06-01', '2024-08-31', true],
  ['2024-23', '2024-09-01', '2024-11-30', true],
  ['2023-24', '2023-12-01', '2024-02-29', true],
  ['2024-33', '2024-01-01', '2024-03-31', false],
  ['2024-34', '2024-04-01', '2024-06-30', false],
  ['2024-35', '2024-07-01', '2024-09-30', false],
  ['2024-41', '2024-07-01', '2024-12-31', false],
];
const season = fc.constantFrom(...SEASONS).map(([text, first, last, vague]): Generated => {
  const days = between(first, last);
  return { text, values: vague ? days.map((day) => [day]) : [days] };
});

const ordered = (values: readonly string[]) =>
  fc
    .tuple(fc.nat(values.length - 1), fc.nat(values.length - 1))
    .map(([a, b]) => values.slice(Math.min(a, b), Math.max(a, b) + 1));
const run = fc.oneof(ordered(MONTHS), ordered(YEARS), ordered(DAYS));

const interval = run.map((parts): Generated => {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return { text: `${first}/${last}`, values: [between(daysOf(first)[0] ?? '', lastOf(last))] };
});
const oneOfRange = run.map(
  (parts): Generated => ({ text: `[${parts[0]}..${parts.at(-1)}]`, values: parts.map(daysOf) }),
);
const oneOfList = ordered(MONTHS).map(
  (parts): Generated => ({ text: `[${parts.join(',')}]`, values: parts.map(daysOf) }),
);
const allOf = run.map(
  (parts): Generated => ({ text: `{${parts[0]}..${parts.at(-1)}}`, values: [parts.flatMap(daysOf)] }),
);

/** A bounded expression without gaps between its values. */
export const anyExpression: fc.Arbitrary<Generated> = fc.oneof(
  single,
  uncertain,
  approximate,
  someMonth,
  someDay,
  someDayOfYear,
  season,
  interval,
  oneOfRange,
  oneOfList,
  allOf,
);

/** A window of days that does not end before it begins; either side may be open. */
export const anyWindow = fc.tuple(anyDay, anyDay, fc.boolean(), fc.boolean()).map(([a, b, hasFrom, hasTo]) => {
  const [from, to] = [a, b].sort();
  return { ...(hasFrom && { from }), ...(hasTo && { to }) };
});
