import { describe, expect, test } from 'vitest';
import { DATA, LEDGER_BRIEF, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** What came of forecasts, recommendations and events: what briefs state of it, and what outside sources say. */

const { read, problems } = await serveFlat([DATA, SECOND_BRIEF, LEDGER_BRIEF]);

describe('an outcome', () => {
  test('of a brief has the brief and its citations, and its date of publication as `asOf`', async () => {
    const query = `{
      outcomes(where: { statedBy: ["quillmere-2026-02-10"], statuses: [CAME_TRUE] }) { nodes {
        of { ... on Forecast { slug } } status summary: text date { edtf basis } asOf { edtf } basis hedge confidence note
        brief: statedBy { slug } catalog { key: slug } citations { ref } sources { publisher }
      } }
    }`;
    expect(await read(query)).toEqual([
      {
        of: 'travel-grows-under-any-government',
        status: 'CAME_TRUE',
        summary: 'Travel grew, as the other institute had foreseen.',
        date: { edtf: '2025', basis: 'CURATOR_INFERRED' },
        asOf: '2026-02-10',
        basis: 'STATED',
        hedge: null,
        confidence: null,
        note: null,
        brief: 'quillmere-2026-02-10',
        catalog: 'tests/fixtures/ledger-brief',
        citations: ['quillmere-2026-02-10:p2.s1', 'quillmere-2026-02-10:p1.s1'],
        sources: [],
      },
    ]);
  });

  test('of outside sources has these, and cites no passage', async () => {
    const query = `{
      forecast(ref: "travel-grows-under-any-government") { outcome {
        status summary: text date { edtf basis } asOf { edtf } basis confidence note brief: statedBy { slug } citations { ref }
        sources { publisher title url date { edtf } accessed { edtf } }
      } }
    }`;
    expect(await read(query)).toEqual({
      status: 'PARTLY',
      summary: 'Travel grew until the autumn only.',
      date: { edtf: '2025', basis: 'CORROBORATED' },
      asOf: '2026-03-01',
      basis: 'CORROBORATED',
      confidence: 'LOW',
      note: 'Whether the winter was an exception.',
      brief: null,
      citations: [],
      sources: [
        {
          publisher: 'The Invented Times',
          title: 'Fewer at the Gate',
          url: 'https://example.org/gate',
          date: '2026-02-20',
          accessed: '2026-03-01',
        },
      ],
    });
  });

  test('is listed in the order in which it was known, and the last one counts', async () => {
    expect(
      await read(
        '{ forecast(ref: "travel-grows-under-any-government") { outcome { status } outcomes { nodes { status } } } }',
      ),
    ).toEqual({ outcome: 'PARTLY', outcomes: ['UNKNOWN', 'CAME_TRUE', 'PARTLY'] });
  });

  test('of an event is at the event', async () => {
    expect(
      await read(
        '{ event(ref: "seoul-signs-in-chinese") { outcomes { nodes { status of { ... on Event { slug } } } } } }',
      ),
    ).toEqual([{ status: 'OPEN', of: 'seoul-signs-in-chinese' }]);
  });

  test('that is searched for leads to what it is of', async () => {
    expect(await read('{ search(text: "until the autumn") { nodes { ... on Forecast { slug } } } }')).toEqual([
      'travel-grows-under-any-government',
    ]);
  });
});

describe('a filter', () => {
  test('by the outcome that counts finds forecasts and recommendations, also among all claims', async () => {
    const query = `{
      partly: forecasts(where: { outcomeStatuses: [PARTLY], publishers: ["skarvoya-institute"] }) { nodes { slug } }
      cameTrue: forecasts(where: { outcomeStatuses: [CAME_TRUE], publishers: ["skarvoya-institute"] }) { nodes { slug } }
      refused: recommendations(where: { outcomeStatuses: [NOT_ADOPTED] }) { nodes { slug } }
      unjudged: recommendations(where: { hasOutcome: false, publishers: ["quillmere-institute"] }) { nodes { slug } }
      claims(where: { outcomeStatuses: [NOT_ADOPTED, OPEN], publishers: ["skarvoya-institute"] }) { nodes { slug } }
      all: claims(where: { hasOutcome: true, publishers: ["skarvoya-institute"] }) { nodes { slug } }
    }`;
    expect(await read(query)).toEqual({
      partly: ['travel-grows-under-any-government'],
      cameTrue: [],
      refused: ['keep-travel-and-security-apart'],
      unjudged: ['publish-counts-of-visitors'],
      claims: ['keep-travel-and-security-apart', 'traded-limits-turn-travel-into-lever'],
      all: [
        'travel-grows-under-any-government',
        'keep-travel-and-security-apart',
        'traded-limits-turn-travel-into-lever',
      ],
    });
  });

  test('of outcomes by brief, publisher and catalog is by those of what was foreseen or advised', async () => {
    const query = `{
      brief: outcomes(where: { ofBriefs: ["skarvoya-2025-01-14"] }) { totalCount }
      publisher: outcomes(where: { ofPublishers: ["skarvoya-institute"], types: [RECOMMENDATION] }) { totalCount }
      others: outcomes(where: { ofBriefs: ["quillmere-2026-02-10"], types: [FORECAST] }) { totalCount }
      events: outcomes(where: { ofBriefs: ["quillmere-2026-02-10"], types: [EVENT] }) { totalCount }
      asan: outcomes(where: { ofBriefs: ["asan-2024-12-05"], types: [FORECAST, RECOMMENDATION] }) { totalCount }
      outside: outcomes(where: { ofBriefs: ["skarvoya-2025-01-14"], bases: [CORROBORATED] }) { totalCount }
      dated: outcomes(where: { ofBriefs: ["skarvoya-2025-01-14"], date: { within: { from: "2025-11", to: "2025-12" } } }) {
        totalCount
      }
    }`;
    expect(await read(query)).toEqual({
      brief: 6,
      publisher: 1,
      others: 0,
      events: 1,
      asan: 24,
      outside: 4,
      dated: 1,
    });
  });

  test('of outcomes takes global ids', async () => {
    const of = [btoa('Recommendation:keep-travel-and-security-apart')];
    const query = 'query ($of: [ID!]) { outcomes(where: { of: $of }) { nodes { status } } }';
    expect(await read(query, { of })).toEqual(['NOT_ADOPTED']);
  });

  test('by a brief that does not exist is an error', async () => {
    expect(await problems('{ outcomes(where: { statedBy: ["nowhere"] }) { totalCount } }')).toEqual([
      ['BAD_USER_INPUT', '"nowhere" is not a Brief. Give a slug, a reference such as "Brief:…", or an id.'],
    ]);
  });
});

test('every forecast and recommendation of the first brief has a published outcome with sources', async () => {
  const query = `{
    forecasts(where: { briefs: ["asan-2024-12-05"] }, first: 100) { nodes { outcome { sources { publisher } } } }
    recommendations(where: { briefs: ["asan-2024-12-05"] }) { nodes { outcome { sources { publisher } } } }
  }`;
  const { forecasts, recommendations } = await read<Record<string, string[][]>>(query);
  expect([forecasts?.length, recommendations?.length]).toEqual([18, 6]);
  expect([forecasts, recommendations].flat().filter((sources) => (sources?.length ?? 0) < 2)).toEqual([]);
});

describe('an event that no brief mentions', () => {
  const FACTS = '{ date { edtf basis } place { name basis } modality mentions { totalCount } }';

  test('takes its date and its place from its corroborations, and says so', async () => {
    expect(await read(`{ event(ref: "busan-ferry-strike")${FACTS}  }`)).toEqual({
      date: { edtf: '2025-04-02/2025-04-03', basis: 'CORROBORATED' },
      place: { name: 'South Korea', basis: 'CORROBORATED' },
      modality: null,
      mentions: 0,
    });
  });

  test('is found by its date, and by what its sources say', async () => {
    const query = `{
      events(where: { kinds: [PROTEST], date: { within: { from: "2025-04", to: "2025-04" } } }) { nodes { slug } }
      search(text: "without ferries") { nodes { ... on Event { slug } } }
    }`;
    expect(await read(query)).toEqual({ events: ['busan-ferry-strike'], search: ['busan-ferry-strike'] });
  });

  test('does not change one that a brief mentions', async () => {
    expect(await read(`{ event(ref: "apec-meeting-2025")${FACTS}  }`)).toEqual({
      date: { edtf: '2025-11', basis: 'STATED' },
      place: { name: 'Gyeongju', basis: 'STATED' },
      modality: 'SCHEDULED',
      mentions: 2,
    });
  });
});
