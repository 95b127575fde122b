import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorsFile } from '../../../src/model/records/actor-records.ts';
import type { Register } from '../../../src/model/registers/register.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import { type DraftDocument, openDraftDocument } from '../../../src/text/draft/document.ts';
import { indexText } from '../../../src/text/index-text.ts';

const open = (text: string, language = 'en', kinds: Record<number, string> = {}): DraftDocument => {
  const bytes = new TextEncoder().encode(text);
  const index = indexText(bytes, { language, title: 'Untitled', authorNames: [], sectionTitles: [] });
  const paragraphs = index.paragraphs.map((paragraph, at) => ({
    ...paragraph,
    kind: (kinds[at] ?? 'BODY') as (typeof paragraph)['kind'],
  }));
  return openDraftDocument(bytes, { language, title: 'Untitled', published: '2024-03-01', index: { paragraphs } });
};

const actors = (text: string, language = 'en', registers: readonly Register[] = [], kinds = {}) =>
  findActors(open(text, language, kinds), registers);

const likely = (text: string, type: string, language = 'en', kinds = {}) =>
  actors(text, language, [], kinds)
    .filter((actor) => actor.type === type && actor.score >= 0.5)
    .map(({ ref, name }) => ref ?? name)
    .sort();

const register = (file: object, namespace: string | null = null): Register => ({
  namespace,
  actors: actorsFile.parse(file),
  events: null,
  briefs: [],
});

describe('countries', () => {
  test.each([
    ['en', 'The U.S. and its Chinese partners met South Koreans in France.', 'CHN FRA KOR USA'],
    ['en', 'DPRK envoys left the UAE for the Democratic Republic of the Congo.', 'ARE COD PRK'],
    ['de', 'Die chinesische Führung und Vertreter Großbritanniens reisten in die Schweiz.', 'CHE CHN GBR'],
    ['de', 'Mit Japanern und den Vereinigten Staaten sprach man über Italiens Haushalt.', 'ITA JPN USA'],
    ['en', 'The Belt and Road Initiative of China has a port in Wales, too.', 'CHN GBR'],
    ['en', 'Congolese miners left.', 'COD'],
    ['de', 'Im estnischen System X-Road und im innerdeutschen Netz gilt das.', 'DEU EST'],
    ['de', 'Der Ukrainekrieg und die Russlandsanktionen wirken, und die Chinapolitik ruht.', 'CHN RUS UKR'],
    ['de', 'Das Iran-Abkommen und die US-Zölle sind den Zyprioten und in Festlandchina egal.', 'CHN CYP IRN USA'],
    ['fr', 'Les entreprises françaises et sud-coréennes quittent l’Iran et le Royaume-Uni.', 'FRA GBR IRN KOR'],
    ['es', 'Las empresas japonesas y alemanas salen de Estados Unidos y de México.', 'DEU JPN MEX USA'],
    ['ko', '한국과 미국은 북한의 발사를 논의했다. 한중일 회의도 열린다.', 'CHN JPN KOR PRK USA'],
    ['ja', '日本とフランスは協議した。日米韓の会合で北朝鮮を議論する。', 'FRA JPN KOR PRK USA'],
  ])('%s: %s', (language, text, codes) => {
    expect(likely(text, 'COUNTRY', language).join(' ')).toBe(codes);
  });

  test.each([
    ['en', 'Ships crossed the South China Sea and the Taiwan Strait.'],
    ['en', 'The office in New Mexico works with Latin American towns.'],
    ['en', 'Give us a March date and a polish for the turkey, please.'],
    ['en', 'Michael Jordan wrote to Chad Example.'],
    ['en', 'The form exists in Arabic, French and Spanish.'],
    ['en', 'Farmers in Atlanta, Georgia, were asked.'],
    ['en', 'Write to the Example Trust, 12 Main Street, London, United Kingdom.'],
    ['en', 'The Prince of Wales flew to New South Wales.'],
    ['de', 'Das Deutschlandticket gilt bei der Deutschen Bahn, nicht im Golf von Oman.'],
    ['de', 'Das Formular gibt es auf Deutsch.'],
    ['ko', '대만해협과 한반도의 안정을 바란다.'],
    ['ja', '台湾海峡とインド太平洋の安定。'],
  ])('%s has none: %s', (language, text) => {
    expect(likely(text, 'COUNTRY', language)).toEqual([]);
  });

  test('an adjective is one, and a name with it is preferred', () => {
    const [japan] = actors('Japanese firms sell in Japan.');
    expect(japan).toMatchObject({ type: 'COUNTRY', ref: 'JPN', name: 'Japan' });
    expect(japan?.spans.map(({ text, adjective }) => [text, adjective])).toEqual([
      ['Japanese', true],
      ['Japan', false],
    ]);
  });

  test('counts in the name of an organ of a state, not in that of a company', () => {
    expect(likely('The Canadian Department of Examples met.', 'COUNTRY')).toEqual(['CAN']);
    expect(likely('He works for the American Widget Corporation.', 'COUNTRY')).toEqual([]);
  });

  test('says what it doubts', () => {
    expect(actors('Talks with Korea go on.')[0]?.reasons.join()).toContain('both states');
    expect(actors('Shops in Hong Kong closed.')[0]).toMatchObject({ ref: 'HKG', score: 0.4 });
  });
});

describe('organizations', () => {
  test.each([
    [
      'en',
      'The Ministry of Rivers, Lakes and Ponds agreed with the Example River Council.',
      'Example River Council|Ministry of Rivers, Lakes and Ponds',
    ],
    ['en', 'The Norwegian government and the Chilean navy trained.', 'Chilean navy|Norwegian government'],
    ['en', 'It was sold to Sample Widgets Ltd in May.', 'Sample Widgets Ltd'],
    [
      'de',
      'Das Bundesamt für Beispiele und der Verband der Musterbetriebe lehnen ab.',
      'Bundesamt für Beispiele|Verband der Musterbetriebe',
    ],
    ['en', 'It was Jane Doe of the Sampleton Pool.', 'Sampleton Pool'],
    ['en', 'The Sample Rivers Council, or SRC, met.', 'Sample Rivers Council'],
    ['en', 'The Sample Council (SC) and the National Sample Office met.', 'National Sample Office|Sample Council'],
    [
      'de',
      'Aus Sicht des Bundesverbands Musterhandel e. V. treibt das die Preise.',
      'Bundesverband Musterhandel e. V.',
    ],
    ['de', 'Die Muster Recycling GmbH & Co. KG stimmte zu.', 'Muster Recycling GmbH & Co. KG'],
    [
      'de',
      'Das Europäische Parlament und die Regierung Norwegens stimmten zu.',
      'Europäisches Parlament|Regierung Norwegens',
    ],
    ['de', 'Ein Papier des Forums Musterwirtschaft liegt vor.', 'Forum Musterwirtschaft'],
    ['de', 'Das Umweltministerium und der Muster Netz e.V. stimmten zu.', 'Muster Netz e.V.|Umweltministerium'],
    [
      'fr',
      'La décision vient du Ministère de la Pêche et de l’Agence nationale de la Forêt.',
      'Agence nationale de la Forêt|Ministère de la Pêche',
    ],
    [
      'es',
      'Lo decidió el Ministerio de Pesca y la Comisión Nacional de Bosques.',
      'Comisión Nacional de Bosques|Ministerio de Pesca',
    ],
    ['ko', '외교부와 한국예시연구원은 협의했다.', '외교부|한국예시연구원'],
    ['ja', '外務省と例示研究所は協議した。', '例示研究所|外務省'],
  ])('%s: %s', (language, text, names) => {
    expect(likely(text, 'ORGANIZATION', language).join('|')).toBe(names);
  });

  test.each([
    'The Bank Examples Act and the Widget Council Agreement passed.',
    'The government, the Commission and local councils agree.',
    'Spending on artificial intelligence (AIX) grew, and AIX will grow.',
  ])('none: %s', (text) => {
    expect(likely(text, 'ORGANIZATION')).toEqual([]);
  });

  test('an abbreviation is the organization that it was introduced for', () => {
    const found = actors('The River Example Council (REC) met. Later REC wrote to the mayor.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'River Example Council', ref: null });
    expect(found[0]?.spans.map(({ text }) => text)).toEqual(['River Example Council', 'REC', 'REC']);
  });

  test('hints say only what the name says', () => {
    expect(actors('We asked the University of Sampleton.')[0]?.hints).toEqual({ kind: 'UNIVERSITY' });
    expect(actors('We asked the Sampleton Group.')[0]?.hints).toEqual({});
  });
});

describe('people', () => {
  test.each([
    ['en', 'President Roe met Secretary of State Jane Doe and General Zed.', 'Jane Doe|Roe|Zed'],
    ['en', 'Jane Quill and R. J. Castellano spoke.', 'Jane Quill|R. J. Castellano'],
    ['en', 'Later Kim Sample-il wrote to Maria van der Muster.', 'Kim Sample-il|Maria van der Muster'],
    ['de', 'Herr Muster und Bundeskanzlerin Petra Beispiel sprachen.', 'Muster|Petra Beispiel'],
    ['de', 'Dort sprachen Peter Beispiel und Ralf-Dieter Muster.', 'Peter Beispiel|Ralf-Dieter Muster'],
    ['en', 'A model by Wim van der Example and Siobhán O’Neil.', 'Siobhán O’Neil|Wim van der Example'],
    ['en', 'Thank you, Jane, for the cake that Senators Roe and Zed sent.', 'Jane|Roe|Zed'],
    [
      'fr',
      'Le président Dupontel a reçu Mme Exemplaire et Thibault de La Roncière.',
      'Dupontel|Exemplaire|Thibault de La Roncière',
    ],
    ['es', 'La ministra Ejemplar habló con la Sra Muestra.', 'Ejemplar|Muestra'],
    ['ko', '김예시 대통령은 홍보기 장관을 만났다.', '김예시|홍보기'],
    ['ja', '例田太郎首相はサンプル大統領と会談した。', 'サンプル|例田太郎'],
  ])('%s: %s', (language, text, names) => {
    expect(likely(text, 'PERSON', language).join('|')).toBe(names);
  });

  test('a family name alone is the person named before', () => {
    const found = actors('Prime Minister Jane Doe spoke. Then Doe left.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ name: 'Jane Doe', hints: { title: 'Prime Minister' } });
    expect(found[0]?.spans.map(({ text }) => text)).toEqual(['Jane Doe', 'Doe']);
  });

  test('a byline is a list of names, and a title in capitals is none', () => {
    const kinds = { 0: 'FRONT_MATTER', 1: 'FRONT_MATTER' };
    expect(likely('Clean Water Supply\n\nJane Doe, Wanjiru Example and Peter Roe', 'PERSON', 'en', kinds)).toEqual([
      'Jane Doe',
      'Peter Roe',
      'Wanjiru Example',
    ]);
  });

  test('authors in notes count with their given names only', () => {
    const note = { 0: 'FOOTNOTE' };
    expect(likely('[1] Jane Doe and Quentin Roe, “A Title”, 2020.', 'PERSON', 'en', note)).toEqual([
      'Jane Doe',
      'Quentin Roe',
    ]);
    expect(likely('[1] Doe J, Roe AB, Poe SE (2020) A title.', 'PERSON', 'en', note)).toEqual([]);
  });

  test.each([
    'The General Assembly met on Monday.',
    'The Prime Minister and the President of France met.',
    'Saint Thomas Bay is calm.',
    'Machine Learning models in Silicon Valley and Apple Pay users were old.',
    'Our survey covers Addis Ababa, Los Angeles and the Rio Grande.',
  ])('none: %s', (text) => {
    expect(likely(text, 'PERSON')).toEqual([]);
  });
});

describe('registers', () => {
  const own = register({
    countries: [{ code: 'KOR', aliases: ['Hermit Land'] }],
    organizations: [
      {
        slug: 'sample-institute',
        names: { en: 'The Sample Institute', ko: '예시연구원' },
        kind: 'THINK_TANK',
        aliases: ['SAMI'],
      },
    ],
    people: [{ slug: 'jane-doe', names: { en: 'Jane Doe' } }],
    groupings: [{ slug: 'river-states', names: { en: 'River states' }, kind: 'COMMUNITY' }],
  });

  test('finds entries by all their names', () => {
    const found = actors('SAMI and the Sample Institute advise the river states and Hermit Land.', 'en', [own]);
    expect(found.map(({ type, ref, method }) => [type, ref, method])).toEqual([
      ['ORGANIZATION', 'sample-institute', 'register'],
      ['GROUPING', 'river-states', 'register'],
      ['COUNTRY', 'KOR', 'names'],
    ]);
    expect(actors('예시연구원은 발표했다.', 'ko', [own])[0]).toMatchObject({ ref: 'sample-institute' });
  });

  test('a title and a family name may be somebody of the register, and it says so', () => {
    const [person] = actors('Senator Doe agreed.', 'en', [own]);
    expect(person).toMatchObject({ type: 'PERSON', ref: 'jane-doe', name: 'Doe', score: 0.75 });
    expect(person?.reasons[0]).toContain('only one');
  });

  test('two entries with one name are a doubt', () => {
    const other = register(
      { organizations: [{ slug: 'sampling', names: { en: 'Sample Institute' }, kind: 'OTHER' }] },
      'others',
    );
    const [found] = actors('The Sample Institute agreed.', 'en', [own, other]);
    expect(found).toMatchObject({ ref: 'sample-institute', score: 0.7 });
    expect(found?.reasons[0]).toContain('others/sampling');
  });

  test('what catalogs declare to be the same is one', () => {
    const other = register(
      {
        organizations: [
          { slug: 'sampling', names: { en: 'Sampling House' }, kind: 'OTHER', sameAs: ['sample-institute'] },
        ],
      },
      'others',
    );
    expect(actors('The Sampling House agreed.', 'en', [own, other])[0]).toMatchObject({ ref: 'sample-institute' });
  });
});

describe('spans', () => {
  const words = fc.constantFrom(
    'President',
    'Doe',
    'Jane',
    'the',
    'of',
    'Ministry',
    'and',
    'U.S.',
    'Kim',
    'Jong-un',
    'Bank',
    '(ABC)',
    '𝒳',
    '한국',
    '米国',
    'für',
    'China’s',
    'said',
    ',',
    'e. V.',
    '“Act”',
    'Chinese',
    'Council',
    '\n',
    'e.g.',
    'Bundesamt',
  );

  test('are passages of their sentences, and none of one actor overlaps another', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'ko', 'ja'),
        (list, language) => {
          const text = `${list.join(' ')} end.`;
          const document = open(text, language);
          const codePoints = [...document.text];
          for (const { spans, score } of findActors(document, [])) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            for (const { sentence: ref, start, end, text } of spans) {
              const sentence = document.sentences.find((other) => other.ref === ref);
              expect(codePoints.slice(start, end).join('')).toBe(text);
              expect(sentence && sentence.start <= start && end <= sentence.end).toBe(true);
            }
            const inOrder = spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0));
            expect(inOrder).toBe(true);
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('the same text gives the same actors', () => {
    const text = 'President Roe met the Sample Council (SC) in France. SC agreed.';
    expect(actors(text)).toEqual(actors(text));
  });

  test.each([
    ['names', 'Ab Cd ', 1_000_000],
    ['nouns', 'Bank of ', 200_000],
    ['countries', 'China, ', 200_000],
    ['initials', 'A. ', 200_000],
    ['titles', 'President of the ', 200_000],
    ['one word', 'A', 200_000],
    ['brackets', '(ABC) ', 200_000],
    ['surnames', 'Kim Sample-il ', 200_000],
  ])('many %s end', (_, part, length) => {
    // One sentence, as no splitter would leave it.
    const text = part.repeat(length / part.length);
    const sentence = {
      ref: 'p1.s1',
      paragraph: 'p1',
      kind: 'BODY',
      start: 0,
      end: text.length,
      text,
      sha256: '',
    } as const;
    const paragraph = { id: 'p1', kind: 'BODY', start: 0, end: text.length, text, sentences: [sentence] } as const;
    const document = {
      language: 'en',
      title: '',
      published: null,
      text,
      paragraphs: [paragraph],
      sentences: [sentence],
    };
    expect(Array.isArray(findActors(document, []))).toBe(true);
  });
});
