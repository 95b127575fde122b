import type { ExplorerMatrixQuery } from '../../views/generated/views.ts';
import { type GroupNode, rowsIn, togetherIn } from '../../views/matrix.ts';
import { titleOf } from '../../views/statement.ts';
import { compareTexts } from '../texts/compare-page.ts';
import { texts } from '../texts/texts.ts';

/** The rows and the columns of a matrix as they are shown: those with most of what is counted first, and none twice. */

/** A row or a column. */
export interface ShownGroup {
  node: GroupNode;
  name: string;
  /** How many claims are counted in it, also outside of the page. */
  count: number;
  /** Institutes that always publish together with the one it is named after: their numbers are the same. */
  others: readonly GroupNode[];
}

export interface ShownCell {
  row: ShownGroup;
  column: ShownGroup;
  count: number;
}

export interface ShownRow {
  row: ShownGroup;
  cells: readonly ShownCell[];
}

export interface ShownMatrix {
  rows: readonly ShownRow[];
  columns: readonly ShownGroup[];
  /** The rows and the columns of which nothing is counted at all. */
  silent: { rows: readonly ShownGroup[]; columns: readonly ShownGroup[] };
  /** How many rows and columns have nothing but empty cells. */
  empty: { rows: number; columns: number };
}

/** The matrix in a response; without the rows and the columns that have nothing but empty cells, unless these are wanted. */
export const toShownMatrix = (data: ExplorerMatrixQuery, hasEmpty: boolean): ShownMatrix => {
  const found = rowsIn(data);
  const together = togetherIn(data);
  const counts = new Map((data.claimTable?.columns ?? []).map(({ node, count }) => [node?.id, count]));
  const columns = unite(
    (found[0]?.cells ?? []).map(({ column }) => ({ node: column, count: counts.get(column.id) ?? 0 })),
    together,
  );
  const rows = unite(
    found.map(({ row, count }) => ({ node: row, count })),
    together,
  ).map((row) => {
    const cells = found.find((one) => one.row.id === row.node.id)?.cells ?? [];
    const countIn = (column: ShownGroup) => cells.find((cell) => cell.column.id === column.node.id)?.count ?? 0;
    return { row, cells: columns.map((column) => ({ row, column, count: countIn(column) })) };
  });
  const filled = rows.filter(({ cells }) => cells.some(({ count }) => count > 0));
  const isFilled = (column: ShownGroup) =>
    filled.some(({ cells }) => cells.some((cell) => cell.column === column && cell.count > 0));
  const filledColumns = columns.filter(isFilled);
  return {
    rows: hasEmpty
      ? rows
      : filled.map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => isFilled(column)) })),
    columns: hasEmpty ? columns : filledColumns,
    silent: { rows: rows.map(({ row }) => row).filter(isSilent), columns: columns.filter(isSilent) },
    empty: { rows: rows.length - filled.length, columns: columns.length - filledColumns.length },
  };
};

const isSilent = ({ count }: ShownGroup): boolean => count === 0;

/** Groups with most claims first; those that always are of the same claims, as one. */
const unite = (
  groups: readonly { node: GroupNode; count: number }[],
  together: readonly (readonly string[])[],
): ShownGroup[] => {
  const byId = new Map(groups.map((group) => [group.node.id, group]));
  return groups
    .flatMap(({ node, count }) => {
      const ids = (together.find((set) => set.includes(node.id)) ?? [node.id]).filter((id) => byId.has(id));
      if (ids[0] !== node.id) return [];
      const others = ids.slice(1).flatMap((id) => byId.get(id)?.node ?? []);
      const name = nameOf(node);
      return [{ node, count, others, name: others.length > 0 ? compareTexts.withOthers(name, others.length) : name }];
    })
    .sort((a, b) => b.count - a.count);
};

/** The name of a group, that of an institute in short. */
export const nameOf = (node: GroupNode): string =>
  node.__typename === 'Organization' ? texts.shortPublisher(titleOf(node)) : titleOf(node);
