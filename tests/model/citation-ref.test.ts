import { describe, expect, test } from 'vitest';
import { formatCitationRef, parseCitationRef } from '../../src/model/refs.ts';
import { parseCitationRef as parseInBrowser } from '../../src/views/citation-ref.ts';

const VALID: Record<string, ReturnType<typeof parseCitationRef>> = {
  p4: { brief: null, paragraph: 'p4', sentence: null },
  'p4.s4': { brief: null, paragraph: 'p4', sentence: 4 },
  'p4.s40': { brief: null, paragraph: 'p4', sentence: 40 },
  title: { brief: null, paragraph: 'title', sentence: null },
  'asan-2024-12-05:p4': { brief: 'asan-2024-12-05', paragraph: 'p4', sentence: null },
  'asan-2024-12-05:p4.s4': { brief: 'asan-2024-12-05', paragraph: 'p4', sentence: 4 },
  'skarvoya/tromso-2025:p1.s1': { brief: 'skarvoya/tromso-2025', paragraph: 'p1', sentence: 1 },
  // Whether a text has such a paragraph is looked up.
  'höfe:ü4.s1': { brief: 'höfe', paragraph: 'ü4', sentence: 1 },
};

const INVALID = [
  '',
  ':',
  'p4.',
  'p4.s',
  'p4.s0',
  'p4.s03',
  'p4.s-1',
  'p4.s1.5',
  'p4.s1.s2',
  'p4.S1',
  'p4.s٤',
  'p4.4',
  '.s4',
  ':p4',
  'asan-2024-12-05:',
  'asan-2024-12-05:.s4',
  'a:b:p4',
  'a::p4',
  ' p4',
  'p4 ',
  'p4\n',
  'p 4.s4',
];

describe.each([
  ['the model', parseCitationRef],
  ['the views', parseInBrowser],
])('the parser of %s', (_name, parse) => {
  test.each(Object.entries(VALID))('splits %j', (ref, place) => {
    expect(parse(ref)).toEqual(place);
  });

  test.each(INVALID)('refuses %j', (ref) => {
    expect(parse(ref)).toBeNull();
  });
});

test.each(Object.entries(VALID))('%j is formatted as it was written', (ref, place) => {
  expect(place && formatCitationRef(place)).toBe(ref);
});
