import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, LEDGER_BRIEF, SECOND_BRIEF, serveData } from '../support/serve.ts';

/** What came of forecasts, recommendations and events: what briefs state of it, and what outside sources say. */

let graph: Asker;
beforeAll(async () => {
  graph = await serveData([DATA, SECOND_BRIEF, LEDGER_BRIEF]);
});

const slugsOf = (list: { nodes: { slug: string }[] }) => list.nodes.map(({ slug }) => slug);

describe('an outcome', () => {
  test('of a brief has the brief and its citations, and its date of publication as `asOf`', async () => {
    const { outcomes } = await graph.get<{ outcomes: { nodes: object[] } }, object>(`{
      outcomes(where: { statedBy: "quillmere-2026-02-10", status: [CAME_TRUE] }) { nodes {
        of { ... on Forecast { slug } } status summary date { edtf basis } asOf { edtf } basis hedge confidence note
        brief { slug } catalog { key } citations { ref } sources { publisher }
      } }
    }`);
    expect(outcomes.nodes).toEqual([
      {
        of: { slug: 'travel-grows-under-any-government' },
        status: 'CAME_TRUE',
        summary: 'Travel grew, as the other institute had foreseen.',
        date: { edtf: '2025', basis: 'CURATOR_INFERRED' },
        asOf: { edtf: '2026-02-10' },
        basis: 'STATED',
        hedge: null,
        confidence: null,
        note: null,
        brief: { slug: 'quillmere-2026-02-10' },
        catalog: { key: 'tests/fixtures/ledger-brief' },
        citations: [{ ref: 'quillmere-2026-02-10:p2.s1' }, { ref: 'quillmere-2026-02-10:p1.s1' }],
        sources: [],
      },
    ]);
  });

  test('of outside sources has these, and cites no passage', async () => {
    const { forecast } = await graph.get<{ forecast: { outcome: object } }, object>(`{
      forecast(slug: "travel-grows-under-any-government") { outcome {
        status summary date { edtf basis } asOf { edtf } basis confidence note brief { slug } citations { ref }
        sources { publisher title url date { edtf } accessed { edtf } }
      } }
    }`);
    expect(forecast.outcome).toEqual({
      status: 'PARTLY',
      summary: 'Travel grew until the autumn only.',
      date: { edtf: '2025', basis: 'CORROBORATED' },
      asOf: { edtf: '2026-03-01' },
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
          date: { edtf: '2026-02-20' },
          accessed: { edtf: '2026-03-01' },
        },
      ],
    });
  });

  test('is listed in the order in which it was known, and the last one counts', async () => {
    const { forecast } = await graph.get<
      { forecast: { outcome: { status: string }; outcomes: { nodes: { status: string }[] } } },
      object
    >('{ forecast(slug: "travel-grows-under-any-government") { outcome { status } outcomes { nodes { status } } } }');
    expect(forecast.outcomes.nodes.map(({ status }) => status)).toEqual(['UNKNOWN', 'CAME_TRUE', 'PARTLY']);
    expect(forecast.outcome.status).toBe('PARTLY');
  });

  test('of an event is at the event', async () => {
    const { event } = await graph.get<{ event: object }, object>(
      '{ event(slug: "seoul-signs-in-chinese") { outcomes { nodes { status of { ... on Event { slug } } } } } }',
    );
    expect(event).toEqual({ outcomes: { nodes: [{ status: 'OPEN', of: { slug: 'seoul-signs-in-chinese' } }] } });
  });

  test('that is searched for leads to what it is of', async () => {
    const { search } = await graph.get<{ search: { nodes: object[] } }, object>(
      '{ search(text: "until the autumn") { nodes { ... on Forecast { slug } } } }',
    );
    expect(search.nodes).toEqual([{ slug: 'travel-grows-under-any-government' }]);
  });
});

describe('a filter', () => {
  test('by the outcome that counts finds forecasts and recommendations, also among all claims', async () => {
    const data = await graph.get<Record<string, { nodes: { slug: string }[] }>, object>(`{
      partly: forecasts(where: { outcome: [PARTLY], publisher: "skarvoya-institute" }) { nodes { slug } }
      cameTrue: forecasts(where: { outcome: [CAME_TRUE], publisher: "skarvoya-institute" }) { nodes { slug } }
      refused: recommendations(where: { outcome: [NOT_ADOPTED] }) { nodes { slug } }
      unjudged: recommendations(where: { hasOutcome: false, publisher: "quillmere-institute" }) { nodes { slug } }
      claims(where: { outcome: [NOT_ADOPTED, OPEN], publisher: "skarvoya-institute" }) { nodes { slug } }
      all: claims(where: { hasOutcome: true, publisher: "skarvoya-institute" }) { nodes { slug } }
    }`);
    expect(Object.fromEntries(Object.entries(data).map(([name, list]) => [name, slugsOf(list)]))).toEqual({
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
    const data = await graph.get<Record<string, { totalCount: number }>, object>(`{
      brief: outcomes(where: { brief: "skarvoya-2025-01-14" }) { totalCount }
      publisher: outcomes(where: { publisher: "skarvoya-institute", type: [RECOMMENDATION] }) { totalCount }
      others: outcomes(where: { brief: "quillmere-2026-02-10", type: [FORECAST] }) { totalCount }
      events: outcomes(where: { brief: "quillmere-2026-02-10", type: [EVENT] }) { totalCount }
      asan: outcomes(where: { brief: "asan-2024-12-05", type: [FORECAST, RECOMMENDATION] }) { totalCount }
      outside: outcomes(where: { brief: "skarvoya-2025-01-14", basis: [CORROBORATED] }) { totalCount }
      dated: outcomes(where: { brief: "skarvoya-2025-01-14", date: { within: { from: "2025-11", to: "2025-12" } } }) {
        totalCount
      }
    }`);
    expect(Object.fromEntries(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount]))).toEqual({
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
    const id = Buffer.from('Recommendation:keep-travel-and-security-apart').toString('base64');
    const { outcomes } = await graph.get<{ outcomes: { nodes: object[] } }, object>(
      'query ($of: [ID!]) { outcomes(where: { of: $of }) { nodes { status } } }',
      { of: [id] },
    );
    expect(outcomes.nodes).toEqual([{ status: 'NOT_ADOPTED' }]);
  });

  test('by a brief that does not exist is an error', async () => {
    const { errors } = await graph.ask('{ outcomes(where: { statedBy: "nowhere" }) { totalCount } }');
    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['No brief has the slug "nowhere".', 'BAD_USER_INPUT'],
    ]);
  });
});

describe('the published ledger', () => {
  test('has an outcome of every forecast and recommendation of the first brief, each with sources', async () => {
    const data = await graph.get<Record<string, { nodes: { outcome: { sources: object[] } | null }[] }>, object>(`{
      forecasts(where: { brief: "asan-2024-12-05" }, first: 100) { nodes { outcome { sources { publisher } } } }
      recommendations(where: { brief: "asan-2024-12-05" }) { nodes { outcome { sources { publisher } } } }
    }`);
    const numbers = Object.values(data).map(({ nodes }) => nodes.map(({ outcome }) => outcome?.sources.length ?? 0));
    expect(numbers.map((list) => list.length)).toEqual([18, 6]);
    expect(numbers.flat().filter((sources) => sources < 2)).toEqual([]);
  });
});

describe('an event that no brief mentions', () => {
  const FACTS = '{ date { edtf basis } place { name basis } modality mentions { totalCount } }';

  test('takes its date and its place from its corroborations, and says so', async () => {
    const { event } = await graph.get<{ event: object }, object>(`{ event(slug: "busan-ferry-strike") ${FACTS} }`);
    expect(event).toEqual({
      date: { edtf: '2025-04-02/2025-04-03', basis: 'CORROBORATED' },
      place: { name: 'South Korea', basis: 'CORROBORATED' },
      modality: null,
      mentions: { totalCount: 0 },
    });
  });

  test('is found by its date, and by what its sources say', async () => {
    const data = await graph.get<Record<string, { nodes: { slug: string }[] }>, object>(`{
      events(where: { kind: [PROTEST], date: { within: { from: "2025-04", to: "2025-04" } } }) { nodes { slug } }
      search(text: "without ferries") { nodes { ... on Event { slug } } }
    }`);
    expect(Object.values(data).map(slugsOf)).toEqual([['busan-ferry-strike'], ['busan-ferry-strike']]);
  });

  test('does not change one that a brief mentions', async () => {
    const { event } = await graph.get<{ event: object }, object>(`{ event(slug: "apec-meeting-2025") ${FACTS} }`);
    expect(event).toEqual({
      date: { edtf: '2025-11', basis: 'STATED' },
      place: { name: 'Gyeongju', basis: 'STATED' },
      modality: 'SCHEDULED',
      mentions: { totalCount: 2 },
    });
  });
});
