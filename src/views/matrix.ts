import { readClaimWhere } from './claim-list.ts';
import {
  type ClaimGroupFieldsFragment,
  type ClaimGroups,
  ExplorerMatrixDocument,
  type ExplorerMatrixQuery,
} from './generated/views.ts';
import { readParam } from './parameters.ts';
import { type Statement, toEntityRef, toStatement } from './statement.ts';
import { defineView } from './view.ts';

/** What the rows and the columns of a matrix can be. */
export const AXES = { institutes: 'PUBLISHER', actors: 'ACTOR', issues: 'ISSUE', instruments: 'INSTRUMENT' } as const;
export type Axis = keyof typeof AXES;

/** The thing that the claims of a row or a column have in common. */
export type GroupNode = Exclude<
  Extract<NonNullable<ClaimGroupFieldsFragment['node']>, { slug: unknown }>,
  { __typename: 'Brief' }
>;

/** How many rows and columns there are on a page. */
export const GROUPS = 12;

/** The rows and the columns in an address. Both cannot be the same. */
export const axesIn = (params: URLSearchParams): { rows: Axis; columns: Axis } => {
  const rows = (readParam(params, 'rows') ?? 'actors') as Axis;
  const other = rows === 'institutes' ? 'actors' : 'institutes';
  return { rows, columns: (readParam(params, 'columns') ?? other) as Axis };
};

/** The matrix: how many claims of a type each institute makes on each actor, and the like. */
export const matrix = defineView({
  name: 'matrix',
  path: '/matrix',
  document: ExplorerMatrixDocument,
  variables: (params) => {
    const { rows, columns } = axesIn(params);
    const { types, ...where } = readClaimWhere(filtersIn(params)) ?? {};
    const groups = {
      rows: toGroups(rows, readParam(params, 'skip')),
      columns: toGroups(columns, readParam(params, 'skipColumns')),
    };
    const institutes = Object.values(groups).find(({ by }) => by === AXES.institutes);
    return {
      ...groups,
      ...(institutes && { institutes, hasInstitutes: true }),
      ...(types && { types }),
      where,
    };
  },
  statements: (data) => rowsIn(data).flatMap(toCountStatements),
});

/** What the page says that it is narrowed by. What an address keeps for other views would make numbers smaller without a word. */
const filtersIn = (params: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...params].filter(([name]) => ['type', 'brief', 'publisher'].includes(name)));

/** The groups of an axis in an address. Other values are passed on, so that the graph reports an error. */
const toGroups = (axis: Axis, skip = '0'): ClaimGroups => ({
  by: AXES[axis] ?? (axis as never),
  // One more than are shown, to know whether there are more.
  first: GROUPS + 1,
  skip: /^\d{1,3}$/.test(skip) ? Number(skip) : (skip as never),
});

export interface MatrixCell {
  row: GroupNode;
  column: GroupNode;
  count: number;
}

/** The rows of a matrix, each with its cells. */
export const rowsIn = ({ claimTable }: ExplorerMatrixQuery): { row: GroupNode; count: number; cells: MatrixCell[] }[] =>
  (claimTable?.rows ?? []).slice(0, GROUPS).flatMap(({ node, count, cells }) => {
    const row = node as GroupNode | null;
    if (!row) return [];
    const inRow = cells.slice(0, GROUPS).flatMap((cell, index) => {
      const column = claimTable?.columns[index]?.node as GroupNode | null | undefined;
      return column ? [{ row, column, count: cell.count }] : [];
    });
    return [{ row, count, cells: inRow }];
  });

/** The ids of institutes that always publish together: the one that their brief names first, then the others. */
export const togetherIn = ({ together }: ExplorerMatrixQuery): readonly (readonly string[])[] => {
  const institutes = (together?.columns ?? []).map(({ node }) =>
    node && 'briefs' in node ? { id: node.id, first: node.briefs.nodes[0]?.publisher.id } : null,
  );
  const countOf = (one: number, other: number) => together?.rows[one]?.cells[other]?.count ?? 0;
  const isSame = (one: number, other: number) =>
    countOf(one, other) > 0 &&
    countOf(one, other) === countOf(one, one) &&
    countOf(one, other) === countOf(other, other);
  return institutes.flatMap((institute, index) => {
    const same = institutes.flatMap((other, at) => (other && isSame(index, at) ? [{ ...other, at }] : []));
    // Each set once, where its first institute is.
    if (!institute || same.length < 2 || same[0]?.at !== index) return [];
    const leads = ({ id }: { id: string }) => same.some(({ first }) => first === id);
    return [[...same.filter(leads), ...same.filter((one) => !leads(one))].map(({ id }) => id)];
  });
};

const toCountStatements = ({ cells }: { cells: readonly MatrixCell[] }): Statement[] =>
  cells.map(({ row, column, count }) => toStatement('count', row, { of: toEntityRef(column), claims: count }));
