import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Asker, DATA, SECOND_BRIEF, serveData, THIRD_BRIEF } from '../support/serve.ts';

/** The events of a brief are filtered, ordered and counted by what this brief says of them, and not by what others say. */

const CATALOGS = ['commons', 'north', 'harbour'].map((name) => join(import.meta.dirname, '../fixtures/catalogs', name));

interface Edge {
  cursor: string;
  modality: string;
  date: { earliest: string | null; latest: string | null } | null;
  participants: { actor: { slug: string } }[];
  node: { id: string; slug: string; kind: string; issues: { nodes: { slug: string }[] } };
}

interface Events {
  totalCount: number;
  edges: Edge[];
  years: { year: number; count: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const EVENTS = `query ($brief: String!, $where: BriefEventWhere, $orderBy: BriefEventOrder, $first: Int = 100, $after: String) {
  brief(slug: $brief) {
    events(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      years { year count }
      pageInfo { hasNextPage endCursor }
      edges {
        cursor modality
        date { earliest latest }
        participants { actor { slug } }
        node { id slug kind issues(brief: $brief, first: 100) { nodes { slug } } }
      }
    }
  }
}`;

const askEvents = async (graph: Asker, variables: Record<string, unknown>): Promise<Events> => {
  const { brief } = await graph.get<{ brief: { events: Events } }, object>(EVENTS, variables);
  return brief.events;
};

const slugsOf = ({ edges }: Events) => edges.map(({ node }) => node.slug);

const slugsOfBriefs = async (graph: Asker): Promise<string[]> => {
  const { briefs } = await graph.get<{ briefs: { nodes: { slug: string }[] } }, object>(
    '{ briefs { nodes { slug } } }',
  );
  return briefs.nodes.map(({ slug }) => slug);
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

describe.each([
  ['five briefs of three institutes', [DATA, SECOND_BRIEF, THIRD_BRIEF]],
  ['three catalogs that overlap', CATALOGS],
])('with %s', (_name, folders) => {
  let graph: Asker;
  let briefs: string[];
  beforeAll(async () => {
    graph = await serveData(folders);
    briefs = await slugsOfBriefs(graph);
  });

  /** Compares each filter with its meaning for the edges of each brief; every filter finds some, and leaves out others. */
  const expectFilters = async (
    filtersOf: (edges: readonly Edge[]) => [where: object, matches: (edge: Edge) => boolean][],
  ) => {
    const sizes: [found: number, all: number][] = [];
    for (const brief of briefs) {
      const all = await askEvents(graph, { brief });
      for (const [where, matches] of filtersOf(all.edges)) {
        const found = await askEvents(graph, { brief, where });
        const edges = all.edges.filter(matches);
        expect({ brief, where, slugs: slugsOf(found), totalCount: found.totalCount }).toEqual({
          brief,
          where,
          slugs: edges.map(({ node }) => node.slug),
          totalCount: edges.length,
        });
        sizes.push([edges.length, all.edges.length]);
      }
    }
    expect(sizes.some(([found]) => found > 0)).toBe(true);
    expect(sizes.some(([found, all]) => found < all)).toBe(true);
  };

  test('a filter by modality compares what the brief says', () =>
    expectFilters(() =>
      ['HAPPENED', 'SCHEDULED', 'HOPED', 'NEGATED'].map((modality) => [
        { modality: [modality] },
        (edge) => edge.modality === modality,
      ]),
    ));

  test('a filter by kind compares what the register says', () =>
    expectFilters((edges) =>
      unique(edges.map(({ node }) => node.kind)).map((kind) => [{ kind: [kind] }, ({ node }) => node.kind === kind]),
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
    expectFilters((edges) => {
      const slugsIn = (edge: Edge) => edge.participants.map(({ actor }) => actor.slug);
      const actors = unique(edges.flatMap(slugsIn));
      return [
        ...actors.map((actor): [object, (edge: Edge) => boolean] => [
          { participants: { any: [actor] } },
          (edge) => slugsIn(edge).includes(actor),
        ]),
        [
          { participants: { all: actors.slice(0, 2) } },
          (edge) => actors.slice(0, 2).every((one) => slugsIn(edge).includes(one)),
        ],
      ];
    }));

  test('a filter by issue finds those that the brief says it belongs to', () =>
    expectFilters((edges) => {
      const slugsIn = ({ node }: Edge) => node.issues.nodes.map(({ slug }) => slug);
      return unique(edges.flatMap(slugsIn)).map((issue) => [{ issue }, (edge) => slugsIn(edge).includes(issue)]);
    }));

  test('they can be ordered by the date that the brief gives, in both directions, a page at a time', async () => {
    for (const brief of briefs) {
      const byDate = await askEvents(graph, { brief, orderBy: { field: 'DATE' } });
      expect(slugsOf(byDate).sort()).toEqual(slugsOf(await askEvents(graph, { brief })).sort());
      const days = byDate.edges.map(({ date }) => (date ? (date.earliest ?? '') : '9'));
      expect(days).toEqual([...days].sort());
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = { field: 'DATE', direction };
        const whole = await askEvents(graph, { brief, orderBy });
        const paged: string[] = [];
        for (let after: string | null = null, hasNext = whole.edges.length > 0; hasNext; ) {
          const page: Events = await askEvents(graph, { brief, orderBy, first: 3, after });
          paged.push(...slugsOf(page));
          ({ hasNextPage: hasNext, endCursor: after } = page.pageInfo);
        }
        expect(paged).toEqual(slugsOf(whole));
      }
    }
  });

  test('their years are those of the dates that the brief gives', async () => {
    for (const brief of briefs) {
      const { edges, years } = await askEvents(graph, { brief });
      const counts = new Map<number, number>();
      for (const { date } of edges) {
        const year = date?.earliest ? Number(date.earliest.slice(0, 4)) : null;
        if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
      expect(years).toEqual([...counts].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, count })));
    }
  });

  test('those of an actor that the brief names are those in which it takes part according to the brief', async () => {
    const fields = ['countries', 'organizations', 'people', 'groupings'];
    const query = `query ($brief: String!, $where: BriefEventWhere) { brief(slug: $brief) { ${fields
      .map(
        (field) =>
          `${field}(first: 100) { edges { node { slug } events(where: $where, first: 100) { totalCount nodes { slug } } } }`,
      )
      .join(' ')} } }`;
    type Named = { edges: { node: { slug: string }; events: { totalCount: number; nodes: { slug: string }[] } }[] };
    let count = 0;
    for (const brief of briefs)
      for (const modality of [undefined, ['HAPPENED']]) {
        const where = modality && { modality };
        const { brief: data } = await graph.get<{ brief: Record<string, Named> }, object>(query, { brief, where });
        for (const { node, events } of Object.values(data).flatMap(({ edges }) => edges)) {
          const expected = await askEvents(graph, { brief, where: { ...where, participants: { any: [node.slug] } } });
          expect([brief, node.slug, events]).toEqual([
            brief,
            node.slug,
            { totalCount: expected.totalCount, nodes: slugsOf(expected).map((slug) => ({ slug })) },
          ]);
          count += events.totalCount;
        }
      }
    expect(count).toBeGreaterThan(0);
  });

  test('as evidence, an event has the date and the modality that the brief gives, and its place by that date', async () => {
    const query = `query ($brief: String!) { brief(slug: $brief) { motives(first: 100) { nodes { evidence(first: 100) {
      edges { modality date { earliest latest } node { __typename ... on Event { slug } } }
    } } } } }`;
    type Evidence = Pick<Edge, 'date' | 'modality'> & { node: { __typename: string; slug?: string } };
    type Motives = { brief: { motives: { nodes: { evidence: { edges: Evidence[] } }[] } } };
    let count = 0;
    for (const brief of briefs) {
      const { edges } = await askEvents(graph, { brief, orderBy: { field: 'DATE' } });
      const { brief: data } = await graph.get<Motives, object>(query, { brief });
      for (const { evidence } of data.motives.nodes) {
        const events = evidence.edges.filter(({ node }) => node.__typename === 'Event');
        count += events.length;
        // An event that the brief does not mention has neither, and comes last.
        const unmentioned = events.filter(({ node }) => edges.every((edge) => edge.node.slug !== node.slug));
        expect(events.map(({ node, date, modality }) => ({ slug: node.slug, date, modality }))).toEqual([
          ...edges
            .filter(({ node }) => events.some((piece) => piece.node.slug === node.slug))
            .map(({ node, date, modality }) => ({ slug: node.slug, date, modality })),
          ...unmentioned.map(({ node }) => ({ slug: node.slug, date: null, modality: null })),
        ]);
        for (const piece of evidence.edges.filter(({ node }) => node.__typename !== 'Event'))
          expect([piece.date, piece.modality]).toEqual([null, null]);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});

describe('where briefs differ', () => {
  let graph: Asker;
  beforeAll(async () => {
    graph = await serveData(CATALOGS);
  });

  test('each is found by its own date only', async () => {
    const askDay = async (brief: string, day: string) =>
      slugsOf(await askEvents(graph, { brief, where: { date: { within: { from: day, to: day } } } }));
    expect(await askDay('strand-2024-05', '2024-05-14')).toEqual(['sound-talks-2024']);
    expect(await askDay('strand-2024-05', '2024-05-15')).toEqual([]);
    expect(await askDay('north/desk-2024-06', '2024-05-15')).toEqual(['sound-talks-2024']);
    expect(await askDay('strand-2025-03', '2024-05-14')).toEqual([]);
  });

  test.each(['sound-council', 'north/sound-body', 'harbour/council-of-sound'])(
    'an actor has all of its names in the filters: %s',
    async (actor) => {
      const askBrief = async (brief: string) =>
        slugsOf(await askEvents(graph, { brief, where: { participants: { all: [actor] } } }));
      expect(await askBrief('north/desk-2024-06')).toEqual(['sound-talks-2024']);
      expect(await askBrief('harbour/watch-2024-07')).toEqual(['sound-talks-2024']);
      // Others name it in the same event.
      expect(await askBrief('strand-2025-03')).toEqual([]);
    },
  );

  test.each(['fish-quotas', 'north/quotas'])('so does an issue: %s', async (issue) => {
    expect(slugsOf(await askEvents(graph, { brief: 'north/notes-2025', where: { issue } }))).toEqual([
      'quota-cut-2024',
    ]);
    expect(slugsOf(await askEvents(graph, { brief: 'strand-2025-03', where: { issue } }))).toEqual([]);
  });

  test('the evidence for a motive can be narrowed to that of one brief', async () => {
    const query = `query ($brief: String) {
      motive(slug: "denmark-keeps-fish") { evidence(brief: $brief) { totalCount } }
    }`;
    const count = async (brief?: string) =>
      (await graph.get<{ motive: { evidence: { totalCount: number } } }, object>(query, { brief })).motive.evidence
        .totalCount;
    expect([await count(), await count('strand-2024-09'), await count('strand-2025-03')]).toEqual([2, 2, 0]);
  });

  test('so can the recommendations that answer a motive', async () => {
    const query = `query ($brief: String) {
      motive(slug: "denmark-keeps-fish") { answeredBy(brief: $brief) { nodes { slug } } }
    }`;
    const ask = async (brief?: string) =>
      slugsOfNodes((await graph.get<{ motive: { answeredBy: Slugs } }, object>(query, { brief })).motive.answeredBy);
    expect([await ask(), await ask('strand-2025-03'), await ask('strand-2024-09')]).toEqual([
      ['meet-again'],
      ['meet-again'],
      [],
    ]);
  });

  test.each([
    [{ where: { issue: 'nope' } }, 'No issue has the slug "nope".', 'BAD_USER_INPUT'],
    [{ where: { participants: { any: ['nope'] } } }, /^"nope" is not an actor;/, 'BAD_USER_INPUT'],
    [
      { where: { date: { within: { from: '2025', to: '2024' } } } },
      /ends on 2024-12-31, before it begins/,
      'BAD_USER_INPUT',
    ],
  ])('a mistake is an error of the caller: %j', async (variables, message, code) => {
    const { errors } = await graph.ask(EVENTS, { brief: 'strand-2024-05', ...variables });
    expect(errors).toEqual([
      expect.objectContaining({ message: expect.stringMatching(message), extensions: { code } }),
    ]);
  });

  test('a cursor of one order is not one of the other', async () => {
    const { edges } = await askEvents(graph, { brief: 'harbour/watch-2024-07' });
    const orderBy = { field: 'DATE' };
    const { errors } = await graph.ask(EVENTS, { brief: 'harbour/watch-2024-07', orderBy, after: edges[0]?.cursor });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_CURSOR']);
  });
});

test('the motives and links of an event can be narrowed to those of one brief', async () => {
  const graph = await serveData();
  const query = `query ($brief: String) {
    event(slug: "rok-us-japan-security-cooperation-grows") {
      evidenceFor(brief: $brief) { totalCount nodes { brief { slug } } }
      links(brief: $brief) { totalCount edges { brief { slug } } }
    }
  }`;
  interface Answer {
    event: Record<'evidenceFor' | 'links', { totalCount: number; [rows: string]: unknown }>;
  }
  const ask = async (brief?: string) => (await graph.get<Answer, object>(query, { brief })).event;
  const briefs = [
    'asan-2024-12-05',
    'white-house/wh-2023-08-18-fact-sheet',
    'white-house/wh-2023-08-18-joint-statement',
  ];
  const [all, ...each] = [await ask(), ...(await Promise.all(briefs.map(ask)))];
  for (const list of ['evidenceFor', 'links'] as const) {
    expect(all[list].totalCount).toBeGreaterThan(0);
    expect(each.map((event) => event[list].totalCount).reduce((sum, count) => sum + count)).toBe(all[list].totalCount);
    each.forEach((event, at) => {
      const slugs = [...JSON.stringify(event[list]).matchAll(/"slug":"([^"]+)"/g)].map(([, slug]) => slug);
      expect(new Set(slugs)).toEqual(new Set(slugs.length > 0 ? [briefs[at]] : []));
    });
  }
});

interface Slugs {
  nodes: { slug: string }[];
}

const slugsOfNodes = ({ nodes }: Slugs) => nodes.map(({ slug }) => slug);
