import { chooseCurve, shorten, toPath } from './curve.ts';
import { type Point, radiusOf } from './layout.ts';
import type { Link, Network } from './ties.ts';

/** A link as it is drawn. */
export interface DrawnLink extends Link {
  d: string;
}

/** The lines of a network: through as few dots that they do not tie as can be, and apart from each other. */
export const drawLinks = ({ actors, links }: Network, points: ReadonlyMap<string, Point>): DrawnLink[] => {
  const dots = actors.map(({ id, count }) => ({ id, ...(points.get(id) as Point), radius: radiusOf(count) }));
  const radii = new Map(dots.map(({ id, radius }) => [id, radius]));
  const taken = new Map<string, number[]>();
  return links.map((link) => {
    // Both directions share their bends: what is left of one way is right of the other.
    const [first, second] = [link.from, link.to].sort() as [string, string];
    const isTurned = first !== link.from;
    const pair = `${first} ${second}`;
    const obstacles = dots.filter(({ id }) => id !== link.from && id !== link.to);
    const { curve, by } = chooseCurve(
      points.get(link.from) as Point,
      points.get(link.to) as Point,
      obstacles,
      (taken.get(pair) ?? []).map((other) => (isTurned && other !== 0 ? -other : other)),
    );
    taken.set(pair, [...(taken.get(pair) ?? []), isTurned && by !== 0 ? -by : by]);
    return { ...link, d: toPath(link.isDirected ? shorten(curve, (radii.get(link.to) ?? 0) + 4) : curve) };
  });
};
