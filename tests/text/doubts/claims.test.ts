import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const CLAIM = { slug: 'it', modality: 'HAPPENED', basis: 'STATED', citations: ['p1.s1'] };

/** The kinds of what is doubted in a brief of one sentence. */
const doubts = (sentence: string, lists: object, language = 'en') =>
  doubtsIn([{ sentences: [sentence] }], { language, ...lists }).map((doubt) => doubt.split(':')[0]);

const event = (slug: string, edtf: string, modality = 'HAPPENED') => ({
  ...{ event: slug, modality, basis: 'STATED', citations: ['p1.s1'] },
  date: { edtf, basis: 'STATED', citations: ['p1.s1'] },
});

test.each([
  // What is to come is not before the brief, and a month is one that is cited.
  ['The ports talk in May.', 'SCHEDULED', '2024-05', 'en', ['DATE']],
  ['The ports talk in May.', 'HAPPENED', '2024-05', 'en', []],
  ['The ports talk in July.', 'SCHEDULED', '2024-07', 'en', []],
  ['The ports held talks in March 2024.', 'HAPPENED', '2024-04', 'en', ['DATE']],
  ['The ports held talks in March 2023.', 'HAPPENED', '2024-03-07', 'en', ['DATE']],
  ['Die Häfen verhandelten im März.', 'HAPPENED', '2024-04', 'de', ['DATE']],
  ['The ports held talks in March and April.', 'HAPPENED', '2024-04', 'en', []],
  ['The ports held talks on March 7, 2024.', 'HAPPENED', '2024-03-07', 'en', []],
  ['They may have held talks last month.', 'HAPPENED', '2024-04', 'en', []],
  ['Les ports ont négocié en mars.', 'HAPPENED', '2024-04', 'fr', []],
])('the date of an event: %s %s %s', (sentence, modality, edtf, language, expected) => {
  const published = { edtf: '2024-06-01', basis: 'STATED' };
  expect(doubts(sentence, { published, mentions: [event('talks', edtf, modality)] }, language)).toEqual(expected);
});

test.each([
  ['2022-06', ['DATE']],
  ['2023-06', []],
])('the date of a quantity, %s, has the year beside its month', (date, expected) => {
  const measured = { value: 40, unit: 'ship', unitSystem: 'WORD', measure: 'ships', role: 'MEASURED' };
  const quantities = [{ text: '40 ships', ...measured, date }];
  const findings = [finding('Many ships came.', ['p1.s1'], { quantities })];
  expect(doubts('As in all of 2022, 40 ships came in June 2023.', { findings })).toEqual(expected);
});

test.each([
  ['Fees fell in all harbours.', 'Fees rise everywhere.', ['OPPOSITE']],
  ['Fees fell in all harbours.', 'Fees have fallen everywhere.', []],
  ['Fees fell, and then rose.', 'Fees rise everywhere.', []],
  ['Fees did not fall.', 'Fees rise everywhere.', []],
  ['Fewer ships call at the port.', 'More ships come.', ['OPPOSITE']],
])('a restatement does not say the opposite: %s %s', (sentence, summary, expected) => {
  expect(doubts(sentence, { findings: [finding(summary, ['p1.s1'])] })).toEqual(expected);
});

test.each([
  ['Ports must lower fees.', 'SHOULD', 'en', ['STRENGTH']],
  ['Ports must lower fees.', 'MUST', 'en', []],
  ['Ports should lower fees.', 'MUST', 'en', ['STRENGTH']],
  ['Ports should lower fees that they need.', 'NEEDS', 'en', []],
  ['Ports could lower fees.', 'MUST', 'en', []],
  ['Die Häfen müssen helfen.', 'SHOULD', 'de', ['STRENGTH']],
  ['Les ports doivent aider.', 'SHOULD', 'fr', []],
])('advice is as strong as its words: %s %s', (sentence, strength, language, expected) => {
  const advice = { ...CLAIM, modality: 'HOPED', addressees: [], action: 'Help with it.', explicit: true, strength };
  expect(doubts(sentence, { recommendations: [advice] }, language)).toEqual(expected);
});

describe('a causal link', () => {
  const links = (kind: string, ...pairs: string[]) =>
    pairs.map((pair) => {
      const [from, to] = pair.split(' -> ');
      return { from, to, kind, basis: 'STATED', citations: ['p1.s1'] };
    });
  const findings = ['a', 'b', 'c'].map((slug) => finding('It is so.', ['p1.s1'], { slug }));
  const mentions = [event('strike', '2021'), event('law', '2023')];

  test.each([
    ['closes no loop', [...links('CAUSES', 'Finding:a -> Finding:b', 'Finding:c -> Finding:a')], 'b', 3],
    ['is no loop alone', links('CAUSES', 'Finding:a -> Finding:b'), 'b', 0],
    ['is no loop with an argument', links('SUPPORTS', 'Finding:c -> Finding:b'), 'b', 0],
    ['does not lead from what is later', links('CAUSES', 'Event:law -> Event:strike'), 'a', 1],
    ['leads from what is earlier', links('CAUSES', 'Event:strike -> Event:law'), 'a', 0],
  ])('%s', (_, some, from, count) => {
    const all = [...some, ...links('LEADS_TO', `Finding:${from} -> Finding:c`)];
    expect(doubts('It is so.', { findings, mentions, links: all })).toEqual(Array(count).fill('LINK'));
  });
});

describe('a restatement', () => {
  const text =
    'The council of the northern harbour has decided to raise the fees of all ships that carry more than forty tonnes of fish each year.';
  const near =
    'The council of the northern port has decided to raise the charges of all ships that carry over forty tonnes of fish.';
  const copies = (summary: string, lists: object = {}) =>
    doubtsIn([{ sentences: [text] }], { ...lists, findings: [finding(summary, ['p1.s1'])] }).filter((doubt) =>
      doubt.startsWith('COPY: '),
    );

  test('does not follow a passage with a word changed here and there, unless it shares names with it', () => {
    expect(copies(near)).toEqual(['COPY: 19 of its 22 words are in runs of words of p1.s1; say it in your own words']);
    const names = ['that carry', 'has decided to raise the'];
    const instruments = [{ instrument: 'fees', names, basis: 'STATED', citations: ['p1.s1'] }];
    expect(copies(near, { instruments })).toEqual([]);
  });

  test.each([
    ['has a run that is long enough for a copy', near.replace('port', 'harbour').replace('charges', 'fees')],
    [
      'shares some words',
      'Ships with much fish pay more in the northern harbour, as its council has decided, from forty tonnes of fish on.',
    ],
    ['is short', 'The council of the northern harbour raises the fees of all ships.'],
  ])('is no near copy if it %s', (_, summary) => {
    expect(copies(summary)).toEqual([]);
  });
});
