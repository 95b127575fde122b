import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Network } from './ties.ts';

export interface Point {
  x: number;
  y: number;
}

/** The size of the picture in CSS pixels, and how many actors it holds: more could not be told apart. */
export interface Canvas {
  width: number;
  height: number;
  actors: number;
  /** Characters in a line of a label. */
  lineLength: number;
}

/** The canvas for a width: a phone shows the dozen actors that are tied most. */
export const canvasFor = (width: number): Canvas =>
  width < 600
    ? { width, height: 520, actors: 12, lineLength: 13 }
    : { width, height: Math.min(640, width * 0.66), actors: 30, lineLength: 20 };

const EDGE = 44;

/** The radius of an actor's dot: its area grows with its ties, as far as there is room for it. */
export const radiusOf = (count: number): number => Math.min(12 + 1.6 * Math.sqrt(count), 30);

/** Places for all actors, the same for the same network: those that are tied stand closer. */
export const layOut = ({ actors, links }: Network, { width, height }: Canvas): ReadonlyMap<string, Point> => {
  const [cx, cy] = [width / 2, height / 2];
  const nodes = actors.map(({ id, count, name }, index) => {
    // Begins on a circle, in order of ties: no chance, no picture that changes from visit to visit.
    const angle = (2 * Math.PI * index) / actors.length;
    return { id, count, name, x: cx + (cx / 2) * Math.cos(angle), y: cy + (cy / 2) * Math.sin(angle) };
  });
  type Node = (typeof nodes)[number];
  const pairs = new Map(links.map(({ from, to }) => [[from, to].sort().join(' '), { source: from, target: to }]));
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
  const within = (value: number, size: number) => Math.max(EDGE, Math.min(size - EDGE, value));
  return new Map(nodes.map(({ id, x, y }) => [id, { x: within(x, width), y: within(y, height) }]));
};
