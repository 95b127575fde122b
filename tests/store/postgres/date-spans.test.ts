import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateWindow, overlaps, possiblyOverlaps, within } from '../../../src/model/dates/date-window.ts';
import { type EdtfDate, parseEdtf } from '../../../src/model/dates/edtf.ts';
import { eventDateKey } from '../../../src/model/rows/event-date-key.ts';
import { distanceOf, lastingOf, rangesNear, rangesOf } from '../../../src/store/postgres/date-spans.ts';
import { toBackwardBytes, toKeyBytes } from '../../../src/store/postgres/key-bytes.ts';

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

test('a row is looked for as far from a window as its date is from the day of its place', () => {
  const window = { from: '1990-03-01', to: '1990-04-30' };
  const [day, month] = [parseEdtf('1990-04-01'), parseEdtf('1990-04')].map((parsed) => parsed.ok && parsed.date);
  expect(distanceOf([0, '1990-04-01'], day || null)).toBe('0');
  // Its last day is 29 days later.
  expect(distanceOf([0, '1990-04-01'], month || null)).toBe('5');
  expect(distanceOf([0, '1990-04-02'], day || null)).toBe('1');
  expect(distanceOf([1, ''], day || null)).toBe('anywhere');
  const [earlier, later] = ['../1990-04', '1990-04/..'].map((text) => {
    const parsed = parseEdtf(text);
    return parsed.ok ? parsed.date : null;
  });
  expect(distanceOf([0, '', '1990-05-31'], earlier ?? null)).toBe('earlier');
  expect(distanceOf([0, '', '1995-05-31'], earlier ?? null)).toBe('anywhere');
  expect(distanceOf([0, '1990-04-01', '9999-12-31'], later ?? null)).toBe('later');
  expect(distanceOf([0, '1990-04-01', '1990-04-30'], earlier ?? null)).toBe('anywhere');
  expect(distanceOf([0, '1990-04-02'], null)).toBe('none');
  const range = rangesNear({ date: 'overlaps', window }, false).find(({ value }) => value === '5');
  expect(range?.from).toEqual(toKeyBytes([0, '1990-01-29']));
  expect(Buffer.compare(toKeyBytes([0, '1990-05-31']), range?.before as Buffer)).toBeLessThan(0);
  expect(Buffer.compare(toKeyBytes([0, '1990-06-01']), range?.before as Buffer)).toBeGreaterThan(0);
});

test('a short date is looked for only where it may begin', () => {
  const window = { from: '1990-03-01', to: '1990-04-30' };
  const range = rangesOf({ date: 'overlaps', window }, false).find(({ value }) => value === '0');
  expect(range).toEqual({ value: '0', from: toKeyBytes([0, '1990-03-01']), before: expect.anything() });
  expect(Buffer.compare(toKeyBytes([0, '1990-05-01']), range?.before as Buffer)).toBeGreaterThan(0);
});

test('what is within a window is not longer, and not open where the window is not', () => {
  const values = (window: DateWindow) => rangesOf({ date: 'within', window }, false).map(({ value }) => value);
  expect(values({ from: '1990-03-01', to: '1990-03-05' })).toEqual(['0', '1', '2', '3']);
  expect(values({ from: '1990-03-01' }).at(-1)).toBe('later');
  expect(values({ to: '1990-03-01' }).at(-1)).toBe('earlier');
});
