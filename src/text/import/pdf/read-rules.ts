import type { Area } from './page-content.ts';
import { multiply } from './read-runs.ts';

/** The drawing operators of a page, and what the reader calls those that it looks for. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
type Operators = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'endPath'
    | 'clip'
    | 'eoClip',
    number
  >
>;

/** More than this is a drawing, not a layout. */
const MOST_AREAS = 5000;
const THICKEST_RULE = 2.5;
const SHORTEST_RULE = 30;
const LOWEST_FRAME = 18;
const SHORTEST_DIVIDER = 9;
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 7;

const boundsOf = (matrix: readonly number[], box: ArrayLike<number>): Area => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corner = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  const [x0, y0] = corner(box[0] ?? 0, box[1] ?? 0);
  const [x1, y1] = corner(box[2] ?? 0, box[3] ?? 0);
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
};

/** How many numbers follow each operator of a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const COORDINATES = [2, 2, 6, 4, 0];
const MOST_NUMBERS = 100_000;

/** The bounds of each part of a path, since all lines of a table may be one path. */
const partsOf = (path: ArrayLike<number> | undefined, all: ArrayLike<number>): ArrayLike<number>[] => {
  if (!path || typeof path.length !== 'number' || path.length > MOST_NUMBERS) return [all];
  const parts: number[][] = [];
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? 0;
    const count = COORDINATES[operator];
    if (count === undefined) return [all];
    if (operator === 0) parts.push([Infinity, Infinity, -Infinity, -Infinity]);
    const box = parts.at(-1);
    for (let index = at + 1; box && index < at + count; index += 2) {
      const [x, y] = [path[index] ?? 0, path[index + 1] ?? 0];
      box[0] = Math.min(box[0] ?? x, x);
      box[1] = Math.min(box[1] ?? y, y);
      box[2] = Math.max(box[2] ?? x, x);
      box[3] = Math.max(box[3] ?? y, y);
    }
    at += count + 1;
  }
  return parts.length > 0 ? parts : [all];
};

/** The thin lines and the larger areas that are drawn on a page. */
export const readRules = (
  { fnArray, argsArray }: Drawing,
  operators: Operators,
  viewport: { transform: number[]; width: number; height: number },
): { rules: Area[]; dividers: Area[]; frames: Area[]; dots: Area[] } => {
  const rules: Area[] = [];
  const dividers: Area[] = [];
  const dots: Area[] = [];
  const frames: Area[] = [];
  const sort = (area: Area): void => {
    const height = area.bottom - area.top;
    const width = area.right - area.left;
    if (height > SMALLEST_DOT && height < LARGEST_DOT && Math.abs(height - width) < 0.5) dots.push(area);
    else if (height <= THICKEST_RULE && width >= SHORTEST_RULE) rules.push(area);
    else if (width <= THICKEST_RULE && height >= SHORTEST_DIVIDER) dividers.push(area);
    else if (
      height >= LOWEST_FRAME &&
      width >= SHORTEST_RULE &&
      width * height < viewport.width * viewport.height * 0.8
    )
      frames.push(area);
  };
  const stack: number[][] = [];
  let matrix: number[] = viewport.transform;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[] | null;
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = stack.pop() ?? matrix;
    else if (operator === operators.transform) matrix = multiply(matrix, args as number[]);
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = multiply(matrix, args[0] as number[]);
    } else if (operator === operators.constructPath && args?.[2] && args[0] !== operators.endPath) {
      if (rules.length + dividers.length + frames.length + dots.length > MOST_AREAS) break;
      const [path] = args[1] as (ArrayLike<number> | undefined)[];
      for (const part of partsOf(path, args[2] as ArrayLike<number>)) sort(boundsOf(matrix, part));
    }
  }
  return { rules, dividers, frames, dots };
};
