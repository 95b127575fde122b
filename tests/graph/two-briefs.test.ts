import { expect, test } from 'vitest';
import { sha256 } from '../../src/server/server.ts';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** Two briefs on the same events. */

const { read, problems } = await serveFlat([DATA, SECOND_BRIEF]);

test('make one event with two mentions, the narrowest date and all participants', async () => {
  const query = `{ event(ref: "china-rok-japan-trilateral-summit-2024") {
      date { edtf basis label(language: "en-GB") }
      place { name }
      mentions { totalCount nodes { names date { edtf } brief { slug } } }
      participants { edges { role citations { brief { slug } } node { slug } } }
    } }`;
  interface Event {
    mentions: { nodes: { names: string[] }[] };
    participants: { node: string; role: string; citations: string[] }[];
  }
  const { participants, ...event } = await read<Event>(query);
  const names = event.mentions.nodes.map((mention) => mention.names);
  expect(names[0]).not.toEqual(names[1]);
  expect(event).toEqual({
    date: { edtf: '2024-05-27', basis: 'STATED', label: '27 May 2024' },
    place: 'Seoul',
    mentions: {
      totalCount: 2,
      nodes: [
        { names: names[0], brief: 'asan-2024-12-05', date: '2024-05' },
        { names: names[1], brief: 'skarvoya-2025-01-14', date: '2024-05-27' },
      ],
    },
  });
  // One edge for each actor. Only the second brief says that Seoul was the host; both say that the others took part.
  expect(participants.map(({ node, role, citations }) => [node, role, ...new Set(citations)])).toEqual([
    ['kr', 'HOST', 'skarvoya-2025-01-14'],
    ['cn', 'PARTICIPANT', 'skarvoya-2025-01-14', 'asan-2024-12-05'],
    ['jp', 'PARTICIPANT', 'skarvoya-2025-01-14', 'asan-2024-12-05'],
  ]);
});

test('each mention has the issues that its brief gives the event, also on a weaker basis than another', async () => {
  interface Mention {
    brief: string;
    issues: { issue: string; basis: string; citations: string[] }[];
  }
  const mentions = await read<Mention[]>(`{ event(ref: "camp-david-summit-2023") {
      mentions { nodes { brief { slug } issues: mentionedIssues { issue { slug } basis citations { ref } } } }
    } }`);
  const said = mentions.flatMap(({ brief, issues }) =>
    issues
      .filter(({ issue }) => issue === 'rok-us-japan-security-cooperation')
      .map(({ basis, citations }) => [brief, basis, ...citations.map((ref) => ref.replace(/.*:/, ''))]),
  );
  expect(said).toEqual([
    ['white-house/wh-2023-08-18-fact-sheet', 'STATED', 'p8.s2', 'p8.s1'],
    ['white-house/wh-2023-08-18-joint-statement', 'STATED', 'p2.s4'],
    ['asan-2024-12-05', 'CURATOR_INFERRED', 'p4.s3'],
    ['skarvoya-2025-01-14', 'STATED', 'p2.s1'],
  ]);
});

test('an event has the mention of one of them on request', async () => {
  const query = `query ($brief: [ID!]) {
      event(ref: "china-rok-japan-trilateral-summit-2024") { mentions(where: { briefs: $brief }) { totalCount nodes { brief { slug } } } }
    }`;
  const slug = 'skarvoya-2025-01-14';
  expect(await read(query, { brief: slug })).toEqual({ totalCount: 1, nodes: [slug] });
  expect(await problems(query, { brief: 'nope' })).toEqual([
    ['BAD_USER_INPUT', '"nope" is not a Brief. Give a slug, a reference such as "Brief:…", or an id.'],
  ]);
});

test('serve a passage only where the licence allows it', async () => {
  const query = `{ event(ref: "china-rok-japan-trilateral-summit-2024") {
      mentions { nodes { citations { ref quote } brief { slug license } } }
    } }`;
  const passage = { ref: expect.any(String), quote: expect.any(String) };
  expect(await read(query)).toEqual([
    { brief: { slug: 'asan-2024-12-05', license: null }, citations: Array(3).fill({ ...passage, quote: null }) },
    { brief: { slug: 'skarvoya-2025-01-14', license: 'CC0-1.0' }, citations: [passage, passage] },
  ]);
});

test('count the events of a whole list by year, and list the countries that are named', async () => {
  const query = `{
      events(where: { participants: { all: ["CHN", "JPN"] }, modalities: [HAPPENED, ONGOING] }, first: 0) {
        totalCount years { value count }
      }
      named: countries(where: { named: true }) { nodes { code } }
      others: countries(where: { named: false }) { totalCount }
    }`;
  const named = 'AU CN DE DK FI FR HK IL IR IS JP KP KR NO NZ PH RU TW UA US'.split(' ');
  expect(await read(query)).toEqual({
    events: {
      totalCount: 6,
      years: [
        { value: '2023', count: 3 },
        { value: '2024', count: 2 },
      ],
    },
    named,
    others: 249 - named.length,
  });
});

test('are both listed if they contradict each other', async () => {
  interface Answer {
    motives: object[];
    links: { node: { kind: string; citations: { quote: string; quoteSha256: string }[] } }[];
  }
  const { motives, links } = await read<Answer>(`{
      motives(where: { attributed: false, actors: { any: ["CN"] }, targets: { any: ["KR"] }, main: true }) {
        nodes { slug brief { slug } }
      }
      links: motive(ref: "china-loosen-us-led-coalition") { links { edges {
        direction
        node { kind: linkKind brief { slug } citations { quote quoteSha256 } }
        other { __typename ... on Motive { slug modality } }
      } } }
    }`);
  expect(motives).toEqual([
    { brief: 'asan-2024-12-05', slug: 'china-economic-recovery' },
    { brief: 'asan-2024-12-05', slug: 'china-loosen-us-led-coalition' },
    { brief: 'asan-2024-12-05', slug: 'china-distance-from-north-korea' },
    { brief: 'skarvoya-2025-01-14', slug: 'china-bring-back-visitors-and-buyers' },
  ]);
  const against = links.filter(({ node }) => node.kind === 'CONTRADICTS');
  expect(against).toEqual([
    {
      direction: 'TO',
      node: { kind: 'CONTRADICTS', brief: 'skarvoya-2025-01-14', citations: expect.any(Array) },
      other: { __typename: 'Motive', slug: 'china-pull-neighbours-out-of-coalition', modality: 'NEGATED' },
    },
  ]);
  for (const { quote, quoteSha256 } of against[0]?.node.citations ?? []) expect(sha256(quote)).toBe(quoteSha256);
});

test('cite with offsets in code points, also after an emoji', async () => {
  interface Paragraph {
    text: string;
    start: number;
    end: number;
    sentences: { start: number; end: number; quote: string }[];
  }
  const paragraphs = await read<Paragraph[]>(
    '{ brief(ref: "skarvoya-2025-01-14") { paragraphs { text: quote start end sentences { start end quote } } } }',
  );
  expect(paragraphs.some(({ text }) => /\p{Extended_Pictographic}/u.test(text) && [...text].length < text.length)).toBe(
    true,
  );
  for (const { text, start, end, sentences } of paragraphs) {
    expect([...text].length).toBe(end - start);
    for (const sentence of sentences)
      expect([...text].slice(sentence.start - start, sentence.end - start).join('')).toBe(sentence.quote);
  }
});
