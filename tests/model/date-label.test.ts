import { expect, test } from 'vitest';
import { labelDate } from '../../src/model/dates/date-label.ts';
import { parseEdtf } from '../../src/model/dates/edtf.ts';
import { createLanguageFormats } from '../../src/model/dates/language-formats.ts';

const formats = createLanguageFormats();

const label = (text: string, language: string): string => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return labelDate(parsed.date, language, formats);
};

test.each([
  ['2024', '2024'],
  ['2024-05', 'May 2024'],
  ['2024-07-27', '27 July 2024'],
  ['2024-XX', '2024'],
  ['2024-05-XX', 'May 2024'],
  ['202X', '2020 – 2029'],
  ['2022-12~', '≈ December 2022'],
  ['2022-12?', 'December 2022?'],
  ['2022-12%', '≈ December 2022?'],
  ['2024-21', 'March – May 2024'],
  ['2023-24', 'December 2023 – February 2024'],
  ['2024-34', 'April – June 2024'],
  ['2024-05/2024-07', 'May – July 2024'],
  ['2023-08/2024', 'August 2023 – 2024'],
  ['2022-12~/2023-02', '≈ December 2022 – February 2023'],
  ['2023-08/..', 'August 2023 – …'],
  ['../2023-08', '… – August 2023'],
  ['2023-08/', 'August 2023 – ?'],
  ['[2024-07..2024-12]', 'July – December 2024 (?)'],
  ['[2024-05,2024-07]', 'May 2024 or July 2024 (?)'],
  ['{2024-05,2024-07}', 'May 2024 and July 2024'],
  ['0000', '1 BC'],
])('labels %s in British English as "%s"', (text, expected) => {
  expect(label(text, 'en-GB')).toBe(expected);
});

test('uses the requested language, and always the Gregorian calendar', () => {
  const languages = ['en', 'de', 'ko', 'zh-Hant', 'th', 'fa-u-nu-latn'];
  expect(languages.map((language) => [label('2024-07-27', language), label('2023-08/..', language)])).toEqual([
    ['July 27, 2024', 'August 2023 – …'],
    ['27. Juli 2024', 'August 2023 – …'],
    ['2024년 7월 27일', '2023년 8월 – …'],
    ['2024年7月27日', '2023年8月 – …'],
    ['27 กรกฎาคม 2024', 'สิงหาคม 2023 – …'],
    [expect.stringContaining('2024'), expect.stringContaining('2023')],
  ]);
});
