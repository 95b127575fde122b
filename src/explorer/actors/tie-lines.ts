import type { Network, NetworkEdge } from './build-network.ts';
import { type Point, radiusOf } from './layout.ts';

/** A line between two points that bends to one side: a quadratic Bézier curve. */
interface Curve {
  start: Point;
  control: Point;
  end: Point;
}

/** A dot that a line should avoid. */
interface Obstacle extends Point {
  radius: number;
}

/** An edge with its SVG path. */
export interface DrawnEdge extends NetworkEdge {
  d: string;
}

/** Draws the lines of a network so that they run through few other dots and do not overlap each other. */
export const drawEdges = ({ actors, edges }: Network, points: ReadonlyMap<string, Point>): DrawnEdge[] => {
  const dots = actors.map(({ id, count }) => ({ id, ...(points.get(id) as Point), radius: radiusOf(count) }));
  const radii = new Map(dots.map(({ id, radius }) => [id, radius]));
  const taken = new Map<string, number[]>();
  return edges.map((edge) => {
    // Bends are stored for one direction: a bend to the left is one to the right in the other direction.
    const [first, second] = [edge.from, edge.to].sort() as [string, string];
    const isReversed = first !== edge.from;
    const pair = `${first} ${second}`;
    const obstacles = dots.filter(({ id }) => id !== edge.from && id !== edge.to);
    const { curve, bend } = chooseCurve(
      points.get(edge.from) as Point,
      points.get(edge.to) as Point,
      obstacles,
      (taken.get(pair) ?? []).map((other) => (isReversed && other !== 0 ? -other : other)),
    );
    taken.set(pair, [...(taken.get(pair) ?? []), isReversed && bend !== 0 ? -bend : bend]);
    return { ...edge, d: toPath(edge.isDirected ? shorten(curve, (radii.get(edge.to) ?? 0) + 4) : curve) };
  });
};

/** Bends to try, in order of preference, as fractions of the length of the line; negative ones to the other side. */
const BENDS = [0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];

/**
 * The curve between two dots that runs through the fewest obstacles; of several, the straightest. `taken` has the bends of
 * other lines between the same dots.
 */
export const chooseCurve = (
  start: Point,
  end: Point,
  obstacles: readonly Obstacle[],
  taken: readonly number[],
): { curve: Curve; bend: number } => {
  const candidates = BENDS.filter((bend) => !taken.includes(bend)).map((bend) => {
    const curve = bendLine(start, end, bend);
    return { curve, bend, cost: countHits(curve, obstacles) };
  });
  return candidates.reduce((best, candidate) => (candidate.cost < best.cost ? candidate : best));
};

const bendLine = (start: Point, end: Point, bend: number): Curve => {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return { start, end, control: { x: (start.x + end.x) / 2 - dy * bend, y: (start.y + end.y) / 2 + dx * bend } };
};

/** Points on a curve that are tested against obstacles. */
const SAMPLES = 16;

const countHits = (curve: Curve, obstacles: readonly Obstacle[]): number => {
  const points = Array.from({ length: SAMPLES }, (_, index) => pointOn(curve, (index + 1) / (SAMPLES + 1)));
  return obstacles.filter(({ x, y, radius }) =>
    points.some((point) => Math.hypot(point.x - x, point.y - y) < radius + 3),
  ).length;
};

const pointOn = ({ start, control, end }: Curve, t: number): Point => {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
};

/** Shortens a curve so that its arrowhead ends at the edge of the dot. */
const shorten = ({ start, control, end }: Curve, by: number): Curve => {
  const length = Math.hypot(end.x - control.x, end.y - control.y) || 1;
  const fraction = Math.min(by / length, 0.9);
  return {
    start,
    control,
    end: { x: end.x - (end.x - control.x) * fraction, y: end.y - (end.y - control.y) * fraction },
  };
};

const toPath = ({ start, control, end }: Curve): string =>
  `M${start.x.toFixed(1)} ${start.y.toFixed(1)}Q${control.x.toFixed(1)} ${control.y.toFixed(1)} ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
