import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeWindowAxis, toDay } from '../../src/explorer/timeline/axis.ts';
import { neighbourOf, parentOf, partsOf, readWindow, windowOf } from '../../src/explorer/timeline/window.ts';
import { runs } from '../support/runs.ts';

/** What the timeline is zoomed on, by the dates of its address. */

const at = (from: string, to: string) => readWindow(new URLSearchParams({ from, to }));
const names = (windows: readonly { from: string; to: string }[]) =>
  windows.map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe('the window of an address', () => {
  test.each([
    ['2024', '2024', 'year', '2024', '2024'],
    ['2024-02', '2024-11', 'year', '2024', '2024'],
    ['2024-02', '2024-02', 'month', '2024-02', '2024-02'],
    ['2024-02-03', '2024-02-20', 'month', '2024-02', '2024-02'],
    ['2024-04-29', '2024-05-05', 'week', '2024-04-29', '2024-05-05'],
    ['2024-05-01', '2024-05-03', 'week', '2024-04-29', '2024-05-05'],
    ['2024-05-27', '2024-05-27', 'day', '2024-05-27', '2024-05-27'],
  ])('from %s to %s is the %s from %s to %s', (from, to, unit, start, end) => {
    expect(at(from, to)).toMatchObject({ unit, from: start, to: end });
  });

  test.each([
    ['2023', '2024'],
    ['2024', '2023'],
    ['2024', ''],
    ['', '2024'],
    ['2024-13', '2024-13'],
    ['May', 'May'],
  ])('from "%s" to "%s" is none', (from, to) => {
    expect(at(from, to)).toBeNull();
  });
});

test('a year has months, a month has weeks from Monday on, and a week has days', () => {
  expect(names(partsOf(windowOf('year', toDay('2024-07-01'))))).toEqual(
    Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`),
  );
  expect(names(partsOf(windowOf('month', toDay('2024-02-10'))))).toEqual([
    '2024-01-29..2024-02-04',
    '2024-02-05..2024-02-11',
    '2024-02-12..2024-02-18',
    '2024-02-19..2024-02-25',
    '2024-02-26..2024-03-03',
  ]);
  expect(names(partsOf(windowOf('week', toDay('2024-02-29'))))).toEqual([
    '2024-02-26',
    '2024-02-27',
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
    '2024-03-02',
    '2024-03-03',
  ]);
  expect(partsOf(windowOf('day', 0))).toEqual([]);
});

test('each window is read again from its address, is a part of the next larger one, and follows on its neighbours', () => {
  const day = fc.integer({ min: toDay('0002-01-01'), max: toDay('9998-12-31') });
  fc.assert(
    fc.property(day, fc.constantFrom('year', 'month', 'week', 'day'), (one, unit) => {
      const window = windowOf(unit, one);
      expect(window.first <= one && one < window.end).toBe(true);
      expect(at(window.from, window.to)).toEqual(window);
      const parent = parentOf(window);
      if (parent) expect(names(partsOf(parent))).toContain(names([window])[0]);
      else expect(unit).toBe('year');
      expect(neighbourOf(window, 1)?.first).toBe(window.end);
      expect(neighbourOf(window, -1)?.end).toBe(window.first);
      expect(partsOf(window).length).toBeLessThanOrEqual(12);
    }),
    { numRuns: runs(200) },
  );
});

test('its axis has all days in it at the same width, and what is outside at its edges', () => {
  const { first, end } = windowOf('month', toDay('2024-04-01'));
  const axis = makeWindowAxis({ first, end }, [{ label: 'April 1', day: first }], 60);
  expect([axis.at(first - 1), axis.at(end + 1)]).toEqual([0, 100]);
  const places = Array.from({ length: end - first + 1 }, (_, day) => axis.at(first + day));
  expect([places[0], places.at(-1)]).toEqual([2, 98]);
  for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? 0)).toBeCloseTo(96 / 30);
  expect(axis.quarters).toHaveLength(30);
});
