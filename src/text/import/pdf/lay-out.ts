import { joinBoxes } from './boxes.ts';
import { buildLines } from './build-lines.ts';
import { orderColumns, startsOf } from './columns.ts';
import type { Line, PageContent } from './page-content.ts';
import { removeRunningHeads } from './running-heads.ts';
import { joinRuledRows } from './tables.ts';

/** A column of a page, or of a box, in the order in which the page is read. */
export interface Column {
  page: number;
  lines: readonly Line[];
  inBox: boolean;
}

/** Splits columns at boxes, whose lines follow as columns of their own. */
const openBoxes = (lines: readonly Line[], page: number): Column[] => {
  const columns: Column[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) columns.push({ page, lines: open, inBox: false });
    open = [];
  };
  for (const line of lines) {
    if (!line.inside) {
      open.push(line);
      continue;
    }
    close();
    for (const inside of orderColumns(line.inside)) columns.push({ page, lines: inside, inBox: true });
  }
  close();
  return columns;
};

/** The columns of all pages in the order in which they are read, without running heads and page numbers. */
export const layOut = (pages: readonly PageContent[]): Column[] => {
  let starts: number[] = [];
  return removeRunningHeads(pages, pages.map(buildLines)).flatMap((lines, index) => {
    const page = pages[index] as PageContent;
    const joined = joinBoxes(joinRuledRows(lines, page.rules, page.frames), page.frames, page);
    const columns = orderColumns(joined, starts);
    const found = startsOf(columns);
    // The last lines of a text may be too few to show its columns.
    if (found.length > 1) starts = found;
    return columns.flatMap((column) => openBoxes(column, page.number));
  });
};

/** The size in which most characters are set; tables do not count. */
export const bodySizeOf = (columns: readonly Column[]): number => {
  const lengths = new Map<number, number>();
  for (const line of columns.flatMap(({ lines }) => lines)) {
    if (line.isRow) continue;
    const size = Math.round(line.size * 4) / 4;
    lengths.set(size, (lengths.get(size) ?? 0) + line.text.length);
  }
  return [...lengths].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [10, 0])[0];
};
