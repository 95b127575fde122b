import type { Served } from './served.ts';

/** The lists that each client pages, and their complete rows fetched without a client. */

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
    args: 'where: { kind: [SUMMIT, MINISTERIAL, OFFICIAL_DIALOGUE] }, orderBy: { field: DATE, direction: DESC }',
    node: '__typename id title date { label }',
    edge: 'cursor',
    pageSize: 4,
  },
  {
    title: 'claims of several types, on an entity',
    query: '{ brief(slug: "asan-2024-12-05") { id LIST } }',
    path: ['brief', 'claims'],
    args: 'where: { type: [MOTIVE, RECOMMENDATION] }',
    node: '__typename id slug basis',
    edge: 'cursor',
    pageSize: 5,
  },
  {
    title: 'edges with statements, two of them with the same node',
    query: '{ grouping(slug: "us-led-anti-china-coalition") { id LIST } }',
    path: ['grouping', 'members'],
    args: '',
    node: '__typename id slug',
    edge: 'cursor basis citations { ref }',
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

/** All rows of a list, fetched at once and without a client. */
export const wholeList = async (list: List, shape: Shape, { get }: Pick<Served, 'get'>): Promise<Page> =>
  pageIn(list, await get<unknown, object>(queryPages(list, shape), { first: 100 }));
