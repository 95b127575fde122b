import { expect, test } from 'vitest';
import { isPastPlan } from '../../src/explorer/parts/past-dates.ts';

test.each([
  ['SCHEDULED', '2024-04-30', true],
  ['SCHEDULED', '2024-05-01', false],
  ['EXPECTED', '2024-04', true],
  ['EXPECTED', '2024-05', false],
  ['SCHEDULED', '2023', true],
  ['SCHEDULED', '2024', false],
  ['SCHEDULED', '2024-02~', true],
  ['SCHEDULED', '[2023-08..2023-12]', true],
  ['SCHEDULED', '[2023-08..]', false],
  ['SCHEDULED', '2024-03-28/2024-04-02', true],
  ['SCHEDULED', '2024-03/..', false],
  ['SCHEDULED', '2024-03/', false],
  ['SCHEDULED', '2023-24', true],
  ['SCHEDULED', '2024-21', false],
  ['SCHEDULED', '202X', false],
  ['HAPPENED', '2020', false],
  ['HOPED', '2020', false],
  [null, '2020', false],
])('on 1 May 2024, %s for %s is a past plan: %s', (modality, edtf, expected) => {
  expect(isPastPlan(modality, edtf, '2024-05-01')).toBe(expected);
});

test('what is planned without a date is not past', () => {
  expect(isPastPlan('SCHEDULED', undefined, '2024-05-01')).toBe(false);
});
