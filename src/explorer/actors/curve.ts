import type { Point } from './layout.ts';

/** A line between two points that bends to a side: a quadratic curve. */
export interface Curve {
  start: Point;
  middle: Point;
  end: Point;
}

/** A dot that lines should not run through. */
export interface Obstacle extends Point {
  radius: number;
}

/** How far a line may bend, as a part of its length; to the left and to the right. */
const BENDS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];
const SAMPLES = 16;

const bend = (start: Point, end: Point, by: number): Curve => {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return { start, end, middle: { x: (start.x + end.x) / 2 - dy * by, y: (start.y + end.y) / 2 + dx * by } };
};

const pointOn = ({ start, middle, end }: Curve, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y };
};

/** How many of the dots a curve runs through. */
const meetings = (curve: Curve, obstacles: readonly Obstacle[]): number => {
  const points = Array.from({ length: SAMPLES }, (_, index) => pointOn(curve, (index + 1) / (SAMPLES + 1)));
  return obstacles.filter(({ x, y, radius }) =>
    points.some((point) => Math.hypot(point.x - x, point.y - y) < radius + 3),
  ).length;
};

/**
 * The curve from one dot to another that runs through the fewest others; among equals the one that bends as is wished,
 * then the straightest. `taken` are the bends of other lines between the same two, which lie elsewhere.
 */
export const chooseCurve = (
  start: Point,
  end: Point,
  obstacles: readonly Obstacle[],
  taken: readonly number[],
): { curve: Curve; by: number } => {
  const choices = BENDS.filter((by) => !taken.includes(by)).map((by) => {
    const curve = bend(start, end, by);
    return { curve, by, cost: meetings(curve, obstacles) };
  });
  return choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best));
};

/** The curve cut short, so that an arrow ends at the edge of a dot. */
export const shorten = ({ start, middle, end }: Curve, by: number): Curve => {
  const length = Math.hypot(end.x - middle.x, end.y - middle.y) || 1;
  const part = Math.min(by / length, 0.9);
  return { start, middle, end: { x: end.x - (end.x - middle.x) * part, y: end.y - (end.y - middle.y) * part } };
};

export const toPath = ({ start, middle, end }: Curve): string =>
  `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${middle.x.toFixed(1)} ${middle.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
