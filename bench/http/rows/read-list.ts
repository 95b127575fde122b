import type { Ask, Variables } from './row.ts';

interface Page<Node> {
  nodes: Node[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

/**
 * Reads a list to its end, or until so many rows: `selection` is what is asked of the connection `field`, whose arguments
 * besides `first` and `after` are `args`.
 */
export const readList = async <Node>(
  ask: Ask,
  {
    field,
    selection,
    args = '',
    enough = Number.POSITIVE_INFINITY,
  }: {
    field: string;
    selection: string;
    args?: string;
    enough?: number;
  },
): Promise<(Node & { cursor: string })[]> => {
  const query = `query ($after: String) {
    ${field}(first: 100, after: $after ${args}) { edges { cursor } nodes { ${selection} } pageInfo { hasNextPage endCursor } }
  }`;
  const rows: (Node & { cursor: string })[] = [];
  for (let variables: Variables = {}; ; ) {
    const page = ((await ask(query, variables)) as Record<string, Page<Node>>)[field] as Page<Node>;
    rows.push(...page.nodes.map((node, index) => ({ ...node, cursor: page.edges[index]?.cursor ?? '' })));
    if (!page.pageInfo.hasNextPage || rows.length >= enough) return rows.slice(0, enough);
    variables = { after: page.pageInfo.endCursor };
  }
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
