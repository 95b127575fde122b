import { describe, expect, test } from 'vitest';
import { doubtsIn, finding } from './doubts-in.ts';

const named = (actor: string, ...names: string[]) => ({ actor, names, basis: 'STATED', citations: ['p1.s1'] });

const ACTORS = {
  publisher: 'institute-of-tides',
  organizations: [
    named('harbour-bank', 'Harbour Bank'),
    named('ferry-union', 'Ferry Union'),
    named('institute-of-tides', 'Institute of Tides'),
  ],
  people: [
    {
      ...named('ana-bree', 'Ana Bree'),
      affiliations: [{ organization: 'harbour-bank', role: 'Chair', basis: 'STATED', citations: ['p1.s1'] }],
    },
  ],
  groupings: [{ ...named('cargo-owners', 'cargo owners'), members: [] }],
};

const FAR = 'The piers of the north are long, and they were built of stone.';

/** What is doubted of a claim that cites the last sentence of the last paragraph of the first section. */
const doubtsOf = (paragraphs: string[][], extra: (citations: string[]) => object, last: string[] = [FAR]): string[] => {
  const ids = paragraphs.map((_, at) => `p${at + 1}`);
  const citations = [`p${paragraphs.length}.s${paragraphs.at(-1)?.length}`];
  return doubtsIn([...paragraphs.map((sentences) => ({ sentences })), { sentences: last }], {
    ...ACTORS,
    sections: [
      { id: 'one', paragraphs: ids },
      { id: 'two', paragraphs: [`p${paragraphs.length + 1}`] },
    ],
    ...extra(citations),
  }).filter((doubt) => /^(?:ATTRIBUTION|ACTOR)/.test(doubt));
};

const attributedTo =
  (...actors: string[]) =>
  (citations: string[]) => ({ findings: [finding('Ports lack pilots.', citations, { attributedTo: actors })] });

const forecastOf =
  (actor: string, fields: object = {}) =>
  (citations: string[]) => ({
    forecasts: [
      {
        slug: 'it',
        type: 'FORECAST',
        actors: [actor],
        summary: 'Ports may get lights.',
        modality: 'EXPECTED',
        basis: 'STATED',
        citations,
        ...fields,
      },
    ],
  });

describe('a view', () => {
  test('is not that of somebody else than the one whom its sentence names', () => {
    const text = [['The Ferry Union met.'], [FAR, 'According to the Harbour Bank, pilots are few.']];
    expect(doubtsOf(text, attributedTo('ferry-union'))).toEqual([
      'ATTRIBUTION: neither p2.s2 nor what leads to it names "ferry-union", but "harbour-bank" is named there; correct the actor, or cite the passage that names it',
    ]);
    expect(doubtsOf(text, attributedTo('harbour-bank'))).toEqual([]);
  });

  test('is not that of somebody whom nothing nearby names', () => {
    const text = [['The Ferry Union met.'], [FAR], [FAR, 'Pilots are said to be few.']];
    expect(doubtsOf(text, attributedTo('ferry-union'))).toEqual([
      'ATTRIBUTION: neither p3.s2 nor its paragraph and heading, nor the paragraph before, names "ferry-union"; correct the actor, or cite the passage that names it',
    ]);
    expect(doubtsOf(text.slice(1), attributedTo('ferry-union'))).toHaveLength(1);
  });

  test.each<[why: string, text: string[][], actors: string[]]>([
    ['the sentence before names', [['The Ferry Union met.', 'It says that pilots are few.']], ['ferry-union']],
    ['the paragraph before names', [['The Ferry Union met.'], ['It says that pilots are few.']], ['ferry-union']],
    ['its sentence means by a role', [['The Chair says that pilots are few.']], ['ana-bree']],
    ['its sentence means by who speaks for it', [['Ana Bree says that pilots are few.']], ['harbour-bank']],
    ['its sentence means by a part of the name', [['The owners say that pilots are few.']], ['cargo-owners']],
    ['speaks as "we"', [[FAR], ['We said that pilots are few.']], ['ferry-union']],
    ['publishes the text', [[FAR, 'Pilots are few.']], ['institute-of-tides']],
    ['the brief does not list', [[FAR, 'Pilots are few.']], ['unnamed']],
    [
      'are several, named as one',
      [['The Ferry Union met.'], [FAR], ['The two say so.']],
      ['ferry-union', 'harbour-bank'],
    ],
  ])('may be of those whom %s', (_, text, actors) => {
    expect(doubtsOf(text, attributedTo(...actors))).toEqual([]);
  });

  test('may be that of the US, which is not "us"', () => {
    const extra = (citations: string[]) => ({
      ...attributedTo('ferry-union')(citations),
      countries: [named('USA', 'US')],
    });
    expect(doubtsOf([[FAR], [FAR, 'The Harbour Bank of the US finds that pilots are few.']], extra)).toHaveLength(1);
  });
});

describe('a forecast', () => {
  const text = [[FAR, 'The Harbour Bank will light the piers.']];

  test('is not of somebody whom its sentence does not name, if it names another', () => {
    expect(doubtsOf(text, forecastOf('ferry-union'), ['The Ferry Union met.'])).toEqual([
      'ACTOR: neither p1.s2 nor what leads to it names "ferry-union", but "harbour-bank" is named there; correct the actor, or cite the passage that names it',
    ]);
    expect(doubtsOf(text, forecastOf('harbour-bank'))).toEqual([]);
  });

  test('is not of somebody whom its section never names', () => {
    const nobody = [['Pilots are few.', 'The piers will be lit.']];
    expect(doubtsOf(nobody, forecastOf('ferry-union'))).toEqual([
      'ACTOR: neither p1.s2 nor its section names "ferry-union"; correct the actor, or cite the passage that names it',
    ]);
    expect(doubtsOf([['The Ferry Union met.'], [FAR], ...nobody], forecastOf('ferry-union'))).toEqual([]);
  });

  test('may be of somebody whom the curator has added, or beside others of another type or another field', () => {
    expect(doubtsOf(text, forecastOf('ferry-union', { basis: 'CURATOR_INFERRED' }))).toEqual([]);
    const met = [['The Ferry Union met.'], [FAR], ...text];
    expect(doubtsOf(met, forecastOf('ferry-union', { attributedTo: ['harbour-bank'] }))).toEqual([]);
    const owners = [['The cargo owners met.'], [FAR], ...text];
    expect(doubtsOf(owners, forecastOf('cargo-owners'))).toEqual([]);
  });
});

test('advice may be to those whom most of it addresses', () => {
  const advice = (addressees: string[]) => (citations: string[]) => ({
    recommendations: addressees.map((addressee, at) => ({
      slug: `it-${at}`,
      addressees: [addressee],
      action: 'Light up the pier.',
      explicit: true,
      strength: 'SHOULD',
      modality: 'HOPED',
      basis: 'STATED',
      citations,
    })),
  });
  const text = [['The piers should be lit.']];
  expect(doubtsOf(text, advice(Array(3).fill('ferry-union')))).toEqual([]);
  expect(doubtsOf(text, advice(Array(2).fill('ferry-union')))).toHaveLength(2);
});

test('what is in another language is not read', () => {
  const extra = (citations: string[]) => ({ ...attributedTo('ferry-union')(citations), language: 'fr' });
  expect(doubtsOf([['Selon la Harbour Bank, les pilotes manquent.']], extra)).toEqual([]);
});
