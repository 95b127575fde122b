import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, indexCodePoints, sha256 } from '../../src/text/passages.ts';
import { runs } from '../support/runs.ts';

describe('indexCodePoints', () => {
  test('counts an emoji as one and a combining mark separately', () => {
    const text = 'a🚢e\u0301👩‍🚀z';
    const codePoints = indexCodePoints(text);
    const found = [codePoints.length, codePoints.offsetOf(text.indexOf('z')), codePoints.slice(1, 4)];
    expect(found).toEqual([8, 7, '🚢e\u0301']);
  });

  test('slices and counts like an array of characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), fc.nat(12), (text, a, b) => {
        const characters = Array.from(text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const codePoints = indexCodePoints(text);
        const before = characters.slice(0, start).join('');
        expect(codePoints.length).toBe(characters.length);
        expect(codePoints.offsetOf(before.length)).toBe(Math.min(start, characters.length));
        const slice = end > characters.length ? null : characters.slice(start, end).join('');
        expect(codePoints.slice(start, end)).toBe(slice);
      }),
      { numRuns: runs(100) },
    );
  });

  test('is fast on a long text', () => {
    const text = 'ferry 🚢 '.repeat(200_000);
    const codePoints = indexCodePoints(text);
    expect([codePoints.length, codePoints.offsetOf(text.length)]).toEqual([1_600_000, 1_600_000]);
  });
});

describe('decodeText', () => {
  test('keeps a byte-order mark as a code point', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
  });

  test('says where a text is not UTF-8', () => {
    const latin1 = Buffer.from('fine\nnot fin\xe9 at all', 'latin1');
    expect(() => decodeText(latin1)).toThrow(
      'the text is not UTF-8 at byte 12 (line 2); save it as UTF-8 and try again',
    );
    expect(() => decodeText(Buffer.from('a🚢').subarray(0, 4))).toThrow('not UTF-8 at byte 1 (line 1)');
  });
});

test('sha256 hashes a text as its UTF-8 bytes', () => {
  expect(sha256('é')).toBe(sha256(Uint8Array.of(0xc3, 0xa9)));
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
