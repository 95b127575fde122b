import { expect, test } from 'vitest';
import { mergeValues } from '../../src/client/apollo/merge-values.ts';

test('two answers about the same value are merged if they agree, otherwise the later one wins', () => {
  const date = { edtf: '2024-05', label: 'May 2024' };
  expect(mergeValues(date, { edtf: '2024-05', earliest: '2024-05-01' })).toEqual({ ...date, earliest: '2024-05-01' });
  expect(mergeValues(date, { edtf: '2024-06' })).toEqual({ edtf: '2024-06' });
  const ranked = [{ a: 1 }, { a: 2 }];
  expect(mergeValues(ranked, [{ b: 3 }, { b: 4 }])).toEqual([
    { a: 1, b: 3 },
    { a: 2, b: 4 },
  ]);
  expect(mergeValues(ranked, [{ b: 3 }])).toEqual([{ b: 3 }]);
  expect(mergeValues({ place: { name: 'Seoul' } }, { place: null })).toEqual({ place: null });
});
