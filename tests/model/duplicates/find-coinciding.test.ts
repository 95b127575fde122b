import { expect, test } from 'vitest';
import { findCoinciding } from '../../../src/model/duplicates/find-coinciding.ts';
import { readEntries } from '../../../src/model/duplicates/read-entries.ts';
import { type Written, writeRegister } from './write-register.ts';

const TALKS: Written = {
  type: 'Event',
  title: 'Talks on the ferry',
  date: '2031-05-04',
  related: ['KOR', 'JPN', 'USA'],
};
const OTHER: Written = { ...TALKS, title: 'A meeting of the three' };

/** What is found of two events of one catalog. */
const coinciding = (a: Partial<Written>, b: Partial<Written>) =>
  findCoinciding(
    readEntries([
      writeRegister(null, [
        { ...TALKS, ...a },
        { ...OTHER, ...b },
      ]),
    ]),
  ).map(({ days, participants }) => ({ days, participants }));

test('events of one kind, on one day, with the same participants are likely the same, whatever their titles are', () => {
  expect(coinciding({}, {})).toEqual([{ days: ['2031-05-04'], participants: 3 }]);
  expect(coinciding({}, { related: ['USA', 'KOR', 'JPN', 'CHN'] })).toEqual([
    { days: ['2031-05-04'], participants: 3 },
  ]);
});

test.each<[why: string, a: Partial<Written>, b: Partial<Written>]>([
  ['of another kind', {}, { kind: 'MINISTERIAL' }],
  ['on another day', {}, { date: '2031-05-05' }],
  ['in one month', { date: '2031-05' }, { date: '2031-05' }],
  ['with a participant that the other has not', {}, { related: ['KOR', 'JPN', 'CHN'] }],
  ['with two participants', { related: ['KOR', 'JPN'] }, { related: ['KOR', 'JPN'] }],
  ['of which one is a part of the other', { slug: 'whole' }, { partOf: 'whole' }],
  ['which are parts of one event', { partOf: 'week' }, { partOf: 'week' }],
])('events %s are not', (_, a, b) => {
  expect(coinciding(a, b)).toEqual([]);
});

test('nor are events of two catalogs that are declared the same', () => {
  const find = (sameAs: string[]) =>
    findCoinciding(
      readEntries([writeRegister(null, [{ ...TALKS, slug: 'talks' }]), writeRegister('other', [{ ...OTHER, sameAs }])]),
    ).length;
  expect([find([]), find(['commons/talks'])]).toEqual([1, 0]);
});

test('the work does not grow with the square of the events of a day', () => {
  const many = Array.from({ length: 51 }, (_, index) => ({ ...TALKS, title: `Talks number ${index}` }));
  expect(findCoinciding(readEntries([writeRegister(null, many)]))).toEqual([]);
  expect(findCoinciding(readEntries([writeRegister(null, many.slice(0, 50))]))).toHaveLength((50 * 49) / 2);
});
