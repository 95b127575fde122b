import { expect, test } from 'vitest';
import { readEnglishNumbers } from '../../src/model/quantity-reader/read-numbers.ts';
import { checkQuantities } from '../../src/text/wording/quantities/check-quantities.ts';
import { rows } from '../support/rows.ts';
import { indexOf, inventedBrief, NOTHING_SAID } from './invented-brief.ts';

const INDEX = indexOf('Aldo has piers.');

/** A number as "5", "3..5", "3.." or "..5", with a unit: a word, a currency, or "ucum:" and a unit of UCUM. */
const readGiven = (given: string) => {
  const [, number = '', unit = 'pier'] = /^(\S+)(?: (.*))?$/.exec(given) ?? [];
  const [min = '', max = ''] = number.split('..');
  return {
    ...(number.includes('..')
      ? { ...(min && { min: Number(min) }), ...(max && { max: Number(max) }) }
      : { value: Number(number) }),
    unit: unit.replace('ucum:', ''),
    unitSystem: unit.startsWith('ucum:') ? 'UCUM' : /^[A-Z]{3}$/.test(unit) ? 'CURRENCY' : 'WORD',
  };
};

const problemsOf = (text: string, given: string, language = 'en', per?: string): string[] => {
  const quantity = { text, measure: 'piers', role: 'MEASURED', ...readGiven(given), ...(per && { per }) };
  const claim = { basis: 'STATED', citations: ['p1'], modality: 'HAPPENED', support: 'DATA' };
  const finding = { slug: 'piers', summary: 'Piers.', ...claim, quantities: [quantity] };
  const brief = inventedBrief(INDEX, { ...NOTHING_SAID, language, findings: [finding] });
  return [...checkQuantities(brief)].map(({ path, message }) => `${path.at(-1)}: ${message}`);
};

test.each([
  ['37 virtual interviews', [37]],
  ['1,000 piers and 2,345,678.5 more', [1000, 2345678.5]],
  ['twenty-five of nineteen', [25, 19]],
  ['a hundred and fifty', [150]],
  ['two thousand three hundred', [2300]],
  ['one hundred one hundred one hundred', [101, 100]],
  ['$3.5 billion', [3.5e9]],
  ['5bn or 7k', [5e9, 7e3]],
  ['half a million', [5e5]],
  ['two and a half million', [2.5e6]],
  ['hundreds of millions', [1e8]],
  ['two thirds, a quarter', [2 / 3, 1 / 4]],
  ['4.5 to 5 million', [4.5e6, 5e6]],
  ['$4.5-$5 million', [4.5e6, 5e6]],
  ['500 to 1 million', [500, 1e6]],
  ['INR 315 crore, 3,15,000 or 2 lakh crore', [3.15e9, 315_000, 2e12]],
  ['G7 and COP28', []],
  ['the third quarter', []],
  ['1,5 Millionen', []],
  ['several piers', []],
])('numbers of "%s" are %j', (text, numbers) => {
  expect(readEnglishNumbers(text).numbers.map(({ values }) => values[0])).toEqual(numbers);
});

const RIGHT = `
  en | 44 piers | 44
  en | 4.5 to 5 million piers | 4.5e6..5e6
  en | between two and three piers | 2..3
  en | two thirds of all | 66.7 ucum:%
  en | half of the piers | 0.5
  en | one in five piers | 20 ucum:%
  en | from 10 to 20 piers | 20
  en | a loss of 5 piers | -5
  en | 5 million tonnes | 5 ucum:Mt
  en | hundreds of piers | 200..
  en | INR 315 crore | 3150000000 INR
  en | ₹4.5 lakh | 450000 INR
  en | piers in 2024 | 2024
  en | many piers | 2..
  de | mehr als 80 Stege | 80..
  de | rund 1.234,5 Stege | 1234.5
  de | 4 bis 5 Millionen Euro | 4e6..5e6
  de | nicht mehr als 80 Stege | ..80
  de | unter 80 Befragten | 80
  de | fünf Anleger, 12 Stege | 7
  de | 80 der zweihundert Stege | 200
  de-CH | 1'000 Stege | 1000
  fr | plus de 1\u202f200 quais | 1200..
  fr | pas plus de 5 quais | ..5
  fr | 5 M€ | 5e6
  es | al menos 2.000 millones | 2e9..
  es | 5 muelles o más | 5..
  pt | 1.200,5 milhões | 1200.5e6
  ko | 5억 원 | 5e8
  ja | 約３万5000 | 35000
  en | over 30 piers | 30..
  en | up to $6 million | ..6e6 USD
  en | no more than five piers | ..5
  en | no fewer than five piers | 5..
  en | 100 piers or more | 100..
  en | over the next 5 piers | 5
  en | at least 3 and up to 5 | 3..5
  en | 30 piers over five years | 30
  en | $5 | 5 USD
  en | $5 | 5 CAD
  en | 5 million euros | 5e6 EUR
  en | 5 pounds | 5 ucum:[lb_av]
  en | 5 billion South Korean won | 5e9 KRW
  en | 30 seats won | 30
  en | $100/ton | ..100 USD
  en | 20 billion dollars a year | 2e10 USD
  en | five years | 5 ucum:a
  en | five-year | 5 year
  en | 3 percentage points | 3 percentage point
  en | 5 piers in ten years | 5
  en | months | 2.. ucum:mo
  de | von 3 % um 3 Prozentpunkte | 3 ucum:%
  de | von 3 % um 3 Prozentpunkte | 3 percentage point
  de | um 3 Punkte | 3 percentage point
  en | 3 pp. | 3 page`;

test.each(rows<[string, string, string]>(RIGHT))('%s: "%s" may be %s', (language, text, given) => {
  expect(problemsOf(text, given, language)).toEqual([]);
});

const WRONG = `
  en | $100 per ton | 1000 USD | value: 1000 is not the number of "$100 per ton"; write 100
  en | hundreds of millions of dollars | 1e11.. USD | min: 100000000000 is not the number of "hundreds of millions of dollars"; write the number in full, as its words give it
  en | 4.5 to 5 million | 4.5..5e6 | min: 4.5 is not the number of "4.5 to 5 million"; write the number in full, as its words give it
  en | two thirds | 0.75 | value: 0.75 is not the number of "two thirds"; write the number in full, as its words give it
  en | 3 to 5 piers | 5 | value: "3 to 5 piers" is a range; write 3 as "min" and 5 as "max"
  en | 3 to 5 piers | 3.. | min: "3 to 5 piers" has another end; write 5 as "max"
  en | 3 to 5 piers | ..5 | max: "3 to 5 piers" has another end; write 3 as "min"
  en | 315 myriad piers | 3150000 | value: 3150000 is not the number of "315 myriad piers"; write the number in full, as its words give it
  de | mehr als 80 | 800.. | min: 800 is not the number of "mehr als 80"; write 80
  de | mehr als 80 | ..80 | max: "mehr als 80" gives a min; write it as "min"
  de | 1.500 Stege | 1.5 | value: 1.5 is not the number of "1.500 Stege"; write 1500
  de | höchstens 5 Stege | 5 | value: "höchstens 5 Stege" gives a max; write it as "max"
  de | 3 bis 5 Stege | 5 | value: "3 bis 5 Stege" is a range; write 3 as "min" and 5 as "max"
  fr | au moins 5 quais | 5 | value: "au moins 5 quais" gives a min; write it as "min"
  fr | pas plus de 5 quais | 5.. | min: "pas plus de 5 quais" gives a max; write it as "max"
  es | más de 2,5 millones | ..2.5e6 | max: "más de 2,5 millones" gives a min; write it as "min"
  es | hasta 5 muelles | 5.. | min: "hasta 5 muelles" gives a max; write it as "max"
  pt | 80 cais | 800 | value: 800 is not the number of "80 cais"; write 80
  en | over 30 piers | ..30 | max: "over 30 piers" gives a min; write it as "min"
  en | At least $6 million | 6e6 USD | value: "At least $6 million" gives a min; write it as "min"
  en | fewer than 5 piers | 5.. | min: "fewer than 5 piers" gives a max; write it as "max"
  en | not more than 5 piers | 5.. | min: "not more than 5 piers" gives a max; write it as "max"
  en | 5 piers or more | 5 | value: "5 piers or more" gives a min; write it as "min"
  en | $100/ton | 100 EUR | unit: "EUR" is not the unit of "$100/ton", which names "$"
  en | US$5 | 5 CAD | unit: "CAD" is not the unit of "US$5", which names "us$"
  en | 5 yen | 5 USD | unit: "USD" is not the unit of "5 yen", which names "yen"
  en | 1,000 years | 1000 ucum:mo | unit: "mo" is not the unit of "1,000 years", which names "years"
  en | months | 2.. ucum:a | unit: "a" is not the unit of "months", which names "months"
  en | 5 per cent | 5 | unit: "pier" is not the unit of "5 per cent", which names "per cent"
  en | 12% of piers | 12 | unit: "pier" is not the unit of "12% of piers", which names "%"
  en | 5 million tonnes | 5e6 ucum:km | unit: "km" is not the unit of "5 million tonnes", which names "tonnes"`;

test.each(rows<[string, string, string, string]>(WRONG))('%s: "%s" is not %s', (language, text, given, problem) => {
  expect(problemsOf(text, given, language)).toEqual([problem]);
});

test.each([
  ['3 percentage points', '%', 'en'],
  ['nearly 3 p.p.', '%', 'en'],
  ['3pp', 'percent', 'en'],
  ['um 3 Prozentpunkte', '%', 'de'],
  ['3 points de pourcentage', '%', 'fr'],
  ['3 puntos porcentuales', '%', 'es'],
  ['3%포인트', '%', 'ko'],
])('"%s" is not per cent (%s)', (text, unit, language) => {
  expect(problemsOf(text, unit === '%' ? '3 ucum:%' : `3 ${unit}`, language)).toEqual([
    `unit: "${unit}" is not the unit of "${text}", which names percentage points; write "percentage point"`,
  ]);
  expect(problemsOf(text, '3 percentage point', language)).toEqual([]);
});

test.each([
  ['3 percent', 'en'],
  ['3 Prozent', 'de'],
  ['3 %', 'fr'],
])('"%s" is not a percentage point', (text, language) => {
  expect(problemsOf(text, '3 percentage point', language)).toEqual([
    `unit: "percentage point" is not the unit of "${text}", which names per cent; write "%"`,
  ]);
  expect(problemsOf(text, '3 ucum:%', language)).toEqual([]);
});

// What a quantity is for each of is that of its words, if these are English.
const PER = `
  $100 per ton | 100 USD | kg | it is "kg", but "$100 per ton" says "per ton"; write "t"
  $100/ton | 100 USD | a | it is "a", but "$100/ton" says "/ton"; write "t"
  $5 a year | 5 USD | mo | it is "mo", but "$5 a year" says "a year"; write "a"
  $650 billion annual | 650e9 USD | mo | it is "mo", but "$650 billion annual" says "annual"; write "a"
  $20 per mooring | 20 USD | person | it is "person", but "$20 per mooring" says "per mooring"; write "mooring"
  $3 per metric ton | 3 USD | kg | it is "kg", but "$3 per metric ton" says "per metric ton"; write "t"
  $100 per ton | 100 USD | t | -
  $100 per ton | 100 USD | ton of grain | -
  $5 a year | 5 USD | a | -
  $5 each year | 5 USD | year | -
  $20 per mooring | 20 USD | moorings | -
  $9 | 9 USD | kg | -
  $9 in a year | 9 USD | mo | -
  $9 a year ago | 9 USD | mo | -
  $9, half a year | 9 USD | mo | -`;

test.each(rows<[string, string, string, string]>(PER))('"%s", %s, per %s: %s', (text, given, per, problem) => {
  expect(problemsOf(text, given, 'en', per)).toEqual(problem === '-' ? [] : [`per: ${problem}`]);
  expect(problemsOf(text, given)).toEqual([]);
});

test('what a quantity is for each of is not read in another language', () => {
  expect(problemsOf('$100 per ton', '100 USD', 'fr', 'kg')).toEqual([]);
});

test.each(['1', '1-', 'one hundred ', 'hundreds of ', '1,', 'half a '])('a long text of "%s" is read', (text) => {
  expect(readEnglishNumbers(text.repeat(200_000 / text.length)).numbers.length).toBeLessThan(200_000);
});
