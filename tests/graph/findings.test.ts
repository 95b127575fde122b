import { describe, expect, test } from 'vitest';
import { DATA, LEDGER_BRIEF, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** Facts and results that briefs report, and the numbers that they give. */

const { read } = await serveFlat([DATA, SECOND_BRIEF, LEDGER_BRIEF]);

const QUANTITIES = `quantities {
  text value min max unit unitSystem measure role actors { ... on Actor { slug } } of place { name basis country { code } }
  date { edtf basis } comparedWith
}`;

const none = { value: null, min: null, max: null, actors: [], of: null, place: null, date: null, comparedWith: null };

test('a finding has what it is about, its support, the source that the text names, and its numbers', async () => {
  const query = `{ finding(ref: "travellers-would-return") {
    summary support reference modality basis brief { slug } citations { ref quote }
    about { __typename ... on Country { code } }${QUANTITIES} 
  } }`;
  expect(await read(query)).toEqual({
    summary: 'Most of those who were asked want to repeat the journey.',
    support: 'SURVEY',
    reference: 'Harrow Panel',
    modality: 'ONGOING',
    basis: 'STATED',
    brief: 'quillmere-2026-02-10',
    citations: [
      {
        ref: 'quillmere-2026-02-10:p1.s2',
        quote: 'In a survey by the Harrow Panel, two thirds of 1,200 travellers said that they would come again.',
      },
    ],
    about: [{ __typename: 'Country', code: 'KR' }],
    quantities: [
      {
        ...none,
        text: 'two thirds',
        value: 66.7,
        unit: '%',
        unitSystem: 'UCUM',
        measure: 'share who would repeat the journey',
        role: 'MEASURED',
        of: 'those asked',
        place: { name: 'South Korea', basis: 'STATED', country: 'KR' },
      },
      {
        ...none,
        text: '1,200 travellers',
        value: 1200,
        unit: 'person',
        unitSystem: 'WORD',
        measure: 'people asked',
        role: 'MEASURED',
      },
    ],
  });
});

test('forecasts, recommendations and mentions give numbers too: ranges, thresholds, pledges', async () => {
  const query = `{
    forecast(ref: "trips-grow-in-2026") { ${QUANTITIES} }
    recommendation(ref: "publish-counts-of-visitors") { quantities { text min max unit role of } }
    brief(ref: "quillmere-2026-02-10") { mentions { nodes { quantities { text value unit role date { edtf } } } } }
  }`;
  expect(await read(query)).toEqual({
    forecast: [
      {
        ...none,
        text: '4.5 to 5 million trips',
        min: 4_500_000,
        max: 5_000_000,
        unit: 'trip',
        unitSystem: 'WORD',
        measure: 'trips between the two countries',
        role: 'PROJECTION',
        actors: ['cn', 'kr'],
        date: { edtf: '2026', basis: 'AUTHOR_INFERRED' },
        comparedWith: '2025',
      },
    ],
    recommendation: [
      { text: '30 days', min: null, max: 30, unit: 'd', role: 'THRESHOLD', of: null },
      { text: 'at least 90 percent', min: 90, max: null, unit: '%', role: 'TARGET', of: 'the ports' },
    ],
    brief: [[{ text: '30 billion won', value: 30_000_000_000, unit: 'KRW', role: 'PLEDGE', date: '../2027' }]],
  });
});

describe('findings', () => {
  test('are listed at their brief and at what they are about', async () => {
    // Other briefs have findings about South Korea, too.
    const query = `{
      brief(ref: "quillmere-2026-02-10") { findings { nodes { slug } } }
      country(ref: "KR") { findings(where: { briefs: ["quillmere-2026-02-10"] }) { nodes { slug } } }
      event(ref: "china-visa-exemption-for-south-koreans") { findings { nodes { slug } } }
      issue(ref: "chinese-economic-slowdown") { findings { nodes { slug } } }
    }`;
    expect(await read(query)).toEqual({
      brief: ['trips-grew-in-2025', 'travellers-would-return'],
      country: ['trips-grew-in-2025', 'travellers-would-return'],
      event: ['trips-grew-in-2025'],
      issue: ['china-stimulus-falls-short'],
    });
  });

  test('are found by unit, role of a number, support, what they are about, and publisher', async () => {
    const query = `query ($about: [ID!], $brief: [ID!]) {
      unit: findings(where: { units: ["%"], briefs: $brief }) { nodes { slug } }
      units: findings(where: { units: ["trip", "person"], briefs: $brief }) { nodes { slug } }
      role: findings(where: { quantityRoles: [BASELINE], briefs: $brief }) { nodes { slug } }
      support: findings(where: { supports: [NONE_GIVEN], publishers: ["asan-institute"] }) { nodes { slug } }
      about: findings(where: { about: $about }) { nodes { slug } }
      publisher: findings(where: { publishers: ["skarvoya-institute"] }) { nodes { slug } }
      targets: recommendations(where: { quantityRoles: [TARGET], units: ["%"], briefs: $brief }) { nodes { slug } }
      projections: forecasts(where: { units: ["trip"], briefs: $brief }) { nodes { slug } }
    }`;
    const about = [btoa('Issue:chinese-economic-slowdown')];
    expect(await read(query, { about, brief: 'quillmere-2026-02-10' })).toEqual({
      unit: ['travellers-would-return'],
      units: ['trips-grew-in-2025', 'travellers-would-return'],
      role: ['trips-grew-in-2025'],
      support: ['china-stimulus-falls-short'],
      about: ['china-stimulus-falls-short'],
      publisher: [],
      targets: ['publish-counts-of-visitors'],
      projections: ['trips-grow-in-2026'],
    });
  });

  test('are evidence for a motive, after all others, and what a recommendation responds to', async () => {
    const query = `{
      motive(ref: "seoul-keep-visitors-coming") { evidence { nodes { role: evidenceRole what { id } } } }
      recommendation(ref: "publish-counts-of-visitors") { answers { nodes { to { ... on Finding { slug } } } } }
    }`;
    expect(await read(query)).toEqual({
      motive: [
        { role: 'ACT', what: btoa('Event:seoul-signs-in-chinese') },
        { role: 'OPENING', what: btoa('Finding:travellers-would-return') },
      ],
      recommendation: ['trips-grew-in-2025'],
    });
  });

  test.each(['repeat the journey', 'harrow', 'people asked'])(
    'are searched by what they say, their source and their numbers: %s',
    async (text) => {
      const query = `{ search(text: "${text}") { nodes { ... on Finding { slug } } } }`;
      expect(await read(query)).toEqual(['travellers-would-return']);
    },
  );
});
