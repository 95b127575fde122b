import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { ActorTie } from '../../views/actors.ts';
import { Labels } from '../parts/labels.tsx';
import { ActorLinks } from '../parts/links.tsx';
import { boxOf, type PlacedLabel, placeLabels, wrapText } from '../parts/place-labels.ts';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import { type Actor, buildNetwork, type Network } from './build-network.ts';
import { type Canvas, layOutNetwork, type Point, radiusOf } from './layout.ts';
import { drawEdges } from './tie-lines.ts';

/** The size of label text, in pixels: its wide letters are wider than the average. */
const TYPE = { character: 8.2, line: 14 };

/**
 * The actors around one, and a line for each way in which they are tied. What one points at or focuses stands out, and so does
 * the chosen actor; both a line and the dot at its end choose it.
 */
export const NetworkGraphic = ({
  ties,
  canvas,
  className,
  center,
  chosen,
}: {
  ties: readonly ActorTie[];
  canvas: Canvas;
  className: string;
  center: Actor;
  chosen: Actor | null;
}) => {
  const { href } = useAddress();
  const network = useMemo(() => buildNetwork(ties, canvas.actors, center.id), [ties, canvas, center]);
  const { points, edges, labels } = useMemo(() => draw(network, canvas), [network, canvas]);
  const frame = useMemo(() => frameOf(network.actors, points, labels), [network, points, labels]);
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = pointed ?? chosen?.id ?? null;
  const isNear = (id: string) => shown === null || shown === center.id || id === shown || id === center.id;
  const outerOf = ({ from, to }: { from: string; to: string }) => (from === center.id ? to : from);
  const slugs = new Map(network.actors.map(({ id, slug }) => [id, slug]));
  const hrefOf = (id: string) =>
    href({ of: center.slug, with: id === center.id || id === chosen?.id ? null : (slugs.get(id) ?? null) });
  const unlabelled = network.actors.filter(({ id }) => !labels.some(({ key }) => key === id));
  return (
    <div className={className}>
      <svg
        viewBox={[frame.left, frame.top, frame.width, frame.height].map((value) => value.toFixed(1)).join(' ')}
        // Never scaled up, so that its text has the same size as elsewhere.
        width={frame.width.toFixed(1)}
        role="group"
        aria-label={pictureTexts.actors.networkOf(center.name)}
        className="network-picture"
      >
        {edges.map((edge) => (
          // For pointers only: the dot at its end is a link to the same address.
          <Link
            key={edge.key}
            href={hrefOf(outerOf(edge))}
            className="tie-line"
            tabIndex={-1}
            aria-hidden="true"
            onPointerEnter={() => setPointed(outerOf(edge))}
            onPointerLeave={() => setPointed(null)}
          >
            <path className="tie-area" d={edge.d} />
            <path
              className="tie"
              data-tie={edge.tie}
              data-near={isNear(outerOf(edge))}
              d={edge.d}
              strokeWidth={edge.isReal ? Math.min(1.6 + 0.6 * (edge.ties.length - 1), 6) : 0.8}
              markerEnd={edge.isDirected ? `url(#arrow-${edge.tie})` : undefined}
            />
          </Link>
        ))}
        {network.actors.map((actor) => (
          <Link
            key={actor.id}
            href={hrefOf(actor.id)}
            className="dot"
            data-near={isNear(actor.id)}
            aria-current={actor.id === center.id || actor.id === chosen?.id ? 'true' : undefined}
            aria-label={labelOf(actor)}
            onPointerEnter={() => setPointed(actor.id)}
            onPointerLeave={() => setPointed(null)}
            onFocus={() => setPointed(actor.id)}
            onBlur={() => setPointed(null)}
          >
            <title>{labelOf(actor)}</title>
            <Dot actor={actor} at={points.get(actor.id) as Point} />
          </Link>
        ))}
        <Labels labels={labels} line={TYPE.line} muted={(key) => !isNear(key)} />
      </svg>
      {unlabelled.length > 0 && (
        <p className="aside">
          {pictureTexts.actors.unlabelled} <ActorLinks actors={unlabelled} />
        </p>
      )}
      {network.omitted > 0 && <p className="aside">{pictureTexts.actors.inListOnly(network.omitted)}</p>}
    </div>
  );
};

const labelOf = ({ name, count }: Actor): string => `${name}: ${texts.count(count, texts.nouns.statements)}`;

const draw = (network: Network, canvas: Canvas) => {
  const points = layOutNetwork(network, canvas);
  const labels = placeLabels(
    network.actors.map(({ id, name, count }) => ({
      key: id,
      lines: wrapText(name, canvas.lineLength, canvas.lines),
      ...(points.get(id) as Point),
      radius: radiusOf(count),
    })),
    { ...canvas, type: TYPE, prefer: 'below' },
  );
  return { points, labels, edges: drawEdges(network, points) };
};

/** The bounding box of all dots and labels, with a margin. */
const frameOf = (actors: readonly Actor[], points: ReadonlyMap<string, Point>, labels: readonly PlacedLabel[]) => {
  const dots = actors.map(({ id, count }) => {
    const [{ x, y }, radius] = [points.get(id) as Point, radiusOf(count)];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const boxes = [...dots, ...labels.map((label) => boxOf(label, TYPE))];
  const margin = 14;
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const right = Math.max(...boxes.map((box) => box.right)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin;
  return { left, top, width: right - left, height: bottom - top };
};

/** A circle for a country, a square for any other actor. */
const Dot = ({ actor, at }: { actor: Actor; at: Point }) => {
  const radius = radiusOf(actor.count);
  return actor.__typename === 'Country' ? (
    <circle cx={at.x} cy={at.y} r={radius} />
  ) : (
    <rect x={at.x - radius * 0.85} y={at.y - radius * 0.85} width={radius * 1.7} height={radius * 1.7} rx="4" />
  );
};
