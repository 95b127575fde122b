import { expect, test } from 'vitest';
import { findCoinciding } from '../../../src/curate/duplicates/find-coinciding.ts';
import { readEntries } from '../../../src/model/registers/read-entries.ts';
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
  ).map(({ dates, participants }) => ({ dates, participants }));

test('events of one kind, on one day, with the same participants are likely the same, whatever their titles are', () => {
  expect(coinciding({}, {})).toEqual([{ dates: ['2031-05-04'], participants: 3 }]);
  expect(coinciding({}, { related: ['USA', 'KOR', 'JPN', 'CHN'] })).toEqual([
    { dates: ['2031-05-04'], participants: 3 },
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

const LYON = { place: 'Lyon', date: '2031-05', related: ['KOR', 'JPN'] };

/** Where two events in Lyon are found to be likely the same. */
const meeting = (a: Partial<Written>, b: Partial<Written> = {}) =>
  findCoinciding(
    readEntries([
      writeRegister(null, [
        { ...TALKS, ...LYON, ...a },
        { ...OTHER, ...LYON, ...b },
      ]),
    ]),
  ).map(({ dates, place }) => ({ dates, place }));

test('nor are their days needed at one place, if their dates overlap', () => {
  expect(meeting({})).toEqual([{ dates: ['2031-05'], place: 'Lyon' }]);
  expect(meeting({ date: '2031' }, { place: 'Lyon, France' })).toEqual([{ dates: ['2031', '2031-05'], place: 'Lyon' }]);
});

test.each<[why: string, a: Partial<Written>, b?: Partial<Written>]>([
  ['at other places', { place: 'Kobe' }],
  ['in other months', { date: '2031-06' }],
  ['in one year, without months', { date: '2031' }, { date: '2031' }],
  ['of another kind', { kind: 'MINISTERIAL' }],
  ['with other participants', { related: ['KOR', 'USA'] }],
  ['with one participant', { related: ['KOR'] }, { related: ['KOR'] }],
  ['of a series', { title: 'Third ferry talks' }, { title: 'Fourth meeting of the three' }],
  ['with countries in their titles', { title: 'Talks with Norway' }, { title: 'A meeting with Chile' }],
  ['of which one is a part of the other', { slug: 'whole' }, { partOf: 'whole' }],
])('events at one place, but %s, are not', (_, a, b) => {
  expect(meeting(a, b)).toEqual([]);
});

const SHARING = {
  title: 'Tide data shared by Korea and Japan',
  place: undefined,
  date: '2031',
  related: ['KOR', 'JPN'],
};
const EXCHANGE = { ...SHARING, title: 'Korea and Japan share live tide data' };

test('nor is a place needed, if their titles are similar', () => {
  expect(meeting(SHARING, EXCHANGE)).toEqual([{ dates: ['2031'], place: null }]);
  expect(meeting(SHARING, { ...EXCHANGE, date: '2031-03/2031-09' })).toEqual([
    { dates: ['2031', '2031-03/2031-09'], place: null },
  ]);
});

test.each<[why: string, b: Partial<Written>]>([
  ['in another year', { date: '2032' }],
  ['in a decade', { date: '203X' }],
  ['without a date', { date: undefined }],
  ['of another kind', { kind: 'MINISTERIAL' }],
  ['with one participant more', { related: ['KOR', 'JPN', 'USA'] }],
  ['with few of the words', { title: 'Korea and Japan share the cost of a ferry' }],
])('events with similar titles, but %s, are not', (_, b) => {
  expect(meeting(SHARING, { ...EXCHANGE, ...b })).toEqual([]);
});

test('nor are those with other numbers in their titles', () => {
  const numbered = (which: string) => ({ ...SHARING, title: `The ${which} talks of Korea and Japan on tide data` });
  expect(meeting(numbered('second'), numbered('third'))).toEqual([]);
  expect(meeting(numbered('second'), { ...numbered('second'), slug: 'other-talks' })).toHaveLength(1);
});

const UNMENTIONED = { title: 'The ferry ministers of Korea and Japan meet', place: 'Lyon', related: [] };
const WITH_MORE = { ...UNMENTIONED, title: 'Korea and Japan: talks of the ferry ministers', related: ['KOR', 'JPN'] };

test('nor are participants needed of an event that no brief mentions, on one day, at one place and with a similar title', () => {
  expect(meeting({ ...UNMENTIONED, date: '2031-05-04' }, { ...WITH_MORE, date: '2031-05-04' })).toEqual([
    { dates: ['2031-05-04'], place: 'Lyon' },
  ]);
});

test.each<[why: string, b: Partial<Written>]>([
  ['on another day', { date: '2031-05-05' }],
  ['in its month', { date: '2031-05' }],
  ['at another place', { place: 'Kobe' }],
  ['with another title', { title: 'A dinner of the port authorities' }],
])('but not %s', (_, b) => {
  expect(meeting({ ...UNMENTIONED, date: '2031-05-04' }, { ...WITH_MORE, date: '2031-05-04', ...b })).toEqual([]);
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
