import { useMemo } from 'react';
import { Link as RouteLink } from 'wouter';
import type { ExplorerActorsQuery } from '../../operations/generated/views.ts';
import { type TieSort, tiesOf } from '../../operations/views/actors.ts';
import { LabelTexts } from '../parts/label-texts.tsx';
import { boxOf, type PlacedLabel, placeLabels, toLines } from '../parts/labels.ts';
import { firstPage, useAddress } from '../shell/address.ts';
import { useIsNarrow } from '../shell/use-media.ts';
import { countOf, texts } from '../texts.ts';
import { layOut, narrowCanvas, type Point, radiusOf, wideCanvas } from './layout.ts';
import { TieList } from './tie-list.tsx';
import { type Actor, type Link, toNetwork } from './ties.ts';

/** The type of the labels, in the units of the picture. */
const TYPE = { character: 6.7, line: 14 };
const LINE_LENGTH = 20;
const SORTS: readonly TieSort[] = ['WITH', 'TOWARD', 'AGAINST'];

/** Who acts with, toward and against whom. */
const ActorNetwork = ({ data }: { data: ExplorerActorsQuery }) => {
  const { params, href } = useAddress();
  const ties = useMemo(() => tiesOf(data), [data]);
  const canvas = useIsNarrow() ? narrowCanvas : wideCanvas;
  const network = useMemo(() => toNetwork(ties, canvas.actors), [ties, canvas]);
  const points = useMemo(() => layOut(network, canvas), [network, canvas]);
  const labels = useMemo(
    () =>
      placeLabels(
        network.actors.map(({ id, name, count }) => ({
          key: id,
          lines: toLines(name, LINE_LENGTH),
          ...(points.get(id) as Point),
          radius: radiusOf(count),
        })),
        { ...canvas, type: TYPE, prefer: 'below' },
      ),
    [network, points, canvas],
  );
  const chosen = network.actors.find(({ slug }) => slug === params.get('of')) ?? null;
  if (network.actors.length === 0) return <p className="state">{texts.actors.none}</p>;
  const isNear = (link: Link) => chosen === null || link.from === chosen.id || link.to === chosen.id;
  const tied = new Set(network.links.filter(isNear).flatMap(({ from, to }) => [from, to]));
  const isTied = (id: string) => chosen === null || id === chosen.id || tied.has(id);
  return (
    <div className="network">
      <Cut data={data} left={network.left} />
      <figure>
        <svg
          viewBox={frameOf(network.actors, points, labels)}
          role="group"
          aria-label={texts.actors.picture}
          className="network-picture"
        >
          <Arrowheads />
          {network.links.map((link) => (
            <TieLine key={link.key} link={link} points={points} actors={network.actors} isNear={isNear(link)} />
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
        <figcaption>
          <h2>{texts.actors.legend}</h2>
          <ul className="tie-legend">
            {SORTS.map((sort) => (
              <li key={sort}>
                <svg width="48" height="14" aria-hidden="true">
                  <line
                    className="tie"
                    data-sort={sort}
                    data-near="true"
                    x1="2"
                    y1="7"
                    x2="40"
                    y2="7"
                    markerEnd={sort === 'WITH' ? undefined : `url(#arrow-${sort})`}
                  />
                </svg>
                {texts.actors.sorts[sort]}
              </li>
            ))}
            <li>{texts.actors.unreal}</li>
          </ul>
        </figcaption>
      </figure>
      {chosen ? (
        <section className="ties">
          <h2>{texts.actors.ties(chosen.name)}</h2>
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

/** The part of the canvas that holds all dots and labels, with a margin. */
const frameOf = (
  actors: readonly Actor[],
  points: ReadonlyMap<string, Point>,
  labels: readonly PlacedLabel[],
): string => {
  const dots = actors.map(({ id, count }) => {
    const [{ x, y }, radius] = [points.get(id) as Point, radiusOf(count)];
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  const boxes = [...dots, ...labels.map((label) => boxOf(label, TYPE))];
  const margin = 16;
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const right = Math.max(...boxes.map((box) => box.right)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin;
  return [left, top, right - left, bottom - top].map((value) => value.toFixed(1)).join(' ');
};

/** What the picture leaves out, told where it leaves anything out. */
const Cut = ({ data, left }: { data: ExplorerActorsQuery; left: number }) => {
  const lists = [
    [data.events, texts.nouns.events[1]],
    [data.motives, texts.nouns.motives[1]],
    [data.stances, texts.nouns.stances[1]],
    [data.relations, texts.nouns.relations[1]],
  ] as const;
  const notes = lists.flatMap(([list, noun]) =>
    list && list.totalCount > list.nodes.length ? [texts.actors.capped(list.nodes.length, list.totalCount, noun)] : [],
  );
  if (left > 0) notes.push(texts.actors.left(left));
  return notes.length === 0 ? null : <p className="aside">{notes.join(' ')}</p>;
};

const Arrowheads = () => (
  <defs>
    {(['TOWARD', 'AGAINST'] as const).map((sort) => (
      <marker
        key={sort}
        id={`arrow-${sort}`}
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        markerUnits="userSpaceOnUse"
        orient="auto-start-reverse"
      >
        <path className="arrowhead" data-sort={sort} d="M0 0 10 5 0 10Z" />
      </marker>
    ))}
  </defs>
);

/** How far the lines of each sort bend, so that those between the same two actors lie side by side. */
const BEND: Record<TieSort, number> = { WITH: 0, TOWARD: 0.12, AGAINST: 0.24 };

const TieLine = ({
  link,
  points,
  actors,
  isNear,
}: {
  link: Link;
  points: ReadonlyMap<string, Point>;
  actors: readonly Actor[];
  isNear: boolean;
}) => {
  const [a, b] = [points.get(link.from) as Point, points.get(link.to) as Point];
  const end = actors.find(({ id }) => id === link.to) as Actor;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = BEND[link.sort];
  const [mx, my] = [(a.x + b.x) / 2 - dy * bend, (a.y + b.y) / 2 + dx * bend];
  // A line with an arrow ends at the edge of the dot.
  const cut = link.isDirected ? (radiusOf(end.count) + 4) / (Math.hypot(b.x - mx, b.y - my) || length) : 0;
  const [ex, ey] = [b.x - (b.x - mx) * cut, b.y - (b.y - my) * cut];
  return (
    <path
      className="tie"
      data-sort={link.sort}
      data-near={isNear}
      data-real={link.isReal}
      d={`M${a.x} ${a.y}Q${mx} ${my} ${ex} ${ey}`}
      strokeWidth={link.isReal ? Math.min(1.5 + 0.7 * (link.ties.length - 1), 6) : 1}
      markerEnd={link.isDirected ? `url(#arrow-${link.sort})` : undefined}
    />
  );
};

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
  return (
    <RouteLink
      href={href}
      className="dot"
      data-type={actor.__typename}
      data-near={isNear}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={`${actor.name}: ${countOf(actor.count, texts.nouns.statements)}`}
    >
      {actor.__typename === 'Country' ? (
        <circle cx={at.x} cy={at.y} r={radius} />
      ) : (
        <rect x={at.x - radius * 0.85} y={at.y - radius * 0.85} width={radius * 1.7} height={radius * 1.7} rx="4" />
      )}
    </RouteLink>
  );
};

export default ActorNetwork;
