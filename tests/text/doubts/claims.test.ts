import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const claim = { slug: 'it', modality: 'ONGOING', basis: 'STATED', citations: ['p1.s1'] };
const doubts = (sentences: string[], lists: object, language = 'en') =>
  doubtsIn([{ sentences }], { language, ...lists }).map((doubt) => doubt.split(':')[0]);

/** Doubts of one kind in a brief of one paragraph. */
const doubtsOf = (check: string, sentences: string[], lists: object, language = 'en') =>
  doubtsIn([{ sentences }], { language, ...lists }).filter((doubt) => doubt.startsWith(`${check}: `));

describe('the date of an event', () => {
  const mention = (modality: string, edtf: string) => ({
    published: { edtf: '2024-06-01', basis: 'STATED' },
    mentions: [
      {
        event: 'talks',
        modality,
        basis: 'STATED',
        citations: ['p1.s1'],
        date: { edtf, basis: 'STATED', citations: ['p1.s1'] },
      },
    ],
  });

  test('is not before the brief if it is to come', () => {
    expect(doubts(['The ports talk in May.'], mention('SCHEDULED', '2024-05'))).toEqual(['DATE']);
    expect(doubts(['The ports talk in May.'], mention('HAPPENED', '2024-05'))).toEqual([]);
    expect(doubts(['The ports talk in July.'], mention('SCHEDULED', '2024-07'))).toEqual([]);
  });

  test.each([
    ['The ports held talks in March 2024.', '2024-04', 'en', ['DATE']],
    ['The ports held talks in March 2023.', '2024-03-07', 'en', ['DATE']],
    ['Die Häfen verhandelten im März.', '2024-04', 'de', ['DATE']],
    ['The ports held talks in March and April.', '2024-04', 'en', []],
    ['The ports held talks on March 7, 2024.', '2024-03-07', 'en', []],
    ['They may have held talks last month.', '2024-04', 'en', []],
    ['Les ports ont négocié en mars.', '2024-04', 'fr', []],
  ])('is in a month that is cited: %s', (sentence, edtf, language, expected) => {
    expect(doubts([sentence], mention('HAPPENED', edtf), language)).toEqual(expected);
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

test.each([
  ['Fees fell in all harbours.', 'Fees rise everywhere.', ['OPPOSITE']],
  ['Fees fell in all harbours.', 'Fees have fallen everywhere.', []],
  ['Fees fell, and then rose.', 'Fees rise everywhere.', []],
  ['Fees did not fall.', 'Fees rise everywhere.', []],
  ['Fewer ships call at the port.', 'More ships come.', ['OPPOSITE']],
])('a restatement does not say the opposite: %s %s', (sentence, summary, expected) => {
  expect(doubts([sentence], { findings: [finding(summary, ['p1.s1'])] })).toEqual(expected);
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
  const advice = { ...claim, modality: 'HOPED', addressees: [], action: 'Help with it.', explicit: true, strength };
  expect(doubts([sentence], { recommendations: [advice] }, language)).toEqual(expected);
});

describe('a causal link', () => {
  const linked = (...links: [from: string, to: string, kind?: string][]) => ({
    findings: ['fees', 'ships', 'pilots'].map((slug) => finding('It is so.', ['p1.s1'], { slug })),
    links: links.map(([from, to, kind = 'CAUSES']) => ({
      from: `Finding:${from}`,
      to: `Finding:${to}`,
      kind,
      basis: 'STATED',
      citations: ['p1.s1'],
    })),
  });

  test('closes no loop', () => {
    const loop = linked(['fees', 'ships'], ['ships', 'pilots', 'LEADS_TO'], ['pilots', 'fees']);
    expect(doubts(['It is so.'], loop)).toEqual(['LINK', 'LINK', 'LINK']);
    expect(doubts(['It is so.'], linked(['fees', 'ships'], ['ships', 'pilots']))).toEqual([]);
    expect(doubts(['It is so.'], linked(['fees', 'ships'], ['ships', 'fees', 'SUPPORTS']))).toEqual([]);
  });

  test('does not lead from what is later', () => {
    const event = (slug: string, edtf: string) => ({
      event: slug,
      modality: 'HAPPENED',
      basis: 'STATED',
      citations: ['p1.s1'],
      date: { edtf, basis: 'CURATOR_INFERRED', citations: ['p1.s1'] },
    });
    const between = (from: string, to: string) => ({
      mentions: [event('strike', '2021'), event('law', '2023')],
      links: [{ from: `Event:${from}`, to: `Event:${to}`, kind: 'CAUSES', basis: 'STATED', citations: ['p1.s1'] }],
    });
    expect(doubts(['It is so.'], between('law', 'strike'))).toEqual(['LINK']);
    expect(doubts(['It is so.'], between('strike', 'law'))).toEqual([]);
  });
});

describe('a restatement', () => {
  const text =
    'The council of the northern harbour has decided to raise the fees of all ships that carry more than forty tonnes of fish each year.';
  const doubts = (summary: string) => doubtsOf('COPY', [text], { findings: [finding(summary, ['p1.s1'])] });

  test('does not follow a passage with a word changed here and there', () => {
    expect(
      doubts(
        'The council of the northern port has decided to raise the charges of all ships that carry over forty tonnes of fish.',
      ),
    ).toEqual(['COPY: 19 of its 22 words are in runs of words of p1.s1; say it in your own words']);
  });

  test('has one problem if it also has a run that is long enough for a copy', () => {
    expect(
      doubts('The council of the northern harbour has decided to raise the fees of all ships that carry fish.'),
    ).toEqual([]);
  });

  test('may share names with it', () => {
    const summary =
      'The council of the northern port has decided to raise the charges of all ships that carry over forty tonnes of fish.';
    const instruments = [
      { instrument: 'fees', names: ['that carry', 'has decided to raise the'], basis: 'STATED', citations: ['p1.s1'] },
    ];
    expect(doubtsOf('COPY', [text], { instruments, findings: [finding(summary, ['p1.s1'])] })).toEqual([]);
  });

  test('may share words with it', () => {
    expect(
      doubts(
        'Ships with much fish pay more in the northern harbour, as its council has decided, from forty tonnes of fish on.',
      ),
    ).toEqual([]);
    expect(doubts('The council of the northern harbour raises the fees of all ships.')).toEqual([]);
  });
});
