import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { MotivesSideBySideDocument, TwoMentionsDocument } from '../generated/operations.ts';
import { type Asker, DATA, SECOND_BRIEF, serveData } from '../support/serve.ts';

describe('two briefs on the same events', () => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await serveData([DATA, SECOND_BRIEF]);
  });

  test('make one event with two mentions, the narrowest date and all participants', async () => {
    const { event } = await graph.get(TwoMentionsDocument, { slug: 'china-rok-japan-trilateral-summit-2024' });
    expect(event?.date).toEqual({ edtf: '2024-05-27', basis: 'STATED', label: '27 May 2024' });
    expect(event?.place).toEqual({ name: 'Seoul' });
    expect(event?.mentions.totalCount).toBe(2);
    expect(event?.mentions.edges.map(({ node, date }) => [node.slug, date?.edtf])).toEqual([
      ['asan-2024-12-05', '2024-05'],
      ['skarvoya-2025-01-14', '2024-05-27'],
    ]);
    const [first, second] = event?.mentions.edges ?? [];
    expect(first?.names).not.toEqual(second?.names);
    // One edge for each actor. Only the second brief says that Seoul was the host; both say that the others took part.
    const whoSays = event?.participants.edges.map(({ node, role, citations }) => [
      node.slug,
      role,
      ...new Set(citations.map(({ ref }) => ref.split(':')[0])),
    ]);
    expect(whoSays).toEqual([
      ['kr', 'HOST', 'skarvoya-2025-01-14'],
      ['cn', 'PARTICIPANT', 'skarvoya-2025-01-14', 'asan-2024-12-05'],
      ['jp', 'PARTICIPANT', 'skarvoya-2025-01-14', 'asan-2024-12-05'],
    ]);
  });

  test('each mention has the issues that its brief gives the event, also on a weaker basis than another', async () => {
    const query = `{ event(slug: "camp-david-summit-2023") {
      mentions { edges { node { slug } issues { issue { slug } basis citations { ref } } } }
    } }`;
    const { event } = await graph.get<
      {
        event: {
          mentions: {
            edges: {
              node: { slug: string };
              issues: { issue: { slug: string }; basis: string; citations: { ref: string }[] }[];
            }[];
          };
        };
      },
      object
    >(query);
    const said = event.mentions.edges.flatMap(({ node, issues }) =>
      issues
        .filter(({ issue }) => issue.slug === 'rok-us-japan-security-cooperation')
        .map(({ basis, citations }) => [node.slug, basis, ...citations.map(({ ref }) => ref.replace(/.*:/, ''))]),
    );
    expect(said).toEqual([
      ['white-house/wh-2023-08-18-fact-sheet', 'STATED', 'p8.s2', 'p8.s1'],
      ['white-house/wh-2023-08-18-joint-statement', 'STATED', 'p2.s4'],
      ['asan-2024-12-05', 'CURATOR_INFERRED', 'p4.s3'],
      ['skarvoya-2025-01-14', 'STATED', 'p2.s1'],
    ]);
  });

  test('an event has the mention of one of them on request', async () => {
    const query = `query ($brief: String) {
      event(slug: "china-rok-japan-trilateral-summit-2024") { mentions(brief: $brief) { totalCount nodes { slug } } }
    }`;
    const { event } = await graph.get<Record<string, object>, object>(query, { brief: 'skarvoya-2025-01-14' });
    expect(event).toEqual({ mentions: { totalCount: 1, nodes: [{ slug: 'skarvoya-2025-01-14' }] } });
    const { errors } = await graph.ask<object, object>(query, { brief: 'nope' });
    expect(errors?.map(({ message }) => message)).toEqual(['No brief has the slug "nope".']);
  });

  test('serve a passage only where the licence allows it', async () => {
    const { event } = await graph.get(TwoMentionsDocument, { slug: 'china-rok-japan-trilateral-summit-2024' });
    const quotes = event?.mentions.edges.map(({ node, citations }) => [
      node.license,
      citations.map(({ quote }) => typeof quote),
    ]);
    expect(quotes).toEqual([
      [null, ['object', 'object']],
      ['CC0-1.0', ['string', 'string']],
    ]);
  });

  test('count the events of a whole list by year, and list the countries that are named', async () => {
    const query = `query ($where: EventWhere) {
      events(where: $where, first: 0) { totalCount years { year count } }
      named: countries(where: { named: true }) { nodes { code } }
      others: countries(where: { named: false }) { totalCount }
    }`;
    const { events, named, others } = await graph.get<Record<string, object>, object>(query, {
      where: { participants: { all: ['CHN', 'JPN'] }, modality: ['HAPPENED', 'ONGOING'] },
    });
    expect(events).toEqual({
      totalCount: 6,
      years: [
        { year: 2023, count: 3 },
        { year: 2024, count: 2 },
      ],
    });
    const codes = (named as { nodes: { code: string }[] }).nodes.map(({ code }) => code);
    expect(codes.join(' ')).toBe('AU CN DE DK FI FR HK IL IR IS JP KP KR NO NZ PH RU TW UA US');
    expect(others).toEqual({ totalCount: 249 - codes.length });
  });

  test('are both listed if they contradict each other', async () => {
    const { motives, contradicting } = await graph.get(MotivesSideBySideDocument);
    expect(motives?.nodes.map(({ slug, brief }) => [brief.slug, slug])).toEqual([
      ['asan-2024-12-05', 'china-economic-recovery'],
      ['asan-2024-12-05', 'china-loosen-us-led-coalition'],
      ['asan-2024-12-05', 'china-distance-from-north-korea'],
      ['skarvoya-2025-01-14', 'china-bring-back-visitors-and-buyers'],
    ]);
    const against = contradicting?.links.edges.filter(({ kind }) => kind === 'CONTRADICTS');
    expect(against?.map(({ direction, brief, node }) => ({ direction, brief: brief.slug, node }))).toEqual([
      {
        direction: 'TO',
        brief: 'skarvoya-2025-01-14',
        node: { __typename: 'Motive', slug: 'china-pull-neighbours-out-of-coalition', modality: 'NEGATED' },
      },
    ]);
    // The passage matches its hash.
    for (const { quote, quoteSha256 } of against?.[0]?.citations ?? [])
      expect(
        createHash('sha256')
          .update(quote ?? '')
          .digest('hex'),
      ).toBe(quoteSha256);
  });

  test('cite with offsets in code points, also after an emoji', async () => {
    const query = `{ brief(slug: "skarvoya-2025-01-14") { textLength paragraphs { text start end sentences { start end quote } } } }`;
    const data = (await graph.get(query)) as {
      brief: {
        textLength: number;
        paragraphs: {
          text: string;
          start: number;
          end: number;
          sentences: { start: number; end: number; quote: string }[];
        }[];
      };
    };
    const { paragraphs } = data.brief;
    expect(
      paragraphs.some(({ text }) => /\p{Extended_Pictographic}/u.test(text) && [...text].length < text.length),
    ).toBe(true);
    for (const { text, start, end, sentences } of paragraphs) {
      expect([...text].length).toBe(end - start);
      for (const sentence of sentences)
        expect([...text].slice(sentence.start - start, sentence.end - start).join('')).toBe(sentence.quote);
    }
  });
});
