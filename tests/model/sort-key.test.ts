import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys } from '../../src/model/rows/sort-key.ts';

test('texts of keys are compared by code point, as bytes of UTF-8 are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{10000}', '\u{1f600}', '\ue000', '\uffff', '\ud7ff', '한') }),
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{10000}', '\u{1f600}', '\ue000', '\uffff', '\ud7ff', '한') }),
      (a, b) => {
        expect(Math.sign(compareKeys([a], [b]))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      },
    ),
  );
  expect(compareKeys(['a', 1], ['a', 2])).toBeLessThan(0);
});
