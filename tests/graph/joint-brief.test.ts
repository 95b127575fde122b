import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, serveData } from '../support/serve.ts';

/** A brief of two institutes about laws: who published and wrote it, what it says of instruments, and all kinds of paragraphs. */

interface Slugs {
  nodes: { slug: string }[];
}

interface Passages {
  brief: {
    paragraphs: { label: string; kind: string; speaker: object | null; sentences: object[] }[];
    sections: object[];
  };
  claims: { nodes: object[] };
}

const BRIEF = 'ferry-watch/ferries-2024';
let graph: Asker;
let get: (query: string) => Promise<Record<string, never>>;

beforeAll(async () => {
  graph = await serveData([DATA, fileURLToPath(new URL('../fixtures/joint-brief', import.meta.url))]);
  get = (query) => graph.get(query);
});

describe('an instrument', () => {
  test('has its identity from the register, and what each brief says of it', async () => {
    const { instrument } = await get(`{
      instrument(slug: "ferry-watch/ferry-act") {
        title kind aliases externalIds otherIds catalogs { key }
        jurisdiction { __typename slug } partOf { slug } parts { nodes { slug kind } }
        mentions { totalCount edges { names summary basis citations { ref } node { slug } } }
      }
    }`);
    expect(instrument).toEqual({
      title: 'Ferry Act',
      kind: 'LAW',
      aliases: ['Fergeloven'],
      externalIds: ['https://example.org/eli/lov/2023/12'],
      otherIds: [],
      catalogs: [{ key: 'ferry-watch' }],
      jurisdiction: { __typename: 'Country', slug: 'no' },
      partOf: null,
      parts: { nodes: [{ slug: 'ferry-watch/ferry-act-article-4', kind: 'LAW' }] },
      mentions: {
        totalCount: 1,
        edges: [
          {
            names: ['Ferry Act'],
            summary: 'Har gjort fergene stillere i nesten alle havner.',
            basis: 'STATED',
            citations: [{ ref: `${BRIEF}:p1.s3` }, { ref: `${BRIEF}:p1.s2` }],
            node: { slug: BRIEF },
          },
        ],
      },
    });
  });

  test('has the events that change or apply it in order of date, with what each does', async () => {
    const { instrument } = await get(`{
      instrument(slug: "ferry-watch/ferry-act") { events { totalCount edges { role basis citations { ref } node { slug } } } }
    }`);
    expect(instrument).toEqual({
      events: {
        totalCount: 2,
        edges: [
          {
            role: 'ADOPTS',
            basis: 'STATED',
            citations: [{ ref: `${BRIEF}:p1.s2` }],
            node: { slug: 'ferry-watch/ferry-act-passed' },
          },
          {
            role: 'ENFORCES',
            basis: 'STATED',
            citations: [{ ref: `${BRIEF}:b1.s2` }],
            node: { slug: 'ferry-watch/first-fine' },
          },
        ],
      },
    });
  });

  test('has the stances and recommendations that are about it', async () => {
    const { ferryAct, fund } = await get(`{
      ferryAct: instrument(slug: "ferry-watch/ferry-act") { stances { nodes { slug object { __typename ... on Instrument { slug } } } } }
      fund: instrument(slug: "ferry-watch/sound-fund") {
        jurisdiction { __typename slug }
        recommendations { nodes { slug about { __typename ... on Instrument { slug } } } }
      }
    }`);
    expect({ ferryAct, fund }).toEqual({
      ferryAct: {
        stances: {
          nodes: [
            {
              slug: 'ferry-watch/ferry-act-works',
              object: { __typename: 'Instrument', slug: 'ferry-watch/ferry-act' },
            },
          ],
        },
      },
      fund: {
        jurisdiction: { __typename: 'Organization', slug: 'ferry-watch/sound-council' },
        recommendations: {
          nodes: [
            {
              slug: 'ferry-watch/pay-for-engines',
              about: [{ __typename: 'Instrument', slug: 'ferry-watch/sound-fund' }],
            },
          ],
        },
      },
    });
  });

  test('is found by its kind, its jurisdiction, its whole, its brief, its publishers and its catalog', async () => {
    const slugsBy = async (where: string) => {
      const { instruments } = await get(`{ instruments(where: { ${where} }) { nodes { slug } } }`);
      return (instruments as unknown as Slugs).nodes.map(({ slug }) => slug.replace('ferry-watch/', ''));
    };
    const all = ['ferry-act', 'ferry-act-article-4', 'quiet-quays-rule', 'sound-fund'];
    expect(await slugsBy('kind: [FUND, REGULATION], catalog: "ferry-watch"')).toEqual([
      'quiet-quays-rule',
      'sound-fund',
    ]);
    expect(await slugsBy('jurisdiction: "no"')).toEqual(['ferry-act', 'ferry-act-article-4']);
    expect(await slugsBy('jurisdiction: "ferry-watch/port-agency"')).toEqual(['quiet-quays-rule']);
    expect(await slugsBy('partOf: "ferry-watch/ferry-act"')).toEqual(['ferry-act-article-4']);
    expect(await slugsBy(`brief: "${BRIEF}"`)).toEqual(all);
    expect(await slugsBy('publisher: "ferry-watch/ferry-watch"')).toEqual(all);
    expect(await slugsBy('publisher: "ferry-watch/tide-institute"')).toEqual(all);
    expect(await slugsBy('catalog: "ferry-watch"')).toEqual(all);
  });

  test('that does not exist, or whose jurisdiction is not an actor, is an error of the caller', async () => {
    const { errors } = await graph.ask(`{
      events(where: { instrument: "ferry-act" }) { totalCount }
      instruments(where: { jurisdiction: "atlantis" }) { totalCount }
    }`);
    expect(errors?.map(({ message, extensions }) => [extensions?.code, message])).toEqual([
      ['BAD_USER_INPUT', 'No instrument has the slug "ferry-act"; did you mean "ferry-watch/ferry-act"?'],
      [
        'BAD_USER_INPUT',
        '"atlantis" is not an actor; give the alpha-2 or alpha-3 code of a country, or the slug of an organization, a person or a grouping.',
      ],
    ]);
  });

  test('is a node, is found by search, and is counted', async () => {
    const { search, dataset } = await get(`{
      search(text: "fergeloven", first: 1) { nodes { __typename ... on Instrument { id slug } } }
      dataset { counts { instruments } }
    }`);
    const id = Buffer.from('Instrument:ferry-watch/ferry-act').toString('base64');
    expect({ search, dataset }).toEqual({
      search: { nodes: [{ __typename: 'Instrument', id, slug: 'ferry-watch/ferry-act' }] },
      dataset: { counts: { instruments: 38 } },
    });
    expect(await get(`{ node(id: "${id}") { __typename ... on Instrument { title } } }`)).toEqual({
      node: { __typename: 'Instrument', title: 'Ferry Act' },
    });
  });
});

test('an event has its instruments, according to all briefs or to one; events are found by them', async () => {
  const { events, event, brief } = await get(`{
    events(where: { instrument: "ferry-watch/quiet-quays-rule" }) { nodes { slug } }
    event(slug: "china-visa-exemption-for-south-koreans") {
      all: instruments { edges { role citations { ref } node { slug } } }
      one: instruments(brief: "asan-2024-12-05") { totalCount }
      none: instruments(brief: "${BRIEF}") { totalCount }
    }
    brief(slug: "${BRIEF}") { events(where: { instrument: "ferry-watch/ferry-act" }) { nodes { slug } } }
  }`);
  expect({ events, event, brief }).toEqual({
    events: { nodes: [{ slug: 'ferry-watch/quiet-quays-rule-ended' }] },
    event: {
      all: {
        edges: [{ role: 'ADOPTS', citations: [{ ref: 'asan-2024-12-05:p1.s2' }], node: { slug: 'china-visa-waiver' } }],
      },
      one: { totalCount: 1 },
      none: { totalCount: 0 },
    },
    brief: { events: { nodes: [{ slug: 'ferry-watch/ferry-act-passed' }, { slug: 'ferry-watch/first-fine' }] } },
  });
});

test('an event without an order comes after those with one of the same date', async () => {
  const { events } = await get('{ events(where: { catalog: "ferry-watch" }) { nodes { slug date { edtf } } } }');
  expect(events).toEqual({
    nodes: [
      { slug: 'ferry-watch/quiet-quays-rule-ended', date: { edtf: '2023-06' } },
      { slug: 'ferry-watch/ferry-act-passed', date: { edtf: '2023-06' } },
      { slug: 'ferry-watch/first-fine', date: { edtf: '2023-10' } },
    ],
  });
});

describe('a brief of two institutes', () => {
  test('has publishers, a byline of organizations and no authors', async () => {
    const { brief } = await get(`{
      brief(slug: "${BRIEF}") {
        publisher { slug } publishers { slug } byline { __typename slug } authors { slug }
        doi edition scope method language restatedIn
      }
    }`);
    expect(brief).toEqual({
      publisher: { slug: 'ferry-watch/ferry-watch' },
      publishers: [{ slug: 'ferry-watch/ferry-watch' }, { slug: 'ferry-watch/tide-institute' }],
      byline: [
        { __typename: 'Organization', slug: 'ferry-watch/ferry-watch' },
        { __typename: 'Organization', slug: 'ferry-watch/tide-institute' },
      ],
      authors: [],
      doi: '10.1000/ferries.2024',
      edition: 'Second edition',
      scope: 'Støy fra ferger i norske havner i 2022 og 2023.',
      method: 'Loggene til tolv ferger ble sammenlignet, og en havnesjef ble spurt.',
      language: 'en',
      restatedIn: 'nb',
    });
  });

  test.each(['ferry-watch/ferry-watch', 'ferry-watch/tide-institute'])(
    'is found by its publisher %s, with all that it says',
    async (publisher) => {
      const found = await get(`{
        briefs(where: { publisher: "${publisher}" }) { nodes { slug } }
        written: briefs(where: { byline: "${publisher}" }) { nodes { slug } }
        organization(slug: "${publisher}") { briefs { nodes { slug } } }
        claims(where: { publisher: "${publisher}" }) { totalCount }
        events(where: { publisher: "${publisher}" }) { totalCount }
        instrument(slug: "ferry-watch/ferry-act") { mentions(publisher: "${publisher}") { totalCount } }
      }`);
      const one = { nodes: [{ slug: BRIEF }] };
      expect(found).toEqual({
        briefs: one,
        written: one,
        organization: { briefs: one },
        claims: { totalCount: 5 },
        events: { totalCount: 3 },
        instrument: { mentions: { totalCount: 1 } },
      });
    },
  );

  test('is one voice: its events are not those of several publishers', async () => {
    const { events } = await get(
      '{ events(where: { severalPublishers: true, catalog: "ferry-watch" }) { totalCount } }',
    );
    expect(events).toEqual({ totalCount: 0 });
  });

  test('holds its own evaluations, may foresee without naming actors, and names an affiliation without a role', async () => {
    const { brief } = await get(`{
      brief(slug: "${BRIEF}") {
        stances { nodes { slug holders { slug } attributedTo { slug } } }
        forecasts { nodes { slug actors { slug } attributedTo { slug } } }
        people { edges { affiliations { organization { slug } role } } }
      }
    }`);
    const holders = [{ slug: 'ferry-watch/ferry-watch' }, { slug: 'ferry-watch/tide-institute' }];
    expect(brief).toEqual({
      stances: {
        nodes: [
          { slug: 'ferry-watch/ferry-act-works', holders, attributedTo: [] },
          { slug: 'ferry-watch/ulvsund-is-loud', holders, attributedTo: [] },
        ],
      },
      forecasts: {
        nodes: [
          { slug: 'ferry-watch/old-engines-return', actors: [], attributedTo: [{ slug: 'ferry-watch/mari-holm' }] },
        ],
      },
      people: { edges: [{ affiliations: [{ organization: { slug: 'ferry-watch/port-agency' }, role: '' }] }] },
    });
  });

  test('has paragraphs of all kinds, with speakers, which can be cited', async () => {
    const { brief, claims } = await graph.get<Passages, object>(`{
      brief(slug: "${BRIEF}") {
        paragraphs { label kind speaker { slug } sentences { ref } }
        sections { label paragraphs { label } }
      }
      claims(where: { cites: "${BRIEF}:fn1.s1" }) { nodes { slug citations { ref quote section { label } } } }
    }`);
    expect(
      brief.paragraphs.map(({ label, kind, speaker, sentences }) => [label, kind, speaker, sentences.length]),
    ).toEqual([
      ['title', 'FRONT_MATTER', null, 1],
      ['byline', 'FRONT_MATTER', null, 1],
      ['front1', 'FRONT_MATTER', null, 1],
      ['p1', 'BODY', null, 3],
      ['h1', 'HEADING', null, 1],
      ['li1', 'LIST_ITEM', null, 1],
      ['li2', 'LIST_ITEM', null, 1],
      ['t1', 'TABLE', null, 1],
      ['t2', 'TABLE', null, 1],
      ['c1', 'CAPTION', null, 2],
      ['b1', 'BOX', null, 2],
      ['h2', 'HEADING', null, 1],
      ['s1', 'SPEECH', { slug: 'ferry-watch/mari-holm' }, 2],
      ['fn1', 'FOOTNOTE', null, 2],
    ]);
    expect(brief.sections).toEqual([
      { label: 'advice', paragraphs: ['h1', 'li1', 'li2', 't1', 't2', 'c1', 'b1'].map((label) => ({ label })) },
      { label: 'talk', paragraphs: ['h2', 's1'].map((label) => ({ label })) },
    ]);
    expect(claims.nodes).toEqual([
      {
        slug: 'ferry-watch/ulvsund-is-loud',
        citations: [
          { ref: `${BRIEF}:fn1.s1`, quote: '[1] The port is Ulvsund.', section: null },
          {
            ref: `${BRIEF}:p1.s3`,
            quote: 'The law is a success so far, and noise has fallen in all ports but one.[1]',
            section: null,
          },
        ],
      },
    ]);
  });
});
