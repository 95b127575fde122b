import { expect, test } from 'vitest';
import { toCslDate } from '../../src/views/metadata/csl-item.ts';

const LABEL = 'in words';

test.each([
  ['2024-12-05', { 'date-parts': [[2024, 12, 5]] }],
  ['2024-12', { 'date-parts': [[2024, 12]] }],
  ['2024', { 'date-parts': [[2024]] }],
  ['2024-11/2024-12', { 'date-parts': [[2024, 11], [2024, 12]] }], // biome-ignore format: one line
  ['2024-12~', { 'date-parts': [[2024, 12]], circa: true }],
  ['2024?', { 'date-parts': [[2024]], circa: true }],
])('%s is a date of CSL', (edtf, date) => {
  expect(toCslDate({ edtf, label: LABEL })).toEqual(date);
});

test.each([
  '2024-XX',
  '202X',
  '2024-21',
  '2024/..',
  '../2024',
  '[2022..2024]',
  '2022~/2024',
  '2024-12-05/2024-12~',
  '',
])('of %j, which CSL cannot express, no part is made up', (edtf) => {
  expect(toCslDate({ edtf, label: LABEL })).toEqual({ literal: LABEL });
});
