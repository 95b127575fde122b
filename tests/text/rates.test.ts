import { expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

/** What is doubted of a quantity in US dollars, if nothing else is said. */
const doubtsOf = (text: string, fields: object, sentence = `They pay ${text}.`, language = 'en'): string[] => {
  const quantity = {
    text,
    value: Number(/\d+/.exec(text)),
    unit: 'USD',
    unitSystem: 'CURRENCY',
    measure: 'dues',
    role: 'MEASURED',
    ...fields,
  };
  const it = finding('Dues are paid.', ['p1.s1'], { quantities: [quantity] });
  return doubtsIn([{ sentences: [sentence] }], { findings: [it], language }).filter((doubt) => doubt.includes('"per"'));
};

test('a quantity has the "per" that its words have', () => {
  expect(doubtsOf('$100 per ton', {})).toEqual([
    'QUANTITY: "$100 per ton" is for each ton ("per ton"), but "per" is missing; write "per": "t"',
  ]);
  expect(doubtsOf('$650 annually', {})).toHaveLength(1);
  expect(doubtsOf('$100 per ton', { per: 't' })).toEqual([]);
  expect(doubtsOf('$100 per ton', {}, undefined, 'de')).toEqual([]);
});

test('its unit may have it, and it may be one of a series', () => {
  expect(doubtsOf('30 knots per hour', { unit: 'knot/h', unitSystem: 'WORD' })).toEqual([]);
  expect(doubtsOf('3 annual meetings', { unit: 'meeting', unitSystem: 'WORD' })).toEqual([]);
  expect(doubtsOf('3 meetings a year', { unit: 'meeting', unitSystem: 'WORD' })).toHaveLength(1);
});

test('a passage that it cites has words for "per"', () => {
  expect(doubtsOf('$100', { per: 'kg' })).toEqual([
    'QUANTITY: neither "$100" nor p1.s1 has a word for "per": "kg"; correct it, or leave it out',
  ]);
  expect(doubtsOf('$100', { per: 'a' }, 'Each year they pay $100.')).toEqual([]);
  expect(doubtsOf('$100', { per: 'a' }, 'Of annual dues they pay $100.')).toEqual([]);
  expect(doubtsOf('$100', { per: 'mooring' }, 'For moorings they pay $100.')).toEqual([]);
  expect(doubtsOf('$100', { per: 'mooring' }, 'For pilots they pay $100.')).toHaveLength(1);
});
