import { expect, test } from 'vitest';
import { findNamesakes } from '../../../src/curate/duplicates/find-namesakes.ts';
import { readEntries } from '../../../src/model/registers/read-entries.ts';
import { type Written, writeRegister } from './write-register.ts';

type Rest = Partial<Written>;

const person = (title: string, rest: Rest): Written => ({ type: 'Person', title, ...rest });

/** Whether two people in two catalogs are namesakes. */
const areNamesakes = (a: string, b: string, rest: Rest = {}, other: Rest = rest): boolean =>
  findNamesakes(
    readEntries([
      writeRegister(null, [person(a, { slug: 'first', ...rest })]),
      writeRegister('other', [person(b, { slug: 'second', ...other })]),
    ]),
  ).length > 0;

const KOREAN = { country: 'KOR' };

test.each<[a: string, b: string, rest?: Rest]>([
  ['Joe Tidewell', 'Joseph Tidewell'],
  ['Bill Tidewell', 'William H. Tidewell'],
  ['N. Tidewell', 'Na’im Tidewell'],
  ['Antony J. Tidewell', 'Antony Tidewell'],
  ['A.J. Tidewell', 'Antony J. Tidewell'],
  ['Tidewell, Joe', 'Joseph Tidewell'],
  ['Fredrik Tidewell', 'Frederik Tidewell'],
  ['Jake Tidewell', 'Jacob Tidewell'],
  ['Jake Tidewell', 'Jake Tidewel'],
  ['Jake Tidewell', 'Jake Tidewall'],
  ['Jake Tidewell', 'Jake Tidwell'],
  ['Jake Tidewell', 'Jake Itdewell'],
  ['Jake Tidewell', 'Jake Tidewlel', { country: 'USA' }],
  ['Yoon Suk-yeol', 'Yoon Seok-youl', KOREAN],
  ['Suk-yeol Yoon', 'Seok-youl Yoon', KOREAN],
])('%s and %s are likely the same', (a, b, rest = {}) => {
  expect(areNamesakes(a, b, rest)).toBe(true);
  expect(areNamesakes(b, a, rest)).toBe(true);
});

test.each<[a: string, b: string, rest?: Rest]>([
  ['George W. Tidewell', 'George H. W. Tidewell'],
  ['Mary Ann Tidewell', 'Mary Tidewell'],
  ['Daniel Tidewell', 'Daniela Tidewell'],
  ['Maria Tidewell', 'Mario Tidewell'],
  ['Bill Tidewell', 'Bob Tidewell'],
  ['N. Tidewell', 'Mona Tidewell'],
  ['Joe Tidewell', 'Joseph Tidewall'],
  ['Jake Tidewell', 'Jake Tidemall'],
  ['Jake Roth', 'Jake Rota'],
  ['Wang Jiayu', 'Wang Jiaya', { country: 'CHN' }],
  ['Kim Jong-un', 'Kim Jong-il', KOREAN],
  ['Lee Dong-gyu', 'Lee Dong-gun', KOREAN],
  ['Li Qiang', 'Li Keqiang', { country: 'CHN' }],
])('%s and %s are not', (a, b, rest = {}) => {
  expect(areNamesakes(a, b, rest)).toBe(false);
});

test('people of other countries, with other ids, or declared the same are none', () => {
  const [a, b] = ['Joe Tidewell', 'Joseph Tidewell'];
  expect(areNamesakes(a, b, { country: 'USA' }, {})).toBe(true);
  expect(areNamesakes(a, b, { country: 'USA' }, { country: 'GBR' })).toBe(false);
  expect(areNamesakes(a, b, { sameAs: ['wikidata:Q1'] }, { sameAs: ['wikidata:Q2'] })).toBe(false);
  expect(areNamesakes(a, b, {}, { sameAs: ['commons/first'] })).toBe(false);
});

test('a family name may be misspelt where something else agrees, or nothing is known', () => {
  const [a, b] = ['Jake Tidewell', 'Jake Tidewall'];
  expect(areNamesakes(a, b, { country: 'USA' }, {})).toBe(true);
  expect(areNamesakes(a, b, { country: 'USA' }, { country: 'GBR' })).toBe(false);
  expect(areNamesakes(a, b, { related: ['USA'] }, { related: ['USA'] })).toBe(true);
  expect(areNamesakes(a, b, { related: ['USA'] }, { related: ['GBR'] })).toBe(false);
});
