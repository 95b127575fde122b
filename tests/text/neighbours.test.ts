import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

describe('the date of an event', () => {
  const doubtsOf = (sentence: string, name: string, text: string, language = 'en') =>
    doubtsIn([{ sentences: [sentence] }], {
      language,
      mentions: [
        {
          event: 'it',
          names: [name],
          modality: 'HAPPENED',
          date: { edtf: '2024', text, basis: 'STATED', citations: ['p1.s1'] },
          basis: 'STATED',
          citations: ['p1.s1'],
        },
      ],
    });

  test.each([
    [
      'They held the boat fair in May 2024, and the pilots’ strike in June 2024.',
      'boat fair',
      'June 2024',
      'May 2024',
      'en',
    ],
    [
      'They held a boat fair (May 2024), a strike (June 2024) and a vote (July 5, 2024).',
      'vote',
      'June 2024',
      'July 5, 2024',
      'en',
    ],
    ['Im Mai 2024 war die Bootsmesse, im Juni 2024 der Streik.', 'Bootsmesse', 'Juni 2024', 'Mai 2024', 'de'],
  ])('is not that of its neighbour: %s', (sentence, name, text, other, language) => {
    expect(doubtsOf(sentence, name, text, language)).toEqual([
      `DATE: "${text}" is in p1.s1, but there "${other}" stands with "${name}"; read which of them is its date`,
    ]);
  });

  test.each([
    ['They held the boat fair in May 2024, and the strike in June 2024.', 'boat fair', 'May 2024'],
    ['In May 2024, they held the boat fair, and in June 2024, the strike.', 'boat fair', 'May 2024'],
    ['The boat fair of May 2024 was moved to June 2024.', 'boat fair', 'June 2024'],
    ['The boat fair in May 2024, and the boat fair in June 2024.', 'boat fair', 'June 2024'],
    ['They held the boat fair and the strike in May 2024, and a vote in June 2024.', 'boat fair', 'June 2024'],
  ])('may be anywhere else: %s', (sentence, name, text) => {
    expect(doubtsOf(sentence, name, text)).toEqual([]);
  });

  test('is not looked for in endless passages', () => {
    const sentence = `The boat fair in May 2024, ${'the strike in June 2024, '.repeat(20_000)}`;
    const before = performance.now();
    expect(doubtsOf(sentence, 'boat fair', 'June 2024')).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('two quantities', () => {
  const SENTENCE =
    'The ports will get $30 million for tugboats, $20 million for lighthouses, and 20 million tonnes of gravel.';
  const quantity = (text: string, value: number, measure: string, fields: object = {}) => ({
    text,
    value,
    unit: 'USD',
    unitSystem: 'CURRENCY',
    measure,
    role: 'PLEDGE',
    ...fields,
  });
  const doubtsOf = (first: string, second: string, fields: object = {}, language = 'en') =>
    doubtsIn([{ sentences: [SENTENCE] }], {
      language,
      findings: [
        finding('Ports get money.', ['p1.s1'], {
          modality: 'EXPECTED',
          quantities: [quantity('$30 million', 3e7, first), quantity('$20 million', 2e7, second, fields)],
        }),
      ],
    });

  test('have not each the measure of the other', () => {
    expect(doubtsOf('money for new lighthouses', 'money for new tugboats')).toEqual([
      'QUANTITY: in p1.s1, the words after "$20 million" fit the measure of "$30 million" and the reverse; swap them if so',
    ]);
    expect(doubtsOf('money for new lighthouses', 'money', { of: 'tugboats' })).toHaveLength(1);
  });

  test('have their own, or words that do not say', () => {
    expect(doubtsOf('money for new tugboats', 'money for new lighthouses')).toEqual([]);
    expect(doubtsOf('money for ships', 'money for tugboats')).toEqual([]);
    expect(doubtsOf('money for lighthouses and tugboats', 'money for tugboats')).toEqual([]);
    expect(doubtsOf('money for lighthouses', 'money for tugboats', {}, 'no')).toEqual([]);
  });
});

describe('the unit of what is counted', () => {
  const doubtsOf = (
    unit: string,
    text = 'over 30 commitments',
    measure = 'commitments to reform',
    fields: object = {},
  ) =>
    doubtsIn([{ sentences: ['The ports made over 30 commitments in two harbours.'] }], {
      ...fields,
      findings: [
        finding('Ports promise much.', ['p1.s1'], {
          quantities: [{ text, min: 30, unit, unitSystem: 'WORD', measure, role: 'PLEDGE' }],
        }),
      ],
    });

  test('is a word that the quantity has', () => {
    expect(doubtsOf('country')).toEqual([
      'QUANTITY: "country" is neither in "over 30 commitments" nor in the measure; use the word for what the text counts',
    ]);
    expect(doubtsOf('commitment')).toEqual([]);
    expect(doubtsOf('territory', '14 Overseas Territories', 'lands')).toEqual([]);
  });

  test('or that its measure has, or is not known', () => {
    expect(doubtsOf('view', 'three perspectives', 'views that most share')).toEqual([]);
    expect(doubtsOf('law', 'over 80', 'rules on security')).toEqual([]);
    expect(doubtsOf('country', 'over 30 commitments', 'commitments to reform', { language: 'no' })).toEqual([]);
  });
});
