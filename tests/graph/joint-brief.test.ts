import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DATA } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** A brief of two institutes about laws: who published and wrote it, what it says of instruments, and all kinds of paragraphs. */

const BRIEF = 'ferry-watch/ferries-2024';
const PUBLISHERS = ['ferry-watch/ferry-watch', 'ferry-watch/tide-institute'];
const { read, problems } = await serveFlat([DATA, fileURLToPath(new URL('../fixtures/joint-brief', import.meta.url))]);

describe('an instrument', () => {
  test('has its identity from the register, and what each brief says of it', async () => {
    const query = `{
      instrument(ref: "ferry-watch/ferry-act") {
        title kind: instrumentKind aliases externalIds otherIds catalogs { key: slug }
        jurisdiction { __typename slug } partOf { slug } parts { nodes { slug kind: instrumentKind } }
        mentions { totalCount nodes { names summary: text basis citations { ref } brief { slug } } }
      }
    }`;
    expect(await read(query)).toEqual({
      title: 'Ferry Act',
      kind: 'LAW',
      aliases: ['Fergeloven'],
      externalIds: ['https://example.org/eli/lov/2023/12'],
      otherIds: [],
      catalogs: ['ferry-watch'],
      jurisdiction: { __typename: 'Country', slug: 'no' },
      partOf: null,
      parts: [{ slug: 'ferry-watch/ferry-act-article-4', kind: 'LAW' }],
      mentions: {
        totalCount: 1,
        nodes: [
          {
            names: ['Ferry Act'],
            summary: 'Har gjort fergene stillere i nesten alle havner.',
            basis: 'STATED',
            citations: [`${BRIEF}:p1.s3`, `${BRIEF}:p1.s2`],
            brief: BRIEF,
          },
        ],
      },
    });
  });

  test('has the events that change or apply it in order of date, with what each does', async () => {
    const query = `{
      instrument(ref: "ferry-watch/ferry-act") { events { totalCount edges { roles basis citations { ref } node { slug } } } }
    }`;
    expect(await read(query)).toEqual({
      totalCount: 2,
      edges: [
        { roles: ['ADOPTS'], basis: 'STATED', citations: [`${BRIEF}:p1.s2`], node: 'ferry-watch/ferry-act-passed' },
        { roles: ['ENFORCES'], basis: 'STATED', citations: [`${BRIEF}:b1.s2`], node: 'ferry-watch/first-fine' },
      ],
    });
  });

  test('has the stances and recommendations that are about it', async () => {
    const query = `{
      ferryAct: instrument(ref: "ferry-watch/ferry-act") { stances { nodes { slug object { __typename ... on Instrument { slug } } } } }
      fund: instrument(ref: "ferry-watch/sound-fund") {
        jurisdiction { __typename slug }
        recommendations { nodes { slug about { __typename ... on Instrument { slug } } } }
      }
    }`;
    const about = (slug: string) => ({ __typename: 'Instrument', slug });
    expect(await read(query)).toEqual({
      ferryAct: [{ slug: 'ferry-watch/ferry-act-works', object: about('ferry-watch/ferry-act') }],
      fund: {
        jurisdiction: { __typename: 'Organization', slug: 'ferry-watch/sound-council' },
        recommendations: [{ slug: 'ferry-watch/pay-for-engines', about: [about('ferry-watch/sound-fund')] }],
      },
    });
  });

  const ALL = ['ferry-act', 'ferry-act-article-4', 'quiet-quays-rule', 'sound-fund'];

  test.each([
    ['kinds: [FUND, REGULATION], catalogs: ["ferry-watch"]', ['quiet-quays-rule', 'sound-fund']],
    ['jurisdictions: ["no"]', ['ferry-act', 'ferry-act-article-4']],
    ['jurisdictions: ["ferry-watch/port-agency"]', ['quiet-quays-rule']],
    ['partOf: ["ferry-watch/ferry-act"]', ['ferry-act-article-4']],
    [`briefs: ["${BRIEF}"]`, ALL],
    ...PUBLISHERS.map((publisher): [string, string[]] => [`publishers: ["${publisher}"]`, ALL]),
    ['catalogs: ["ferry-watch"]', ALL],
  ])('is found by %s', async (where, slugs) => {
    const found = await read(`{ instruments(where: { ${where} }) { nodes { slug } } }`);
    expect(found).toEqual(slugs.map((slug) => `ferry-watch/${slug}`));
  });

  test('that does not exist, or whose jurisdiction is not an actor, is an error of the caller', async () => {
    const query = `{
      events(where: { instruments: ["ferry-act"] }) { totalCount }
      instruments(where: { jurisdictions: ["atlantis"] }) { totalCount }
    }`;
    expect(await problems(query)).toEqual([
      [
        'BAD_USER_INPUT',
        '"ferry-act" is not an Instrument. Give a slug, a reference such as "Instrument:…", or an id. Did you mean "ferry-watch/ferry-act"?',
      ],
      [
        'BAD_USER_INPUT',
        '"atlantis" is not a Country, an Organization or a Grouping. Give the alpha-2 or alpha-3 code of a country, a slug, a reference such as "Organization:…", or an id.',
      ],
    ]);
  });

  test('is a node, is found by search, and is counted', async () => {
    const id = btoa('Instrument:ferry-watch/ferry-act');
    const query = `{
      node(id: "${id}") { __typename ... on Instrument { title } }
      search(text: "fergeloven", first: 1) { nodes { __typename ... on Instrument { id slug } } }
      dataset { counts { instruments } }
    }`;
    expect(await read(query)).toEqual({
      node: { __typename: 'Instrument', title: 'Ferry Act' },
      search: [{ __typename: 'Instrument', id, slug: 'ferry-watch/ferry-act' }],
      dataset: 38,
    });
  });
});

test('an event has its instruments, according to all briefs or to one; events are found by them', async () => {
  const query = `{
    events(where: { instruments: ["ferry-watch/quiet-quays-rule"] }) { nodes { slug } }
    event(ref: "china-visa-exemption-for-south-koreans") {
      all: instruments { edges { roles citations { ref } node { slug } } }
      one: instruments(where: { accordingTo: "asan-2024-12-05" }) { totalCount }
      none: instruments(where: { accordingTo: "${BRIEF}" }) { totalCount }
    }
    brief(ref: "${BRIEF}") { mentions(where: { instruments: ["ferry-watch/ferry-act"] }) { nodes { event { slug } } } }
  }`;
  expect(await read(query)).toEqual({
    events: ['ferry-watch/quiet-quays-rule-ended'],
    event: {
      all: [{ roles: ['ADOPTS'], citations: ['asan-2024-12-05:p1.s2'], node: 'china-visa-waiver' }],
      one: 1,
      none: 0,
    },
    brief: ['ferry-watch/ferry-act-passed', 'ferry-watch/first-fine'],
  });
});

test('an event without an order comes after those with one of the same date', async () => {
  const events = await read('{ events(where: { catalogs: ["ferry-watch"] }) { nodes { slug date { edtf } } } }');
  expect(events).toEqual([
    { slug: 'ferry-watch/quiet-quays-rule-ended', date: '2023-06' },
    { slug: 'ferry-watch/ferry-act-passed', date: '2023-06' },
    { slug: 'ferry-watch/first-fine', date: '2023-10' },
  ]);
});

describe('a brief of two institutes', () => {
  test('has publishers, a byline of organizations and no authors', async () => {
    const query = `{
      brief(ref: "${BRIEF}") {
        publisher { slug } publishers { slug } byline { __typename slug } authors { slug }
        doi edition scope method language statementLanguage
      }
    }`;
    expect(await read(query)).toEqual({
      publisher: PUBLISHERS[0],
      publishers: PUBLISHERS,
      byline: PUBLISHERS.map((slug) => ({ __typename: 'Organization', slug })),
      authors: [],
      doi: '10.1000/ferries.2024',
      edition: 'Second edition',
      scope: 'Støy fra ferger i norske havner i 2022 og 2023.',
      method: 'Loggene til tolv ferger ble sammenlignet, og en havnesjef ble spurt.',
      language: 'en',
      statementLanguage: 'nb',
    });
  });

  test.each(PUBLISHERS)('is found by its publisher %s, with all that it says', async (publisher) => {
    const query = `{
      briefs(where: { publishers: ["${publisher}"] }) { nodes { slug } }
      written: briefs(where: { byline: { any: ["${publisher}"] } }) { nodes { slug } }
      organization(ref: "${publisher}") { briefs { nodes { slug } } }
      claims(where: { publishers: ["${publisher}"] }) { totalCount }
      events(where: { publishers: ["${publisher}"] }) { totalCount }
      instrument(ref: "ferry-watch/ferry-act") { mentions(where: { publishers: ["${publisher}"] }) { totalCount } }
    }`;
    expect(await read(query)).toEqual({
      briefs: [BRIEF],
      written: [BRIEF],
      organization: [BRIEF],
      claims: 5,
      events: 3,
      instrument: 1,
    });
  });

  test('is one voice: its events are not those of several publishers', async () => {
    const where = '{ severalPublishers: true, catalogs: ["ferry-watch"] }';
    expect(await read(`{ events(where: ${where}) { totalCount } }`)).toBe(0);
  });

  test('holds its own evaluations, may foresee without naming actors, and names an affiliation without a role', async () => {
    const query = `{
      brief(ref: "${BRIEF}") {
        stances { nodes { slug holders { slug } attributedTo { slug } } }
        forecasts { nodes { slug actors { slug } attributedTo { slug } } }
        people: appearances(where: { types: [PERSON] }) { nodes { affiliations { organization { slug } role } } }
      }
    }`;
    expect(await read(query)).toEqual({
      stances: [
        { slug: 'ferry-watch/ferry-act-works', holders: PUBLISHERS, attributedTo: [] },
        { slug: 'ferry-watch/ulvsund-is-loud', holders: PUBLISHERS, attributedTo: [] },
      ],
      forecasts: [{ slug: 'ferry-watch/old-engines-return', actors: [], attributedTo: ['ferry-watch/mari-holm'] }],
      people: [[{ organization: 'ferry-watch/port-agency', role: null }]],
    });
  });

  test('has paragraphs of all kinds, with speakers, which can be cited', async () => {
    const query = `{
      brief(ref: "${BRIEF}") {
        paragraphs { label kind: paragraphKind speaker { slug } sentences { ref } }
        sections { label paragraphs { label } }
      }
      claims(where: { cites: ["${BRIEF}:fn1.s1"] }) { nodes { slug citations { ref quote section { label } } } }
    }`;
    interface Passages {
      brief: {
        paragraphs: { label: string; kind: string; speaker: unknown; sentences: string[] }[];
        sections: object[];
      };
      claims: object[];
    }
    const { brief, claims } = await read<Passages>(query);
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
      ['s1', 'SPEECH', 'ferry-watch/mari-holm', 2],
      ['fn1', 'FOOTNOTE', null, 2],
    ]);
    expect(brief.sections).toEqual([
      { label: 'advice', paragraphs: ['h1', 'li1', 'li2', 't1', 't2', 'c1', 'b1'] },
      { label: 'talk', paragraphs: ['h2', 's1'] },
    ]);
    expect(claims).toEqual([
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
