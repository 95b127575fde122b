import { groupBaselines, joinSegments } from './build-lines.ts';
import type { Line } from './page-content.ts';
import { isTabular, joinAlignedRows } from './tables.ts';

/** Puts lines in the order in which they are read: columns from the left, each from its top. */

/** A gutter is at least this many ems wide. */
const GUTTER = 0.7;
/** So many lines on both sides make columns. */
const FEWEST_LINES = 3;
/** A column is at least this many ems wide. */
const NARROWEST = 8;
/** Lines that begin this close to each other, in points, are aligned. */
const ALIGNED = 3;
const STEP = 2;
const DEEPEST = 6;
const MOST_COMPARED = 5000;

interface Band {
  /** Lines that cross the gutter, or lines on one side of it only. */
  across: Line[];
  left: Line[];
  right: Line[];
}

const countLines = (lines: readonly Line[]): number =>
  lines.reduce((sum, { inside }) => sum + (inside?.length ?? 1), 0);

const isTwoSided = ({ left, right }: Band): boolean =>
  countLines(left) >= FEWEST_LINES && countLines(right) >= FEWEST_LINES;

/** Whether a short line is the last one of a heading or a paragraph that crosses the gutter. */
const endsAcross = (line: Line, { across, left, right }: Band, next: Line | undefined): boolean => {
  const above = across.at(-1);
  if (!above || left.length + right.length > 0 || line.inside || line.isRow) return false;
  const isNear =
    line.baseline - above.baseline < 1.6 * line.size && Math.abs(line.size - above.size) < 0.05 * line.size;
  const isAlone = !next || next.baseline - line.baseline > 0.5 * line.size;
  return isNear && isAlone && line.bold === above.bold && line.left >= above.left - line.size;
};

/**
 * Whether a row of a table has nothing next to it, between lines above and below it on the other side: it is as
 * wide as the page, even if its cells are not.
 */
const standsAlone = (line: Line, others: readonly Line[]): boolean => {
  if (!line.isRow) return false;
  const isBeside = others.some(({ top, bottom }) => bottom > line.top - line.size && top < line.bottom + line.size);
  return !isBeside && others.some(({ top }) => top < line.top) && others.some(({ top }) => top > line.top);
};

/** The lines between those that cross a gutter at `x`. */
const splitBands = (lines: readonly Line[], x: number): Band[] => {
  const bands: Band[] = [];
  let band: Band = { across: [], left: [], right: [] };
  const hasRows = lines.length < MOST_COMPARED && lines.some(({ isRow }) => isRow);
  const right = hasRows ? lines.filter((line) => line.left >= x) : [];
  const left = hasRows ? lines.filter((line) => line.right <= x) : [];
  for (const [index, line] of lines.entries()) {
    const isAcross = (line.left < x && line.right > x) || standsAlone(line, line.right <= x ? right : left);
    if (isAcross || endsAcross(line, band, lines[index + 1])) {
      if (band.left.length + band.right.length > 0) {
        bands.push(band);
        band = { across: [], left: [], right: [] };
      }
      band.across.push(line);
    } else if (line.right <= x) band.left.push(line);
    else band.right.push(line);
  }
  return [...bands, band];
};

/** A column has at most so many indents, for its lists and quotations. */
const MOST_INDENTS = 5;
/** White space beside so many rows on both sides is a gutter, wherever the lines begin. */
const TALL = 8;

/** Whether the lines of a column begin at a few places, its margin and its indents; the words of justified lines do not. */
const isLeftAligned = (lines: readonly Line[]): boolean => {
  const rows = groupBaselines(lines);
  const counts: { left: number; count: number }[] = [];
  for (const left of rows.map(([first]) => first?.left ?? 0).toSorted((a, b) => a - b)) {
    const last = counts.at(-1);
    if (last && left - last.left < ALIGNED) last.count += 1;
    else counts.push({ left, count: 1 });
  }
  const indents = counts
    .map(({ count }) => count)
    .filter((count) => count > 1)
    .sort((a, b) => b - a)
    .slice(0, MOST_INDENTS);
  const most = indents[0] ?? 0;
  if (most < FEWEST_LINES) return false;
  return most >= rows.length * 0.45 || indents.reduce((sum, count) => sum + count, 0) >= rows.length * 0.7;
};

/** Whether both sides are so tall that the white space between them must be a gutter. */
const isTall = ({ left, right }: Band): boolean =>
  groupBaselines(left).length >= TALL && groupBaselines(right).length >= TALL;

const medianSize = (lines: readonly Line[]): number =>
  lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 10;

/** Whether lines are as wide as a column of prose; a few words of justified lines are not. */
const isWide = (lines: readonly Line[]): boolean => {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return right - left >= NARROWEST * medianSize(lines);
};

/** Whether the two sides begin where columns of the pages before do; few lines are enough then. */
const areKnown = ({ left, right }: Band, starts: readonly number[]): boolean => {
  const isStart = (lines: readonly Line[]) => {
    const start = Math.min(...lines.map((line) => line.left));
    return starts.some((known) => Math.abs(known - start) < ALIGNED);
  };
  return left.length > 0 && right.length > 0 && left.length + right.length > 2 && isStart(left) && isStart(right);
};

/** Whether what is on both sides of a gutter are columns of prose. */
const areColumns = (band: Band, starts: readonly number[]): boolean => {
  const areSet =
    isTwoSided(band) && isWide(band.left) && isWide(band.right) && (isTall(band) || isLeftAligned(band.right));
  return (areSet || areKnown(band, starts)) && facing(band) >= 0.5 && !isTabular(band.left, band.right);
};

/** The share of the shorter side's height at which there are lines on the other side. */
const facing = ({ left, right }: Band): number => {
  const top = Math.max(left[0]?.top ?? 0, right[0]?.top ?? 0);
  const bottom = Math.min(left.at(-1)?.bottom ?? 0, right.at(-1)?.bottom ?? 0);
  const height = (side: readonly Line[]) => (side.at(-1)?.bottom ?? 0) - (side[0]?.top ?? 0);
  return (bottom - top) / Math.max(1, Math.min(height(left), height(right)));
};

/** The number of lines that a gutter at `x` puts side by side. */
const gain = (lines: readonly Line[], x: number, starts: readonly number[]): number =>
  splitBands(lines, x)
    .filter((band) => {
      if (!areColumns(band, starts)) return false;
      const end = Math.max(...band.left.map(({ right }) => right));
      const start = Math.min(...band.right.map(({ left }) => left));
      const em = medianSize(band.left);
      return start - end >= GUTTER * em;
    })
    .reduce((sum, { left, right }) => sum + Math.min(countLines(left), countLines(right)), 0);

/** Where a gutter may be: the middles of stretches that fewer lines cross than what is beside them. */
const candidates = (lines: readonly Line[]): number[] => {
  const start = Math.min(...lines.map(({ left }) => left));
  const end = Math.max(...lines.map(({ right }) => right));
  const steps = Math.min(2000, Math.ceil((end - start) / STEP));
  const crossing = new Array<number>(steps + 1).fill(0);
  for (const { left, right } of lines) {
    const last = Math.min(steps, Math.floor((right - start) / STEP));
    for (let step = Math.max(0, Math.ceil((left - start) / STEP)); step <= last; step += 1) {
      crossing[step] = (crossing[step] ?? 0) + 1;
    }
  }
  const found: number[] = [];
  for (let step = 1; step < steps; ) {
    const height = crossing[step] ?? 0;
    let next = step + 1;
    while (next < steps && crossing[next] === height) next += 1;
    const before = crossing[step - 1] ?? 0;
    const after = crossing[next] ?? 0;
    if (height < before && height < after && height * 2 < lines.length)
      found.push(start + ((step + next - 1) / 2) * STEP);
    step = next;
  }
  return found;
};

const findGutter = (lines: readonly Line[], starts: readonly number[]): number | undefined => {
  if (lines.length < 2 || (countLines(lines) < 2 * FEWEST_LINES && starts.length < 2)) return undefined;
  let best: number | undefined;
  let most = 0;
  for (const x of candidates(lines).slice(0, 60)) {
    const lined = gain(lines, x, starts);
    if (lined > most) {
      best = x;
      most = lined;
    }
  }
  return best;
};

/** A large letter or number beside several smaller lines comes before them. */
const putLargeFirst = (lines: readonly Line[]): Line[] => {
  const ordered = [...lines];
  for (const line of lines) {
    const at = ordered.indexOf(line);
    let first = at;
    while (first > 0 && at - first < 4) {
      const before = ordered[first - 1];
      if (!before || before.size * 1.3 > line.size || before.left < line.right || before.bottom <= line.top) break;
      first -= 1;
    }
    if (first < at) {
      ordered.splice(at, 1);
      ordered.splice(first, 0, line);
    }
  }
  return ordered;
};

/**
 * The lines as columns in the order in which they are read. A page may have columns in a part of it only: lines that
 * cross the gutter end the columns above them. `starts` are the left edges of the columns of the pages before.
 */
export const orderColumns = (lines: readonly Line[], starts: readonly number[] = [], depth = 0): Line[][] => {
  const sorted = lines.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const gutter = depth < DEEPEST ? findGutter(sorted, starts) : undefined;
  if (gutter === undefined) return sorted.length > 0 ? [putLargeFirst(joinSegments(joinAlignedRows(sorted)))] : [];
  const columns: Line[][] = [];
  let single: Line[] = [];
  const flush = () => {
    if (single.length > 0) columns.push(...orderColumns(single, starts, depth + 1));
    single = [];
  };
  for (const band of splitBands(sorted, gutter)) {
    single.push(...band.across);
    if (areColumns(band, starts)) {
      flush();
      columns.push(...orderColumns(band.left, starts, depth + 1), ...orderColumns(band.right, starts, depth + 1));
    } else single.push(...band.left, ...band.right);
  }
  flush();
  return columns;
};

/** The left edges of the columns of a page that are beside each other and not short. */
export const startsOf = (columns: readonly (readonly Line[])[]): number[] => {
  const tall = columns.filter(({ length }) => length >= TALL);
  const starts = tall.map((lines) => Math.min(...lines.map(({ left }) => left)));
  return starts.filter((start, index) => starts.findIndex((other) => Math.abs(other - start) < ALIGNED) === index);
};
