import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParagraphKind } from '../../../src/model/vocabulary/briefs.ts';
import { findActors } from '../../../src/text/draft/actors/find-actors.ts';
import type { DraftDocument } from '../../../src/text/draft/document.ts';
import { findDates } from '../../../src/text/draft/find-dates.ts';
import type { FoundStatement } from '../../../src/text/draft/found.ts';
import { CUE_LANGUAGES } from '../../../src/text/draft/statements/cues/cues-of.ts';
import { findStatements } from '../../../src/text/draft/statements/find-statements.ts';
import { draftedParagraphs } from './drafted.ts';
import { ENGLISH_STATEMENTS, GERMAN_STATEMENTS, OTHER_STATEMENTS } from './statement-rows.ts';

/** The score from which on a proposal counts. */
const LIKELY = 0.5;

const statementsIn = (document: DraftDocument): FoundStatement[] =>
  findStatements(document, { dates: findDates(document), actors: findActors(document, []), quantities: [] });

const statementsOf = (text: string, language = 'en'): FoundStatement[] =>
  statementsIn(draftedParagraphs(text, language, '2024-03-01'));

const likely = (statements: readonly FoundStatement[], type: FoundStatement['type']) =>
  statements.filter((statement) => statement.type === type && statement.score >= LIKELY);

const first = (text: string, type: FoundStatement['type'], language = 'en'): FoundStatement => {
  const found = statementsOf(text, language).find((statement) => statement.type === type);
  if (!found) throw new Error(`no ${type} in ${text}`);
  return found;
};

/** A document with paragraphs of chosen kinds, each of one sentence. */
const documentOf = (language: string, ...paragraphs: readonly (readonly [ParagraphKind, string])[]): DraftDocument => {
  const document = draftedParagraphs(paragraphs.map(([, text]) => text).join('\n\n'), language, '2024-03-01');
  const withKinds = document.paragraphs.map((paragraph, index) => {
    const kind = paragraphs[index]?.[0] ?? paragraph.kind;
    return { ...paragraph, kind, sentences: paragraph.sentences.map((sentence) => ({ ...sentence, kind })) };
  });
  return { ...document, paragraphs: withKinds, sentences: withKinds.flatMap(({ sentences }) => sentences) };
};

const COUNTED = { R: 'RECOMMENDATION', F: 'FORECAST', E: 'EVENT' } as const;

describe.each(Object.entries({ en: ENGLISH_STATEMENTS, de: GERMAN_STATEMENTS, ...OTHER_STATEMENTS }))(
  'statements in %s',
  (language, rows) => {
    // One text for all, because actors are looked for once a text.
    const document = documentOf(language, ...rows.map(([sentence]) => ['BODY', sentence] as const));
    const found = statementsIn(document);
    test.each(rows.map(([sentence, types], index) => [sentence, types, index] as const))('%s', (_, types, index) => {
      const ref = document.sentences[index]?.ref ?? '';
      const here = found.filter(({ sentences }) => sentences.includes(ref));
      const letters = Object.entries(COUNTED).filter(([, type]) => likely(here, type).length > 0);
      expect(letters.map(([letter]) => letter).sort()).toEqual([...types].sort());
    });
  },
);

describe('recommendations', () => {
  test('name the subject of a modal of duty, and how strong it is', () => {
    const should = first('Norway should publish its register of wells.', 'RECOMMENDATION');
    expect(should).toMatchObject({ targets: ['NOR'], strength: 'SHOULD', modality: 'HOPED', basis: 'STATED' });
    expect(should.reasons[0]).toBe('modal of duty "should" with subject "Norway"');
    expect(first('Chile must stop this.', 'RECOMMENDATION').strength).toBe('MUST');
    expect(first('Better maps are needed.', 'RECOMMENDATION').strength).toBe('NEEDS');
  });

  test('name whom they call on', () => {
    expect(first('We call on Chile to open its archives.', 'RECOMMENDATION').targets).toEqual(['CHL']);
    expect(first('We urge Norway and Chile to talk.', 'RECOMMENDATION').targets).toEqual(['NOR', 'CHL']);
  });

  test('say that a duty may be law in force or a question', () => {
    const law = first('Under the Act, a company must notify the registrar.', 'RECOMMENDATION');
    expect(law.score).toBeLessThan(LIKELY);
    expect(law.reasons).toContain('but it may be law in force');
  });

  test('are the items of a list that asks for them', () => {
    const list = (introduction: string) =>
      statementsIn(
        documentOf(
          'en',
          ['BODY', introduction],
          ['LIST_ITEM', '- open the archives to historians;'],
          ['LIST_ITEM', '- a yearly count of seals.'],
        ),
      );
    const items = (introduction: string) =>
      likely(list(introduction), 'RECOMMENDATION').filter(({ reasons }) => reasons[0]?.startsWith('item of a list'));
    expect(items('The government of Norway should:')).toHaveLength(2);
    expect(items('The government of Norway should:')[0]?.basis).toBe('STATED');
    expect(items('The museum has three rooms:')).toHaveLength(0);
  });

  test('are imperatives under a heading of recommendations', () => {
    const under = (heading: string) =>
      likely(
        statementsIn(documentOf('en', ['HEADING', heading], ['LIST_ITEM', '- Publish the minutes of all meetings.'])),
        'RECOMMENDATION',
      );
    expect(under('Recommendations')).toHaveLength(1);
    expect(under('What the council should do')).toHaveLength(1);
    expect(under('History')).toHaveLength(0);
  });

  test('of German lists are fragments without a verb', () => {
    const found = statementsIn(documentOf('de', ['BODY', 'Wir fordern:'], ['LIST_ITEM', '- ein Register der Brunnen']));
    expect(likely(found, 'RECOMMENDATION').map(({ sentences }) => sentences)).toContainEqual(
      found.at(-1)?.sentences ?? [],
    );
  });
});

describe('forecasts', () => {
  test.each([
    ['Trade will grow.', 'EXPECTED', 'FORECAST'],
    ['Trade may well stall.', 'HYPOTHETICAL', 'FORECAST'],
    ['The dispute threatens to spill over.', 'HYPOTHETICAL', 'RISK'],
    ['If the fund closes, projects will stop.', 'EXPECTED', 'CONDITION'],
    ['The envoys will meet on 4 October 2031.', 'SCHEDULED', 'FORECAST'],
  ])('%s', (sentence, modality, forecastType) => {
    expect(first(sentence, 'FORECAST')).toMatchObject({ modality, forecastType });
  });

  test('of German are no passive', () => {
    expect(likely(statementsOf('Das Projekt wird von der Stadt gefördert.', 'de'), 'FORECAST')).toEqual([]);
    expect(likely(statementsOf('Die Anlage wird verboten.', 'de'), 'FORECAST')).toEqual([]);
    expect(likely(statementsOf('Die Anlage wird im Mai verboten.', 'de'), 'FORECAST')).toHaveLength(1);
    expect(likely(statementsOf('Der Rat wird gebeten, dies im Mai zu tun.', 'de'), 'FORECAST')).toEqual([]);
    expect(likely(statementsOf('Die Miete wird steigen.', 'de'), 'FORECAST')).toHaveLength(1);
    expect(likely(statementsOf('Er sieht Daten, die leicht gespeichert werden können.', 'de'), 'FORECAST')).toEqual([]);
  });

  test.each([
    ['de', 'Der Gipfel findet am 14. und 15. Mai 2024 in der Halle von Rotterdam statt.'],
    ['de', 'Wir rechnen damit, dass die Zahl sinkt.'],
    ['de', 'Andernfalls scheitert der Umbau.'],
    ['de', 'Wenn die Mittel fehlen, verzögert sich der Bau.'],
    ['de', 'Geschieht nichts, wächst der Rückstand weiter.'],
    ['en', 'The Council expects demand to exceed supply.'],
    ['en', 'The Bank projects growth of two per cent.'],
    ['en', 'The law takes effect on 1 May 2024.'],
    ['en', 'Unless rules change, small firms face closure.'],
    ['en', 'The plan stands to benefit farmers.'],
  ])('%s: %s', (language, text) => {
    expect(likely(statementsOf(text, language), 'FORECAST')).toHaveLength(1);
  });

  test.each(["We'll believe it when we see it.", 'The law took effect on 1 May 2020.'])(
    'there is none in "%s"',
    (text) => {
      expect(likely(statementsOf(text), 'FORECAST')).toEqual([]);
    },
  );

  test('give the words that hedge them, as the text has them', () => {
    expect(first('Perhaps prices will fall.', 'FORECAST')).toMatchObject({
      hedge: 'perhaps',
      basis: 'AUTHOR_INFERRED',
    });
    expect(first('In May prices will fall.', 'FORECAST').hedge).toBeNull();
    expect(first('Prices will largely and increasingly fall.', 'FORECAST')).toMatchObject({
      hedge: null,
      basis: 'STATED',
    });
    expect(first('We expect that prices will fall.', 'FORECAST').basis).toBe('AUTHOR_INFERRED');
    expect(first('We think that the plan is too weak and oppose it.', 'STANCE').basis).toBe('STATED');
  });
});

describe('events', () => {
  test.each([
    ['The presidents of Chile and Peru met in Lima.', 'SUMMIT'],
    ['The foreign ministers met in Lima.', 'MINISTERIAL'],
    ['Norway and Chile signed a fishing agreement.', 'AGREEMENT'],
    ['Parliament adopted the Clean Rivers Act.', 'LAW_ADOPTED'],
    ['The regulation entered into force in 2016.', 'LAW_IN_FORCE'],
    ['The court annulled the decree in 2016.', 'RULING'],
    ['Chile held an election in 2016.', 'ELECTION'],
    ['The army invaded the island in 1912.', 'ATTACK'],
    ['Finland imposed sanctions on a bank in 2016.', 'ECONOMIC_PRESSURE'],
    ['The ministry published its report in 2016.', 'PUBLICATION'],
    ['An earthquake destroyed the port in 2010.', 'DISASTER'],
  ])('%s', (sentence, eventKind) => {
    expect(first(sentence, 'EVENT').eventKind).toBe(eventKind);
  });

  test.each([
    ['Das Gericht hat die Regelung 2020 verworfen.', 'RULING'],
    ['Die Verordnung trat 2016 in Kraft.', 'LAW_IN_FORCE'],
    ['Die Minister trafen sich 2014 in Oslo.', 'MINISTERIAL'],
    ['Der Bundestag hat das Gesetz 2019 verabschiedet.', 'LAW_ADOPTED'],
  ])('%s', (sentence, eventKind) => {
    expect(first(sentence, 'EVENT', 'de').eventKind).toBe(eventKind);
  });

  test('have a modality by tense, date and denial', () => {
    expect(first('The two states signed a treaty in 2016.', 'EVENT').modality).toBe('HAPPENED');
    expect(first('The two states will sign a treaty on 4 May 2031.', 'EVENT').modality).toBe('SCHEDULED');
    expect(first('The two states will sign a treaty.', 'EVENT').modality).toBe('EXPECTED');
    expect(first('The ministers did not reach an agreement; the talks ended in 2016.', 'EVENT').modality).toBe(
      'NEGATED',
    );
  });

  test('have the nearest date, and their participants with the subject first', () => {
    const found = first('In June 2019, Norway signed a treaty with Chile.', 'EVENT');
    expect(found.date?.edtf).toBe('2019-06');
    expect(found.actors).toEqual(['NOR', 'CHL']);
  });

  test('of one sentence are several only if each has its own date', () => {
    const dates = (text: string) => likely(statementsOf(text), 'EVENT').map(({ date }) => date?.edtf);
    expect(dates('They include the Oslo summit in May 2019 and the Lima meeting in June 2020.').sort()).toEqual([
      '2019-05',
      '2020-06',
    ]);
    expect(dates('The ministers met and signed a treaty in May 2019.')).toEqual(['2019-05']);
  });

  test('are told from participles and adjectives', () => {
    expect(likely(statementsOf('The treaty is signed by all states.'), 'EVENT')).toEqual([]);
    expect(likely(statementsOf('A signed copy hangs on the wall.'), 'EVENT')).toEqual([]);
    expect(likely(statementsOf('Norway has signed the treaty.'), 'EVENT')).toHaveLength(1);
  });
});

describe('motives, stances and findings', () => {
  test('say whose they are', () => {
    expect(first('Norway seeks to win back its markets from Chile.', 'MOTIVE')).toMatchObject({
      actors: ['NOR'],
      targets: ['CHL'],
      modality: 'ONGOING',
    });
    expect(first('Norway opposes the ban.', 'STANCE')).toMatchObject({ actors: ['NOR'], polarity: 'NEGATIVE' });
    expect(first('Chile welcomes the plan.', 'STANCE').polarity).toBe('POSITIVE');
    expect(first('Die Stadt lehnt den Plan ab.', 'STANCE', 'de').polarity).toBe('NEGATIVE');
    const finding = first('The survey found that 40 per cent of boats leak.', 'FINDING');
    expect(finding.score).toBeGreaterThanOrEqual(LIKELY);
    expect(finding.reasons).toContain('support: SURVEY');
  });

  test('are attributed to those whose view it is', () => {
    expect(first('According to Norway, prices will fall.', 'FORECAST')).toMatchObject({ attributedTo: ['NOR'] });
    expect(first('Laut Norwegen werden die Preise sinken.', 'FORECAST', 'de').attributedTo).toEqual(['NOR']);
    expect(first('We argue that prices will fall.', 'FORECAST').attributedTo).toEqual([]);
  });
});

describe('the texts that are read', () => {
  test.each<ParagraphKind>(['HEADING', 'FRONT_MATTER', 'TABLE', 'CAPTION', 'FOOTNOTE', 'NOTE'])(
    'nothing is found in a %s',
    (kind) => {
      expect(statementsIn(documentOf('en', [kind, 'Norway should sign the treaty of 2016.']))).toEqual([]);
    },
  );

  test.each<ParagraphKind>(['BODY', 'LIST_ITEM', 'KEY_POINT', 'BOX', 'SPEECH'])('a %s is read', (kind) => {
    const found = statementsIn(documentOf('en', [kind, 'Norway should sign the treaty of 2016.']));
    expect(likely(found, 'RECOMMENDATION')).toHaveLength(1);
  });

  test('another language has no cues', () => {
    expect(CUE_LANGUAGES).toEqual(['en', 'de', 'fr', 'es', 'ko', 'ja']);
    expect(statementsOf('Norge skal undertegne avtalen.', 'nb')).toEqual([]);
    expect(statementsOf('Norway should sign.', 'en-GB')).not.toEqual([]);
  });

  test('keys never have more than five words of the text in a row', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const rows = [...ENGLISH_STATEMENTS, ...GERMAN_STATEMENTS];
    const document = documentOf('en', ...rows.map(([sentence]) => ['BODY', sentence] as const));
    const text = words(document.text).join(' ');
    const found = statementsIn(document);
    expect(found.length).toBeGreaterThan(50);
    for (const { key } of found) {
      const runs = words(key).flatMap((_, at, all) => (at + 6 <= all.length ? [all.slice(at, at + 6).join(' ')] : []));
      expect(runs.filter((run) => text.includes(run))).toEqual([]);
      expect(key).not.toBe('');
    }
  });
});

describe('hostile texts', () => {
  const words = fc.constantFrom(
    ...'should will must wird werden könnte We call on for the of in 2016 was were held signed - : ; ? “ 🐟 해야 べき'.split(
      ' ',
    ),
  );

  test('scores and refs are sound, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CUE_LANGUAGES),
        fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 60 }),
        (language, parts) => {
          const text = `x ${parts.join(' ')}`;
          const document = draftedParagraphs(text, language, '2024-03-01');
          const refs = new Set(document.sentences.map(({ ref }) => ref));
          const found = findStatements(document, { dates: [], actors: [], quantities: [] });
          for (const { score, sentences, reasons, hedge } of found) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThan(1);
            expect(sentences.every((ref) => refs.has(ref))).toBe(true);
            expect(reasons.length).toBeGreaterThan(0);
            if (hedge !== null) expect(text.toLowerCase()).toContain(hedge.toLowerCase());
          }
          expect(findStatements(document, { dates: [], actors: [], quantities: [] })).toEqual(found);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ['one word', 'a'.repeat(300_000)],
    ['modals', 'should must will '.repeat(20_000)],
    ['words of three letters', 'ist zu um zu zuzu '.repeat(20_000)],
    ['colons', ': - : '.repeat(50_000)],
  ])('a sentence of %s is read in bounded time', (_, text) => {
    for (const language of CUE_LANGUAGES) {
      const document = draftedParagraphs(`x ${text}`, language, null);
      expect(findStatements(document, { dates: [], actors: [], quantities: [] }).length).toBeLessThan(20);
    }
  });
});
