import { describe, expect, test } from 'vitest';
import { DATA, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';
import { foldersOf, WHOLE } from '../support/three-catalogs.ts';
import { type FlatGraph, serveFlat } from './flat-answer.ts';

/** The events of a brief are filtered, ordered and counted by what this brief says of them, and not by what others say. */

interface Mention {
  modality: string;
  date: { earliest: string | null; latest: string | null } | null;
  participants: string[];
  event: { id: string; slug: string; kind: string; issues: string[] };
}

interface Mentions {
  totalCount: number;
  nodes: Mention[];
  years: { value: string; count: number }[];
  pageInfo: { hasNextPage: boolean; startCursor: string | null; endCursor: string | null };
}

const EVENTS = `query ($brief: ID!, $where: MentionWhere, $orderBy: MentionOrder, $first: Int = 100, $after: String) {
  brief(ref: $brief) {
    mentions(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      years { value count }
      pageInfo { hasNextPage startCursor endCursor }
      nodes {
        modality
        date { earliest latest }
        participants: participations { actor { slug } }
        event { id slug kind: eventKind issues(where: { accordingTo: $brief }, first: 100) { nodes { slug } } }
      }
    }
  }
}`;

const readEvents = ({ read }: FlatGraph, { brief, ...rest }: { brief: string } & Record<string, unknown>) =>
  read<Mentions>(EVENTS, { brief, ...rest });

const slugsOf = ({ nodes }: Mentions) => nodes.map(({ event }) => event.slug);

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const overlapping = await serveFlat(foldersOf(WHOLE));

describe.each([
  ['five briefs of three institutes', await serveFlat([DATA, SECOND_BRIEF, THIRD_BRIEF])],
  ['three catalogs that overlap', overlapping],
])('with %s', async (_name, graph) => {
  const briefs = await graph.read<string[]>('{ briefs { nodes { slug } } }');

  /** Compares each filter with its meaning for the mentions of each brief; every filter finds some, and leaves out others. */
  const expectFilters = async (
    filtersOf: (mentions: readonly Mention[]) => [where: object, matches: (mention: Mention) => boolean][],
  ) => {
    const sizes: [found: number, all: number][] = [];
    for (const brief of briefs) {
      const all = await readEvents(graph, { brief });
      for (const [where, matches] of filtersOf(all.nodes)) {
        const found = await readEvents(graph, { brief, where });
        const mentions = all.nodes.filter(matches);
        expect({ brief, where, slugs: slugsOf(found), totalCount: found.totalCount }).toEqual({
          brief,
          where,
          slugs: mentions.map(({ event }) => event.slug),
          totalCount: mentions.length,
        });
        sizes.push([mentions.length, all.nodes.length]);
      }
    }
    expect(sizes.some(([found]) => found > 0)).toBe(true);
    expect(sizes.some(([found, all]) => found < all)).toBe(true);
  };

  test('a filter by modality compares what the brief says', () =>
    expectFilters(() =>
      ['HAPPENED', 'SCHEDULED', 'HOPED', 'NEGATED'].map((modality) => [
        { modalities: [modality] },
        (mention) => mention.modality === modality,
      ]),
    ));

  test('a filter by kind compares what the register says', () =>
    expectFilters((mentions) =>
      unique(mentions.map(({ event }) => event.kind)).map((kind) => [
        { kinds: [kind] },
        ({ event }) => event.kind === kind,
      ]),
    ));

  test('a filter by date compares the date that the brief gives', () =>
    expectFilters(() =>
      [
        ['2023-01-01', '2023-12-31'],
        ['2024-05-01', '2024-05-31'],
        ['2024-05-15', '2024-05-31'],
      ].map(([from, to]) => [
        { date: { within: { from, to } } },
        ({ date }) =>
          date?.earliest != null && date.latest != null && date.earliest >= (from ?? '') && date.latest <= (to ?? ''),
      ]),
    ));

  test('a filter by participants finds those that the brief names', () =>
    expectFilters((mentions) => {
      const actors = unique(mentions.flatMap(({ participants }) => participants));
      const two = actors.slice(0, 2);
      return [
        ...actors.map((actor): [object, (mention: Mention) => boolean] => [
          { participants: { any: [actor] } },
          ({ participants }) => participants.includes(actor),
        ]),
        [{ participants: { all: two } }, ({ participants }) => two.every((actor) => participants.includes(actor))],
      ];
    }));

  test('a filter by issue finds those that the brief says it belongs to', () =>
    expectFilters((mentions) =>
      unique(mentions.flatMap(({ event }) => event.issues)).map((issue) => [
        { issues: [issue] },
        ({ event }) => event.issues.includes(issue),
      ]),
    ));

  test('they can be ordered by the date that the brief gives, in both directions, a page at a time', async () => {
    for (const brief of briefs) {
      const byDate = await readEvents(graph, { brief, orderBy: { field: 'DATE' } });
      expect(slugsOf(byDate).sort()).toEqual(slugsOf(await readEvents(graph, { brief })).sort());
      const days = byDate.nodes.map(({ date }) => (date ? (date.earliest ?? '') : '9'));
      expect(days).toEqual([...days].sort());
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = { field: 'DATE', direction };
        const whole = await readEvents(graph, { brief, orderBy });
        const paged: string[] = [];
        for (let after: string | null = null, hasNext = whole.nodes.length > 0; hasNext; ) {
          const page: Mentions = await readEvents(graph, { brief, orderBy, first: 3, after });
          paged.push(...slugsOf(page));
          ({ hasNextPage: hasNext, endCursor: after } = page.pageInfo);
        }
        expect(paged).toEqual(slugsOf(whole));
      }
    }
  });

  test('their years are those of the dates that the brief gives', async () => {
    for (const brief of briefs) {
      const { nodes, years } = await readEvents(graph, { brief });
      const counts = new Map<number, number>();
      for (const { date } of nodes) {
        const year = date?.earliest ? Number(date.earliest.slice(0, 4)) : null;
        if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      expect(years).toEqual(
        [...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ value: String(year), count })),
      );
    }
  });

  test('those of an actor that the brief names are those in which it takes part according to the brief', async () => {
    const query = `query ($brief: ID!, $where: MentionWhere) { brief(ref: $brief) { appearances(first: 100) { nodes {
      actor { slug } mentions(where: $where, first: 100) { totalCount nodes { event { slug } } }
    } } } }`;
    type Named = { actor: string; mentions: { totalCount: number; nodes: string[] } };
    let count = 0;
    for (const brief of briefs)
      for (const where of [{}, { modalities: ['HAPPENED'] }]) {
        const named = await graph.read<Named[]>(query, { brief, where });
        for (const { actor, mentions } of named) {
          const expected = await readEvents(graph, { brief, where: { ...where, participants: { any: [actor] } } });
          const { totalCount } = expected;
          expect([brief, actor, mentions]).toEqual([brief, actor, { totalCount, nodes: slugsOf(expected) }]);
          count += totalCount;
        }
      }
    expect(count).toBeGreaterThan(0);
  });

  test('as evidence, an event has the date and the modality that the brief gives, and its place by that date', async () => {
    const query = `query ($brief: ID!) { brief(ref: $brief) { motives(first: 100) { nodes { evidence(first: 100) {
      nodes { modality date { earliest latest } what { __typename ... on Event { slug } } }
    } } } } }`;
    type Piece = Pick<Mention, 'date' | 'modality'> & { what: { slug: string } | string };
    let count = 0;
    for (const brief of briefs) {
      const { nodes } = await readEvents(graph, { brief, orderBy: { field: 'DATE' } });
      for (const evidence of await graph.read<Piece[][]>(query, { brief })) {
        const [events, others] = [true, false].map((isEvent) =>
          evidence.filter(({ what }) => (typeof what === 'object') === isEvent),
        ) as [Piece[], Piece[]];
        count += events.length;
        const slugs = events.map(({ what }) => (what as { slug: string }).slug);
        const mentioned = nodes.filter(({ event }) => slugs.includes(event.slug));
        // An event that the brief does not mention has neither, and comes last.
        const unmentioned = slugs.filter((slug) => mentioned.every(({ event }) => event.slug !== slug));
        expect(events.map(({ date, modality }, index) => ({ slug: slugs[index], date, modality }))).toEqual([
          ...mentioned.map(({ event, date, modality }) => ({ slug: event.slug, date, modality })),
          ...unmentioned.map((slug) => ({ slug, date: null, modality: null })),
        ]);
        for (const piece of others) expect([piece.date, piece.modality]).toEqual([null, null]);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('where briefs differ', () => {
  const slugsIn = async (brief: string, where: object) => slugsOf(await readEvents(overlapping, { brief, where }));

  test.each([
    ['strand-2024-05', '2024-05-14', ['sound-talks-2024']],
    ['strand-2024-05', '2024-05-15', []],
    ['north/desk-2024-06', '2024-05-15', ['sound-talks-2024']],
    ['strand-2025-03', '2024-05-14', []],
  ])('each is found by its own date only: %s on %s', async (brief, day, slugs) => {
    expect(await slugsIn(brief, { date: { within: { from: day, to: day } } })).toEqual(slugs);
  });

  test.each(['sound-council', 'north/sound-body', 'harbour/council-of-sound'])(
    'an actor has all of its names in the filters: %s',
    async (actor) => {
      const where = { participants: { all: [actor] } };
      expect(await slugsIn('north/desk-2024-06', where)).toEqual(['sound-talks-2024']);
      expect(await slugsIn('harbour/watch-2024-07', where)).toEqual(['sound-talks-2024']);
      // Others name it in the same event.
      expect(await slugsIn('strand-2025-03', where)).toEqual([]);
    },
  );

  test.each(['fish-quotas', 'north/quotas'])('so does an issue: %s', async (issue) => {
    expect(await slugsIn('north/notes-2025', { issues: [issue] })).toEqual(['quota-cut-2024']);
    expect(await slugsIn('strand-2025-03', { issues: [issue] })).toEqual([]);
  });

  test.each([
    ['', 2, ['meet-again']],
    ['(where: { briefs: ["strand-2024-09"] })', 2, []],
    ['(where: { briefs: ["strand-2025-03"] })', 0, ['meet-again']],
  ])(
    'the evidence for a motive and what answers it can be narrowed to one brief: %s',
    async (brief, evidence, answeredBy) => {
      const query = `{ motive(ref: "denmark-keeps-fish") {
      evidence${brief} { totalCount } answeredBy${brief} { nodes { recommendation { slug } } }
    } }`;
      expect(await overlapping.read(query)).toEqual({ evidence, answeredBy });
    },
  );

  test.each([
    [{ where: { issues: ['nope'] } }, /^"nope" is not an Issue\./],
    [{ where: { participants: { any: ['nope'] } } }, /^"nope" is not an actor\./],
    [{ where: { date: { within: { from: '2025', to: '2024' } } } }, /ends on 2024-12-31, before it begins/],
  ])('a mistake is an error of the caller: %j', async (variables, message) => {
    expect(await overlapping.problems(EVENTS, { brief: 'strand-2024-05', ...variables })).toEqual([
      ['BAD_USER_INPUT', expect.stringMatching(message)],
    ]);
  });

  test('a cursor of one order is not one of the other', async () => {
    const brief = 'harbour/watch-2024-07';
    const { pageInfo } = await readEvents(overlapping, { brief });
    const variables = { brief, orderBy: { field: 'DATE' }, after: pageInfo.startCursor };
    expect(await overlapping.problems(EVENTS, variables)).toEqual([['INVALID_CURSOR', expect.any(String)]]);
  });
});

test('the motives and links of an event can be narrowed to those of one brief', async () => {
  const { read } = await serveFlat();
  const query = `query ($brief: [ID!]) {
    event(ref: "rok-us-japan-security-cooperation-grows") {
      evidenceFor(where: { briefs: $brief }, first: 100) { totalCount nodes { brief { slug } } }
      links(where: { briefs: $brief }, first: 100) { totalCount nodes { brief { slug } } }
    }
  }`;
  interface Answer {
    evidenceFor: { totalCount: number; nodes: string[] };
    links: { totalCount: number; nodes: string[] };
  }
  const { evidenceFor, links } = await read<Answer>(query);
  expect([evidenceFor.totalCount, links.totalCount]).toEqual([evidenceFor.nodes.length, links.nodes.length]);
  const briefs = unique([...evidenceFor.nodes, ...links.nodes]).sort();
  expect(briefs).toEqual([
    'asan-2024-12-05',
    'white-house/wh-2023-08-18-fact-sheet',
    'white-house/wh-2023-08-18-joint-statement',
  ]);
  for (const brief of briefs) {
    const nodes = evidenceFor.nodes.filter((slug) => slug === brief);
    const linked = links.nodes.filter((slug) => slug === brief);
    expect(await read(query, { brief })).toEqual({
      evidenceFor: { totalCount: nodes.length, nodes },
      links: { totalCount: linked.length, nodes: linked },
    });
  }
});
