import { expect, test } from 'vitest';
import { indexText } from '../../src/text/index-text.ts';
import { checkModality } from '../../src/text/wording/check-modality.ts';
import { inventedBrief, toBytes } from './invented-brief.ts';

const INDEX = indexText(toBytes('Aldo may pay.'), {
  language: 'en',
  title: 'Aldo',
  authorNames: [],
  sectionTitles: [],
});

const problemsOf = (extra: object): string[] =>
  [...checkModality(inventedBrief(INDEX, { sections: [], keyPoints: [], mentions: [], ...extra }))].map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

const mention = (modality: string, extra: object = {}) =>
  problemsOf({ mentions: [{ event: 'payment', modality, basis: 'STATED', citations: ['p1'], ...extra }] });
const dated = (modality: string, edtf: string) =>
  mention(modality, { date: { edtf, basis: 'STATED', citations: ['p1'] } });

test('what happened is not wholly after the brief, of March 3, 2025', () => {
  expect(dated('HAPPENED', '2025')).toEqual([]);
  expect(dated('HAPPENED', '2025-03-03')).toEqual([]);
  expect(dated('HAPPENED', '../2026')).toEqual([]);
  expect(dated('EXPECTED', '2026')).toEqual([]);
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
  const finding = {
    slug: 'aldo-could-close',
    support: 'NONE_GIVEN',
    summary: 'Aldo could close ports.',
    basis: 'STATED',
    citations: ['p1'],
  };
  expect(problemsOf({ findings: [{ ...finding, modality: 'HAPPENED', hedge: 'could' }] })).toEqual([]);
});

test('forecasts are not of what happened or goes on', () => {
  const forecast = (modality: string) =>
    problemsOf({
      forecasts: [
        { slug: 'aldo-pays', type: 'FORECAST', modality, basis: 'STATED', citations: ['p1'], summary: 'It pays.' },
      ],
    });
  expect(forecast('HYPOTHETICAL')).toEqual([]);
  expect(forecast('ONGOING')).toEqual([
    'forecasts.0.modality: it is "ONGOING", but it is a forecast; write "EXPECTED" or "HYPOTHETICAL", or make it a finding',
  ]);
});
