import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSupergraph, type SubgraphSdl } from '../../../src/federation/compose/compose.ts';
import { type ComposedGraph, findAdditions, readComposedGraph } from '../../../src/federation/report/additions.ts';
import { reportOnAnswers } from '../../../src/federation/report/live-report.ts';
import { reportOnPartner } from '../../../src/federation/report/partner-report.ts';
import { fetchSdl } from '../../../src/federation/subgraphs/fetch-sdl.ts';
import { toGlobalId } from '../../../src/partner/partner.ts';
import type { Store } from '../../../src/store/store.ts';
import { serveFederation } from '../../support/federation.ts';
import { type Asker, DATA, openOnce } from '../../support/serve.ts';
import { startArchive } from './archive.ts';
import { startMuseum } from './museum.ts';

/**
 * Three partners of three stacks, each with three node types of different fields: in graphql-js, with @apollo/subgraph, and
 * in Python with graphql-core. Without that, the tests that need it are skipped, unless `PYTHON_REQUIRED` is set.
 */

const hasGraphqlCore = (python: string): boolean => spawnSync(python, ['-c', 'import graphql']).status === 0;
const python = [process.env.PYTHON ?? 'python3', '/usr/bin/python3'].find(hasGraphqlCore);
const isSkipped = !python && !process.env.PYTHON_REQUIRED;

/** Starts the partner in Python. */
const startStatistics = async (broken?: string) => {
  if (!python) throw new Error('No Python has graphql-core; install the package python3-graphql-core.');
  const script = fileURLToPath(new URL('statistics.py', import.meta.url));
  const child = spawn(python, broken ? [script, broken] : [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('The partner in Python has ended.')));
  });
  const subgraph = { name: 'statistics', url, sdl: await fetchSdl(url) };
  return { subgraph, close: () => void child.kill() };
};

type Running = { subgraph: SubgraphSdl; close(): void };
const START: Record<string, () => Promise<Running>> = {
  museum: startMuseum,
  archive: startArchive,
  ...(isSkipped ? {} : { statistics: startStatistics }),
};

const idOf = (type: string, id = 'one') => toGlobalId({ type, id });

/** A node of each type, and what is selected on it. */
const NODES: Record<string, [type: string, id: string, selection: string, fields: object][]> = {
  museum: [
    ['Painting', idOf('Painting'), 'title room { number }', { title: 'The Sea', room: { number: 7 } }],
    ['Room', idOf('Room'), 'number', { number: 7 }],
    ['Guide', idOf('Guide'), 'languages', { languages: ['ko', 'en'] }],
  ],
  archive: [
    [
      'Letter',
      idOf('Letter'),
      'subject sent about { slug }',
      { subject: null, sent: 1953, about: { slug: 'camp-david-summit-2023' } },
    ],
    ['Box', idOf('Box'), 'weight letters { sent }', { weight: 2.5, letters: [{ sent: 1953 }] }],
    ['Shelf', idOf('Shelf'), 'shelf: kind', { shelf: 'SHORT' }],
  ],
  statistics: [
    ['Series', idOf('Series', 'trade'), 'name tags', { name: 'Trade', tags: ['goods', 'services'] }],
    [
      'Figure',
      idOf('Figure', 'kr-2023'),
      'value year series { name }',
      { value: 1.5, year: 2023, series: { name: 'Trade' } },
    ],
    ['Office', idOf('Office'), 'isOpen kind', { isOpen: true, kind: 'STATE' }],
  ],
};

let store: Store;
let graph: Asker & { close(): void };
const running: Record<string, Running> = {};
beforeAll(async () => {
  store = await openOnce(DATA);
  for (const [name, start] of Object.entries(START)) running[name] = await start();
  graph = await serveFederation(
    store,
    Object.values(running).map(({ subgraph }) => subgraph),
  );
}, 300_000);
afterAll(async () => {
  graph.close();
  for (const { close } of Object.values(running)) close();
  await store.close();
});

const joined = Object.keys(START).flatMap((name) => NODES[name] ?? []);

describe('joined', () => {
  test.each(joined)('node finds %s, and null for an unknown one', async (type, id, selection, fields) => {
    const query = `query ($id: ID!, $unknown: ID!) { node(id: $id) { __typename id ... on ${type} { ${selection} } } none: node(id: $unknown) { id } }`;
    expect(await graph.ask(query, { id, unknown: idOf(type, 'unknown') })).toEqual({
      data: { node: { __typename: type, id, ...fields }, none: null },
    });
  });

  test('nodes finds all of them together with our own, and they do not mix', async () => {
    const ids = [...joined.map(([, id]) => id), idOf('Room', 'unknown'), idOf('Country', 'KR')];
    const parts = joined.map(([type, , selection]) => `... on ${type} { ${selection} }`).join(' ');
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { name } ${parts} } }`;
    expect(await graph.ask(query, { ids })).toEqual({
      data: {
        nodes: [
          ...joined.map(([, id, , fields]) => ({ id, ...fields })),
          null,
          { id: idOf('Country', 'KR'), name: 'South Korea' },
        ],
      },
    });
  });

  test('all have their fields on a country, and on Query', async () => {
    const statistics = isSkipped ? '' : 'figures { value }';
    const query = `{ country(ref: "KR") { name paintings { title } letters { sent } ${statistics} } guides { languages } boxes { weight } }`;
    expect(await graph.ask(query)).toEqual({
      data: {
        country: {
          name: 'South Korea',
          paintings: [{ title: 'The Sea' }],
          letters: [{ sent: 1953 }],
          ...(isSkipped ? {} : { figures: [{ value: 1.5 }] }),
        },
        guides: [{ languages: ['ko', 'en'] }],
        boxes: [{ weight: 2.5 }],
      },
    });
  });
});

/** What `check` says of answers, without asking each composer what they say of the SDL, which takes most of the time. */
const reportOn = async (partner: SubgraphSdl) => {
  const graphWith = async (...partners: SubgraphSdl[]) =>
    readComposedGraph((await composeSupergraph([...partners])).supergraph);
  before ??= await graphWith();
  const graph = await graphWith(partner);
  return reportOnAnswers({ partner, headers: {}, store, graph, additions: findAdditions(before, graph) });
};
let before: ComposedGraph | undefined;

const check = (partner: SubgraphSdl, joined: SubgraphSdl[] = []) => reportOnPartner({ partner, joined, store });

test('"partner check" names what a partner has in common with those that have joined', async () => {
  const { statistics, museum, archive } = running;
  const joined = [museum, archive, statistics].flatMap((one) => one?.subgraph ?? []);
  const sdl = (archive as Running).subgraph.sdl;
  const again = await check({ name: 'attic', url: '', sdl }, joined);
  expect(again.composes).toBe(false);
  const named = again.problems.filter(({ rule }) => rule === 'names-of-partners').map(({ message }) => message);
  expect(named.map((message) => /^"archive" and "attic" both have a type (\w+)/.exec(message)?.[1] ?? message)).toEqual(
    [
      'Letter',
      'Box',
      'Shelf',
      expect.stringMatching(/^Country\.letters is in "archive" and in "attic"/),
      expect.stringMatching(/^Query\.boxes is in "archive" and in "attic"/),
    ],
  );
  const own = await check({ name: 'attic', url: '', sdl: OTHER }, joined);
  const found = { composes: own.composes, problems: own.problems, nodes: own.additions?.nodes };
  expect(found).toEqual({ composes: true, problems: [], nodes: ['Trunk'] });
  if (!statistics) return;
  const figures = await check({ name: 'attic', url: '', sdl: OTHER.replaceAll('Trunk', 'Figure') }, joined);
  expect(figures.problems.map(({ message }) => message)).toEqual([
    '"statistics" and "attic" both have a type Figure, and a graph has one type of a name. Only "statistics" has year, series. "statistics" has value: Float!, "attic" has value: String. Both have id. Give it another name in "attic", such as AtticFigure; or, if both mean the same thing, keep in "attic" only its key and the fields that "statistics" does not have.',
  ]);
}, 300_000);

/** A partner with a type that the others do not have. */
const OTHER = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.6", import: ["@key"])
  "An entity with a global ID."
  interface Node { "The global ID." id: ID! }
  "A trunk."
  type Trunk implements Node @key(fields: "id") { "The global ID." id: ID! "Its value." value: String }
  type Query { "A trunk." trunk: Trunk }
`;

describe('"partner check" says that it can join:', () => {
  test.each(Object.keys(START))(
    '%s',
    async (name) => {
      const { subgraph } = running[name] as Running;
      const { composes, problems, composers, liveFaults, alive } = await check(subgraph);
      expect({ composes, problems }).toEqual({ composes: true, problems: [] });
      expect(composers.map(({ errors, agrees }) => ({ errors, agrees }))).toEqual(
        composers.map(() => ({ errors: null, agrees: true })),
      );
      expect(liveFaults).toEqual([]);
      expect(alive?.length).toBeGreaterThan(3);
    },
    60_000,
  );
});

/** What is broken in a partner, and what the check says of it. */
const BROKEN: [title: string, start: () => Promise<Running>, problem: RegExp][] = [
  ['entities out of order', () => startMuseum({ isOutOfOrder: true }), /returned no valid data/],
  ['a type that is not resolved', () => startArchive({ resolvesShelf: false }), /Shelf/],
  ...(isSkipped
    ? []
    : ([
        ['a type that is not in _Entity', () => startStatistics('union'), /Office/],
        ['ids of its own', () => startStatistics('ids'), /Figure\.id is "kr-2023"; a global id is base64 of "Figure:"/],
        [
          'null that is not allowed',
          () => startStatistics('null'),
          /Cannot return null for non-nullable field Figure\.value/,
        ],
        [
          'nodes that it does not find again',
          () => startStatistics('lost'),
          /Its data has Figure:kr-2023, but node\(id: /,
        ],
        ['a failing database', () => startStatistics('raise'), /no database at 10\.0\.0\.7/],
      ] as typeof BROKEN)),
];

describe('"partner check" finds', () => {
  test.each(BROKEN)(
    '%s',
    async (_title, start, problem) => {
      const { subgraph, close } = await start();
      try {
        const { liveFaults } = await reportOn(subgraph);
        expect(liveFaults.join('\n')).toMatch(problem);
      } finally {
        close();
      }
    },
    60_000,
  );
});
