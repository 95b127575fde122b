import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, LEDGER_BRIEF, SECOND_BRIEF, serveData } from '../support/serve.ts';

/** Facts and results that briefs report, and the numbers that they give. */

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA, SECOND_BRIEF, LEDGER_BRIEF]);
});

const QUANTITIES = `quantities {
  text value min max unit unitSystem measure role actors { ... on Actor { slug } } of place { name basis country { code } }
  date { edtf basis } comparedWith
}`;

const none = { value: null, min: null, max: null, actors: [], of: null, place: null, date: null, comparedWith: null };

test('a finding has what it is about, its support, the source that the text names, and its numbers', async () => {
  const { finding } = await graph.get<{ finding: object }, object>(`{ finding(slug: "travellers-would-return") {
    summary support reference modality basis brief { slug } citations { ref quote }
    about { __typename ... on Country { code } } ${QUANTITIES}
  } }`);
  expect(finding).toEqual({
    summary: 'Most of those who were asked want to repeat the journey.',
    support: 'SURVEY',
    reference: 'Harrow Panel',
    modality: 'ONGOING',
    basis: 'STATED',
    brief: { slug: 'quillmere-2026-02-10' },
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
        place: { name: 'South Korea', basis: 'STATED', country: { code: 'KR' } },
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
  const data = await graph.get<object, object>(`{
    forecast(slug: "trips-grow-in-2026") { ${QUANTITIES} }
    recommendation(slug: "publish-counts-of-visitors") { quantities { text min max unit role of } }
    brief(slug: "quillmere-2026-02-10") { events { edges { quantities { text value unit role date { edtf } } } } }
  }`);
  expect(data).toEqual({
    forecast: {
      quantities: [
        {
          ...none,
          text: '4.5 to 5 million trips',
          min: 4_500_000,
          max: 5_000_000,
          unit: 'trip',
          unitSystem: 'WORD',
          measure: 'trips between the two countries',
          role: 'PROJECTION',
          actors: [{ slug: 'cn' }, { slug: 'kr' }],
          date: { edtf: '2026', basis: 'AUTHOR_INFERRED' },
          comparedWith: '2025',
        },
      ],
    },
    recommendation: {
      quantities: [
        { text: '30 days', min: null, max: 30, unit: 'd', role: 'THRESHOLD', of: null },
        { text: 'at least 90 percent', min: 90, max: null, unit: '%', role: 'TARGET', of: 'the ports' },
      ],
    },
    brief: {
      events: {
        edges: [
          {
            quantities: [
              { text: '30 billion won', value: 30_000_000_000, unit: 'KRW', role: 'PLEDGE', date: { edtf: '../2027' } },
            ],
          },
        ],
      },
    },
  });
});

describe('findings', () => {
  test('are listed at their brief and at what they are about', async () => {
    const FINDINGS = 'findings { nodes { slug } }';
    // Other briefs have findings about these countries, too.
    const OF_BRIEF = 'findings(where: { brief: "quillmere-2026-02-10" }) { nodes { slug } }';
    const data = await graph.get<object, object>(`{
      brief(slug: "quillmere-2026-02-10") { ${FINDINGS} }
      country(code: "KR") { ${OF_BRIEF} }
      event(slug: "china-visa-exemption-for-south-koreans") { ${FINDINGS} }
      issue(slug: "chinese-economic-slowdown") { ${FINDINGS} }
    }`);
    const grew = { slug: 'trips-grew-in-2025' };
    expect(data).toEqual({
      brief: { findings: { nodes: [grew, { slug: 'travellers-would-return' }] } },
      country: { findings: { nodes: [grew, { slug: 'travellers-would-return' }] } },
      event: { findings: { nodes: [grew] } },
      issue: { findings: { nodes: [{ slug: 'china-stimulus-falls-short' }] } },
    });
  });

  test('are found by unit, role of a number, support, what they are about, and publisher', async () => {
    const id = Buffer.from('Issue:chinese-economic-slowdown').toString('base64');
    const data = await graph.get<Record<string, { nodes: { slug: string }[] }>, object>(
      `query ($about: [ID!], $brief: String) {
        unit: findings(where: { unit: ["%"], brief: $brief }) { nodes { slug } }
        units: findings(where: { unit: ["trip", "person"], brief: $brief }) { nodes { slug } }
        role: findings(where: { quantityRole: [BASELINE], brief: $brief }) { nodes { slug } }
        support: findings(where: { support: [NONE_GIVEN], publisher: "asan-institute" }) { nodes { slug } }
        about: findings(where: { about: $about }) { nodes { slug } }
        publisher: findings(where: { publisher: "skarvoya-institute" }) { nodes { slug } }
        targets: recommendations(where: { quantityRole: [TARGET], unit: ["%"], brief: $brief }) { nodes { slug } }
        projections: forecasts(where: { unit: ["trip"], brief: $brief }) { nodes { slug } }
      }`,
      { about: [id], brief: 'quillmere-2026-02-10' },
    );
    expect(
      Object.fromEntries(Object.entries(data).map(([name, { nodes }]) => [name, nodes.map(({ slug }) => slug)])),
    ).toEqual({
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
    const data = await graph.get<object, object>(`{
      motive(slug: "seoul-keep-visitors-coming") { evidence { edges { role node { ... on Node { id } __typename } } } }
      recommendation(slug: "publish-counts-of-visitors") { answers { nodes { ... on Finding { slug } } } }
    }`);
    const id = (key: string) => Buffer.from(key).toString('base64');
    expect(data).toEqual({
      motive: {
        evidence: {
          edges: [
            { role: 'ACT', node: { id: id('Event:seoul-signs-in-chinese'), __typename: 'Event' } },
            { role: 'OPENING', node: { id: id('Finding:travellers-would-return'), __typename: 'Finding' } },
          ],
        },
      },
      recommendation: { answers: { nodes: [{ slug: 'trips-grew-in-2025' }] } },
    });
  });

  test('are searched by what they say, their source and their numbers', async () => {
    const data = await graph.get<Record<string, { nodes: { slug?: string }[] }>, object>(`{
      summary: search(text: "repeat the journey") { nodes { ... on Finding { slug } } }
      reference: search(text: "harrow") { nodes { ... on Finding { slug } } }
      measure: search(text: "people asked") { nodes { ... on Finding { slug } } }
    }`);
    const found = { nodes: [{ slug: 'travellers-would-return' }] };
    expect(data).toEqual({ summary: found, reference: found, measure: found });
  });
});
