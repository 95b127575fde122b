import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/text/wording/cited-passages.ts';
import { checkDates } from '../../src/text/wording/dates/check-dates.ts';
import { foldSpelling } from '../../src/text/wording/fold-words.ts';
import { rows } from '../support/rows.ts';

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

const problemsOf = (
  edtf: string,
  text: string | undefined,
  { basis = 'CURATOR_INFERRED', citations = ['s1'], published = { edtf: '2024-01-10' }, language = 'en' } = {},
): string[] => {
  const mentions = [{ citations, date: { edtf, ...(text && { text }), basis } }];
  const brief = { language, published, mentions };
  return [...checkDates(brief, read)].map(({ message }) => message);
};

/** Words, dates that they may mean in a brief of 10 January 2024, and dates that they contradict. */
const WORDS = `
  en | since the August 2023 summit | 2023-08/.. | ../2023-08
  en | since 2023 | 2023/.. | 2022/..
  en | ever since September 2023 | 2023-09/ | 2023-08/..
  en | since August 2023 until May 2024 | 2023-08/2024-05 | -
  en | for the first time since 2019 | 2019/2023 | -
  en | by the end of 2023 | [2023-08..2023-12] | [2023-08..2024-12]
  en | until 2023 | ../2023 | 2022/..
  en | before August 2023 | ../2023-07 | -
  en | not before 2024 | 2024/.. | -
  en | early 2024 | 2024 | -
  en | end of 2022 | 2022-12~ | -
  en | early May 2022 | 2022-05 | -
  en | between May and July 2024 | 2024-05/2024-07 | 2024-06/2024-07
  en | from May 2024 to July 2025 | 2024-05/2025-07 | 2024-05/2025-02
  en | from January to December 2024 | 2024 | -
  en | 9-11 May 2024 | 2024-05-09/2024-05-11 | 2024-05-09/2024-05-12
  en | mid-May 2023 | 2023-05 | -
  en | 2023-24 | 2023/2024 | -
  en | the 2020s | 2020/2029 | -
  en | between 2022 and 2024 | - | 2022/2023
  en | March 3, 2025 | - | 2024-03-03; 2025-04-03
  en | January 26th, 27th of this year | 2024-01-26/2024-01-27 | 2024-01-26/2024-01-28; 2024-01-25/2024-01-27
  en | on 3, 5 and 9 May | 2024-05-03/2024-05-09 | -
  en | 3 or 4 May 2024 | [2024-05-03,2024-05-04] | -
  en | 3 and 4 May | 2024-05 | -
  en | 3 May 2023/24 | 2023-05-03 | -
  en | 3 May, for 2 days | 2024-05-03/2024-05-05 | -
  en | 30 April and 2 May | 2024-04-30/2024-05-02 | -
  en | last year | 2023 | 2022
  en | May 26 | 2025-05-26 | -
  en | in November of last year | 2023-11 | -
  en | later this year | 2024 | -
  en | on 3 May this year | 2024-05-03 | -
  en | early next year | 2025-06 | 2024-06
  en | last month | 2023-12 | 2024-12
  en | at the end of this month | 2024-01-31 | 2024-02
  en | next month | 2024-02 | 2024-03
  en | over the last year | 2023-01/2024-01 | -
  en | the last year of the war | 1945 | -
  en | this year and next year | 2024/2025 | -
  en | the last decade | 2014/2024 | -
  en | over the past decade | 2010/2019 | -
  en | once in the last ten years | 2016 | -
  en | in the last 5 years | 2019~/2024 | -
  en | until the last decade | 1990/2014 | -
  en | in the last five years of the war | 1990/1995 | -
  en | the last few years | 2015/2018 | -
  en | this week | 2024-01-07/2024-01-14 | 2022; 2024-01-15; 2024-01-05/2024-01-11
  en | later this week | 2024-01 | -
  en | last week | 2024-01-05 | 2024-01-10
  en | over the last weeks | 2023-12-01/2024-01-10 | -
  de | Seit 2001 | 2001/.. | ../2001
  de | seit dem 3. Mai 2001 | 2001-05-03/.. | 2001-06/..
  de | ab Anfang 2025 | 2025/.. | 2025
  de | seit 2001 bis 2010 | 2001/2010 | -
  de | bis Ende 2030 | 2030 | 2030/..
  de | 2001 bis 2010 | 2001/2010 | -
  de | am 3. und 4. Mai 2024 | 2024-05-03/2024-05-04 | 2024-05-03/2024-05-05
  de | im Oktober | 2024-10 | 2024-11
  de | im letzten Jahr | 2023 | 2022
  de | Anfang dieses Jahres | 2024 | 2023
  de | nächstes Jahr | 2025 | 2024
  de | im vergangenen Monat | 2023-12 | -
  de | in den letzten zehn Jahren | 2014/2024 | -
  de | nächste Woche | 2024-01-15 | 2024-01-10
  fr | depuis mai 2001 | 2001-05/.. | ../2001-05
  fr | depuis 2001 jusqu'en 2010 | 2001/2010 | -
  fr | jusqu'au 3 mai 2030 | ../2030-05-03 | 2030-05-03/..
  fr | les 1er et 2 mai | 2024-05-01/2024-05-02 | 2024-05-02/2024-05-03
  es | desde 2001 a 2010 | 2001/2010 | -
  es | desde mayo de 2001 | 2001-05/.. | ../2001-05
  es | hasta finales de 2030 | ../2030 | [2029..2031]
  es | 3 y 4 de mayo de 2024 | 2024-05-03/2024-05-04 | -
  ko | 8월 18일 | 2023-08-18 | 2023-09`;

test.each(rows<[string, string, string, string]>(WORDS))(
  '%s: "%s" is %s, not %s',
  (language, words, agree, contradict) => {
    const counts = (dates: string) =>
      dates.split('; ').map((edtf) => `${edtf} ${edtf === '-' ? '' : problemsOf(edtf, words, { language }).length}`);
    const expected = (dates: string, count: number) =>
      dates.split('; ').map((edtf) => `${edtf} ${edtf === '-' ? '' : count}`);
    expect(counts(agree)).toEqual(expected(agree, 0));
    expect(counts(contradict)).toEqual(expected(contradict, 1));
  },
);

test('words are not read from the day of the brief if that is not precise enough', () => {
  const problems = (words: string) => problemsOf('2020', words, { published: { edtf: '2024' } });
  expect(problems('last month')).toEqual([]);
  expect(problems('last year')).toHaveLength(1);
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

test.each(['since ', 'between ', 'by the end of ', '1-', 'from 1 to ', '2024 ', 'early ', 'last year ', '1, '])(
  'words of a date that repeat "%s" are read',
  (words) => expect(problemsOf('2024', words.repeat(20_000), { basis: 'STATED' }).length).toBeLessThan(2),
);
