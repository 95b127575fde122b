import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, type SortKey } from '../../../src/model/rows/sort-key.ts';
import { fromTextBytes, toBackwardBytes, toKeyBytes, toPrefixBytes } from '../../../src/store/postgres/key-bytes.ts';
import { runs } from '../../support/runs.ts';

const texts = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\0', '\u0001', '\u0001\0', 'a\0b', '\uffff', '😀', '\ufb00'),
);
const numbers = fc.double({ noNaN: true });
const keys = fc.tuple(numbers, texts, texts);

const sign = (value: number): number => Math.sign(value) + 0;

test('bytes of keys compare as the keys do', () => {
  fc.assert(
    fc.property(keys, keys, (a, b) => {
      expect(sign(Buffer.compare(toKeyBytes(a), toKeyBytes(b)))).toBe(sign(compareKeys(a, b)));
    }),
    { numRuns: runs(1000) },
  );
});

test('those of a list that is read backwards compare the other way, but for the first part', () => {
  const places = fc.tuple(fc.constantFrom(0, 1), texts, numbers);
  fc.assert(
    fc.property(places, places, (a: SortKey, b: SortKey) => {
      const expected = a[0] === b[0] ? compareKeys(b, a) : compareKeys(a, b);
      expect(sign(Buffer.compare(toBackwardBytes(a), toBackwardBytes(b)))).toBe(sign(expected));
    }),
    { numRuns: runs(1000) },
  );
});

test('texts are read from their bytes, and those that begin with another lie in its range', () => {
  fc.assert(
    fc.property(texts, texts, (beginning, rest) => {
      const bytes = toKeyBytes([beginning + rest]);
      expect(fromTextBytes(bytes)).toBe(beginning + rest);
      const [from, to] = toPrefixBytes(beginning);
      expect(Buffer.compare(from, bytes)).toBeLessThanOrEqual(0);
      expect(Buffer.compare(bytes, to)).toBeLessThan(0);
    }),
    { numRuns: runs(1000) },
  );
});
