import { describe, expect, test } from 'vitest';
import { SERVED, type Served, serveForTests } from './served.ts';

/** The lists that each client pages, and what must be true of them in all. */

export interface List {
  title: string;
  /** The query, with `LIST` as the placeholder for the list. */
  query: string;
  /** The path of fields to the list. */
  path: readonly string[];
  /** The arguments of the list other than page arguments. */
  args: string;
  /** The selections on a node, and on an edge besides its node. */
  node: string;
  edge: string;
  pageSize: number;
}

export const LISTS: readonly List[] = [
  {
    title: 'entities, filtered and sorted',
    query: '{ LIST }',
    path: ['events'],
    args: 'where: { kinds: [SUMMIT, MINISTERIAL, OFFICIAL_DIALOGUE] }, orderBy: { field: DATE, direction: DESC }',
    node: '__typename id title date { label }',
    edge: 'cursor',
    pageSize: 4,
  },
  {
    title: 'claims of several types, on an entity',
    query: '{ brief(ref: "asan-2024-12-05") { id LIST } }',
    path: ['brief', 'claims'],
    args: 'where: { types: [MOTIVE, RECOMMENDATION] }',
    node: '__typename id slug basis',
    edge: 'cursor',
    pageSize: 5,
  },
  {
    title: 'statements, two of them of the same actor',
    query: '{ grouping(ref: "us-led-anti-china-coalition") { id LIST } }',
    path: ['grouping', 'memberships'],
    args: '',
    node: '__typename id basis citations { ref } member { id slug }',
    edge: 'cursor',
    pageSize: 1,
  },
  {
    title: 'edges with fields of their own',
    query: '{ event(ref: "camp-david-summit-2023") { id LIST } }',
    path: ['event', 'participants'],
    args: '',
    node: '__typename id slug',
    edge: 'cursor role basis citations { ref }',
    pageSize: 1,
  },
];

/** The fields that a page can be read by. */
export const SHAPES = { nodes: ['nodes'], edges: ['edges'], both: ['nodes', 'edges'] } as const;
export type Shape = keyof typeof SHAPES;

export interface Page {
  __typename?: string;
  nodes?: { id: string }[];
  edges?: { cursor?: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A query for pages of a list, with the variables `first`, `after`, `last` and `before`. */
export const queryPages = ({ query, path, args, node, edge }: List, shape: Shape): string => {
  const rows = { nodes: `nodes { ${node} }`, edges: `edges { ${edge} node { ${node} } }` };
  const selected = SHAPES[shape].map((field) => rows[field]).join(' ');
  const pages = 'first: $first, after: $after, last: $last, before: $before';
  const list = `${path.at(-1)}(${args}${args && ', '}${pages}) { ${selected} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  return `query Pages($first: Int, $after: String, $last: Int, $before: String) ${query.replace('LIST', list)}`;
};

/** The list in a response. */
export const pageIn = ({ path }: List, data: unknown): Page =>
  path.reduce((value, field) => (value as Record<string, unknown>)[field], data) as Page;

/** A list in a client with an empty cache, paged towards its end or its start. */
export interface OpenList {
  /** Fetches the first page, or the one at a cursor. */
  fetch(cursor: string | null): Promise<unknown>;
  /** What the client shows of the list. */
  read(): Page;
  /** What the library has warned of. */
  warnings(): unknown[];
}

const DIRECTIONS = {
  end: { page: ['first', 'after'], more: 'hasNextPage', at: 'endCursor' },
  start: { page: ['last', 'before'], more: 'hasPreviousPage', at: 'startCursor' },
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** The arguments of the first page in a direction, or of the one at a cursor. */
export const pageArguments = ({ pageSize }: List, direction: Direction, cursor: string | null) => {
  const [size, from] = DIRECTIONS[direction].page;
  return { [size]: pageSize, ...(cursor !== null && { [from]: cursor }) };
};

type Open = (list: List, shape: Shape, direction: Direction) => Promise<OpenList>;

/** Describes the paging of each list with a client; `prepare` is called for each server, inside of its `describe` block. */
export const describePaging = (prepare: (name: keyof typeof SERVED, served: Served) => Open): void => {
  const cases = LISTS.flatMap((list) =>
    (Object.keys(SHAPES) as Shape[]).flatMap((shape) =>
      (['end', 'start'] as const).map((direction) => ({ list, title: list.title, shape, direction })),
    ),
  );
  describe.each(Object.keys(SERVED) as (keyof typeof SERVED)[])('%s', (name) => {
    const served = serveForTests(name);
    const open = prepare(name, served);

    test.each(cases)('$title, reading $shape: complete when it is paged to the $direction', async (one) => {
      const { list, shape, direction } = one;
      const whole = pageIn(list, await served.get<unknown, object>(queryPages(list, shape), { first: 100 }));
      const { more, at } = DIRECTIONS[direction];
      const { fetch, read, warnings } = await open(list, shape, direction);
      await fetch(null);
      for (let pages = 0; read().pageInfo[more]; pages++) {
        expect(pages).toBeLessThan(20);
        await fetch(read().pageInfo[at]);
      }
      expect(read()).toMatchObject(whole);
      expect(warnings()).toEqual([]);
    });
  });
};
