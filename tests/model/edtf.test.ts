import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EdtfDate, parseEdtf } from '../../src/model/dates/edtf.ts';
import { runs } from '../support/runs.ts';

const read = (text: string): EdtfDate => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.date;
};

const problemOf = (text: string): string | null => {
  const parsed = parseEdtf(text);
  return parsed.ok ? null : parsed.problem;
};

describe('parseEdtf', () => {
  test('parses a month', () => {
    expect(parseEdtf('2024-05')).toEqual({
      ok: true,
      date: {
        edtf: '2024-05',
        earliest: '2024-05-01',
        latest: '2024-05-31',
        precision: 'MONTH',
        form: 'DATE',
        approximate: false,
        uncertain: false,
        overlapFrom: '2024-05-31',
        overlapTo: '2024-05-01',
      },
    });
  });

  test.each([
    // text, earliest, latest, precision, form, overlapFrom, overlapTo
    ['2024', '2024-01-01', '2024-12-31', 'YEAR', 'DATE', '2024-12-31', '2024-01-01'],
    ['0000', '0000-01-01', '0000-12-31', 'YEAR', 'DATE', '0000-12-31', '0000-01-01'],
    ['0000-02-29', '0000-02-29', '0000-02-29', 'DAY', 'DATE', '0000-02-29', '0000-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28', 'MONTH', 'DATE', '2023-02-28', '2023-02-01'],
    ['2024-07-27', '2024-07-27', '2024-07-27', 'DAY', 'DATE', '2024-07-27', '2024-07-27'],
    ['202X', '2020-01-01', '2029-12-31', 'DECADE', 'DATE', '2020-12-31', '2029-01-01'],
    ['20XX', '2000-01-01', '2099-12-31', 'CENTURY', 'DATE', '2000-12-31', '2099-01-01'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'YEAR', 'DATE', '2024-01-31', '2024-12-01'],
    ['2024-05-XX', '2024-05-01', '2024-05-31', 'MONTH', 'DATE', '2024-05-01', '2024-05-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'YEAR', 'DATE', '2024-01-01', '2024-12-31'],
    ['2024-21', '2024-03-01', '2024-05-31', 'SEASON', 'DATE', '2024-03-01', '2024-05-31'],
    ['2023-24', '2023-12-01', '2024-02-29', 'SEASON', 'DATE', '2023-12-01', '2024-02-29'],
    ['2024-36', '2024-10-01', '2024-12-31', 'SEASON', 'DATE', '2024-12-31', '2024-10-01'],
    ['2024-40', '2024-01-01', '2024-06-30', 'SEASON', 'DATE', '2024-06-30', '2024-01-01'],
    ['2024-05/2025', '2024-05-01', '2025-12-31', 'YEAR', 'INTERVAL', '2025-12-31', '2024-05-01'],
    ['2023-08/..', '2023-08-01', null, 'MONTH', 'INTERVAL', null, '2023-08-01'],
    ['../2023-08', null, '2023-08-31', 'MONTH', 'INTERVAL', '2023-08-31', null],
    ['[2024-07..2024-12]', '2024-07-01', '2024-12-31', 'MONTH', 'ONE_OF', '2024-07-31', '2024-12-01'],
    ['[2024-05,2024-01,2024-03]', '2024-01-01', '2024-05-31', 'MONTH', 'ONE_OF', '2024-01-31', '2024-05-01'],
    ['[2023,2024-02..2024-04]', '2023-01-01', '2024-04-30', 'YEAR', 'ONE_OF', '2023-12-31', '2024-04-01'],
    ['[..2024-12]', null, '2024-12-31', 'MONTH', 'ONE_OF', '0000-01-01', '2024-12-01'],
    ['[2024-07..]', '2024-07-01', null, 'MONTH', 'ONE_OF', '2024-07-31', '9999-12-31'],
    ['{2024-05,2024-07}', '2024-05-01', '2024-07-31', 'MONTH', 'ALL_OF', '2024-07-31', '2024-05-01'],
    ['{2021..2023}', '2021-01-01', '2023-12-31', 'YEAR', 'ALL_OF', '2023-12-31', '2021-01-01'],
    ['{2021..}', '2021-01-01', null, 'YEAR', 'ALL_OF', null, '2021-01-01'],
  ])('parses %s', (text, earliest, latest, precision, form, overlapFrom, overlapTo) => {
    const marks = { approximate: false, uncertain: false };
    expect(read(text)).toEqual({ edtf: text, earliest, latest, precision, form, ...marks, overlapFrom, overlapTo });
  });

  test('an unknown end may be as early as the known end', () => {
    expect(read('2023-08/')).toMatchObject({ latest: null, overlapFrom: '2023-08-31', overlapTo: '2023-08-01' });
    expect(read('/2023-08')).toMatchObject({ earliest: null, overlapFrom: '2023-08-31', overlapTo: '2023-08-01' });
  });

  test.each([
    ['2022-12~', true, false, '2022-12-01', '2022-12-31'],
    ['2022-12?', false, true, '2022-12-31', '2022-12-01'],
    ['2022-12%', true, true, '2022-12-01', '2022-12-31'],
    ['2022-12~/2024', true, false, '2024-12-31', '2022-12-31'],
    ['2022/2024-05%', true, true, '2024-05-01', '2022-01-01'],
    ['[2022-12~,2023-02?]', true, true, '2022-12-01', '2023-02-01'],
    ['{2022-12,2023-02~}', true, false, '2023-02-01', '2022-12-01'],
  ])('parses the qualifiers of %s', (text, approximate, uncertain, overlapFrom, overlapTo) => {
    expect(read(text)).toMatchObject({ approximate, uncertain, overlapFrom, overlapTo });
  });

  test.each([
    ['2024-02-30', '"2024-02-30" is not a date: February 2024 has 29 days'],
    ['1900-02-29', '"1900-02-29" is not a date: February 1900 has 28 days'],
    ['2024-13', '"2024-13" is not a date: month 13 does not exist; months are 01 to 12'],
    [
      '2024-13-05',
      '"2024-13-05" is not a date: month 13 does not exist; months are 01 to 12; did you mean "2024-05-13"?',
    ],
    ['2024-05-00', '"2024-05-00" is not a date: days are counted from 01'],
    ['2024/05', '"2024/05" is not a date: "05": a year has four digits; did you mean "2024-05"?'],
    ['2024/05/27', '"2024/05/27" is not a date: an interval has two ends; did you mean "2024-05-27"?'],
    ['2024/25', '"2024/25" is not a date: "25": a year has four digits; did you mean "2024/2025"?'],
    ['May 2024', '"May 2024" is not EDTF; write "2024-05"'],
    ['Sept. 2024', '"Sept. 2024" is not EDTF; write "2024-09"'],
    ['27 July 2024', '"27 July 2024" is not EDTF; write "2024-07-27"'],
    ['July 27, 2024', '"July 27, 2024" is not EDTF; write "2024-07-27"'],
    ['May 2024 – July 2024', '"May 2024 – July 2024" is not EDTF; write "2024-05/2024-07"'],
    ['since May 2024', '"since May 2024" is not EDTF; write "2024-05/.."'],
    ['circa 2022', '"circa 2022" is not EDTF; write "2022~"'],
    ['spring 2024', '"spring 2024" is not EDTF; write "2024-21"'],
    ['2024-Q3', '"2024-Q3" is not EDTF; write "2024-35"'],
    ['1990s', '"1990s" is not EDTF; write "199X"'],
    ['2024-5', '"2024-5" is not EDTF; write "2024-05"'],
    ['20240527', '"20240527" is not EDTF; write "2024-05-27"'],
    ['27.05.2024', '"27.05.2024" is not EDTF; write "2024-05-27"'],
    ['05/06/2024', '"05/06/2024" is not a date: an interval has two ends'],
    ['2024-xx', '"2024-xx" is not EDTF; write "2024-XX"'],
    ['2024-05-27T10:00Z', '"2024-05-27T10:00Z" is not a date: a date has no time of day; did you mean "2024-05-27"?'],
    [' 2024-05', '" 2024-05" is not a date: there is white space around it; did you mean "2024-05"?'],
    ['', '"" is not a date: it is empty'],
    ['~2024', '"~2024" is not a date: "?", "~" and "%" come at the end of a date; did you mean "2024~"?'],
    ['-0500', '"-0500" is not a date: years are 0000 to 9999, without a sign'],
    ['XXXX', '"XXXX" is not a date: it leaves the century open'],
    ['9999-24', '"9999-24" is not a date: it ends after the year 9999'],
    ['2024-05/open', '"2024-05/open" is not a date: "open" is not EDTF; did you mean "2024-05/.."?'],
    ['2024-05/2023', '"2024-05/2023" is not a date: its end (2023-12-31) is before its start (2024-05-01)'],
    ['[2024-12..2024-07]', '"[2024-12..2024-07]" is not a date: its end (2024-07-31) is before its start (2024-12-01)'],
    ['../..', '"../.." is not a date: an interval has a date at one end at least'],
    ['[2024, 2025]', '"[2024, 2025]" is not a date: " 2025" is not EDTF; did you mean "[2024,2025]"?'],
    ['[2024/2025]', '"[2024/2025]" is not a date: a set has no intervals; write a range as "a..b"'],
    ['[2024', '"[2024" is not a date: its bracket is not closed, or text follows it'],
    ['soon', '"soon" is not EDTF; a date is written like "2024", "2024-05" or "2024-05-27"'],
  ])('refuses "%s" and says why', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test.each(['202X-05', '2024-XX-05', '2024-1X', '2024-25', '2024-32', '2024-37', '2024-21-05', 'Y170000', '20240'])(
    'refuses %s, which is not in the supported part of EDTF',
    (text) => expect(problemOf(text)).toContain(`"${text}" is n`),
  );

  test('never throws, and suggests only valid dates', () => {
    const alphabet = fc.constantFrom(...'0123456789-/.,[]{}?~%XTc '.split(''), 'May', '2024', '2024-05', '..', ' to ');
    const almost = fc.array(alphabet, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const suggested = /(?:write|did you mean) "([^"]+)"\??$/.exec(problemOf(text) ?? '')?.[1];
        if (suggested) expect(problemOf(suggested)).toBeNull();
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('dates that were read before', () => {
  test('are the same object, which nobody can change', () => {
    const [first, again] = [parseEdtf('1871-03'), parseEdtf('1871-03')];
    expect(again).toBe(first);
    expect(Object.isFrozen(first) && first.ok && Object.isFrozen(first.date)).toBe(true);
  });

  test('are forgotten when there are too many, and mean the same', () => {
    const first = parseEdtf('1871-04');
    for (let day = 1; day <= 28; day++)
      for (let year = 1000; year < 1400; year++) parseEdtf(`${year}-02-${String(day).padStart(2, '0')}`);
    expect(parseEdtf('1871-04')).not.toBe(first);
    expect(parseEdtf('1871-04')).toEqual(first);
  });
});
