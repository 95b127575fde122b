import { describe, expect, test } from 'vitest';
import { DATA, SECOND_BRIEF } from '../support/serve.ts';
import { serveFlat } from './flat-answer.ts';

/** Tables of claims: how many there are in each pair of two groups. */

const { read, problems } = await serveFlat([DATA, SECOND_BRIEF]);

interface Group {
  type: string | null;
  count: number;
  node: { __typename: string; id: string; slug?: string } | null;
}
interface Cell {
  count: number;
  claims: { totalCount: number; nodes: string[] };
}
interface Table {
  columns: Group[];
  rows: (Group & { cells: Cell[] })[];
}

const GROUP =
  'type count node { __typename ... on Node { id } ... on Actor { slug } ... on Issue { slug } ... on Instrument { slug } ... on Brief { slug } }';
const CELLS = 'cells { count claims(first: 3) { totalCount nodes { slug } } }';

const tableOf = (args: string, variables: object = {}, header = ''): Promise<Table> => {
  const query = `query ${header} { claimTable(${args}) { columns { ${GROUP} } rows { ${GROUP} ${CELLS} } } }`;
  return read(query, variables);
};

/** What finds the claims of a group in the list of all claims. */
const FILTER: Record<string, (group: Group) => object> = {
  ACTOR: ({ node }) => ({ concerns: { any: [node?.slug] } }),
  ISSUE: ({ node }) => ({ issues: [node?.slug] }),
  INSTRUMENT: ({ node }) => ({ instruments: [node?.slug] }),
  PUBLISHER: ({ node }) => ({ publishers: [node?.slug] }),
  BRIEF: ({ node }) => ({ briefs: [node?.slug] }),
  TYPE: ({ type }) => ({ types: [type] }),
};

const claimsIn = (where: object): Promise<Cell['claims']> =>
  read('query ($where: ClaimWhere) { claims(where: $where, first: 3) { totalCount nodes { slug } } }', { where });

const PAIRS = Object.keys(FILTER).flatMap((rows) =>
  Object.keys(FILTER)
    .filter((columns) => columns > rows)
    .map((columns) => ({ rows, columns })),
);

test.each(PAIRS)('each cell of $rows by $columns has the claims that the list of all claims has', async (by) => {
  const table = await tableOf(`rows: { by: ${by.rows}, first: 5 }, columns: { by: ${by.columns}, first: 5 }`);
  expect(table.rows.length).toBeGreaterThan(0);
  for (const group of table.rows) {
    const { cells } = group;
    expect(group.count).toBe((await claimsIn({ ...FILTER[by.rows]?.(group) })).totalCount);
    expect(cells).toHaveLength(table.columns.length);
    for (const [index, cell] of cells.entries()) {
      const column = table.columns[index] as Group;
      const claims = await claimsIn({ ...FILTER[by.rows]?.(group), ...FILTER[by.columns]?.(column) });
      expect(cell).toEqual({ count: claims.totalCount, claims });
    }
  }
});

const slugsOf = (groups: readonly Group[]) => groups.map(({ node }) => node?.slug);
const rowsOf = ({ rows }: Table) => slugsOf(rows);

test('groups with most of the claims that match come first, also those without any that are counted', async () => {
  const by = 'rows: { by: ACTOR, first: 4 }, columns: { by: PUBLISHER }';
  const all = await tableOf(by);
  const counts = all.rows.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const asan = 'where: { publishers: ["asan-institute"] }';
  const said = await tableOf(`${by}, ${asan}`);
  expect(slugsOf(said.columns)).toEqual(['asan-institute']);
  expect(rowsOf(said)).not.toEqual(rowsOf(all));
  const advised = await tableOf(`${by}, ${asan}, types: [RECOMMENDATION]`);
  expect(rowsOf(advised)).toEqual(rowsOf(said));
  expect(Object.fromEntries(advised.rows.map(({ node, count }) => [node?.slug, count]))).toMatchObject({
    kr: 6,
    cn: 0,
  });
});

test('an actor has no part in the views of its own briefs, which are about others', async () => {
  const { rows } = await tableOf('rows: { by: ACTOR, first: 24 }, columns: { by: TYPE }, types: [STANCE]');
  expect(rowsOf({ rows } as Table)).toContain('cn');
  expect(rowsOf({ rows } as Table)).not.toContain('buendnis-f5/algorithmwatch');
});

test('groups are paged through, or named in an order', async () => {
  const columns = 'columns: { by: TYPE }';
  const first = await tableOf(`rows: { by: ISSUE, first: 6 }, ${columns}`);
  const next = await tableOf(`rows: { by: ISSUE, first: 4, skip: 2 }, ${columns}`);
  expect(rowsOf(next)).toEqual(rowsOf(first).slice(2));
  const ids = [first.rows[3], first.rows[0], first.rows[3]].map((row) => row?.node?.id);
  const named = await tableOf(`rows: { by: ISSUE, only: $ids }, ${columns}`, { ids }, '($ids: [ID!])');
  expect(rowsOf(named)).toEqual([rowsOf(first)[3], rowsOf(first)[0]]);
  expect(named.rows[0]).toEqual(first.rows[3]);
});

test('a table of what nobody says is empty', async () => {
  const where = 'where: { publishers: ["asan-institute"], briefs: ["open-ownership/nowhere-to-hide-2021"] }';
  expect(await tableOf(`rows: { by: ACTOR }, columns: { by: ISSUE }, ${where}`)).toEqual({ rows: [], columns: [] });
});

describe('refuses', () => {
  const NO_ISSUE = btoa('Issue:no');
  test.each([
    ['rows: { by: ACTOR, first: 25 }', '"first" is 25; a table has between 1 and 24 rows and columns.'],
    ['rows: { by: ACTOR, first: 0 }', '"first" is 0; a table has between 1 and 24 rows and columns.'],
    ['rows: { by: ACTOR, skip: 90 }', '"skip" is 90; it is at least 0, and with "first" at most 100.'],
    [
      `rows: { by: ISSUE, only: ["${btoa('Country:CN')}"] }`,
      `"${btoa('Country:CN')}" names a Country; an Issue is required here.`,
    ],
    [
      'rows: { by: ISSUE, only: ["no"] }',
      `"no" is not an Issue. Give a slug, a reference such as "Issue:…", or an id.`,
    ],
    [`rows: { by: TYPE, only: ["${NO_ISSUE}"] }`, 'Groups by TYPE have no ids; leave "only" out.'],
    [`rows: { by: ISSUE, only: [${`"${NO_ISSUE}" `.repeat(25)}] }`, '"only" has 25 ids; at most 24 are allowed.'],
    ['rows: { by: ISSUE }, where: { publishers: ["no"] }', expect.stringContaining('"no"')],
  ])('%s', async (args, message) => {
    expect(await problems(`{ claimTable(${args}, columns: { by: TYPE }) { rows { cells { count } } } }`)).toEqual([
      ['BAD_USER_INPUT', message],
    ]);
  });
});
