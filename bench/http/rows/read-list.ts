import type { Ask, Variables } from './row.ts';

interface Page<Node> {
  nodes: Node[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/** What is read of a list: `selection` of the connection `field`, whose arguments besides `first` and `after` are `args`. */
interface List {
  field: string;
  selection: string;
  args?: string;
}

/** Reads a list to its end, a hundred rows at a time. */
export async function* readPages<Node>(
  ask: Ask,
  { field, selection, args = '' }: List,
): AsyncGenerator<(Node & { cursor: string })[]> {
  const query = `query ($after: String) {
    ${field}(first: 100, after: $after ${args}) { edges { cursor } nodes { ${selection} } pageInfo { hasNextPage endCursor } }
  }`;
  for (let variables: Variables = {}; ; ) {
    const page = ((await ask(query, variables)) as Record<string, Page<Node>>)[field] as Page<Node>;
    yield page.nodes.map((node, index) => ({ ...node, cursor: page.edges[index]?.cursor ?? '' }));
    if (!page.pageInfo.hasNextPage) return;
    variables = { after: page.pageInfo.endCursor };
  }
}

/** Reads a list to its end, or until so many rows. */
export const readList = async <Node>(
  ask: Ask,
  { enough = Number.POSITIVE_INFINITY, ...list }: List & { enough?: number },
): Promise<(Node & { cursor: string })[]> => {
  const rows: (Node & { cursor: string })[] = [];
  for await (const page of readPages<Node>(ask, list)) {
    rows.push(...page);
    if (rows.length >= enough) break;
  }
  return rows.slice(0, enough);
};

/** An order of a list, and a cursor in it. */
export interface Start {
  orderBy: { field: string; direction: string };
  after: string;
}

/** The first cursors of a list in each of its orders, ascending and descending. */
export const readStarts = async (
  ask: Ask,
  field: string,
  orders: readonly string[],
  enough: number,
): Promise<Start[]> => {
  const starts: Start[] = [];
  for (const order of orders)
    for (const direction of ['ASC', 'DESC']) {
      const args = `orderBy: { field: ${order}, direction: ${direction} }`;
      const rows = await readList(ask, { field, selection: 'id', args, enough });
      starts.push(...rows.map(({ cursor }) => ({ orderBy: { field: order, direction }, after: cursor })));
    }
  return starts;
};
