import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import type { EventRecord } from '../../src/model/records/event-records.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { type Asker, DATA, SECOND_BRIEF, serveSnapshot, THIRD_BRIEF } from '../support/serve.ts';

const DIFFERENCES = `query ($slug: String!) {
  event(slug: $slug) {
    modalityDisputed
    differences {
      totalCount
      nodes {
        aspect
        actor { name }
        statements {
          totalCount
          edges { node { slug } date { edtf } place { name } role modality hedge basis citations { ref } }
        }
      }
    }
  }
}`;

interface Connection<Node> {
  totalCount: number;
  nodes: Node[];
}

interface StatementEdge {
  node: { slug: string };
  date: { edtf: string } | null;
  place: { name: string } | null;
  role: string | null;
  modality: string;
  hedge: string | null;
  basis: string;
  citations: { ref: string }[];
}

interface DisputedEvent {
  modalityDisputed: boolean;
  differences: Connection<{
    aspect: string;
    actor: { name: string } | null;
    statements: { totalCount: number; edges: StatementEdge[] };
  }>;
}

describe('briefs of which one contradicts the others', () => {
  let graph: Asker;
  beforeAll(async () => {
    const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
    const [commons, ...others] = data as [CatalogData, ...CatalogData[]];
    const { events } = commons;
    const unmentioned = { ...(events.events[0] as EventRecord), slug: 'unmentioned', curatorRef: 'E999' };
    const all = { ...events, events: [...events.events, unmentioned] };
    graph = serveSnapshot(MemorySnapshot.of([{ ...commons, events: all }, ...others]));
  });

  const get = <Data>(query: string, variables: object = {}) => graph.get<Data, object>(query, variables);

  /** Each difference, with a line for each statement: its value, its basis, its hedge, and what it cites. */
  const differencesOf = async (slug: string) => {
    const { event } = await get<{ event: DisputedEvent }>(DIFFERENCES, { slug });
    const { totalCount, nodes } = event.differences;
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ aspect, actor, statements }) => {
      expect(statements.edges.map(({ node }) => node.slug)).toHaveLength(statements.totalCount);
      const lines = statements.edges.map(({ date, place, role, modality, basis, hedge, citations }) =>
        [date?.edtf, place?.name, role, modality, basis, hedge, ...citations.map(({ ref }) => ref)]
          .filter(Boolean)
          .join(' '),
      );
      return [actor ? `${aspect} of ${actor.name}` : aspect, ...lines];
    });
  };

  test('differ in the date and the place of an event', async () => {
    expect(await differencesOf('china-rok-japan-trilateral-summit-2024')).toEqual([
      [
        'DATE',
        '2024-05 HAPPENED STATED asan-2024-12-05:p4.s4 asan-2024-12-05:p1.s2',
        '2024-05-27 HAPPENED STATED skarvoya-2025-01-14:p4.s2',
        '2024-06 HAPPENED STATED vellamo-2025-03-03:p1.s2',
      ],
      ['PLACE', 'Busan HAPPENED STATED vellamo-2025-03-03:p1.s2', 'Seoul HAPPENED STATED skarvoya-2025-01-14:p4.s2'],
    ]);
  });

  test('differ in the roles of two actors', async () => {
    expect(await differencesOf('china-mends-ties-with-seoul-and-tokyo')).toEqual([
      [
        'PARTICIPANTS of China',
        'INITIATOR ONGOING STATED asan-2024-12-05:p4.s3',
        'INITIATOR ONGOING STATED skarvoya-2025-01-14:p2.s1 skarvoya-2025-01-14:k1',
        'TARGET HAPPENED STATED vellamo-2025-03-03:p1.s1',
      ],
      [
        'PARTICIPANTS of South Korea',
        'INITIATOR HAPPENED STATED vellamo-2025-03-03:p1.s1',
        'TARGET ONGOING STATED asan-2024-12-05:p4.s3',
        'TARGET ONGOING STATED skarvoya-2025-01-14:p2.s1 skarvoya-2025-01-14:k1',
      ],
    ]);
  });

  test('differ in whether an event happened, or is planned', async () => {
    expect(await differencesOf('rok-china-summit-2024')).toEqual([
      [
        'MODALITY',
        'HAPPENED STATED asan-2024-12-05:p1.s2',
        'HAPPENED STATED skarvoya-2025-01-14:p4.s3 skarvoya-2025-01-14:p4.s1',
        'NEGATED STATED often called vellamo-2025-03-03:p1.s3',
      ],
    ]);
    expect(await differencesOf('apec-meeting-2025')).toEqual([
      [
        'MODALITY',
        'SCHEDULED STATED asan-2024-12-05:p8.s6',
        'SCHEDULED STATED skarvoya-2025-01-14:p5.s2',
        'HOPED STATED hopes vellamo-2025-03-03:p1.s4',
      ],
    ]);
  });

  test('do not differ where one says less', async () => {
    expect(await differencesOf('camp-david-summit-2023')).toEqual([]);
  });

  test('page through what they state', async () => {
    const query = `query ($after: String) {
      event(slug: "china-rok-japan-trilateral-summit-2024") {
        differences(first: 1) { nodes { statements(first: 2, after: $after) { nodes { slug } pageInfo { endCursor } } } }
      }
    }`;
    interface Page {
      event: { differences: { nodes: { statements: { nodes: object[]; pageInfo: { endCursor: string } } }[] } };
    }
    const first = (await get<Page>(query)).event.differences.nodes[0]?.statements;
    const next = (await get<Page>(query, { after: first?.pageInfo.endCursor })).event.differences.nodes[0]?.statements;
    expect([first?.nodes, next?.nodes]).toEqual([
      [{ slug: 'asan-2024-12-05' }, { slug: 'skarvoya-2025-01-14' }],
      [{ slug: 'vellamo-2025-03-03' }],
    ]);
  });

  test('leave an event the better and narrower date, the place of the latest, and the modality of the latest', async () => {
    const { trilateral, bilateral } = await get<Record<string, object>>(`{
      trilateral: event(slug: "china-rok-japan-trilateral-summit-2024") {
        date { edtf } place { name } modality modalityDisputed
      }
      bilateral: event(slug: "rok-china-summit-2024") { date { edtf } place { name } modality modalityDisputed }
    }`);
    expect({ trilateral, bilateral }).toEqual({
      trilateral: {
        date: { edtf: '2024-05-27' },
        place: { name: 'Busan' },
        modality: 'HAPPENED',
        modalityDisputed: false,
      },
      bilateral: { date: { edtf: '2024-11-15' }, place: { name: 'Lima' }, modality: 'NEGATED', modalityDisputed: true },
    });
  });

  test('are found by `disputed: true`; `false` finds all other events, also those that no brief mentions', async () => {
    const { all, disputed, others, unmentioned } = await get<Record<string, Connection<{ slug: string }>>>(`{
      all: events { totalCount }
      disputed: events(where: { disputed: true }) { nodes { slug } }
      others: events(where: { disputed: false }) { totalCount }
      unmentioned: events(where: { disputed: false, curatorRef: "E999" }) { nodes { slug } }
    }`);
    expect(disputed?.nodes.map(({ slug }) => slug)).toEqual([
      'china-mends-ties-with-seoul-and-tokyo',
      'china-rok-japan-trilateral-summit-2024',
      'rok-china-summit-2024',
      'apec-meeting-2025',
    ]);
    expect(others?.totalCount).toBe(Number(all?.totalCount) - 4);
    expect(unmentioned?.nodes).toEqual([{ slug: 'unmentioned' }]);
  });

  describe('the participants and issues of an event', () => {
    const LISTS = `query ($slug: String!, $brief: String, $after: String) {
      event(slug: $slug) {
        participants(brief: $brief, after: $after) { edges { node { name } role citations { ref } } pageInfo { startCursor } }
        issues(brief: $brief) { edges { node { slug } citations { ref } } }
      }
    }`;
    interface Lists {
      event: {
        participants: {
          edges: { node: { name: string }; role: string; citations: { ref: string }[] }[];
          pageInfo: { startCursor: string };
        };
        issues: { edges: { node: { slug: string }; citations: { ref: string }[] }[] };
      };
    }
    const EVENT = 'china-mends-ties-with-seoul-and-tokyo';
    const rolesOf = async (brief?: string) => {
      const { event } = await get<Lists>(LISTS, { slug: EVENT, brief });
      return event.participants.edges.map(({ node, role, citations }) =>
        [role, node.name, ...new Set(citations.map(({ ref }) => ref.split(':')[0]))].join(' '),
      );
    };

    test('are those of all briefs, each with the role of the latest and only the citations for it', async () => {
      expect(await rolesOf()).toEqual([
        'INITIATOR South Korea vellamo-2025-03-03',
        'TARGET China vellamo-2025-03-03',
        'TARGET Japan skarvoya-2025-01-14 asan-2024-12-05',
      ]);
    });

    test('are those of one brief on request', async () => {
      expect(await rolesOf('asan-2024-12-05')).toEqual([
        'INITIATOR China asan-2024-12-05',
        'TARGET Japan asan-2024-12-05',
        'TARGET South Korea asan-2024-12-05',
      ]);
      const { event } = await get<Lists>(LISTS, { slug: EVENT, brief: 'asan-2024-12-05' });
      const cited = event.issues.edges.flatMap(({ citations }) => citations.map(({ ref }) => ref.split(':')[0]));
      expect(new Set(cited)).toEqual(new Set(['asan-2024-12-05']));
      expect((await get<Lists>(LISTS, { slug: EVENT, brief: 'vellamo-2025-03-03' })).event.issues.edges).toEqual([]);
    });

    test('are empty for a brief that does not mention the event', async () => {
      const { event } = await get<Lists>(LISTS, { slug: 'unmentioned', brief: 'asan-2024-12-05' });
      expect(event).toEqual({ participants: { edges: [], pageInfo: { startCursor: null } }, issues: { edges: [] } });
    });

    test.each(['nope', ''])('need a brief that exists, not "%s"', async (brief) => {
      const { errors } = await graph.ask<object, object>(LISTS, { slug: EVENT, brief });
      expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
        [`No brief has the slug "${brief}".`, 'BAD_USER_INPUT'],
      ]);
    });

    test('have cursors of their own for each brief', async () => {
      const { event } = await get<Lists>(LISTS, { slug: EVENT });
      const after = event.participants.pageInfo.startCursor;
      const { errors } = await graph.ask<object, object>(LISTS, { slug: EVENT, brief: 'asan-2024-12-05', after });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INVALID_CURSOR']);
    });

    test('of all briefs keep the cursors that they had before there were lists of one brief', async () => {
      const { event } = await get<Lists>(LISTS, { slug: EVENT });
      const key = Buffer.from(event.participants.pageInfo.startCursor, 'base64url').toString();
      expect(JSON.parse(key)).toEqual([`Participant.ROLE:${EVENT}`, EVENT, 1, 'KR']);
    });
  });
});
