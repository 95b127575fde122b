import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, findCountry } from '../../../src/model/countries/country.ts';
import { inflect } from '../../../src/model/countries/inflect.ts';
import { COUNTRY_TABLES, TERRITORIES } from '../../../src/model/countries/tables.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { draftedText } from './drafted.ts';

/** The countries that each of several paragraphs names, by the positions of the paragraphs. */
const countriesOfEach = (paragraphs: readonly string[], language: string): string[][] => {
  const found = findActors(draftedText(paragraphs.join('\n\n'), language, null), []);
  return paragraphs.map((_, at) =>
    found.flatMap(({ ref, score, spans }) =>
      ref !== null && score >= 0.5 && spans.some(({ sentence }) => sentence.startsWith(`p${at + 1}.`)) ? [ref] : [],
    ),
  );
};

/** Sentences for the name of a country; "{s}" is its genitive. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: ['We met in {}.', 'The boats of {} are old.'],
  de: ['Auch in {} gilt das.', 'Firmen aus {} liefern.', 'Die Regierung {s} schwieg.', 'Das Vorbild {} trägt nicht.'],
  fr: ['Le cas de {} est clair.', 'Les ports en {} ferment.'],
  es: ['Los puertos de {} cierran.', 'En {} no llueve.'],
  ko: ['그는 {}에서 일했다.', '{}의 항구는 닫혔다.'],
  ja: ['{}は会議に参加した。', '{}の港は閉じた。'],
};

/** Names that are other words in their language, or that German declines within. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  en: 'KN',
  de: 'AE CH KM',
  fr: '',
  es: 'GD CG',
  ko: 'BT MR DM DO FJ GH GN IN IR ML OM SD TD TG BN CD CG CF',
  ja: 'AE',
};

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const left = new Set((LEFT_OUT[language] ?? '').split(' '));

  test('finds each country by its name', () => {
    const expected = COUNTRY_CODES.filter(({ alpha2 }) => !TERRITORIES.has(alpha2) && !left.has(alpha2)).flatMap(
      ({ alpha2, alpha3 }) => {
        const name = names.of(alpha2) ?? '';
        const genitive = /[szxß]$/.test(name) ? `${name}’` : `${name}s`;
        return sentences.map((each) => [each.replace('{}', name).replace('{s}', genitive), alpha3] as const);
      },
    );
    const texts = expected.map(([text]) => text);
    const found = countriesOfEach(texts, language).map((codes, at) => [texts[at], codes.join()]);
    expect(found).toEqual(expected);
  });
});

const ADJECTIVES: Readonly<Record<string, (form: string) => string>> = {
  en: (form) => (/[^s]s$/.test(form) ? `The ${form} agreed.` : `The ${form} rules differ.`),
  de: (form) => `Wir trafen ${form} ${/^\p{Lu}/u.test(form) ? 'im' : 'Firmen im'} Hafen.`,
  fr: (form) => `Les lois ${form} changent.`,
  es: (form) => `Las leyes ${form} cambian.`,
};

describe.each(Object.entries(ADJECTIVES))('%s', (language, sentence) => {
  test('finds each country by all forms of its adjectives', () => {
    const expected = (COUNTRY_TABLES[language] ?? [])
      .filter(({ codes }) => codes.every((code) => !TERRITORIES.has(code) && findCountry(code)))
      .flatMap(({ codes, adjectives }) =>
        adjectives.flatMap((word) => inflect(language, word).map((form) => ({ form, codes }))),
      );
    const texts = expected.map(({ form }) => sentence(form));
    const found = countriesOfEach(texts, language);
    const wrong = expected.filter(
      ({ codes }, at) => !codes.every((code) => found[at]?.includes(findCountry(code)?.alpha3 ?? '')),
    );
    expect(wrong.map(({ form }) => form)).toEqual([]);
  });
});
