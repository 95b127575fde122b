import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorsFile } from '../../../src/model/records/actor-records.ts';
import type { Register } from '../../../src/model/registers/register.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { rows } from '../../support/rows.ts';
import { draftedParagraphs, draftedText } from './drafted.ts';

const open = (text: string, language = 'en') => draftedText(text, language, '2024-03-01', 'Untitled', 'BODY');

const actors = (text: string, language = 'en', registers: readonly Register[] = []) =>
  findActors(open(text, language), registers);

const register = (file: object, namespace: string | null = null): Register => ({
  namespace,
  actors: actorsFile.parse(file),
  events: null,
  briefs: [],
});

const NAMED = `
  COUNTRY | en | The U.S. and its Chinese partners met South Koreans in France. | CHN, FRA, KOR, USA
  COUNTRY | en | The Canadian Department of Examples met the American Widget Corporation. | CAN
  COUNTRY | de | Der Ukrainekrieg und die chinesische Politik sind Vertretern Zyperns und den Briten egal. | CHN, CYP, GBR, UKR
  COUNTRY | fr | Les entreprises françaises et sud-coréennes quittent l’Iran et le Royaume-Uni. | FRA, GBR, IRN, KOR
  COUNTRY | es | Las empresas japonesas y alemanas salen de Estados Unidos y de México. | DEU, JPN, MEX, USA
  COUNTRY | ko | 한국과 미국은 북한의 발사를 논의했다. 한중일 회의도 열린다. | CHN, JPN, KOR, PRK, USA
  COUNTRY | ja | 日本とフランスは協議した。日米韓の会合で北朝鮮を議論する。 | FRA, JPN, KOR, PRK, USA
  COUNTRY | en | Ships crossed the South China Sea to New Mexico and New South Wales. | -
  COUNTRY | en | Michael Jordan wrote to Chad Example. | -
  COUNTRY | en | The form exists in Arabic, French and Spanish. | -
  COUNTRY | en | Write to the Example Trust, 12 Main Street, London, United Kingdom. | -
  COUNTRY | de | Das Deutschlandticket gilt bei der Deutschen Bahn, auch auf Deutsch. | -
  ORGANIZATION | en | The Ministry of Rivers, Lakes and Ponds met. | Ministry of Rivers, Lakes and Ponds
  ORGANIZATION | en | The Norwegian government and the Chilean navy trained. | Chilean navy, Norwegian government
  ORGANIZATION | en | It was sold to Sample Widgets Ltd in May. | Sample Widgets Ltd
  ORGANIZATION | en | The Sample Council (SC) met. SC and NATO agreed. | NATO, Sample Council
  ORGANIZATION | de | Das Bundesamt für Beispiele und der Verband der Muster streiten. | Bundesamt für Beispiele, Verband der Muster
  ORGANIZATION | de | Aus Sicht des Bundesverbands Musterhandel e. V. ist das so. | Bundesverband Musterhandel e. V.
  ORGANIZATION | de | Nach Ansicht des Europäischen Parlaments gilt das. | Europäisches Parlament
  ORGANIZATION | fr | La décision vient de l’Agence nationale de la Forêt. | Agence nationale de la Forêt
  ORGANIZATION | es | Lo decidió la Comisión Nacional de Bosques. | Comisión Nacional de Bosques
  ORGANIZATION | ko | 외교부와 한국예시연구원은 협의했다. | 외교부, 한국예시연구원
  ORGANIZATION | ja | 外務省と例示研究所は協議した。 | 例示研究所, 外務省
  ORGANIZATION | en | The Bank Examples Act and the Widget Council Agreement passed. | -
  ORGANIZATION | en | Spending on artificial intelligence (AIX) grew, and AIX will grow. | -
  PERSON | en | President Roe met Secretary of State Jane Doe and General Zed. | Jane Doe, Roe, Zed
  PERSON | en | Kim Sample-il met R. J. Castellano and Siobhán O’Neil. | Kim Sample-il, R. J. Castellano, Siobhán O’Neil
  PERSON | en | Then Kim Taeo Mina met officials. | Kim Taeo Mina
  PERSON | en | Then Kim Margaretha Smith spoke. | Kim Margaretha
  PERSON | de | Herr Muster und Bundeskanzlerin Petra Beispiel sprachen. | Muster, Petra Beispiel
  PERSON | de | Dort sprachen Peter Beispiel und Ralf-Dieter Muster. | Peter Beispiel, Ralf-Dieter Muster
  PERSON | fr | Le président Dupontel a reçu Thibault de La Roncière. | Dupontel, Thibault de La Roncière
  PERSON | es | La ministra Ejemplar habló con la Sra Muestra. | Ejemplar, Muestra
  PERSON | ko | 김예시 대통령은 홍보기 장관을 만났다. | 김예시, 홍보기
  PERSON | ja | 例田太郎首相はサンプル大統領と会談した。 | サンプル, 例田太郎
  PERSON | en | The General Assembly met the Prime Minister and the President of France. | -
  PERSON | en | Machine Learning models in Silicon Valley and Addis Ababa were old. | -`;

test.each(rows<[string, string, string, string]>(NAMED))('%s, %s: %s', (type, language, text, names) => {
  const likely = actors(text, language).filter((actor) => actor.type === type && actor.score >= 0.5);
  const found = likely.map(({ ref, name }) => ref ?? name).sort();
  expect(found.join(', ') || '-').toBe(names);
});

test('a country has its name before its adjective, and says what it doubts', () => {
  const [japan] = actors('Japanese firms sell in Japan.');
  expect(japan).toMatchObject({ type: 'COUNTRY', ref: 'JPN', name: 'Japan' });
  expect(japan?.spans.map(({ text, adjective }) => [text, adjective])).toEqual([
    ['Japanese', true],
    ['Japan', false],
  ]);
  expect(actors('Talks with Korea go on.')[0]?.reasons.join()).toContain('both states');
  expect(actors('Shops in Hong Kong closed.')[0]).toMatchObject({ ref: 'HKG', score: 0.4 });
});

test('an organization is one under its name and its abbreviation, of the kind that its name says', () => {
  const found = actors('The University of Sampleton (UOS) met. Later UOS wrote to the mayor.');
  expect(found.map(({ name, hints, spans }) => [name, hints, spans.length])).toEqual([
    ['University of Sampleton', { kind: 'UNIVERSITY' }, 3],
  ]);
});

test('a family name alone is the person named before', () => {
  const found = actors('Prime Minister Jane Doe spoke. Then Doe left.');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ name: 'Jane Doe', hints: { title: 'Prime Minister' } });
  expect(found[0]?.spans.map(({ text }) => text)).toEqual(['Jane Doe', 'Doe']);
});

describe('registers', () => {
  const names = { en: 'The Sample Institute', ko: '예시연구원' };
  const own = register({
    countries: [{ code: 'KOR', aliases: ['Hermit Land'] }],
    organizations: [{ slug: 'sample-institute', names, kind: 'THINK_TANK', aliases: ['SAMI'] }],
    people: [{ slug: 'jane-doe', names: { en: 'Jane Doe' } }],
    groupings: [{ slug: 'river-states', names: { en: 'River states' }, kind: 'COMMUNITY' }],
  });

  test('have entries that are found by all their names', () => {
    const found = actors('SAMI and the Sample Institute advise the river states and Hermit Land.', 'en', [own]);
    expect(found.map(({ ref, method }) => [ref, method])).toEqual([
      ['sample-institute', 'register'],
      ['river-states', 'register'],
      ['KOR', 'names'],
    ]);
    expect(actors('예시연구원은 발표했다.', 'ko', [own])[0]).toMatchObject({ ref: 'sample-institute' });
    const [person] = actors('Senator Doe agreed.', 'en', [own]);
    expect(person).toMatchObject({ type: 'PERSON', ref: 'jane-doe', name: 'Doe', score: 0.75 });
  });

  test('may have two entries with one name, which is a doubt, unless they are said to be the same', () => {
    const other = (sameAs: string[]) =>
      register(
        { organizations: [{ slug: 'sampling', names: { en: 'Sample Institute' }, kind: 'OTHER', sameAs }] },
        'others',
      );
    const find = (sameAs: string[]) => actors('The Sample Institute agreed.', 'en', [own, other(sameAs)])[0];
    expect(find([])).toMatchObject({ ref: 'sample-institute', score: 0.7 });
    expect(find(['sample-institute'])).toMatchObject({ ref: 'sample-institute', score: 0.95 });
  });
});

test('spans are passages of their sentences, and none of one actor overlaps another', () => {
  const words =
    'President Doe Jane the of Ministry and U.S. Kim Jong-un Bank (ABC) 𝒳 한국 米国 für China’s , V. “Act” Bundesamt';
  const list = fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(list, fc.constantFrom('en', 'de', 'fr', 'es', 'ko', 'ja'), (list, language) => {
      const document = open(`${list.join(' ')} end.`, language);
      const codePoints = [...document.text];
      for (const { spans, score } of findActors(document, [])) {
        expect(score > 0 && score <= 1).toBe(true);
        for (const [at, { sentence: ref, start, end, text }] of spans.entries()) {
          const sentence = document.sentences.find((other) => other.ref === ref);
          expect(codePoints.slice(start, end).join('')).toBe(text);
          expect(sentence && sentence.start <= start && end <= sentence.end).toBe(true);
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
      }
    }),
    { numRuns: 100, seed: 7 },
  );
});

test.each(['Ab Cd ', 'Bank of ', 'China, ', 'A. ', 'President of the ', 'A', '(ABC) ', 'Kim Sample-il '])(
  'a sentence of 200,000 characters of "%s" ends',
  (part) => {
    // One sentence, as no splitter would leave it.
    const document = draftedParagraphs(part.repeat(200_000 / part.length).trim(), 'en', null);
    expect(document.sentences).toHaveLength(1);
    expect(Array.isArray(findActors(document, []))).toBe(true);
  },
);
