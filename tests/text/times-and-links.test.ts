import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const claim = { slug: 'it', modality: 'ONGOING', basis: 'STATED', citations: ['p1.s1'] };
const doubts = (sentences: string[], lists: object, language = 'en') =>
  doubtsIn([{ sentences }], { language, ...lists }).map((doubt) => doubt.split(':')[0]);

const mention = (modality: string, fields: object = {}) => ({
  mentions: [{ event: 'talks', modality, basis: 'STATED', citations: ['p1.s1'], ...fields }],
});
const advice = (addressees: string[]) => ({
  recommendations: [{ ...claim, modality: 'HOPED', addressees, action: 'Do it.', explicit: true, strength: 'SHOULD' }],
});

describe('the time of a statement', () => {
  test('is that of its words and of its summary', () => {
    expect(doubts(['The ports held talks.'], mention('SCHEDULED'))).toEqual(['HEDGE']);
    expect(doubts(['The ports will hold talks.'], mention('SCHEDULED'))).toEqual([]);
    expect(doubts(['Die Häfen haben verhandelt.'], mention('EXPECTED'), 'de')).toEqual(['HEDGE']);
    expect(doubts(['Talks.'], mention('HAPPENED', { summary: 'The ports are to talk.' }))).toEqual(['HEDGE']);
    expect(doubts(['Talks.'], mention('HAPPENED', { summary: 'The ports talked.' }))).toEqual([]);
    expect(doubts(['Talks.'], mention('EXPECTED', { summary: 'The ports held talks.' }))).toEqual(['HEDGE']);
  });

  test('is not in doubt where the text says "will"', () => {
    const forecast = { forecasts: [{ ...claim, type: 'FORECAST', modality: 'HYPOTHETICAL', summary: 'Fees rise.' }] };
    expect(doubts(['Fees will rise.'], forecast)).toEqual(['HEDGE']);
    expect(doubts(['Fees will rise if ships come.'], forecast)).toEqual([]);
  });

  test('of a quantity has the year beside its month', () => {
    const quantity = (date: string) => ({
      findings: [
        finding('Many ships came.', ['p1.s1'], {
          quantities: [
            { text: '40 ships', value: 40, unit: 'ship', unitSystem: 'WORD', measure: 'ships', role: 'MEASURED', date },
          ],
        }),
      ],
    });
    const text = ['As in all of 2022, 40 ships came in June 2023.'];
    expect(doubts(text, quantity('2022-06'))).toEqual(['DATE']);
    expect(doubts(text, quantity('2023-06'))).toEqual([]);
  });
});

test('advice needs words of advice, and goes to whom they name', () => {
  const banks = { organizations: [{ actor: 'bank', names: ['EIB'], basis: 'STATED', citations: ['p1.s1'] }] };
  expect(doubts(['Die Gebühren sind hoch.'], advice([]), 'de')).toEqual(['PASSAGE']);
  expect(doubts(['Die Gebühren müssen sinken.'], advice([]), 'de')).toEqual([]);
  expect(doubts(['Die EIB muss helfen.'], { ...banks, ...advice(['NOR']) }, 'de')).toEqual(['ADDRESSEE']);
  expect(doubts(['Die EIB muss helfen.'], { ...banks, ...advice(['bank']) }, 'de')).toEqual([]);
});

test('a link does not go from what came of something, or from what is to come', () => {
  const link = (from: string, to: string) => ({
    findings: [
      finding('Fees rose.', ['p1.s1'], { slug: 'fees' }),
      finding('Ships left.', ['p1.s2'], { slug: 'ships' }),
    ],
    forecasts: [{ ...claim, type: 'FORECAST', modality: 'EXPECTED', summary: 'Fees fall.', slug: 'fall' }],
    links: [{ from, to, kind: 'CAUSES', basis: 'STATED', citations: ['p1.s1', 'p1.s2'] }],
  });
  const text = ['Fees rose.', 'In response, ships left.'];
  expect(doubts(text, link('Finding:ships', 'Finding:fees'))).toEqual(['LINK']);
  expect(doubts(text, link('Finding:fees', 'Finding:ships'))).toEqual([]);
  expect(doubts(text, link('Forecast:fall', 'Finding:ships'))).toEqual(['LINK']);
  expect(doubts(text, link('Finding:fees', 'Forecast:fall'))).toEqual([]);
});

test('what a text denies with a noun is not restated without it', () => {
  const restated = (summary: string) => ({ findings: [finding(summary, ['p1.s1'])] });
  const denied = ['Talks are offered with no preconditions.'];
  expect(doubts(denied, restated('There is an offer, under conditions.'))).toEqual(['NEGATION']);
  expect(doubts(denied, restated('There is an offer without conditions.'))).toEqual([]);
});

test('others are not most', () => {
  const extent = (value: string) => ({ findings: [finding('Pilots are tired.', ['p1.s1'], { extent: value })] });
  expect(doubts(['Other pilots indicated that they are tired.'], extent('MOST'))).toEqual(['EXTENT']);
  expect(doubts(['Other pilots indicated that they are tired.'], extent('SOME'))).toEqual([]);
});
