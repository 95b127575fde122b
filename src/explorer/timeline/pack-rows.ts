/** What an event takes of a row, in pixels: its mark and the words below it. */
export interface Extent {
  from: number;
  to: number;
}

/** The row of each extent, from 0 on: the first in which it does not overlap another. */
export const packRows = (extents: readonly Extent[]): readonly number[] => {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every(({ from, to }) => extent.to <= from || to <= extent.from));
    const at = free < 0 ? rows.length : free;
    rows[at] = [...(rows[at] ?? []), extent];
    return at;
  });
};
