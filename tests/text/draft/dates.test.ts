import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/model/dates/edtf.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import { rows } from '../../support/rows.ts';
import { DATE_ROWS } from './date-rows.ts';
import { draftedParagraphs, draftedText } from './drafted.ts';

const found = (text: string, language: string, published: string | null) =>
  findDates(draftedText(text, language, published));

describe.each(Object.entries(DATE_ROWS))('dates in %s', (language, table) => {
  test.each(rows<[string, string]>(table))('%s', (sentence, dates) => {
    const drafted = findDates(draftedParagraphs(sentence, language, '2024-05-16'));
    expect(drafted.map(({ text, edtf }) => `${text} = ${edtf}`).join('; ') || '-').toBe(dates);
  });
});

test.each([
  // Without a publication, words are not counted; a year of it is enough for some.
  ['In March it rained.', null, []],
  ['In 1994 it rained.', null, ['1994 = 1994']],
  ['The council met in May.', '2012', ['May = 2012-05']],
  ['It sank last week, and last year too.', '2024', ['last year = 2023']],
  // Words are counted from the day of speaking, if the text tells it.
  [
    'We met this morning.\nTomorrow, on May 16th, we meet again.',
    '2024-05-16',
    ['this morning = 2024-05-15', 'Tomorrow = 2024-05-16', 'May 16th = 2024-05-16'],
  ],
])('dates of %j, of %s', (text, published, dates) => {
  expect(found(text, 'en', published).map((date) => `${date.text} = ${date.edtf}`)).toEqual(dates);
});

describe('what is said of a date', () => {
  test('a date in full is stated; one that is counted, or lacks its year, is inferred', () => {
    expect(found('The ferry sank on 3 May 2023.', 'en', '2024-05-16')).toEqual([
      {
        sentence: 'p1.s1',
        start: 18,
        end: 28,
        text: '3 May 2023',
        edtf: '2023-05-03',
        basis: 'STATED',
        future: false,
        score: 0.95,
        method: 'dates',
        reasons: ['a date in full'],
      },
    ]);
    expect(found('It sank in May, and it will sail in October.', 'en', '2024-05-16')).toMatchObject([
      {
        edtf: '2024-05',
        basis: 'CURATOR_INFERRED',
        future: false,
        reasons: ['yearless: the latest such month not after the publication'],
      },
      {
        edtf: '2024-10',
        basis: 'CURATOR_INFERRED',
        future: true,
        reasons: ['yearless: the earliest such month after the publication, as words beside it look forward'],
      },
    ]);
  });

  test('offsets are in code points of the text', () => {
    const [date] = found('Boats 🚢🚢.\nThe 🚢 sank in June 2023.', 'en', null);
    expect(date).toMatchObject({ sentence: 'p2.s1', start: 24, end: 33, text: 'June 2023' });
  });

  test('dates are found in notes, headings and tables', () => {
    const text = '1. Ferries in 2022\n| 2021 | 12 boats |\nIt is so.[3]\n[3] Holm (2019).';
    expect(found(text, 'en', null).map(({ sentence, edtf }) => [sentence, edtf])).toEqual([
      ['h1.s1', '2022'],
      ['t1.s1', '2021'],
      ['fn3.s1', '2019'],
    ]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'May March 2023 2,000 12 5th – - / . , ( ) § of the until between and early mid- Monday today 日 2023年 5月 5월 Mai mars bis à Q3 1990s https://a.b/2020 🚢'.split(
      ' ',
    ),
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(' '));

  test('has dates inside their sentences, in order and apart, in EDTF', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'es', 'ko', 'ja', 'nl'), (text, language) => {
        fc.pre(text.trim() !== '');
        const document = draftedText(text, language, '2024-05-16');
        const characters = Array.from(document.text);
        let end = 0;
        for (const date of findDates(document)) {
          const sentence = document.sentences.find(({ ref }) => ref === date.sentence);
          expect(characters.slice(date.start, date.end).join('')).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Infinity));
          expect(date.end).toBeLessThanOrEqual(sentence?.end ?? 0);
          expect(parseEdtf(date.edtf)).toMatchObject({ ok: true });
          end = date.end;
        }
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test.each(['May ', '2023', '2023 ', '5 ', '- ', '5-', '日', 'tomorrow ', 'Q1 or ', '2023-', 'the end of ', 'a.'])(
    'is read to its end if it repeats "%s" five thousand times',
    (part) => {
      expect(() => findDates(draftedParagraphs(part.repeat(5_000), 'en', '2024-05-16'))).not.toThrow();
    },
  );
});
