import { expect, test } from 'vitest';
import { checkModality } from '../../src/text/wording/check-modality.ts';
import { indexOf, inventedBrief, NOTHING_SAID } from './invented-brief.ts';

const INDEX = indexOf('Aldo may pay.');
const IT = { slug: 'it', basis: 'STATED', citations: ['p1'], summary: 'It pays.' };

const problemsOf = (extra: object): string[] =>
  [...checkModality(inventedBrief(INDEX, { ...NOTHING_SAID, ...extra }))].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

const mention = (modality: string, extra: object = {}) =>
  problemsOf({ mentions: [{ event: 'payment', modality, basis: 'STATED', citations: ['p1'], ...extra }] });
const dated = (modality: string, edtf: string) =>
  mention(modality, { date: { edtf, basis: 'STATED', citations: ['p1'] } });

test.each([
  ['HAPPENED', '2025'],
  ['HAPPENED', '2025-03-03'],
  ['HAPPENED', '../2026'],
  ['EXPECTED', '2026'],
])('%s may be at %s', (modality, edtf) => expect(dated(modality, edtf)).toEqual([]));

test('what happened is not wholly after the brief, of March 3, 2025', () => {
  expect(dated('HAPPENED', '2025-04/..')).toEqual([
    'mentions.0.modality: it is "HAPPENED", but its date, 2025-04/.., is after the brief (2025-03-03); write "SCHEDULED", "EXPECTED" or "HOPED"',
  ]);
});

test('what happened is not hedged as possible', () => {
  expect(mention('HAPPENED', { hedge: 'reportedly' })).toEqual([]);
  expect(mention('ONGOING', { hedge: 'may' })).toEqual([]);
  expect(mention('HAPPENED', { hedge: 'scanty, canned' })).toEqual([]);
  expect(mention('HAPPENED', { hedge: 'likely, could' })).toEqual([
    'mentions.0.modality: it is "HAPPENED", but its hedge is "could"; write what the text says of it, or another hedge',
  ]);
});

test('a finding may be of what once could happen', () => {
  const finding = { ...IT, support: 'NONE_GIVEN', modality: 'HAPPENED', hedge: 'could' };
  expect(problemsOf({ findings: [finding] })).toEqual([]);
});

test('forecasts are not of what happened or goes on', () => {
  const forecast = (modality: string) => problemsOf({ forecasts: [{ ...IT, type: 'FORECAST', modality }] });
  expect(forecast('HYPOTHETICAL')).toEqual([]);
  expect(forecast('ONGOING')).toEqual([
    'forecasts.0.modality: it is "ONGOING", but it is a forecast; write "EXPECTED" or "HYPOTHETICAL", or make it a finding',
  ]);
});
