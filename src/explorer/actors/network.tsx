import { useMemo } from 'react';
import { Link as RouteLink } from 'wouter';
import { tiesOf } from '../../views/actors.ts';
import type { ExplorerActorsQuery } from '../../views/generated/views.ts';
import type { Tie } from '../../views/statement.ts';
import { LabelTexts } from '../parts/label-texts.tsx';
import { boxOf, type PlacedLabel, placeLabels, toLines } from '../parts/labels.ts';
import { useWidth } from '../parts/use-width.ts';
import { Actors, EntryLink } from '../parts/words.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { countOf, texts } from '../texts.ts';
import { type Canvas, canvasFor, layOut, type Point, radiusOf } from './layout.ts';
import { drawLinks } from './tie-lines.ts';
import { TieList } from './tie-list.tsx';
import { type Actor, type Network, toNetwork } from './ties.ts';

const TIES: readonly Tie[] = ['with', 'toward', 'against'];

/** The type of the labels, in pixels. */
const TYPE = { character: 7, line: 14 };

/** Who acts with, toward and against whom. */
const ActorNetwork = ({ data }: { data: ExplorerActorsQuery }) => {
  const { params, href } = useAddress();
  const [figure, width] = useWidth<HTMLElement>();
  const ties = useMemo(() => tiesOf(data), [data]);
  const canvas = useMemo(() => canvasFor(width), [width]);
  const network = useMemo(() => toNetwork(ties, canvas.actors), [ties, canvas]);
  const chosen = network.actors.find(({ slug }) => slug === params.get('of')) ?? null;
  if (network.actors.length === 0) return <p className="state">{texts.actors.none}</p>;
  return (
    <div className="network" data-chosen={chosen ? '' : undefined}>
      <figure ref={figure}>
        {network.left > 0 && <p className="aside">{texts.actors.left(network.left)}</p>}
        {width > 0 && <Picture network={network} canvas={canvas} chosen={chosen} />}
        <figcaption>
          <Legend />
        </figcaption>
      </figure>
      {chosen ? (
        <section className="ties" aria-labelledby="ties-of">
          <h2 id="ties-of">
            {texts.actors.tiesOf} <EntryLink id={chosen.id}>{chosen.name}</EntryLink>
          </h2>
          <p className="actions">
            <RouteLink href={href({ ...firstPage, of: null, actor: chosen.slug })}>
              {texts.actors.focus(chosen.name)}
            </RouteLink>
            <RouteLink href={href({ of: null })}>{texts.actors.unfocus}</RouteLink>
          </p>
          <TieList ties={ties.filter(({ from, to }) => [...from, ...to].some(({ id }) => id === chosen.id))} />
        </section>
      ) : (
        <p className="aside">{texts.actors.choose}</p>
      )}
    </div>
  );
};

const Picture = ({ network, canvas, chosen }: { network: Network; canvas: Canvas; chosen: Actor | null }) => {
  const { href } = useAddress();
  const { points, links, labels } = useMemo(() => draw(network, canvas), [network, canvas]);
  const isNear = ({ from, to }: { from: string; to: string }) =>
    chosen === null || from === chosen.id || to === chosen.id;
  const frame = useMemo(() => frameOf(network.actors, points, labels), [network, points, labels]);
  const near = new Set(links.filter(isNear).flatMap(({ from, to }) => [from, to]));
  const isTied = (id: string) => chosen === null || id === chosen.id || near.has(id);
  const unnamed = network.actors.filter(({ id }) => !labels.some(({ key }) => key === id));
  return (
    <>
      <svg
        viewBox={[frame.left, frame.top, frame.width, frame.height].map((value) => value.toFixed(1)).join(' ')}
        // Never larger than it was laid out: its type stays as large as elsewhere.
        style={{ maxWidth: frame.width }}
        role="group"
        aria-label={texts.actors.picture}
        className="network-picture"
      >
        <Arrowheads />
        {links.map((link) => (
          <path
            key={link.key}
            className="tie"
            data-tie={link.tie}
            data-near={isNear(link)}
            d={link.d}
            strokeWidth={link.isReal ? Math.min(1.6 + 0.6 * (link.ties.length - 1), 6) : 0.8}
            markerEnd={link.isDirected ? `url(#arrow-${link.tie})` : undefined}
          />
        ))}
        {network.actors.map((actor) => (
          <ActorDot
            key={actor.id}
            actor={actor}
            at={points.get(actor.id) as Point}
            href={href({ of: actor === chosen ? null : actor.slug })}
            isChosen={actor === chosen}
            isNear={isTied(actor.id)}
          />
        ))}
        <LabelTexts labels={labels} line={TYPE.line} muted={(key) => !isTied(key)} />
      </svg>
      {unnamed.length > 0 && (
        <p className="aside">
          {texts.actors.unnamed} <Actors actors={unnamed} />
        </p>
      )}
    </>
  );
};

const draw = (network: Network, canvas: Canvas) => {
  const points = layOut(network, canvas);
  const labels = placeLabels(
    network.actors.map(({ id, name, count }) => ({
      key: id,
      lines: toLines(name, canvas.lineLength),
      ...(points.get(id) as Point),
      radius: radiusOf(count),
    })),
    { ...canvas, type: TYPE, prefer: 'below' },
  );
  return { points, labels, links: drawLinks(network, points) };
};

/** The part of the canvas that holds all dots and labels, with a margin. */
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

const Legend = () => (
  <>
    <h2>{texts.actors.legend}</h2>
    <ul className="tie-legend">
      {TIES.map((tie) => (
        <li key={tie}>
          <svg width="48" height="14" aria-hidden="true">
            <line
              className="tie"
              data-tie={tie}
              data-near="true"
              x1="2"
              y1="7"
              x2="40"
              y2="7"
              strokeWidth="2.5"
              markerEnd={tie === 'with' ? undefined : `url(#arrow-${tie})`}
            />
          </svg>
          {texts.actors.ties[tie]}
        </li>
      ))}
      <li>
        <svg width="48" height="14" aria-hidden="true">
          <line className="tie" data-tie="with" x1="2" y1="7" x2="46" y2="7" strokeWidth="0.8" />
        </svg>
        {texts.actors.unreal}
      </li>
    </ul>
  </>
);

const Arrowheads = () => (
  <defs>
    {(['toward', 'against'] as const).map((tie) => (
      <marker
        key={tie}
        id={`arrow-${tie}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path className="arrowhead" data-tie={tie} d="M0 0 10 5 0 10Z" />
      </marker>
    ))}
  </defs>
);

/** A country is round, any other actor is square. */
const ActorDot = ({
  actor,
  at,
  href,
  isChosen,
  isNear,
}: {
  actor: Actor;
  at: Point;
  href: string;
  isChosen: boolean;
  isNear: boolean;
}) => {
  const radius = radiusOf(actor.count);
  const words = `${actor.name}: ${countOf(actor.count, texts.nouns.statements)}`;
  return (
    <RouteLink
      href={href}
      className="dot"
      data-near={isNear}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={words}
    >
      <title>{words}</title>
      {actor.__typename === 'Country' ? (
        <circle cx={at.x} cy={at.y} r={radius} />
      ) : (
        <rect x={at.x - radius * 0.85} y={at.y - radius * 0.85} width={radius * 1.7} height={radius * 1.7} rx="4" />
      )}
    </RouteLink>
  );
};

export default ActorNetwork;
