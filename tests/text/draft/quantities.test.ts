import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefFile } from '../../../src/model/records/brief-records.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import { findQuantities } from '../../../src/text/draft/quantities/find-quantities.ts';
import { checkQuantities } from '../../../src/text/wording/quantities/check-quantities.ts';
import { rows } from '../../support/rows.ts';
import { draftedParagraphs } from './drafted.ts';

const found = (text: string, language: string) => {
  const document = draftedParagraphs(text, language, '2024-05-16');
  return findQuantities(document, findDates(document));
};

/** "words = value unit of thing"; a range is "min..max". */
const linesOf = (text: string, language: string): string[] =>
  found(text, language).map(({ text: words, value, min, max, unit, of }) => {
    const number = value ?? `${min ?? ''}..${max ?? ''}`;
    return [`${words} = ${number}`, unit, of && `of ${of}`].filter(Boolean).join(' ');
  });

const SENTENCES = `
  en | They pledged $350 billion. | $350 billion = 350000000000 USD
  en | They pledged Rs. 315 crore. | Rs. 315 crore = 3150000000 INR
  en | They pledged €3.5 bn or US$ 2 million. | €3.5 bn = 3500000000 EUR; US$ 2 million = 2000000 USD
  en | It costs £20 or ₩5 trillion. | £20 = 20 GBP; ₩5 trillion = 5000000000000 KRW
  en | It costs 12 million euros. | 12 million euros = 12000000 EUR
  en | It costs 4.5 to 5 million euros. | 4.5 to 5 million euros = 4500000..5000000 EUR
  en | Some 28,500 troops remain. | 28,500 = 28500 of troops remain
  en | More than 30 countries signed. | More than 30 = 30.. of countries
  en | Up to 5% of the boats are lost. | Up to 5% = ..5 % of boats
  en | No more than 7 days passed. | No more than 7 days = ..7 d
  en | Fewer than 20 ships sailed. | Fewer than 20 = ..20 of ships
  en | Between 5 and 10 per cent of the boats are lost. | Between 5 and 10 per cent = 5..10 % of boats
  en | It fell by 5–10 % in all. | 5–10 % = 5..10 %
  en | It rose by 2.5 percentage points. | 2.5 percentage points = 2.5 percentage point
  en | Two thirds of the members agreed. | Two thirds = 66.67 % of members
  en | Half of the boats and a quarter of respondents. | Half = 50 % of boats; a quarter = 25 % of respondents
  en | It emitted 5 million tonnes of CO2. | 5 million tonnes = 5000000 t of CO2
  en | A ship of 12 GW, 300 km away, at 1.5°C. | 12 GW = 12 GW; 300 km = 300 km; 1.5°C = 1.5 Cel
  en | Hundreds of people came. | Hundreds = 100.. of people
  en | At least 1,200 people came. | At least 1,200 people = 1200.. person
  en | Nineteen questions were asked. | Nineteen = 19 of questions
  en | In all, 64% agreed. | 64% = 64 %
  en | It shrank by -5% in a 20-year plan. | 5% = -5 %; 20-year = 20 a
  en | On 5 May 2024, 2000 people came. | 2000 people = 2000 person
  en | Article 5, Section 3, Table 2, page 12 and question 4. | -
  en | The G7, COVID-19, the F-35 and 2+2 talks at 10:30, 24/7. | -
  en | As Holm[3] says, (2) the 21st meeting of 2023 is the 3rd. | -
  en | No one of us saw one of the boats of a third country. | -
  en | Write to https://example.org/300km or call 555 2010. | -
  en | In the second half, one million came. | -
  de | Sie gaben 350 Milliarden Euro. | 350 Milliarden Euro = 350000000000 EUR
  de | Sie gaben 3,5 Mrd. Euro. | 3,5 Mrd. Euro = 3500000000 EUR
  de | Mehr als 28.500 Soldaten blieben. | Mehr als 28.500 = 28500.. of Soldaten blieben
  de | Bis zu 5 % der Boote sanken. | Bis zu 5 % = ..5 % of Boote sanken
  de | Zwischen 5 und 10 Prozent der Häfen. | Zwischen 5 und 10 Prozent = 5..10 % of Häfen
  de | Zwei Drittel der Mitglieder. | Zwei Drittel = 66.67 % of Mitglieder
  de | Um 2 Prozentpunkte, 300 Kilometer, 1,5 Grad. | 2 Prozentpunkte = 2 percentage point; 300 Kilometer = 300 km; 1,5 Grad = 1.5 Cel
  de | Am 5. Mai 2024 kamen 1.200 Menschen. | 1.200 Menschen = 1200 person
  de | Art. 5 Abs. 2, § 3, Nr. 7 und der 3. Abschnitt. | -
  fr | Plus de 30 pays ont donné 350 milliards d'euros. | Plus de 30 = 30.. of pays; 350 milliards d'euros = 350000000000 EUR
  fr | 12 500 personnes et deux tiers des membres. | 12 500 personnes = 12500 person; deux tiers = 66.67 % of membres
  es | Más de 30 países dieron 350 millones de euros. | Más de 30 = 30.. of países dieron; 350 millones de euros = 350000000 EUR
  es | Entre 5 y 10 % de los barcos. | Entre 5 y 10 % = 5..10 % of barcos
  ko | 28,500명이 왔다. | -`;
const ROWS = rows<[string, string, string]>(SENTENCES);

describe('quantities', () => {
  test.each(ROWS)('in %s: %s', (language, sentence, quantities) => {
    expect(linesOf(sentence, language).join('; ') || '-').toBe(quantities);
  });

  test('have their place in code points of the text, and the sentence', () => {
    const quantity = { sentence: 'p1.s1', start: 8, end: 10, text: '30', value: 30, min: null, max: null, unit: null };
    expect(found('🚢🚢 Some 30 boats sank.', 'en')).toEqual([{ ...quantity, of: 'boats sank' }]);
  });

  test('are what verify reads in their words', () => {
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    const english = ROWS.filter(([language]) => language === 'en').flatMap(([, sentence]) => found(sentence, 'en'));
    const quantities = english.map(({ text, value, min, max, unit }) => ({
      text,
      ...(value !== null && { value }),
      ...(min !== null && { min }),
      ...(max !== null && { max }),
      unit: unit ?? '1',
      unitSystem: unit !== null && currencies.has(unit) ? 'CURRENCY' : /^p/.test(unit ?? '') ? 'WORD' : 'UCUM',
    }));
    const brief = { language: 'en', mentions: [{ quantities }], forecasts: [], recommendations: [], findings: [] };
    expect([...checkQuantities(brief as unknown as BriefFile)]).toEqual([]);
  });

  test('of any text are inside their sentences, in order and apart', () => {
    const words =
      '5 5% $3.5 billion two thirds of the half more than up to between and to – 1,200 1.200 people km ½ ﬁ 🚢 May 2024 [3] hundreds';
    const part = fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ maxLength: 5, unit: 'binary' }));
    const texts = fc.array(part, { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'fr', 'es'), (text, language) => {
        fc.pre(/\S/.test(text.replace(/\s/gu, '')));
        const whole = text.replace(/[\ud800-\udfff](?![\udc00-\udfff])/g, '') || 'a';
        const document = draftedParagraphs(whole, language, null);
        const characters = Array.from(document.text);
        let end = 0;
        for (const quantity of findQuantities(document, [])) {
          const sentence = document.sentences.find(({ ref }) => ref === quantity.sentence);
          expect(characters.slice(quantity.start, quantity.end).join('')).toBe(quantity.text);
          expect(quantity.start).toBeGreaterThanOrEqual(Math.max(end, sentence?.start ?? Infinity));
          expect(quantity.end).toBeLessThanOrEqual(sentence?.end ?? 0);
          end = quantity.end;
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  test.each(['5 ', '1,', '1.000 ', 'two ', 'more than ', '$5 billion '])(
    'are read to the end if "%s" repeats',
    (part) => {
      for (const language of ['en', 'de'])
        expect(() => findQuantities(draftedParagraphs(part.repeat(5_000), language, null), [])).not.toThrow();
    },
  );
});
