import { expect, test } from 'vitest';
import { readQuestion } from '../../src/model/search/read-question.ts';

const NO_NAMES = { longestAt: () => null, longestIn: () => null };

test.each([
  ['What happened on 18 August 2023?', ['2023-08-18']],
  ['august 18, 2023', ['2023-08-18']],
  ['was geschah im märz 2024', ['2024-03']],
  ['1er fevrier 2023', ['2023-02-01']],
  ['elecciones del 4 de marzo del 2025', ['2025-03-04']],
  ['2024년 12월 3일', ['2024-12-03']],
  ['令和5年', ['2023']],
  ['2009-10', ['2009-10']],
  ['2024, march', ['2024-03']],
  ['12/3/2024', ['2024-12-03']],
  ['between 2019 and 2021', ['2019', '2021']],
  ['Q1 2024', ['2024-01', '2024-02', '2024-03']],
  ['in den 1990er Jahren', ['1990', '1991', '1992', '1993', '1994', '1995', '1996', '1997', '1998', '1999']],
  ['all 2023 meetings', ['2023']],
  ['31 February 2025', []],
  ['5 may, 20 people, COP28', []],
])('the dates of "%s" are %j', (text, dates) => {
  expect(readQuestion(text, NO_NAMES).dates).toEqual(dates);
});
