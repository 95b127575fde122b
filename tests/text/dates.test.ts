import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/text/wording/cited-passages.ts';
import { checkDates } from '../../src/text/wording/dates/check-dates.ts';
import { foldSpelling } from '../../src/text/wording/fold-words.ts';

const PASSAGES: Record<string, string> = {
  s1: 'In May 2024 the ferry ran again.',
  s2: 'It had stopped in the winter of 2023-24.',
  s3: 'Aldo and Bree met.',
  s4: '令和6年に再開した。',
  s5: 'It earned more in the third quarter of 2023 than in Q4.',
  s6: 'Im zweiten Quartal 2023 fuhr sie wieder.',
};

const read = (ref: string): Passage | null => {
  const spelled = foldSpelling(PASSAGES[ref] ?? '');
  return ref in PASSAGES ? { spelled, folded: spelled.toLowerCase() } : null;
};

const PUBLISHED = '2024-01-10';

const problemsOf = (
  edtf: string,
  text: string | undefined,
  basis = 'CURATOR_INFERRED',
  citations = ['s1'],
  published = { edtf: PUBLISHED },
): string[] =>
  [
    ...checkDates({ published, ...{ mentions: [{ citations, date: { edtf, ...(text && { text }), basis } }] } }, read),
  ].map(({ message }) => message);

describe('words of a span', () => {
  test.each([
    ['2023-08/..', 'since the August 2023 summit'],
    ['2023/..', 'since 2023'],
    ['2023-09/', 'ever since September 2023'],
    ['2023-08/2024-05', 'since August 2023 until May 2024'],
    ['2019/2023', 'for the first time since 2019'],
    ['[2023-08..2023-12]', 'by the end of 2023'],
    ['../2023', 'until 2023'],
    ['../2023-07', 'before August 2023'],
    ['2024/..', 'not before 2024'],
    ['2024', 'early 2024'],
    ['[2022-01..2022-04]', 'early 2022'],
    ['2022-12~', 'end of 2022'],
    ['2022-11', 'late in 2022'],
    ['2022-05', 'early May 2022'],
    ['2024-05/2024-07', 'between May and July 2024'],
    ['2024-05/2025-07', 'from May 2024 to July 2025'],
    ['2024', 'from January to December 2024'],
    ['2024-05-09/2024-05-11', '9-11 May 2024'],
    ['2023-05', 'mid-May 2023'],
    ['2023/2024', '2023-24'],
    ['2001/..', 'Seit 2001'],
    ['2001-05-03/..', 'seit dem 3. Mai 2001'],
    ['2025/..', 'ab Anfang 2025'],
    ['2001/2010', 'seit 2001 bis 2010'],
    ['2019/2023', 'zum ersten Mal seit 2019'],
    ['2001-05/..', 'depuis mai 2001'],
    ['2001/2010', "depuis 2001 jusqu'en 2010"],
    ['2001/2010', 'desde 2001 a 2010'],
    ['2001-05/..', 'desde mayo de 2001'],
    ['../2030', 'bis 2030'],
    ['2030', 'bis Ende 2030'],
    ['2001/2010', '2001 bis 2010'],
    ['../2030-05-03', "jusqu'au 3 mai 2030"],
    ['../2030', 'hasta finales de 2030'],
  ])('%s agrees with "%s"', (edtf, words) => {
    expect(problemsOf(edtf, words)).toEqual([]);
  });

  test.each([
    ['../2023-08', 'since the August 2023 summit', '"since" goes on; write "2023-08/.."'],
    ['2023', 'since the summit', '"since" goes on with an open end ("/..")'],
    ['2023-08/..', 'since September 2023', 'they begin in 2023-09; write "2023-09/.."'],
    ['2022/..', 'since 2023', 'they begin in 2023; write "2023/.."'],
    ['[2023-08..2024-12]', 'by the end of 2023', 'they end with 2023'],
    ['2022/..', 'until 2023', 'they end with 2023'],
    ['2022-10', 'early 2022', 'they name the first half of 2022'],
    ['[2022-02..2022-09]', 'early in 2022', 'they name the first half of 2022'],
    ['2022-03', 'late 2022', 'they name the second half of 2022'],
    ['2024-06/2024-08', 'between May and August 2024', 'they begin with "may"; write "2024-05/2024-08"'],
    ['2024-05/2025-02', 'from May 2024 to July 2025', 'they end with "july 2025"; write "2024-05/2025-07"'],
    ['../2001', 'Seit 2001', '"seit" goes on; write "2001/.."'],
    ['2001', 'seit dem Gipfel', '"seit" goes on with an open end ("/..")'],
    ['2001-06/..', 'seit Mai 2001', 'they begin in 2001-05'],
    ['2025', 'ab 2025', '"ab" goes on; write "2025/.."'],
    ['../2001-05', 'depuis mai 2001', '"depuis" goes on; write "2001-05/.."'],
    ['../2001-05', 'desde mayo de 2001', '"desde" goes on; write "2001-05/.."'],
    ['2030/..', 'bis Ende 2030', 'they end with 2030'],
    ['2030/..', "jusqu'en mai 2030", 'they end with 2030-05'],
    ['[2029..2031]', 'hasta 2030', 'they end with 2030'],
    ['2024-05-09/2024-05-12', '9 to 11 May 2024', 'they end with "11 may 2024"; write "2024-05-09/2024-05-11"'],
  ])('%s contradicts "%s": %s', (edtf, words, why) => {
    expect(problemsOf(edtf, words)).toEqual([`"${edtf}" contradicts its words "${words}": ${why}`]);
  });
});

describe('words that name several days', () => {
  test.each([
    ['2024-01-26/2024-01-27', 'January 26th, 27th of this year'],
    ['2024-05-03/2024-05-09', 'on 3, 5 and 9 May'],
    ['[2024-05-03,2024-05-04]', '3 or 4 May 2024'],
    ['2024-05-03/2024-05-04', 'am 3. und 4. Mai 2024'],
    ['2024-05-01/2024-05-02', 'les 1er et 2 mai'],
    ['2024-05-03/2024-05-04', '3 y 4 de mayo de 2024'],
    ['2024-05', '3 and 4 May'],
    ['2023-05-03', '3 May 2023/24'],
    ['2024-05-03/2024-05-05', '3 May, for 2 days'],
    ['2024-04-30/2024-05-02', '30 April and 2 May'],
  ])('%s agrees with "%s"', (edtf, words) => {
    expect(problemsOf(edtf, words)).toEqual([]);
  });

  test.each([
    ['2024-01-26/2024-01-28', 'January 26th, 27th of this year', '26 to 27; write "2024-01-26/2024-01-27"'],
    ['2024-01-25/2024-01-27', 'January 26th, 27th', '26 to 27; write "2024-01-26/2024-01-27"'],
    ['2024-05-09', 'on 3, 5 and 9 May', '3 to 9; write "2024-05-03/2024-05-09"'],
    ['2024-05-03/2024-05-05', 'am 3. und 4. Mai 2024', '3 to 4; write "2024-05-03/2024-05-04"'],
    ['2024-05-02/2024-05-03', 'les 1er et 2 mai', '1 to 2; write "2024-05-01/2024-05-02"'],
  ])('%s contradicts "%s": %s', (edtf, words, why) => {
    expect(problemsOf(edtf, words)).toEqual([`"${edtf}" contradicts its words "${words}": they name days from ${why}`]);
  });
});

describe('words that are read from the day of the brief', () => {
  test.each([
    ['2023', 'last year'],
    ['2023-11', 'in November of last year'],
    ['2024', 'later this year'],
    ['2024-05-03', 'on 3 May this year'],
    ['2025-06', 'early next year'],
    ['2023-12', 'last month'],
    ['2024-01-31', 'at the end of this month'],
    ['2024-02', 'next month'],
    ['2023', 'im letzten Jahr'],
    ['2024', 'Anfang dieses Jahres'],
    ['2025', 'nächstes Jahr'],
    ['2023-12', 'im vergangenen Monat'],
    ['2023-01/2024-01', 'over the last year'],
    ['1945', 'the last year of the war'],
    ['2021', 'the year before last year'],
    ['2024/2025', 'this year and next year'],
    ['2014/2024', 'the last decade'],
    ['2010/2019', 'over the past decade'],
    ['2016', 'once in the last ten years'],
    ['2019~/2024', 'in the last 5 years'],
    ['2014/2024', 'in den letzten zehn Jahren'],
    ['1990/2014', 'until the last decade'],
    ['1990/1995', 'in the last five years of the war'],
    ['2015/2018', 'the last few years'],
    ['2024-01-07/2024-01-14', 'this week'],
    ['2024-01', 'later this week'],
    ['2024-01-05', 'last week'],
    ['2024-01-15', 'nächste Woche'],
    ['2023-12-01/2024-01-10', 'over the last weeks'],
  ])('%s agrees with "%s"', (edtf, words) => {
    expect(problemsOf(edtf, words)).toEqual([]);
  });

  test.each([
    ['2022', 'last year', '"last year" is 2023'],
    ['2023/2024', 'last year', '"last year" is 2023'],
    ['2024/..', 'later this year', '"this year" is 2024'],
    ['2024-06', 'next year', '"next year" is 2025'],
    ['2024-12', 'last month', '"last month" is 2023-12'],
    ['2024-02', 'this month', '"this month" is 2024-01'],
    ['2024-03', 'next month', '"next month" is 2024-02'],
    ['2022', 'im letzten Jahr', '"letzten jahr" is 2023'],
    ['2023', 'dieses Jahr', '"dieses jahr" is 2024'],
    ['2024', 'nächstes Jahr', '"nächstes jahr" is 2025'],
    ['2022', 'this week', '"this week" is in 2024-01-07/2024-01-14'],
    ['2024-01-15', 'this week', '"this week" is in 2024-01-07/2024-01-14'],
    ['2024-01-05/2024-01-11', 'this week', '"this week" is in 2024-01-07/2024-01-14'],
    ['2024-01-10', 'last week', '"last week" is in 2023-12-31/2024-01-07'],
    ['2024-01-10', 'in der nächsten Woche', '"nächsten woche" is in 2024-01-14/2024-01-21'],
    ['2004~/2014', 'the last decade', '"the last decade" is about 2014 to 2024'],
    ['2009', 'once in the last ten years', '"the last ten years" is about 2014 to 2024'],
    ['2012/2024', 'over the past 5 years', '"the past 5 years" is about 2019 to 2024'],
    ['1995/2005', 'in den letzten drei Jahrzehnten', '"letzten drei jahrzehnten" is about 1994 to 2024'],
    ['2001/2011', 'des vergangenen Jahrzehnts', '"vergangenen jahrzehnts" is about 2014 to 2024'],
  ])('%s contradicts "%s": %s', (edtf, words, why) => {
    expect(problemsOf(edtf, words)).toEqual([
      `"${edtf}" contradicts its words "${words}": ${why}, as the brief is of ${PUBLISHED}`,
    ]);
  });

  test('are not read if the day is not precise enough', () => {
    const problems = (words: string, edtf: string) => problemsOf('2020', words, undefined, undefined, { edtf });
    expect(problems('last month', '2024')).toEqual([]);
    expect(problems('last year', '2024')).toHaveLength(1);
    expect(problems('last year', '2023-12/2024-01')).toEqual([]);
  });
});

describe('a stated date', () => {
  const stated = (edtf: string, words?: string, citations?: string[]) => problemsOf(edtf, words, 'STATED', citations);

  test('is not more precise than its words', () => {
    expect(stated('2024-05', 'May 2024')).toEqual([]);
    expect(stated('[2024-05-01..2024-05-10]', 'early May 2024')).toEqual([]);
    expect(stated('2024-05-14', 'the second Tuesday of May 2024')).toEqual([]);
    expect(stated('2024-05-10', 'May 2024')).toEqual([
      '"2024-05-10" contradicts its words "May 2024": they name no day, and it is "STATED"; write "2024-05"',
    ]);
    expect(stated('2024-05', '2024')).toEqual([
      '"2024-05" contradicts its words "2024": they name no month, and it is "STATED"; write "2024"',
    ]);
    expect(problemsOf('2024-05-10', 'May 2024')).toEqual([]);
  });

  test('has its years in a passage that it cites', () => {
    expect(stated('2024-05')).toEqual([]);
    expect(stated('2023/2024', undefined, ['s2'])).toEqual([]);
    expect(stated('202X', undefined, ['s3'])).toEqual([]);
    expect(stated('2024', undefined, ['s4'])).toEqual([]);
    expect(stated('2024', undefined, ['s9'])).toEqual([]);
    expect(stated('2023-05', undefined, ['s1', 's3'])).toEqual([
      'it is "STATED", but 2023 is not in s1, s3; correct the date, cite where the year is, or write "CURATOR_INFERRED"',
    ]);
  });
});

describe('a quarter', () => {
  const ofQuantity = (date: string, citations: string[]) =>
    [
      ...checkDates({ published: { edtf: PUBLISHED }, ...{ findings: [{ citations, quantities: [{ date }] }] } }, read),
    ].map(({ message }) => message);

  test('is the one that its words name', () => {
    expect(problemsOf('2024-34', 'second quarter of 2024')).toEqual([]);
    expect(problemsOf('2024-33', 'second quarter of 2024')).toEqual([
      '"2024-33" is another quarter than the one in "second quarter of 2024"; write 2024-34',
    ]);
  });

  test('of a quantity is one that its passages name', () => {
    expect(ofQuantity('2023-35', ['s1', 's5'])).toEqual([]);
    expect(ofQuantity('2023-36', ['s5'])).toEqual([]);
    expect(ofQuantity('2023-33', ['s1'])).toEqual([]);
    expect(ofQuantity('2023-33', ['s9'])).toEqual([]);
    expect(ofQuantity('2023', ['s5'])).toEqual([]);
    expect(ofQuantity('2023-33', ['s1', 's5'])).toEqual([
      '"2023-33" is another quarter than the one in s1, s5; write 2023-35 or 2023-36',
    ]);
    expect(ofQuantity('2023-33', ['s6'])).toEqual(['"2023-33" is another quarter than the one in s6; write 2023-34']);
  });
});

test('long words of dates are read', () => {
  for (const words of [
    'since ',
    'between ',
    'by the end of ',
    '1-',
    'from 1 to ',
    '2024 ',
    'early ',
    'last year ',
    '1, ',
  ])
    expect(problemsOf('2024', words.repeat(20_000), 'STATED').length).toBeLessThan(2);
});
