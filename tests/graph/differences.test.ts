import { describe, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import type { EventRecord } from '../../src/model/records/event-records.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, SECOND_BRIEF, serveSnapshot, THIRD_BRIEF } from '../support/serve.ts';
import { askFlat } from './flat-answer.ts';

/** Briefs of which one contradicts the others, and an event that none of them mentions. */

const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
const [commons, ...others] = data as [CatalogData, ...CatalogData[]];
const { events } = commons;
const unmentioned = { ...(events.events[0] as EventRecord), slug: 'unmentioned', curatorRef: 'E999' };
const all = { ...events, events: [...events.events, unmentioned] };
const { read, problems } = askFlat(serveSnapshot(MemorySnapshot.of([{ ...commons, events: all }, ...others])));

const DIFFERENCES = `query ($slug: ID!) {
  event(ref: $slug) {
    differences {
      totalCount
      nodes {
        aspect
        actor { name }
        statements {
          totalCount
          edges { node { id modality hedge } date { edtf } place { name } role basis citations { ref } }
        }
      }
    }
  }
}`;

interface Difference {
  aspect: string;
  actor: string | null;
  statements: { totalCount: number; edges: Statement[] };
}

interface Statement {
  node: { id: string; modality: string; hedge: string | null };
  date: string | null;
  place: string | null;
  role: string | null;
  basis: string;
  citations: string[];
}

/** Each difference, with a line for each statement: its value, its basis, its hedge, and what it cites. */
const differencesOf = async (slug: string) => {
  const { totalCount, nodes } = await read<{ totalCount: number; nodes: Difference[] }>(DIFFERENCES, { slug });
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ aspect, actor, statements }) => {
    expect(statements.edges).toHaveLength(statements.totalCount);
    const lines = statements.edges.map(({ date, place, role, node: { modality, hedge }, basis, citations }) =>
      [date, place, role, modality, basis, hedge, ...citations].filter(Boolean).join(' '),
    );
    return [actor ? `${aspect} of ${actor}` : aspect, ...lines];
  });
};

describe('briefs', () => {
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
      event(ref: "china-rok-japan-trilateral-summit-2024") {
        differences(first: 1) { nodes { statements(first: 2, after: $after) { nodes { brief { slug } } pageInfo { endCursor } } } }
      }
    }`;
    type Page = { nodes: string[]; pageInfo: string };
    const [first] = await read<Page[]>(query);
    const [next] = await read<Page[]>(query, { after: first?.pageInfo });
    expect([first?.nodes, next?.nodes]).toEqual([['asan-2024-12-05', 'skarvoya-2025-01-14'], ['vellamo-2025-03-03']]);
  });

  test('leave an event the better and narrower date, the place of the latest, and the modality of the latest', async () => {
    const query = `{
      trilateral: event(ref: "china-rok-japan-trilateral-summit-2024") {
        date { edtf } place { name } modality modalityDisputed
      }
      bilateral: event(ref: "rok-china-summit-2024") { date { edtf } place { name } modality modalityDisputed }
    }`;
    expect(await read(query)).toEqual({
      trilateral: { date: '2024-05-27', place: 'Busan', modality: 'HAPPENED', modalityDisputed: false },
      bilateral: { date: '2024-11-15', place: 'Lima', modality: 'NEGATED', modalityDisputed: true },
    });
  });

  test('are found by `disputed: true`; `false` finds all other events, also those that no brief mentions', async () => {
    const query = `{
      all: events { totalCount }
      disputed: events(where: { disputed: true }) { nodes { slug } }
      others: events(where: { disputed: false }) { totalCount }
      unmentioned: events(where: { disputed: false, mentioned: false }, first: 100) { nodes { slug } }
      disputedUnmentioned: events(where: { disputed: true, mentioned: false }) { totalCount }
    }`;
    const answer = await read<{ all: number }>(query);
    expect(answer).toEqual({
      all: answer.all,
      disputed: [
        'china-mends-ties-with-seoul-and-tokyo',
        'china-rok-japan-trilateral-summit-2024',
        'rok-china-summit-2024',
        'apec-meeting-2025',
      ],
      others: answer.all - 4,
      unmentioned: expect.arrayContaining(['unmentioned']),
      disputedUnmentioned: 0,
    });
  });
});

describe('the participants and issues of an event', () => {
  const LISTS = `query ($slug: ID!, $brief: ID, $after: String) {
    event(ref: $slug) {
      participants(where: { accordingTo: $brief }, after: $after) { edges { node { name } role citations { ref } } pageInfo { startCursor } }
      issues(where: { accordingTo: $brief }) { edges { node { slug } citations { ref } } }
    }
  }`;
  interface Lists {
    participants: { edges: { node: string; role: string; citations: string[] }[]; pageInfo: string };
    issues: { citations: string[] }[];
  }
  const EVENT = 'china-mends-ties-with-seoul-and-tokyo';
  const listsOf = (brief?: string) => read<Lists>(LISTS, { slug: EVENT, brief });
  const briefsIn = (citations: readonly string[]) => [...new Set(citations.map((ref) => ref.split(':')[0]))];
  const rolesIn = ({ participants }: Lists) =>
    participants.edges.map(({ node, role, citations }) => [role, node, ...briefsIn(citations)].join(' '));

  test('are those of all briefs, each with the role of the latest and only the citations for it', async () => {
    expect(rolesIn(await listsOf())).toEqual([
      'INITIATOR South Korea vellamo-2025-03-03',
      'TARGET China vellamo-2025-03-03',
      'TARGET Japan skarvoya-2025-01-14 asan-2024-12-05',
    ]);
  });

  test('are those of one brief on request', async () => {
    const lists = await listsOf('asan-2024-12-05');
    expect(rolesIn(lists)).toEqual([
      'INITIATOR China asan-2024-12-05',
      'TARGET Japan asan-2024-12-05',
      'TARGET South Korea asan-2024-12-05',
    ]);
    expect(briefsIn(lists.issues.flatMap(({ citations }) => citations))).toEqual(['asan-2024-12-05']);
    expect((await listsOf('vellamo-2025-03-03')).issues).toEqual([]);
  });

  test('are empty for a brief that does not mention the event', async () => {
    expect(await read(LISTS, { slug: 'unmentioned', brief: 'asan-2024-12-05' })).toEqual({
      participants: { edges: [], pageInfo: { startCursor: null } },
      issues: [],
    });
  });

  test.each(['nope', ''])('need a brief that exists, not "%s"', async (brief) => {
    expect(await problems(LISTS, { slug: EVENT, brief })).toEqual([
      ['BAD_USER_INPUT', `"${brief}" is not a Brief. Give a slug, a reference such as "Brief:…", or an id.`],
    ]);
  });

  test('have cursors of their own for each brief; those of all briefs are as they were before there were these', async () => {
    const after = (await listsOf()).participants.pageInfo;
    expect(JSON.parse(Buffer.from(after, 'base64url').toString())).toEqual([
      `Participant.ROLE:${EVENT}`,
      EVENT,
      1,
      'KR',
    ]);
    expect(await problems(LISTS, { slug: EVENT, brief: 'asan-2024-12-05', after })).toEqual([
      ['INVALID_CURSOR', expect.any(String)],
    ]);
  });
});
