import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParagraphKind } from '../../../src/model/vocabulary/briefs.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import type { DraftDocument } from '../../../src/text/draft/document.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import type { FoundStatement } from '../../../src/text/draft/found.ts';
import { CUE_LANGUAGES } from '../../../src/text/draft/statements/cues/cues-of.ts';
import { findStatements } from '../../../src/text/draft/statements/find-statements.ts';
import { rows } from '../../support/rows.ts';
import { draftedParagraphs } from './drafted.ts';

const statementsIn = (document: DraftDocument): FoundStatement[] =>
  findStatements(document, { dates: findDates(document), actors: findActors(document, []), quantities: [] });

const statementsOf = (text: string, language = 'en'): FoundStatement[] =>
  statementsIn(draftedParagraphs(text, language, '2024-03-01'));

const first = (text: string, type: FoundStatement['type'], language = 'en'): FoundStatement | undefined =>
  statementsOf(text, language).find((statement) => statement.type === type);

const LETTERS: Partial<Record<FoundStatement['type'], string>> = { RECOMMENDATION: 'R', FORECAST: 'F', EVENT: 'E' };

/** What sentences are: R a recommendation, F a forecast, E an event, - nothing. */
const SENTENCES = `
  R | en | The ministry should publish its register of wells.
  R | en | It is vital that farmers are heard.
  R | en | We urge the council to reopen the library.
  F | en | Prices will fall.
  F | en | Trade may well stall.
  F | en | The dispute threatens to spill over.
  E | en | Norway and Chile signed a fishing agreement.
  E | en | An earthquake destroyed the port in 2010.
  EF | en | The envoys will meet on 4 October 2031.
  - | en | Political will was not enough.
  - | en | The law does not say how schools should use it.
  - | en | The treaty is signed by all states.
  - | en | Should the ministry publish its register?
  - | en | That is so even should the board refuse.
  R | de | Die Stadt sollte ihre Karten veröffentlichen.
  R | de | Es ist notwendig, dass Bauern gehört werden.
  F | de | Die Miete wird steigen.
  F | de | Andernfalls drohen Engpässe.
  E | de | Das Gericht hat die Regelung 2020 verworfen.
  - | de | Das Projekt wird von der Stadt gefördert.
  R | fr | Le ministère devrait publier ses cartes.
  F | fr | Les prix vont baisser.
  E | fr | Le parlement a adopté la loi en mai 2019.
  - | fr | Le lac est profond.
  R | es | El ministerio debería publicar sus mapas.
  F | es | Los precios van a bajar.
  E | es | El parlamento aprobó la ley en mayo de 2019.
  - | es | El lago es profundo.
  R | ko | 정부는 지도를 공개해야 한다.
  F | ko | 가격이 내려갈 것으로 예상된다.
  E | ko | 국회는 2019년 5월 법을 개정했다.
  - | ko | 호수는 깊다.
  R | ja | 政府は地図を公開すべきである。
  F | ja | 価格は下がるだろう。
  E | ja | 国会は2019年5月に法律を改正した。
  - | ja | 湖は深い。`;

test.each(rows<[string, string, string]>(SENTENCES))('%s, %s: %s', (types, language, sentence) => {
  const found = statementsOf(sentence, language).map(({ type }) => LETTERS[type] ?? type);
  expect(found.sort().join('') || '-').toBe(types);
});

test('advice says whom it addresses, and how strong it is', () => {
  expect(first('Norway should publish it.', 'RECOMMENDATION')).toMatchObject({
    targets: ['NOR'],
    strength: 'SHOULD',
    modality: 'HOPED',
    reasons: ['advice: "should"'],
  });
  expect(first('Chile must stop this.', 'RECOMMENDATION')?.strength).toBe('MUST');
  expect(first('Better maps are needed.', 'RECOMMENDATION')?.strength).toBe('NEEDS');
  expect(first('We urge Chile to stop.', 'RECOMMENDATION')?.targets).toEqual(['CHL']);
});

/** The types of statements in a document with paragraphs of chosen kinds, each of one sentence. */
const typesOf = (...paragraphs: readonly (readonly [ParagraphKind, string])[]) => {
  const text = paragraphs.map(([, each]) => each).join('\n\n');
  const kinds = paragraphs.map(([kind]) => kind);
  return statementsIn(draftedParagraphs(text, 'en', '2024-03-01', kinds)).map(({ type }) => type);
};

test.each<[ParagraphKind, string, string[]]>([
  ['BODY', 'Norway and Chile should:', ['RECOMMENDATION', 'RECOMMENDATION']],
  ['HEADING', 'Recommendations', ['RECOMMENDATION']],
  ['HEADING', 'History', []],
])('items are advice after an introduction or under a heading that says so: %s %s', (kind, before, types) => {
  expect(typesOf([kind, before], ['LIST_ITEM', '- Publish the minutes of all meetings.'])).toEqual(types);
});

test('forecasts have a modality and a type, and the words that hedge them', () => {
  const forecast = (text: string) => first(text, 'FORECAST');
  expect(forecast('Trade will grow.')).toMatchObject({ modality: 'EXPECTED', forecastType: 'FORECAST', hedge: null });
  expect(forecast('If the fund closes, projects will stop.')?.forecastType).toBe('CONDITION');
  expect(forecast('The plan risks failing.')).toMatchObject({ modality: 'HYPOTHETICAL', forecastType: 'RISK' });
  expect(forecast('The act takes effect on 4 May 2031.')?.modality).toBe('SCHEDULED');
  expect(forecast('Perhaps prices will fall.')).toMatchObject({ hedge: 'Perhaps', basis: 'AUTHOR_INFERRED' });
});

test('events have a kind, the nearest date, a modality, and participants with the subject first', () => {
  expect(first('In June 2019, Norway signed a treaty with Chile.', 'EVENT')).toMatchObject({
    eventKind: 'AGREEMENT',
    date: { edtf: '2019-06' },
    modality: 'HAPPENED',
    actors: ['NOR', 'CHL'],
  });
  expect(first('Norway will sign a treaty on 4 May 2031.', 'EVENT')?.modality).toBe('SCHEDULED');
  expect(first('Norway did not sign the treaty in 2016.', 'EVENT')?.modality).toBe('NEGATED');
});

test.each<[ParagraphKind, number]>([
  ...(['HEADING', 'TABLE', 'NOTE'] as const).map((kind): [ParagraphKind, number] => [kind, 0]),
  ...(['BODY', 'KEY_POINT', 'SPEECH'] as const).map((kind): [ParagraphKind, number] => [kind, 1]),
])('a %s has %d statements', (kind, count) => {
  expect(typesOf([kind, 'Norway should sign.'])).toHaveLength(count);
});

test('another language has no cues', () => {
  expect(CUE_LANGUAGES).toEqual(['en', 'de', 'fr', 'es', 'ko', 'ja']);
  expect(statementsOf('Norge skal undertegne avtalen.', 'nb')).toEqual([]);
});

test('whatever the text: scores and refs are sound, and keys have no six words of it in a row', () => {
  const cues = 'should will must wird könnte We call on for the in 2016 was held signed - : ; ? “ 🐟 해야 べき'.split(
    ' ',
  );
  const part = fc.oneof(fc.constantFrom(...cues), fc.string({ maxLength: 8 }));
  const parts = fc.array(part, { minLength: 1, maxLength: 60 });
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.constantFrom(...CUE_LANGUAGES), parts, (language, all) => {
      const document = draftedParagraphs(`x ${all.join(' ')}`, language, '2024-03-01');
      const refs = new Set(document.sentences.map(({ ref }) => ref));
      for (const { score, sentences, hedge, key } of statementsIn(document)) {
        expect(score > 0 && score < 1 && sentences.every((ref) => refs.has(ref))).toBe(true);
        if (hedge !== null) expect(document.text).toContain(hedge);
        const runs = words(key).flatMap((_, at, own) =>
          at + 6 <= own.length ? [own.slice(at, at + 6).join(' ')] : [],
        );
        expect(runs.filter((run) => ` ${words(document.text).join(' ')} `.includes(` ${run} `))).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(['a', 'should must will wird soll ', 'ist zu um zu zuzu ', ': - : '])(
  'a sentence of 300,000 characters of "%s" is read in bounded time',
  (part) => {
    const text = `x ${part.repeat(300_000 / part.length)}`;
    for (const language of CUE_LANGUAGES) expect(statementsOf(text, language).length).toBeLessThan(20);
  },
);
