import { afterAll, beforeAll, expect, test } from 'vitest';
import { BRIEF, copyTinySet, type TinySet } from '../store/tiny-set.ts';
import { serveData } from '../support/serve.ts';
import { askFlat, type FlatGraph } from './flat-answer.ts';

/** When statements came in and changed, as a brief's file says. */

let set: TinySet;
let graph: FlatGraph;

const CHANGES = `"added": "2026-01-05",
  "changes": [
    { "date": "2026-03-02", "statements": ["Motive:france-busy-harbours", "Event:harbour-fee-cut-2024"], "note": "The cut was told as a plan; it was made." },
    { "date": "2026-03-02", "note": "The text has a licence." },
    { "date": "2026-02-01", "statements": ["Motive:france-busy-harbours"], "note": "France alone wants it." }
  ],
  "language"`;

beforeAll(async () => {
  set = await copyTinySet();
  await set.edit(BRIEF, '"language"', CHANGES);
  graph = askFlat(await serveData([set.folder]));
});

afterAll(() => set[Symbol.asyncDispose]());

test('a brief has the day on which it came in, that of its last change, and its changes, newest first', async () => {
  const query = `{ brief(ref: "harbours-2024") {
    added changed changes { totalCount nodes { date note statements { ref } brief { slug } } }
  } }`;
  expect(await graph.read(query)).toEqual({
    added: '2026-01-05',
    changed: '2026-03-02',
    changes: {
      totalCount: 3,
      nodes: [
        {
          date: '2026-03-02',
          note: 'The cut was told as a plan; it was made.',
          statements: ['Motive:france-busy-harbours', 'Event:harbour-fee-cut-2024'],
          brief: 'harbours-2024',
        },
        { date: '2026-03-02', note: 'The text has a licence.', statements: [], brief: 'harbours-2024' },
        {
          date: '2026-02-01',
          note: 'France alone wants it.',
          statements: ['Motive:france-busy-harbours'],
          brief: 'harbours-2024',
        },
      ],
    },
  });
});

test('a claim and what a brief says of an event changed on the day of the last change that names them, or came in with the brief', async () => {
  const query = `{
    claims(orderBy: { field: CHANGED, direction: DESC }) { nodes { slug changed changes { nodes { date } } } }
    events(orderBy: { field: CHANGED, direction: DESC }) { nodes { slug changed mentions { nodes { changed } } } }
    brief(ref: "harbours-2024") { mentions(orderBy: { field: CHANGED, direction: DESC }, first: 1) { nodes { event { slug } } } }
    briefs(orderBy: { field: CHANGED, direction: DESC }) { nodes { slug } }
  }`;
  const { claims, events, brief, briefs } = await graph.read<{
    claims: { slug: string; changed: string; changes: string[] }[];
    events: { slug: string; changed: string | null; mentions: string[] }[];
    brief: string[];
    briefs: string[];
  }>(query);
  expect(claims[0]).toEqual({
    slug: 'france-busy-harbours',
    changed: '2026-03-02',
    changes: ['2026-03-02', '2026-02-01'],
  });
  expect(new Set(claims.slice(1).map(({ changed, changes }) => `${changed} ${changes.length}`))).toEqual(
    new Set(['2026-01-05 0']),
  );
  expect(events[0]).toEqual({ slug: 'harbour-fee-cut-2024', changed: '2026-03-02', mentions: ['2026-03-02'] });
  expect(brief).toEqual(['harbour-fee-cut-2024']);
  expect(briefs).toEqual(['harbours-2024']);
});

test('the changes of all briefs are narrowed by what they name, and paged', async () => {
  const query = `query ($after: String) {
    changes(where: { statements: ["Motive:france-busy-harbours"], publishers: ["quay-institute"] }, first: 1, after: $after) {
      totalCount nodes { date } pageInfo { endCursor hasNextPage }
    }
  }`;
  const first = await graph.read<{ pageInfo: { endCursor: string } }>(query);
  const cursor = expect.any(String);
  expect(first).toEqual({ totalCount: 2, nodes: ['2026-03-02'], pageInfo: { endCursor: cursor, hasNextPage: true } });
  expect(await graph.read(query, { after: first.pageInfo.endCursor })).toEqual({
    totalCount: 2,
    nodes: ['2026-02-01'],
    pageInfo: { endCursor: cursor, hasNextPage: false },
  });
  expect(await graph.read('{ changes(where: { briefs: [] }) { totalCount } }')).toBe(0);
});
