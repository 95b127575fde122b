import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateWindow, overlaps, possiblyOverlaps, within } from '../../../src/model/dates/date-window.ts';
import { type EdtfDate, parseEdtf } from '../../../src/model/dates/edtf.ts';
import { eventDateKey } from '../../../src/model/rows/event-date-key.ts';
import { type DateRange, distanceOf, lastingOf, rangesNear, rangesOf } from '../../../src/store/postgres/date-spans.ts';
import { toBackwardBytes, toKeyBytes } from '../../../src/store/postgres/key-bytes.ts';
import type { DateMode } from '../../../src/store/store.ts';

const two = (value: number) => String(value).padStart(2, '0');
const day = fc
  .tuple(
    fc.constantFrom(0, 1, 1989, 1990, 1991, 2000, 9998, 9999),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
const part = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const edtf = fc
  .oneof(
    part,
    part.map((text) => `${text}~`),
    fc.tuple(part, part).map((ends) => ends.toSorted().join('/')),
    part.map((text) => `${text}/..`),
    part.map((text) => `../${text}`),
    part.map((text) => `${text}/`),
    part.map((text) => `/${text}`),
    fc.tuple(part, part).map((ends) => `[${ends.toSorted().join('..')}]`),
    fc.tuple(part, part).map((ends) => `{${ends.toSorted().join(',')}}`),
    part.map((text) => `[..${text}]`),
    part.map((text) => `[${text}..]`),
    fc.constantFrom('199X', '1990-XX', '1990-21'),
  )
  .map((text) => parseEdtf(text))
  .filter((parsed) => parsed.ok)
  .map(({ date }) => date);
const window: fc.Arbitrary<DateWindow> = fc
  .tuple(day, day, fc.constantFrom('both', 'from', 'to', 'none'))
  .map(([a, b, sides]) => {
    const [from, to] = [a, b].toSorted() as [string, string];
    return { ...(sides !== 'to' && sides !== 'none' && { from }), ...(sides !== 'from' && sides !== 'none' && { to }) };
  });

const MATCHES = { within, overlaps, possibly: possiblyOverlaps } satisfies Record<
  string,
  (date: EdtfDate, window: DateWindow) => boolean
>;

test.each(Object.entries(MATCHES))('each row that matches is in the range of its value, %s', (mode, matches) => {
  let found = 0;
  fc.assert(
    fc.property(edtf, window, fc.boolean(), (date, within, isBackward) => {
      if (!matches(date, within)) return;
      found++;
      const key = eventDateKey({ slug: 'x', date: { ...date, language: 'en' } as never, order: null });
      const bytes = isBackward ? toBackwardBytes(key) : toKeyBytes(key);
      const range = rangesOf({ date: mode as keyof typeof MATCHES, window: within }, isBackward).find(
        ({ value }) => value === lastingOf(date),
      );
      expect(range).toBeDefined();
      expect(Buffer.compare(bytes, range?.from as Buffer)).toBeGreaterThanOrEqual(0);
      expect(Buffer.compare(bytes, range?.before as Buffer)).toBeLessThan(0);
    }),
    { numRuns: 5000 },
  );
  expect(found).toBeGreaterThan(500);
});

test.each(Object.entries(MATCHES))('so is each row in a list by other dates, %s', (mode, matches) => {
  const found = { near: 0, anywhere: 0 };
  fc.assert(
    fc.property(edtf, fc.option(edtf), window, fc.boolean(), (date, other, within, isBackward) => {
      if (!matches(date, within)) return;
      const key = eventDateKey({ slug: 'x', date: other && ({ ...other, language: 'en' } as never), order: null });
      const value = distanceOf(key, date);
      found[value === 'anywhere' ? 'anywhere' : 'near']++;
      const bytes = isBackward ? toBackwardBytes(key) : toKeyBytes(key);
      const range = rangesNear({ date: mode as keyof typeof MATCHES, window: within }, isBackward).find(
        (one) => one.value === value,
      );
      expect(range).toBeDefined();
      expect(Buffer.compare(bytes, range?.from as Buffer)).toBeGreaterThanOrEqual(0);
      expect(Buffer.compare(bytes, range?.before as Buffer)).toBeLessThan(0);
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(found.near, found.anywhere)).toBeGreaterThan(100);
});

const dateOf = (text: string): EdtfDate => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.date;
};

test.each([
  ['1990-04-01', '1'],
  ['1990-04', '31'],
  ['1991', '366'],
  ['1992', '366'],
  ['199X', '3653'],
  ['0000/9999', '3652500'],
  ['../1990', 'earlier'],
  ['1990/..', 'later'],
])('how long %s lasts', (text, value) => {
  expect(lastingOf(dateOf(text))).toBe(value);
});

test.each([
  ['1990-04', [0, '1990-04-01', '1990-12-31'], '31'],
  ['1990-04', [0, '1990-04-02', '1990-12-31'], 'near 31'],
  ['1990-04-10', [0, '1990-04-08', '1990-04-08'], 'near 4'],
  ['1990-04-10', [1, '', '9999-12-31'], 'anywhere'],
  ['../1990-04', [0, '', '1990-04-30'], 'earlier'],
  ['../1990-04', [0, '', '1990-05-31'], 'near earlier'],
  ['../1990-04', [0, '', '1995-05-31'], 'anywhere'],
  ['../1990-04', [0, '1990-04-01', '1990-04-30'], 'anywhere'],
  ['1990-04/..', [0, '1990-04-01', '9999-12-31'], 'later'],
  ['1990-04/..', [0, '1990-04-02', '1990-04-02'], 'near later'],
])('how far %s is from %j', (text, key, value) => {
  expect(distanceOf(key, dateOf(text))).toBe(value);
});

const WINDOW = { from: '1990-03-01', to: '1990-12-31' };
const rangeIn = (ranges: readonly DateRange[], of: string) => ranges.find(({ value }) => value === of) as DateRange;
const isIn = ({ from, before }: DateRange, day: string) => {
  const key = toKeyBytes([0, day, day, 0, 'x']);
  return Buffer.compare(key, from) >= 0 && Buffer.compare(key, before) < 0;
};

test('a date is looked for only where it may begin', () => {
  const days = (of: string, mode: DateMode) =>
    ['1989-01-01', '1990-02-28', '1990-03-01', '1990-06-30', '1990-07-01', '1990-12-31', '1991-01-01'].filter((day) =>
      isIn(rangeIn(rangesOf({ date: mode, window: WINDOW }, false), of), day),
    );
  expect(days('1', 'overlaps')).toEqual(['1990-03-01', '1990-06-30', '1990-07-01', '1990-12-31']);
  // No year that ends before the window.
  expect(days('366', 'possibly')).toEqual(['1990-02-28', '1990-03-01', '1990-06-30', '1990-07-01', '1990-12-31']);
  // It lasts at least 185 days, which have to be in the window.
  expect(days('366', 'within')).toEqual(['1990-03-01', '1990-06-30']);
});

test('in another order, a date is looked for as far from a window as it is from the date of its place', () => {
  const range = rangeIn(rangesNear({ date: 'overlaps', window: WINDOW }, false), 'near 31');
  const days = ['1990-01-29', '1990-01-30', '1990-03-01', '1991-01-30', '1991-01-31'];
  expect(days.filter((day) => isIn(range, day))).toEqual(['1990-01-30', '1990-03-01', '1991-01-30']);
});

test('what is within a window is not longer, and not open where the window is not', () => {
  const values = (window: DateWindow) => rangesOf({ date: 'within', window }, false).map(({ value }) => value);
  expect(values({ from: '1990-03-01', to: '1990-03-05' })).toEqual(['1', '2', '4', '8']);
  expect(values({ from: '1990-03-01' }).at(-1)).toBe('later');
  expect(values({ to: '1990-03-01' }).at(-1)).toBe('earlier');
});
