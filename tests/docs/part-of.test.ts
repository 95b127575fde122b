import { expect, test } from 'vitest';
import { projectOn } from './part-of.ts';

/** A part of an answer that the documentation prints is compared with the answer. */

const answer = { list: [{ a: 1, b: 2 }, { a: 3, b: [4, 5] }, { a: 6 }], none: null };

test.each<[string, object]>([
  ['keys and items may be left out', { list: [{ a: 1 }, { b: [5] }] }],
  ['null and empty values are compared', { none: null, list: [] }],
  ['all of it is a part', answer],
])('%s', (_, part) => {
  expect(projectOn(part, answer)).toEqual(part);
});

test.each<[string, object, object]>([
  ['another value', { list: [{ a: 1, b: 3 }] }, { list: [{ a: 1, b: 2 }] }],
  ['another order', { list: [{ a: 3 }, { a: 1 }] }, { list: [{ a: 3 }, { a: 6 }] }],
  ['a key that is not there', { list: [], other: 1 }, { list: [], other: undefined }],
  ['more items than there are', { list: [{ a: 6 }, { a: 7 }] }, { list: [{ a: 6 }, undefined] }],
])('%s is not a part', (_, part, found) => {
  expect(projectOn(part, answer)).toEqual(found);
  expect(projectOn(part, answer)).not.toStrictEqual(part);
});
