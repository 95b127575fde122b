import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DateWindow,
  dateWidth,
  expandPartialDate,
  overlaps,
  possiblyOverlaps,
  within,
} from '../../src/model/dates/date-window.ts';
import { type EdtfDate, parseEdtf } from '../../src/model/dates/edtf.ts';
import { runs } from '../support/runs.ts';
import { anyDay, anyExpression, anyWindow } from './generated-dates.ts';

const read = (text: string): EdtfDate => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.date;
};

describe('windows', () => {
  const modes = (text: string, window: DateWindow) => {
    const date = read(text);
    return [within(date, window), overlaps(date, window), possiblyOverlaps(date, window)];
  };

  test('match the same dates as a comparison with every possible day', () => {
    fc.assert(
      fc.property(anyExpression, anyWindow, ({ text, values }, window) => {
        const isInside = (day: string) => (!window.from || day >= window.from) && (!window.to || day <= window.to);
        expect(modes(text, window)).toEqual([
          values.every((days) => days.every(isInside)),
          values.every((days) => days.some(isInside)),
          values.some((days) => days.some(isInside)),
        ]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('within implies overlaps, and overlaps implies possibly, for open dates too', () => {
    const end = fc.oneof(
      anyDay,
      anyDay.map((day) => `${day.slice(0, 7)}~`),
      anyDay.map((day) => `${day.slice(0, 4)}-XX`),
    );
    const form = fc.constantFrom(
      'a/..',
      '../a',
      'a/',
      '/a',
      '[a..]',
      '[..a]',
      '{a..}',
      '{..a}',
      '[a,2024]',
      '{a,2024~}',
    );
    fc.assert(
      fc.property(form, end, anyWindow, (pattern, day, window) => {
        const [isWithin, isOverlap, isPossible] = modes(pattern.replace('a', day), window);
        expect([!isWithin || isOverlap, !isOverlap || isPossible]).toEqual([true, true]);
      }),
      { numRuns: runs(100) },
    );
  });

  test.each([
    ['2023-08/..', { from: '2030-01-01', to: '2030-12-31' }, [false, true, true]],
    ['2023-08/..', { from: '2023-01-01' }, [true, true, true]],
    ['2023-08/', { from: '2030-01-01', to: '2030-12-31' }, [false, false, true]],
    ['[..2024-12]', { from: '1900-01-01', to: '2030-12-31' }, [false, false, true]],
    ['[..2024-12]', { to: '2024-12-31' }, [true, true, true]],
    ['[2024-07..2024-12]', { from: '2024-07-31', to: '2024-12-01' }, [false, true, true]],
    ['[2024-07..2024-12]', { from: '2024-08-01', to: '2024-12-01' }, [false, false, true]],
    ['2022-12~', { from: '2022-12-15' }, [false, false, true]],
  ])('%s in %o', (text, window, expected) => {
    expect(modes(text, window)).toEqual(expected);
  });
});

test('dateWidth counts days, both ends included', () => {
  expect(['2024-05-27', '2024-02', '0000', '2023-08/..', '../2024'].map((text) => dateWidth(read(text)))).toEqual([
    1,
    29,
    366,
    Infinity,
    Infinity,
  ]);
});

test('expandPartialDate gives the days of a year, a month or a day, and null for anything else', () => {
  const texts = [
    '2023',
    '2024-02',
    '2024-02-29',
    '2023-02-29',
    '2023-13',
    '2023-00',
    '2023-08-00',
    '2023-8',
    '2023~',
    '',
  ];
  expect(texts.map(expandPartialDate)).toEqual([
    { first: '2023-01-01', last: '2023-12-31' },
    { first: '2024-02-01', last: '2024-02-29' },
    { first: '2024-02-29', last: '2024-02-29' },
    ...Array(7).fill(null),
  ]);
});
