import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Network } from './build-network.ts';

export interface Point {
  x: number;
  y: number;
}

/** The size of the graphic in CSS pixels, and the number of actors that fit. */
export interface Canvas {
  width: number;
  height: number;
  actors: number;
  /** In characters, of labels. */
  lineLength: number;
  /** Of a label, at most: the dot itself says the whole name. */
  lines: number;
}

/** The canvas of the page, and that of a phone, which shows only the twelve actors with the most ties. */
export const WIDE: Canvas = { width: 760, height: 520, actors: 30, lineLength: 20, lines: 4 };
export const NARROW: Canvas = { width: 340, height: 520, actors: 12, lineLength: 13, lines: 3 };

/** In pixels. */
const MARGIN = 44;

/** The radius of an actor's dot, which grows with the number of ties up to a limit. */
export const radiusOf = (count: number): number => Math.min(12 + 1.6 * Math.sqrt(count), 30);

/** Positions of all actors by a force simulation, which gives the same result for the same network. */
export const layOutNetwork = ({ actors, edges }: Network, { width, height }: Canvas): ReadonlyMap<string, Point> => {
  const [cx, cy] = [width / 2, height / 2];
  const nodes = actors.map(({ id, count, name }, index) => {
    // The start positions are on a circle, not random, so that the layout does not change between visits.
    const angle = (2 * Math.PI * index) / actors.length;
    return { id, count, name, x: cx + (cx / 2) * Math.cos(angle), y: cy + (cy / 2) * Math.sin(angle) };
  });
  type Node = (typeof nodes)[number];
  const pairs = new Map(edges.map(({ from, to }) => [[from, to].sort().join(' '), { source: from, target: to }]));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>([...pairs.values()])
        .id(({ id }) => id)
        .distance(width / 6)
        .strength(0.25),
    )
    .force('charge', forceManyBody().strength(-width))
    .force('center', forceCenter(cx, cy))
    .force('x', forceX(cx).strength(0.06))
    .force('y', forceY(cy).strength((0.08 * width) / height))
    .force(
      'collide',
      forceCollide<Node>(({ count, name }) => radiusOf(count) + 14 + Math.min(name.length, 16) * 1.4),
    )
    .stop()
    .tick(400);
  const within = (value: number, size: number) => Math.max(MARGIN, Math.min(size - MARGIN, value));
  return new Map(nodes.map(({ id, x, y }) => [id, { x: within(x, width), y: within(y, height) }]));
};
