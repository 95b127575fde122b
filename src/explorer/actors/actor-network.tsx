import { useMemo } from 'react';
import { Link as RouteLink } from 'wouter';
import { tiesOf } from '../../views/actors.ts';
import type { ExplorerActorsQuery } from '../../views/generated/views.ts';
import { Labels } from '../parts/labels.tsx';
import { ActorLinks, EntryLink } from '../parts/links.tsx';
import { boxOf, type PlacedLabel, placeLabels, wrapText } from '../parts/place-labels.ts';
import { useWidth } from '../parts/use-size.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { texts } from '../texts/texts.ts';
import { type Actor, buildNetwork, type Network } from './build-network.ts';
import { type Canvas, canvasFor, layOutNetwork, type Point, radiusOf } from './layout.ts';
import { Arrowheads, Legend } from './legend.tsx';
import { drawEdges } from './tie-lines.ts';
import { TieList } from './tie-list.tsx';

/** The size of label text, in pixels. */
const TYPE = { character: 7, line: 14 };

/** The network of actors, and the ties of the selected one. */
const ActorNetwork = ({ data }: { data: ExplorerActorsQuery }) => {
  const { params, href } = useAddress();
  const [figure, width] = useWidth<HTMLElement>();
  const ties = useMemo(() => tiesOf(data), [data]);
  const canvas = useMemo(() => canvasFor(width), [width]);
  const network = useMemo(() => buildNetwork(ties, canvas.actors), [ties, canvas]);
  const selected = network.actors.find(({ slug }) => slug === params.get('of')) ?? null;
  if (network.actors.length === 0) return <p className="state">{texts.actors.none}</p>;
  return (
    <div className="network" data-chosen={selected ? '' : undefined}>
      <figure ref={figure}>
        {network.omitted > 0 && <p className="aside">{texts.actors.inTableOnly(network.omitted)}</p>}
        {width > 0 && <NetworkGraphic network={network} canvas={canvas} selected={selected} />}
        <figcaption>
          <Legend />
        </figcaption>
      </figure>
      {selected ? (
        <section className="ties" aria-labelledby="ties-of">
          <h2 id="ties-of">
            {texts.actors.tiesOf} <EntryLink id={selected.id}>{selected.name}</EntryLink>
          </h2>
          <p className="actions">
            <RouteLink href={href({ ...firstPage, of: null, actor: selected.slug })}>
              {texts.actors.focus(selected.name)}
            </RouteLink>
            <RouteLink href={href({ of: null })}>{texts.actors.deselect}</RouteLink>
          </p>
          <TieList ties={ties.filter(({ from, to }) => [...from, ...to].some(({ id }) => id === selected.id))} />
        </section>
      ) : (
        <p className="aside">{texts.actors.select}</p>
      )}
    </div>
  );
};

const NetworkGraphic = ({
  network,
  canvas,
  selected,
}: {
  network: Network;
  canvas: Canvas;
  selected: Actor | null;
}) => {
  const { href } = useAddress();
  const { points, edges, labels } = useMemo(() => draw(network, canvas), [network, canvas]);
  const isNear = ({ from, to }: { from: string; to: string }) =>
    selected === null || from === selected.id || to === selected.id;
  const frame = useMemo(() => frameOf(network.actors, points, labels), [network, points, labels]);
  const near = new Set(edges.filter(isNear).flatMap(({ from, to }) => [from, to]));
  const isTied = (id: string) => selected === null || id === selected.id || near.has(id);
  const unlabelled = network.actors.filter(({ id }) => !labels.some(({ key }) => key === id));
  return (
    <>
      <svg
        viewBox={[frame.left, frame.top, frame.width, frame.height].map((value) => value.toFixed(1)).join(' ')}
        // Never scaled up, so that its text has the same size as elsewhere.
        style={{ maxWidth: frame.width }}
        role="group"
        aria-label={texts.actors.network}
        className="network-picture"
      >
        <Arrowheads />
        {edges.map((edge) => (
          <path
            key={edge.key}
            className="tie"
            data-tie={edge.tie}
            data-near={isNear(edge)}
            d={edge.d}
            strokeWidth={edge.isReal ? Math.min(1.6 + 0.6 * (edge.ties.length - 1), 6) : 0.8}
            markerEnd={edge.isDirected ? `url(#arrow-${edge.tie})` : undefined}
          />
        ))}
        {network.actors.map((actor) => (
          <ActorDot
            key={actor.id}
            actor={actor}
            at={points.get(actor.id) as Point}
            href={href({ of: actor === selected ? null : actor.slug })}
            isSelected={actor === selected}
            isNear={isTied(actor.id)}
          />
        ))}
        <Labels labels={labels} line={TYPE.line} muted={(key) => !isTied(key)} />
      </svg>
      {unlabelled.length > 0 && (
        <p className="aside">
          {texts.actors.unlabelled} <ActorLinks actors={unlabelled} />
        </p>
      )}
    </>
  );
};

const draw = (network: Network, canvas: Canvas) => {
  const points = layOutNetwork(network, canvas);
  const labels = placeLabels(
    network.actors.map(({ id, name, count }) => ({
      key: id,
      lines: wrapText(name, canvas.lineLength),
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

/** The dot of an actor: a circle for a country, a square for any other. */
const ActorDot = ({
  actor,
  at,
  href,
  isSelected,
  isNear,
}: {
  actor: Actor;
  at: Point;
  href: string;
  isSelected: boolean;
  isNear: boolean;
}) => {
  const radius = radiusOf(actor.count);
  const label = `${actor.name}: ${texts.count(actor.count, texts.nouns.statements)}`;
  return (
    <RouteLink
      href={href}
      className="dot"
      data-near={isNear}
      aria-current={isSelected ? 'true' : undefined}
      aria-label={label}
    >
      <title>{label}</title>
      {actor.__typename === 'Country' ? (
        <circle cx={at.x} cy={at.y} r={radius} />
      ) : (
        <rect x={at.x - radius * 0.85} y={at.y - radius * 0.85} width={radius * 1.7} height={radius * 1.7} rx="4" />
      )}
    </RouteLink>
  );
};

export default ActorNetwork;
