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
      ([first]) => first && Math.abs(first.left - rule.left) < NEAR * 2 && Math.abs(first.right - rule.right) < NEAR * 2,
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

const columnOf = (line: Line, starts: readonly number[]): number => starts.findLastIndex((start) => start <= line.left + 1);

/** Lines with the same baseline. */
const groupBaselines = (lines: readonly Line[]): Line[][] => {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && line.baseline - row[0].baseline < 0.4 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
};

/** The rows between two rules that have none between them. */
const splitRows = (lines: readonly Line[], starts: readonly number[]): Line[][] => {
  const groups = groupBaselines(lines);
  const distances = groups.slice(1).map((group, index) => (group[0]?.baseline ?? 0) - (groups[index]?.[0]?.baseline ?? 0));
  const shortest = Math.min(...distances);
  const isSpaced = distances.some((distance) => distance > shortest * 1.25) && groups.length > 2;
  const rows: Line[][] = [];
  for (const [index, group] of groups.entries()) {
    const hasFirst = group.some((line) => columnOf(line, starts) === 0);
    const distance = distances[index - 1] ?? 0;
    const row = rows.at(-1);
    const isNew = isSpaced ? distance > shortest * 1.25 : hasFirst && !(group.length === 1 && /^\p{Ll}/u.test(group[0]?.text ?? ''));
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
    cells[column] = /[\p{Ll}]-$/u.test(cell) && /^\p{Ll}/u.test(line.text) ? cell.slice(0, -1) + line.text : `${cell} ${line.text}`.trim();
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
    const bands = group.slice(1).map(({ top }, index) =>
      inside.filter(({ baseline }) => baseline > (group[index]?.top ?? 0) && baseline <= top + 1),
    );
    // A heading over several columns would hide them.
    const several = bands.filter((band) => band.length > 1);
    const starts = findColumns(several.flat().filter(({ left, right }) => right - left < (area.right - area.left) * 0.7));
    if (starts.length < 2 || starts.length > MOST_CELLS || several.length < 1) continue;
    const filled = bands.filter((band) => new Set(band.map((line) => columnOf(line, starts))).size > 1);
    if (filled.length < Math.max(1, bands.filter((band) => band.length > 0).length * 0.5)) continue;
    const isGrid = filled.length > 2;
    for (const band of bands.filter(({ length }) => length > 0)) {
      for (const row of isGrid ? [band] : splitRows(band, starts)) found.set(toRow(row, starts), row);
    }
    for (const line of inside) taken.add(line);
  }
  return found;
};

const isShort = ({ text }: Line): boolean => withoutSuperscripts(text).length <= 14 || /^[\d.,%€$£+–-]/.test(text);

/** Rows of at least three short cells below each other, without rules. */
const findAligned = (lines: readonly Line[]): Map<Line, Line[]> => {
  const found = new Map<Line, Line[]>();
  let run: Line[][] = [];
  const flush = () => {
    const cells = run.flat();
    const starts = findColumns(cells);
    const isTable = run.length >= 3 && starts.length >= 3 && cells.filter(isShort).length > cells.length * 0.6;
    if (isTable) for (const row of run) found.set(toRow(row, starts), row);
    run = [];
  };
  for (const row of groupBaselines(lines)) {
    const previous = run.at(-1)?.[0];
    const isNear = !previous || (row[0]?.baseline ?? 0) - previous.baseline < previous.size * 3;
    if (row.length < 3 || !isNear) flush();
    if (row.length >= 3) run.push(row);
  }
  flush();
  return found;
};

/** The lines of a page with the rows of its tables as one line each. */
export const joinRows = (lines: readonly Line[], rules: readonly Area[], frames: readonly Area[]): Line[] => {
  const ruled = findRuled(lines, rules, frames);
  const inRuled = new Set([...ruled.values()].flat());
  const rest = lines.filter((line) => !inRuled.has(line));
  const aligned = findAligned(rest);
  const inAligned = new Set([...aligned.values()].flat());
  return [...rest.filter((line) => !inAligned.has(line)), ...ruled.keys(), ...aligned.keys()];
};
