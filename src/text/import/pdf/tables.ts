import { groupBaselines } from './build-lines.ts';
import { type Area, isInside, type Line, withoutSuperscripts } from './page-content.ts';

/** Finds tables, ruled or only aligned, and makes each of their rows one line. */

const NEAR = 4;
/** A cell is this far from the next, in points. */
const CELL_GAP = 3;
const MOST_CELLS = 40;

/** Rules at one height that touch each other, as one. */
const joinRules = (rules: readonly Area[]): Area[] => {
  const joined: Area[] = [];
  for (const rule of rules.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const last = joined.findLast((other, index) => index > joined.length - 12 && Math.abs(other.top - rule.top) < 2);
    if (last && rule.left <= last.right + NEAR && rule.right >= last.left - NEAR) {
      last.left = Math.min(last.left, rule.left);
      last.right = Math.max(last.right, rule.right);
    } else joined.push({ ...rule });
  }
  return joined;
};

/** The rules of a frame's upper and lower edge: some programs draw cells as frames. */
const edgesOf = ({ left, right, top, bottom }: Area): Area[] => [
  { left, right, top, bottom: top },
  { left, right, top: bottom, bottom },
];

/** Rules below each other with about the same ends. */
const groupRules = (rules: readonly Area[]): Area[][] => {
  const groups: Area[][] = [];
  for (const rule of rules) {
    const group = groups.find(
      ([first]) =>
        first && Math.abs(first.left - rule.left) < NEAR * 2 && Math.abs(first.right - rule.right) < NEAR * 2,
    );
    if (group) group.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length > 2);
};

/** The left edges of the columns of cells: stretches that no line crosses separate them. */
const findColumns = (lines: readonly Line[]): number[] => {
  const starts: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { left, right } of lines.toSorted((a, b) => a.left - b.left)) {
    if (left > end + CELL_GAP) starts.push(left);
    end = Math.max(end, right);
  }
  return starts;
};

const columnOf = (line: Line, starts: readonly number[]): number =>
  starts.findLastIndex((start) => start <= line.left + 1);

/** The rows between two rules that have none between them. */
const splitRows = (lines: readonly Line[], starts: readonly number[]): Line[][] => {
  const groups = groupBaselines(lines);
  const distances = groups
    .slice(1)
    .map((group, index) => (group[0]?.baseline ?? 0) - (groups[index]?.[0]?.baseline ?? 0));
  const shortest = Math.min(...distances);
  const isSpaced = distances.some((distance) => distance > shortest * 1.25) && groups.length > 2;
  const rows: Line[][] = [];
  for (const [index, group] of groups.entries()) {
    const hasFirst = group.some((line) => columnOf(line, starts) === 0);
    const distance = distances[index - 1] ?? 0;
    const row = rows.at(-1);
    const isNew = isSpaced
      ? distance > shortest * 1.25
      : hasFirst && !(group.length === 1 && /^\p{Ll}/u.test(group[0]?.text ?? ''));
    if (!row || isNew) rows.push([...group]);
    else row.push(...group);
  }
  return rows;
};

const toRow = (lines: readonly Line[], starts: readonly number[]): Line => {
  const cells = starts.map(() => '');
  const sorted = lines.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  for (const line of sorted) {
    const column = Math.max(0, columnOf(line, starts));
    const cell = cells[column] ?? '';
    cells[column] =
      /[\p{Ll}]-$/u.test(cell) && /^\p{Ll}/u.test(line.text)
        ? cell.slice(0, -1) + line.text
        : `${cell} ${line.text}`.trim();
  }
  const first = sorted[0] as Line;
  return {
    ...first,
    text: cells.join(' | ').trim(),
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
    isRow: true,
  };
};

const findRuled = (lines: readonly Line[], rules: readonly Area[], frames: readonly Area[]): Map<Line, Line[]> => {
  const found = new Map<Line, Line[]>();
  const taken = new Set<Line>();
  for (const group of groupRules(joinRules([...rules, ...frames.flatMap(edgesOf)]))) {
    const [first, last] = [group[0] as Area, group.at(-1) as Area];
    const area = { left: first.left - NEAR, right: first.right + NEAR, top: first.top, bottom: last.bottom };
    const inside = lines.filter((line) => isInside(line, area) && !taken.has(line));
    const bands = group
      .slice(1)
      .map(({ top }, index) =>
        inside.filter(({ baseline }) => baseline > (group[index]?.top ?? 0) && baseline <= top + 1),
      );
    // A heading over several columns would hide them.
    const several = bands.filter((band) => band.length > 1);
    const starts = findColumns(
      several.flat().filter(({ left, right }) => right - left < (area.right - area.left) * 0.7),
    );
    if (starts.length < 2 || starts.length > MOST_CELLS || several.length < 1) continue;
    const filled = bands.filter((band) => new Set(band.map((line) => columnOf(line, starts))).size > 1);
    if (filled.length < Math.max(1, bands.filter((band) => band.length > 0).length * 0.5)) continue;
    const isGrid = filled.length > 2;
    // Text between rules may have something beside it, which makes no table of it.
    if (!isGrid && several.length < groupBaselines(inside).length * 0.25) continue;
    for (const band of bands.filter(({ length }) => length > 0)) {
      for (const row of isGrid ? [band] : splitRows(band, starts)) found.set(toRow(row, starts), row);
    }
    for (const line of inside) taken.add(line);
  }
  return found;
};

const isNumeric = ({ text }: Line): boolean => /^[\d.,%€$£¥()+–-]*\d[\d.,%€$£¥()+–-]*$/.test(withoutSuperscripts(text));

const FEWEST_ROWS = 3;

const widthOf = (lines: readonly Line[]): number =>
  Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));

/** Whether the white space between two sides is nearly as wide as their lines: too wide for a gutter. */
const areFarApart = (left: readonly Line[], right: readonly Line[]): boolean => {
  const gap = Math.min(...right.map((line) => line.left)) - Math.max(...left.map((line) => line.right));
  return gap > 4 * (left[0]?.size ?? 10) && gap > 0.6 * Math.min(widthOf(left), widthOf(right));
};

/** Whether two columns of lines are columns of a table: their lines are on the same baselines and do not fill their column. */
export const isTabular = (left: readonly Line[], right: readonly Line[]): boolean => {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const baselines = new Set(
    longer.flatMap(({ baseline }) => [Math.round(baseline), Math.floor(baseline), Math.ceil(baseline)]),
  );
  const aligned = shorter.filter(({ baseline }) => baselines.has(Math.round(baseline)));
  // The last line of one side may be cut off by a line that crosses the gutter.
  if (aligned.length < shorter.length * 0.8 - 0.5) return false;
  const isSparse = (lines: readonly Line[]) => {
    const start = Math.min(...lines.map((line) => line.left));
    const end = Math.max(...lines.map((line) => line.right));
    const widths = lines.map((line) => line.right - line.left).sort((a, b) => a - b);
    return (widths[widths.length >> 1] ?? 0) < (end - start) * 0.6;
  };
  if (areFarApart(left, right)) return true;
  const areNumbers = (lines: readonly Line[]) => lines.filter(isNumeric).length > lines.length * 0.5;
  return areNumbers(left) || areNumbers(right) || (isSparse(left) && isSparse(right) && shorter.length < 30);
};

/** Whether the last cells are the pages of a table of contents: whole numbers that do not fall. */
const isContents = (rows: readonly Line[][]): boolean => {
  const pages = rows.map((row) => row.find(isNumeric)?.text ?? '');
  return pages.every((page, index) => /^\d{1,3}$/.test(page) && Number(page) >= Number(pages[index - 1] ?? 0));
};

/** Whether rows are of two short cells that are far apart. */
const areTwoCells = (rows: readonly Line[][]): boolean =>
  rows.every(({ length }) => length === 2) &&
  rows.flat().every(({ text }) => text.length < 60) &&
  areFarApart(
    rows.flatMap(([first]) => first ?? []),
    rows.flatMap(([, second]) => second ?? []),
  );

/** Whether rows begin and end where the others do, as the words of justified lines; the last cells of a table end where they like. */
const areJustified = (rows: readonly Line[][]): boolean => {
  const areAligned = (edges: readonly number[]) => Math.max(...edges) - Math.min(...edges) < 1.5;
  return (
    areAligned(rows.map(([first]) => first?.left ?? 0)) &&
    areAligned(rows.map((row) => row.at(-1)?.right ?? 0)) &&
    !rows.flat().some(isNumeric)
  );
};

/** Rows of cells below each other, without rules: at least three of three cells, or of a text and a number, or of two short texts far apart. */
const findAligned = (lines: readonly Line[]): Map<Line, Line[]> => {
  const found = new Map<Line, Line[]>();
  let run: Line[][] = [];
  const flush = () => {
    const cells = run.flat();
    const starts = findColumns(cells);
    const numbers = cells.filter(isNumeric).length;
    const isTable =
      run.length >= FEWEST_ROWS &&
      !areJustified(run) &&
      ((starts.length > 2 && (numbers > cells.length * 0.3 || cells.every(({ text }) => text.length < 40))) ||
        (starts.length === 2 && (numbers >= run.length * 0.7 || areTwoCells(run)))) &&
      !(numbers === run.length && isContents(run));
    if (isTable && cells.length > run.length * starts.length * 0.7)
      for (const row of run) found.set(toRow(row, starts), row);
    run = [];
  };
  for (const row of groupBaselines(lines)) {
    const previous = run.at(-1)?.[0];
    const isNear = !previous || (row[0]?.baseline ?? 0) - previous.baseline < previous.size * 3;
    if (row.length < 2 || !isNear || row.some(({ inside, isRow }) => inside ?? isRow)) flush();
    if (row.length > 1 && !row.some(({ inside, isRow }) => inside ?? isRow)) run.push(row);
  }
  flush();
  return found;
};

const replaceRows = (lines: readonly Line[], rows: ReadonlyMap<Line, readonly Line[]>): Line[] => {
  const inRows = new Set([...rows.values()].flat());
  return [...lines.filter((line) => !inRows.has(line)), ...rows.keys()].toSorted(
    (a, b) => a.baseline - b.baseline || a.left - b.left,
  );
};

/** The lines of a page with the rows of its ruled tables as one line each. */
export const joinRuledRows = (lines: readonly Line[], rules: readonly Area[], frames: readonly Area[]): Line[] =>
  replaceRows(lines, findRuled(lines, rules, frames));

/** The lines of a column with the rows of tables without rules as one line each. */
export const joinAlignedRows = (lines: readonly Line[]): Line[] => replaceRows(lines, findAligned(lines));
