import { describe, expect, test } from 'vitest';
import { readEnglishNumbers } from '../../src/model/quantity-reader/read-numbers.ts';
import type { QuantityRecord } from '../../src/model/records/quantity-records.ts';
import { indexText } from '../../src/text/index-text.ts';
import { checkQuantities } from '../../src/text/wording/quantities/check-quantities.ts';
import { inventedBrief, toBytes } from './invented-brief.ts';

const INDEX = indexText(toBytes('Aldo has piers.'), {
  language: 'en',
  title: 'Piers',
  authorNames: [],
  sectionTitles: [],
});

type Given = Partial<QuantityRecord>;

const problemsOf = (text: string, given: Given, language = 'en'): string[] => {
  const quantity = { text, unit: 'pier', unitSystem: 'WORD', measure: 'piers', role: 'MEASURED', ...given };
  const finding = {
    slug: 'piers',
    basis: 'STATED',
    citations: ['p1'],
    modality: 'HAPPENED',
    summary: 'Piers.',
    support: 'DATA',
    quantities: [quantity],
  };
  const brief = inventedBrief(INDEX, { language, findings: [finding], mentions: [], sections: [], keyPoints: [] });
  return [...checkQuantities(brief)].map(({ path, message }) => `${path.at(-1)}: ${message}`);
};

const USD: Given = { unit: 'USD', unitSystem: 'CURRENCY' };
const ucum = (unit: string): Given => ({ unit, unitSystem: 'UCUM' });

describe('numbers', () => {
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
    ['G7 and COP28', []],
    ['the third quarter', []],
    ['1,5 Millionen', []],
    ['several piers', []],
  ])('of "%s" are %j', (text, numbers) => {
    expect(readEnglishNumbers(text).numbers.map(({ values }) => values[0])).toEqual(numbers);
  });

  test.each([
    ['44 piers', { value: 44 }],
    ['4.5 to 5 million piers', { min: 4.5e6, max: 5e6 }],
    ['between two and three piers', { min: 2, max: 3 }],
    ['two thirds of all', { value: 66.7, ...ucum('%') }],
    ['half of the piers', { value: 0.5 }],
    ['one in five piers', { value: 20, ...ucum('%') }],
    ['from 10 to 20 piers', { value: 20 }],
    ['a loss of 5 piers', { value: -5 }],
    ['5 million tonnes', { value: 5, ...ucum('Mt') }],
    ['hundreds of piers', { min: 200 }],
    ['piers in 2024', { value: 2024 }],
    ['many piers', { min: 2 }],
  ])('of "%s" may be %j', (text, given) => {
    expect(problemsOf(text, given)).toEqual([]);
  });

  test('that differ are found', () => {
    expect(problemsOf('$100 per ton', { ...USD, value: 1000 })).toEqual([
      'value: 1000 is not the number of "$100 per ton"; write 100',
    ]);
    expect(problemsOf('hundreds of millions of dollars', { ...USD, min: 1e11 })).toEqual([
      'min: 100000000000 is not the number of "hundreds of millions of dollars"; write the number in full, as its words give it',
    ]);
    expect(problemsOf('4.5 to 5 million', { min: 4.5, max: 5e6 })).toHaveLength(1);
    expect(problemsOf('two thirds', { value: 0.75 })).toHaveLength(1);
  });

  test('of a range are both given', () => {
    expect(problemsOf('3 to 5 piers', { value: 5 })).toEqual([
      'value: "3 to 5 piers" is a range; write 3 as "min" and 5 as "max"',
    ]);
    expect(problemsOf('3 to 5 piers', { min: 3 })).toEqual(['min: "3 to 5 piers" has another end; write 5 as "max"']);
    expect(problemsOf('3 to 5 piers', { max: 5 })).toEqual(['max: "3 to 5 piers" has another end; write 3 as "min"']);
  });
});

describe('in other languages', () => {
  test.each([
    ['de', 'mehr als 80 Stege', { min: 80 }],
    ['de', 'rund 1.234,5 Stege', { value: 1234.5 }],
    ['de', '4 bis 5 Millionen Euro', { min: 4e6, max: 5e6 }],
    ['de', 'nicht mehr als 80 Stege', { max: 80 }],
    ['de', 'unter 80 Befragten', { value: 80 }],
    ['de', 'fünf Anleger, 12 Stege', { value: 7 }],
    ['de', '80 der zweihundert Stege', { value: 200 }],
    ['de-CH', "1'000 Stege", { value: 1000 }],
    ['fr', 'plus de 1\u202f200 quais', { min: 1200 }],
    ['fr', 'pas plus de 5 quais', { max: 5 }],
    ['fr', '5 M€', { value: 5e6 }],
    ['es', 'al menos 2.000 millones', { min: 2e9 }],
    ['es', '5 muelles o más', { min: 5 }],
    ['pt', '1.200,5 milhões', { value: 1200.5e6 }],
    ['ko', '5억 원', { value: 5e8 }],
    ['ja', '約３万5000', { value: 35_000 }],
  ])('%s: of "%s" may be %j', (language, text, given) => {
    expect(problemsOf(text, given, language)).toEqual([]);
  });

  test.each([
    ['de', 'mehr als 80', { min: 800 }, 'min: 800 is not the number of "mehr als 80"; write 80'],
    ['de', 'mehr als 80', { max: 80 }, 'max: "mehr als 80" gives a min; write it as "min"'],
    ['de', '1.500 Stege', { value: 1.5 }, 'value: 1.5 is not the number of "1.500 Stege"; write 1500'],
    ['de', 'höchstens 5 Stege', { value: 5 }, 'value: "höchstens 5 Stege" gives a max; write it as "max"'],
    ['de', '3 bis 5 Stege', { value: 5 }, 'value: "3 bis 5 Stege" is a range; write 3 as "min" and 5 as "max"'],
    ['fr', 'au moins 5 quais', { value: 5 }, 'value: "au moins 5 quais" gives a min; write it as "min"'],
    ['fr', 'pas plus de 5 quais', { min: 5 }, 'min: "pas plus de 5 quais" gives a max; write it as "max"'],
    ['es', 'más de 2,5 millones', { max: 2.5e6 }, 'max: "más de 2,5 millones" gives a min; write it as "min"'],
    ['es', 'hasta 5 muelles', { min: 5 }, 'min: "hasta 5 muelles" gives a max; write it as "max"'],
    ['pt', '80 cais', { value: 800 }, 'value: 800 is not the number of "80 cais"; write 80'],
  ])('%s: of "%s" is not %j', (language, text, given, problem) => {
    expect(problemsOf(text, given, language)).toEqual([problem]);
  });
});

describe('the direction', () => {
  test.each([
    ['over 30 piers', { min: 30 }],
    ['up to $6 million', { ...USD, max: 6e6 }],
    ['no more than five piers', { max: 5 }],
    ['no fewer than five piers', { min: 5 }],
    ['100 piers or more', { min: 100 }],
    ['over the next 5 piers', { value: 5 }],
    ['at least 3 and up to 5', { min: 3, max: 5 }],
    ['30 piers over five years', { value: 30 }],
  ])('of "%s" may be %j', (text, given) => {
    expect(problemsOf(text, given)).toEqual([]);
  });

  test.each([
    ['over 30 piers', { max: 30 }, 'max: "over 30 piers" gives a min; write it as "min"'],
    ['At least $6 million', { ...USD, value: 6e6 }, 'value: "At least $6 million" gives a min; write it as "min"'],
    ['fewer than 5 piers', { min: 5 }, 'min: "fewer than 5 piers" gives a max; write it as "max"'],
    ['not more than 5 piers', { min: 5 }, 'min: "not more than 5 piers" gives a max; write it as "max"'],
    ['5 piers or more', { value: 5 }, 'value: "5 piers or more" gives a min; write it as "min"'],
  ])('of "%s" is not %j', (text, given, problem) => {
    expect(problemsOf(text, given)).toEqual([problem]);
  });
});

describe('the unit', () => {
  test.each([
    ['$5', { ...USD, value: 5 }],
    ['$5', { unit: 'CAD', unitSystem: 'CURRENCY', value: 5 }],
    ['5 million euros', { unit: 'EUR', unitSystem: 'CURRENCY', value: 5e6 }],
    ['5 pounds', { ...ucum('[lb_av]'), value: 5 }],
    ['5 billion South Korean won', { unit: 'KRW', unitSystem: 'CURRENCY', value: 5e9 }],
    ['30 seats won', { value: 30 }],
    ['$100/ton', { ...USD, max: 100 }],
    ['20 billion dollars a year', { ...USD, value: 2e10 }],
    ['five years', { ...ucum('a'), value: 5 }],
    ['five-year', { value: 5, unit: 'year' }],
    ['3 percentage points', { value: 3, unit: 'percentage point' }],
    ['5 piers in ten years', { value: 5 }],
    ['months', { ...ucum('mo'), min: 2 }],
  ])('of "%s" may be %j', (text, given) => {
    expect(problemsOf(text, given as Given)).toEqual([]);
  });

  test.each([
    ['$100/ton', { unit: 'EUR', unitSystem: 'CURRENCY', value: 100 }, '"EUR"', '$'],
    ['US$5', { unit: 'CAD', unitSystem: 'CURRENCY', value: 5 }, '"CAD"', 'us$'],
    ['5 yen', { ...USD, value: 5 }, '"USD"', 'yen'],
    ['1,000 years', { ...ucum('mo'), value: 1000 }, '"mo"', 'years'],
    ['months', { ...ucum('a'), min: 2 }, '"a"', 'months'],
    ['5 per cent', { value: 5 }, '"pier"', 'per cent'],
    ['12% of piers', { value: 12 }, '"pier"', '%'],
    ['5 million tonnes', { ...ucum('km'), value: 5e6 }, '"km"', 'tonnes'],
  ])('of "%s" is not %j', (text, given, unit, named) => {
    expect(problemsOf(text, given as Given)).toEqual([
      `unit: ${unit} is not the unit of "${text}", which names "${named}"`,
    ]);
  });
});

describe('per cent and percentage points', () => {
  const percent = ucum('%');
  const points: Given = { unit: 'percentage point' };

  test.each([
    ['3 percentage points', percent, 'en'],
    ['nearly 3 p.p.', percent, 'en'],
    ['3pp', { unit: 'percent' }, 'en'],
    ['um 3 Prozentpunkte', percent, 'de'],
    ['3 points de pourcentage', percent, 'fr'],
    ['3 puntos porcentuales', percent, 'es'],
    ['3%포인트', percent, 'ko'],
  ])('"%s" is not %j', (text, unit, language) => {
    expect(problemsOf(text, { ...(unit as Given), value: 3 }, language)).toEqual([
      `unit: "${(unit as Given).unit}" is not the unit of "${text}", which names percentage points; write "percentage point"`,
    ]);
    expect(problemsOf(text, { ...points, value: 3 }, language)).toEqual([]);
  });

  test.each([
    ['3 percent', 'en'],
    ['3 Prozent', 'de'],
    ['3 %', 'fr'],
  ])('"%s" is not a percentage point', (text, language) => {
    expect(problemsOf(text, { ...points, value: 3 }, language)).toEqual([
      `unit: "percentage point" is not the unit of "${text}", which names per cent; write "%"`,
    ]);
    expect(problemsOf(text, { ...percent, value: 3 }, language)).toEqual([]);
  });

  test('are not told apart where both are named, or neither is', () => {
    for (const unit of [percent, points])
      expect(problemsOf('von 3 % um 3 Prozentpunkte', { ...unit, value: 3 }, 'de')).toEqual([]);
    expect(problemsOf('um 3 Punkte', { ...points, value: 3 }, 'de')).toEqual([]);
    expect(problemsOf('3 pp.', { value: 3, unit: 'page' }, 'en')).toEqual([]);
  });
});

test('long texts of numbers are read', () => {
  for (const text of ['1', '1-', 'one hundred ', 'hundreds of ', '1,', 'half a '])
    expect(readEnglishNumbers(text.repeat(200_000 / text.length)).numbers.length).toBeLessThan(200_000);
});

describe('what a quantity is for each of', () => {
  test.each<[text: string, per: string, words: string, code: string]>([
    ['$100 per ton', 'kg', 'per ton', 't'],
    ['$100/ton', 'a', '/ton', 't'],
    ['$5 a year', 'mo', 'a year', 'a'],
    ['$650 billion annual', 'mo', 'annual', 'a'],
    ['$20 per mooring', 'person', 'per mooring', 'mooring'],
    ['$3 per metric ton', 'kg', 'per metric ton', 't'],
  ])('is that of its words: "%s" is not per %s', (text, per, words, code) => {
    expect(
      problemsOf(text, { ...USD, value: Number(/\d+/.exec(text)) * (text.includes('billion') ? 1e9 : 1), per }),
    ).toEqual([`per: it is "${per}", but "${text}" says "${words}"; write "${code}"`]);
  });

  test.each<[text: string, per: string | undefined]>([
    ['$100 per ton', 't'],
    ['$100 per ton', 'ton of grain'],
    ['$100 per ton', undefined],
    ['$5 a year', 'a'],
    ['$5 each year', 'year'],
    ['$20 per mooring', 'moorings'],
    ['$9', 'kg'],
    ['$9 in a year', 'mo'],
    ['$9 a year ago', 'mo'],
    ['$9, half a year', 'mo'],
  ])('may be: %s, per %s', (text, per) => {
    expect(problemsOf(text, { ...USD, value: Number(/\d+/.exec(text)), ...(per && { per }) })).toEqual([]);
  });

  test('is not read in another language', () => {
    expect(problemsOf('$100 per ton', { ...USD, value: 100, per: 'kg' }, 'fr')).toEqual([]);
  });
});
