import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/text/wording/cited-passages.ts';
import { checkDates } from '../../src/text/wording/dates/check-dates.ts';
import { foldSpelling } from '../../src/text/wording/fold-words.ts';

const PASSAGES: Record<string, string> = {
  s1: 'In May 2024 the ferry ran again.',
  s2: 'It had stopped in the winter of 2023-24.',
  s3: 'Aldo and Bree met.',
  s4: '令和6年に再開した。',
};

const read = (ref: string): Passage | null => {
  const spelled = foldSpelling(PASSAGES[ref] ?? '');
  return ref in PASSAGES ? { spelled, folded: spelled.toLowerCase() } : null;
};

const PUBLISHED = '2024-01-10';

const problemsOf = (
  edtf: string,
  text: string | undefined,
  { basis = 'CURATOR_INFERRED', citations = ['s1'], published = { edtf: PUBLISHED }, language = 'en' } = {},
): string[] =>
  [
    ...checkDates(
      { language, published, ...{ mentions: [{ citations, date: { edtf, ...(text && { text }), basis } }] } },
      read,
    ),
  ].map(({ message }) => message);

describe('words of a span', () => {
  test.each([
    ['2023-08/..', 'since the August 2023 summit', 'en'],
    ['2023/..', 'since 2023', 'en'],
    ['2023-09/', 'ever since September 2023', 'en'],
    ['2023-08/2024-05', 'since August 2023 until May 2024', 'en'],
    ['2019/2023', 'for the first time since 2019', 'en'],
    ['[2023-08..2023-12]', 'by the end of 2023', 'en'],
    ['../2023', 'until 2023', 'en'],
    ['../2023-07', 'before August 2023', 'en'],
    ['2024/..', 'not before 2024', 'en'],
    ['2024', 'early 2024', 'en'],
    ['[2022-01..2022-04]', 'early 2022', 'en'],
    ['2022-12~', 'end of 2022', 'en'],
    ['2022-11', 'late in 2022', 'en'],
    ['2022-05', 'early May 2022', 'en'],
    ['2024-05/2024-07', 'between May and July 2024', 'en'],
    ['2024-05/2025-07', 'from May 2024 to July 2025', 'en'],
    ['2024', 'from January to December 2024', 'en'],
    ['2024-05-09/2024-05-11', '9-11 May 2024', 'en'],
    ['2023-05', 'mid-May 2023', 'en'],
    ['2023/2024', '2023-24', 'en'],
    ['2020/2029', 'the 2020s', 'en'],
    ['2001/..', 'Seit 2001', 'de'],
    ['2001-05-03/..', 'seit dem 3. Mai 2001', 'de'],
    ['2025/..', 'ab Anfang 2025', 'de'],
    ['2001/2010', 'seit 2001 bis 2010', 'de'],
    ['2019/2023', 'zum ersten Mal seit 2019', 'de'],
    ['2001-05/..', 'depuis mai 2001', 'fr'],
    ['2001/2010', "depuis 2001 jusqu'en 2010", 'fr'],
    ['2001/2010', 'desde 2001 a 2010', 'es'],
    ['2001-05/..', 'desde mayo de 2001', 'es'],
    ['../2030', 'bis 2030', 'de'],
    ['2030', 'bis Ende 2030', 'de'],
    ['2001/2010', '2001 bis 2010', 'de'],
    ['../2030-05-03', "jusqu'au 3 mai 2030", 'fr'],
    ['../2030', 'hasta finales de 2030', 'es'],
  ])('%s agrees with "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toEqual([]);
  });

  test.each([
    ['../2023-08', 'since the August 2023 summit', 'en'],
    ['2023-08/..', 'since September 2023', 'en'],
    ['2022/..', 'since 2023', 'en'],
    ['[2023-08..2024-12]', 'by the end of 2023', 'en'],
    ['2022/..', 'until 2023', 'en'],
    ['2022/2023', 'between 2022 and 2024', 'en'],
    ['2024-03-03', 'March 3, 2025', 'en'],
    ['2025-04-03', 'March 3, 2025', 'en'],
    ['2024-06/2024-08', 'between May and August 2024', 'en'],
    ['2024-05/2025-02', 'from May 2024 to July 2025', 'en'],
    ['../2001', 'Seit 2001', 'de'],
    ['2001-06/..', 'seit Mai 2001', 'de'],
    ['2025', 'ab 2025', 'de'],
    ['../2001-05', 'depuis mai 2001', 'fr'],
    ['../2001-05', 'desde mayo de 2001', 'es'],
    ['2030/..', 'bis Ende 2030', 'de'],
    ['2030/..', "jusqu'en mai 2030", 'fr'],
    ['[2029..2031]', 'hasta 2030', 'es'],
    ['2024-05-09/2024-05-12', '9 to 11 May 2024', 'en'],
  ])('%s contradicts "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toHaveLength(1);
  });
});

describe('words that name several days', () => {
  test.each([
    ['2024-01-26/2024-01-27', 'January 26th, 27th of this year', 'en'],
    ['2024-05-03/2024-05-09', 'on 3, 5 and 9 May', 'en'],
    ['[2024-05-03,2024-05-04]', '3 or 4 May 2024', 'en'],
    ['2024-05-03/2024-05-04', 'am 3. und 4. Mai 2024', 'de'],
    ['2024-05-01/2024-05-02', 'les 1er et 2 mai', 'fr'],
    ['2024-05-03/2024-05-04', '3 y 4 de mayo de 2024', 'es'],
    ['2024-05', '3 and 4 May', 'en'],
    ['2023-05-03', '3 May 2023/24', 'en'],
    ['2024-05-03/2024-05-05', '3 May, for 2 days', 'en'],
    ['2024-04-30/2024-05-02', '30 April and 2 May', 'en'],
  ])('%s agrees with "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toEqual([]);
  });

  test.each([
    ['2024-01-26/2024-01-28', 'January 26th, 27th of this year', 'en'],
    ['2024-01-25/2024-01-27', 'January 26th, 27th', 'en'],
    ['2024-05-03/2024-05-05', 'am 3. und 4. Mai 2024', 'de'],
    ['2024-05-02/2024-05-03', 'les 1er et 2 mai', 'fr'],
  ])('%s contradicts "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toHaveLength(1);
  });
});

describe('words that are read from the day of the brief', () => {
  test.each([
    ['2023', 'last year', 'en'],
    ['2025-05-26', 'May 26', 'en'],
    ['2023-08-18', '8월 18일', 'ko'],
    ['2024-10', 'im Oktober', 'de'],
    ['2023-11', 'in November of last year', 'en'],
    ['2024', 'later this year', 'en'],
    ['2024-05-03', 'on 3 May this year', 'en'],
    ['2025-06', 'early next year', 'en'],
    ['2023-12', 'last month', 'en'],
    ['2024-01-31', 'at the end of this month', 'en'],
    ['2024-02', 'next month', 'en'],
    ['2023', 'im letzten Jahr', 'de'],
    ['2024', 'Anfang dieses Jahres', 'de'],
    ['2025', 'nächstes Jahr', 'de'],
    ['2023-12', 'im vergangenen Monat', 'de'],
    ['2023-01/2024-01', 'over the last year', 'en'],
    ['1945', 'the last year of the war', 'en'],
    ['2024/2025', 'this year and next year', 'en'],
    ['2014/2024', 'the last decade', 'en'],
    ['2010/2019', 'over the past decade', 'en'],
    ['2016', 'once in the last ten years', 'en'],
    ['2019~/2024', 'in the last 5 years', 'en'],
    ['2014/2024', 'in den letzten zehn Jahren', 'de'],
    ['1990/2014', 'until the last decade', 'en'],
    ['1990/1995', 'in the last five years of the war', 'en'],
    ['2015/2018', 'the last few years', 'en'],
    ['2024-01-07/2024-01-14', 'this week', 'en'],
    ['2024-01', 'later this week', 'en'],
    ['2024-01-05', 'last week', 'en'],
    ['2024-01-15', 'nächste Woche', 'de'],
    ['2023-12-01/2024-01-10', 'over the last weeks', 'en'],
  ])('%s agrees with "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toEqual([]);
  });

  test.each([
    ['2022', 'last year', 'en'],
    ['2023-09', '8월 18일', 'ko'],
    ['2024-11', 'im Oktober', 'de'],
    ['2024-06', 'next year', 'en'],
    ['2024-12', 'last month', 'en'],
    ['2024-02', 'this month', 'en'],
    ['2024-03', 'next month', 'en'],
    ['2022', 'im letzten Jahr', 'de'],
    ['2023', 'dieses Jahr', 'de'],
    ['2024', 'nächstes Jahr', 'de'],
    ['2022', 'this week', 'en'],
    ['2024-01-15', 'this week', 'en'],
    ['2024-01-05/2024-01-11', 'this week', 'en'],
    ['2024-01-10', 'last week', 'en'],
    ['2024-01-10', 'in der nächsten Woche', 'de'],
  ])('%s contradicts "%s"', (edtf, words, language) => {
    expect(problemsOf(edtf, words, { language })).toHaveLength(1);
  });

  test('are not read if the day is not precise enough', () => {
    const problems = (words: string, edtf: string) => problemsOf('2020', words, { published: { edtf } });
    expect(problems('last month', '2024')).toEqual([]);
    expect(problems('last year', '2024')).toHaveLength(1);
  });
});

describe('a stated date', () => {
  const stated = (edtf: string, words?: string, citations?: string[]) =>
    problemsOf(edtf, words, { basis: 'STATED', ...(citations && { citations }) });

  test('is not more precise than its words', () => {
    expect(stated('2024-05', 'May 2024')).toEqual([]);
    expect(stated('[2024-05-01..2024-05-10]', 'early May 2024')).toEqual([]);
    expect(stated('2024-05-14', 'the second Tuesday of May 2024')).toEqual([]);
    expect(stated('2024-05-10', 'May 2024')).toEqual([
      '"2024-05-10" contradicts its words "May 2024": they name no more than 2024-05, and it is "STATED"; write "2024-05"',
    ]);
    expect(stated('2024-05', '2024')).toEqual([
      '"2024-05" contradicts its words "2024": they name no more than 2024, and it is "STATED"; write "2024"',
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

test('a quarter is the one that its words name', () => {
  expect(problemsOf('2024-34', 'second quarter of 2024')).toEqual([]);
  expect(problemsOf('2024-33', 'second quarter of 2024')).toEqual([
    '"2024-33" contradicts its words "second quarter of 2024": they mean 2024-34; write "2024-34"',
  ]);
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
    expect(problemsOf('2024', words.repeat(20_000), { basis: 'STATED' }).length).toBeLessThan(2);
});
