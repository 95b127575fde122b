import { describe, expect, test } from 'vitest';
import { aboutPage } from '../../src/explorer/texts/en/about-page.ts';
import { compare } from '../../src/explorer/texts/en/compare.ts';
import { en } from '../../src/explorer/texts/en/en.ts';
import { pictures } from '../../src/explorer/texts/en/pictures.ts';
import { queryPage } from '../../src/explorer/texts/en/query-page.ts';
import { readerPage } from '../../src/explorer/texts/en/reader-page.ts';
import { searchPage } from '../../src/explorer/texts/en/search-page.ts';
import { ko } from '../../src/explorer/texts/ko/ko.ts';
import { chooseLanguage } from '../../src/explorer/texts/languages.ts';
import { labelDate } from '../../src/model/dates/date-label.ts';
import { parseEdtf } from '../../src/model/dates/edtf.ts';
import { createLanguageFormats } from '../../src/model/dates/language-formats.ts';

/** The texts in Korean, and who gets them. */

const english = { texts: en, compare, pictures, aboutPage, queryPage, readerPage, searchPage };

/** All leaves of texts: strings and functions, by their path. */
const leavesOf = (value: unknown, path: readonly string[] = []): [path: string, leaf: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]))
    : [[path.join('.'), value]];

describe('the language of a page', () => {
  test('is that of the address, else the one that was chosen, else the first that the browser prefers', () => {
    expect(chooseLanguage('ko', 'en', ['en-GB'])).toBe('ko');
    expect(chooseLanguage(null, 'ko', ['en-GB'])).toBe('ko');
    expect(chooseLanguage(null, null, ['ko-KR', 'en'])).toBe('ko');
    expect(chooseLanguage(null, null, ['fr', 'KO', 'en'])).toBe('ko');
    expect(chooseLanguage(null, null, ['en-US', 'ko'])).toBe('en');
  });

  test('is English if nobody asks for another one that there is', () => {
    expect(chooseLanguage(null, null, [])).toBe('en');
    expect(chooseLanguage('xx', 'toString', ['de', 'kok'])).toBe('en');
  });
});

describe('the Korean texts', () => {
  /** Names, formats and signs that are the same in both languages. */
  const SAME = [
    ...[
      'texts.html.language',
      'texts.html.title',
      'texts.brand',
      'texts.filters.dateExample',
      'texts.links.json',
      'texts.links.csv',
    ],
    ...['texts.entry.countryCodes', 'texts.entry.doi', 'texts.entry.hash', 'compare.none'],
    ...['queryPage.languages.fetch', 'queryPage.languages.apollo', 'queryPage.languages.curl'],
    ...['texts.views.overview.intro', 'texts.views.search.intro', 'pictures.actors.and'],
  ];

  test('are in Korean', () => {
    const korean = leavesOf(ko).flatMap(([path, leaf]) => (typeof leaf === 'string' ? [[path, leaf] as const] : []));
    expect(korean.length).toBeGreaterThan(500);
    const others = korean.filter(([path, text]) => !/\p{Script=Hangul}/u.test(text) && !SAME.includes(path));
    expect(others).toEqual([]);
  });

  test('have no particle after a name, whose form would depend on how the name ends', () => {
    const PARTICLE = /⟧[”")]*(?:은|는|이|가|을|를|와|과|로|으로|이나|나|라|이라)(?=[\s.,:;]|$)/;
    expect(PARTICLE.test('⟦중국⟧은 말합니다')).toBe(true);
    const functions = leavesOf(ko).filter((leaf): leaf is [string, (...args: unknown[]) => unknown] => {
      return typeof leaf[1] === 'function';
    });
    expect(functions.length).toBeGreaterThan(80);
    const said = functions.flatMap(([path, text]) => sample(text).map((result) => [path, result] as const));
    expect(said.length).toBeGreaterThan(functions.length);
    expect(said.filter(([, result]) => PARTICLE.test(result))).toEqual([]);
  });

  test('count with counters', () => {
    const { texts } = ko;
    expect(texts.count(1234, texts.nouns.events)).toBe('사건 1,234건');
    expect(texts.pager.shown(20, 45, texts.nouns.briefs)).toBe('브리프 45편 중 20편');
    expect(texts.pager.shown(3, 3, texts.nouns.people)).toBe('인물 3명');
    expect(texts.list(['중국', '일본', 'NATO'])).toBe('중국, 일본 및 NATO');
  });

  test('have the same texts as English, and functions with as many values', () => {
    const shapeOf = (value: unknown) =>
      leavesOf(value)
        .map(([path, leaf]) => `${path}: ${typeof leaf === 'function' ? 'function' : 'text'}`)
        .sort();
    const { explanations: _, ...korean } = ko;
    expect(shapeOf(korean)).toEqual(shapeOf(english));
  });
});

test.each([
  ['2024-08', '2024년 8월'],
  ['2024-12-05', '2024년 12월 5일'],
  ['2024-05-26/2024-05-27', '2024년 5월 26일~27일'],
  ['2023-08/..', '2023년 8월 – …'],
  ['2022-12~', '≈ 2022년 12월'],
  ['2023-41', '2023년 7월~12월'],
  ['202X', '2020년~2029년'],
])('the date %s is %s in Korean', (edtf, label) => {
  const parsed = parseEdtf(edtf);
  expect(parsed.ok && labelDate(parsed.date, 'ko', createLanguageFormats())).toBe(label);
});

const NAME = '⟦이름⟧';

/** What a text says of names, of lists of them, and of one, none and many. Values of other kinds are left out. */
function sample(text: (...args: unknown[]) => unknown): string[] {
  const values: unknown[] = [NAME, [NAME, NAME], 0, 1, 3, true, null, () => NAME];
  return values.flatMap((first) =>
    values.flatMap((second) => {
      try {
        const result = text(first, second, NAME, { with: 1, toward: 2, against: 3 });
        return typeof result === 'string' ? [result] : [];
      } catch {
        return [];
      }
    }),
  );
}
