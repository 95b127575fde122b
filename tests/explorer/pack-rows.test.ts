import { describe, expect, test } from 'vitest';
import { packRows } from '../../src/explorer/timeline/pack-rows.ts';

describe('packRows', () => {
  test('puts what does not overlap into the first row that has room', () => {
    expect(
      packRows([
        { from: 0, to: 10 },
        { from: 5, to: 15 },
        { from: 10, to: 20 },
        { from: 0, to: 5 },
        { from: 12, to: 13 },
      ]),
    ).toEqual([0, 1, 0, 1, 2]);
  });

  test('of nothing is nothing', () => {
    expect(packRows([])).toEqual([]);
  });
});
