import { useMemo } from 'react';
import { Link } from 'wouter';
import { type ActorTie, tiesOf } from '../../views/actors.ts';
import type { ExplorerActorsQuery } from '../../views/generated/views.ts';
import { EntryLink } from '../parts/links.tsx';
import { NoResults } from '../parts/states.tsx';
import { firstPage, useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { type Actor, buildNetwork } from './build-network.ts';
import { NARROW, WIDE } from './layout.ts';
import { Arrowheads, Legend } from './legend.tsx';
import { NetworkGraphic } from './network-graphic.tsx';
import { PairMatrix } from './pair-matrix.tsx';
import { findPairs, keyOfPair, type Pair } from './pairs.ts';
import { TieList } from './tie-list.tsx';
import '../styles/actors.css';

/** Who has ties with whom: a table of the actors with the most or, around the selected one, a picture and a list. */
const ActorNetwork = ({ data }: { data: ExplorerActorsQuery }) => {
  const { params } = useAddress();
  const ties = useMemo(() => tiesOf(data), [data]);
  const all = useMemo(() => buildNetwork(ties, Number.POSITIVE_INFINITY), [ties]);
  const pairs = useMemo(() => findPairs(all), [all]);
  const selected = all.actors.find(({ slug }) => slug === params.get('of'));
  const other = all.actors.find(({ slug }) => slug === params.get('with')) ?? null;
  if (all.actors.length === 0) return <NoResults message={pictureTexts.actors.none} />;
  if (selected) return <AroundActor ties={ties} pairs={pairs} actor={selected} other={other} />;
  return (
    <>
      <p className="aside">{pictureTexts.actors.select}</p>
      <Legend />
      <PairMatrix actors={all.actors} pairs={pairs} />
      <details>
        <summary>{pictureTexts.actors.allTies(ties.length)}</summary>
        <TieList ties={ties} />
      </details>
    </>
  );
};

const AroundActor = ({
  ties,
  pairs,
  actor,
  other,
}: {
  ties: readonly ActorTie[];
  pairs: ReadonlyMap<string, Pair>;
  actor: Actor;
  /** The actor at the other end of the chosen lines. */
  other: Actor | null;
}) => {
  const { href } = useAddress();
  const own = useMemo(
    () => ties.filter(({ from, to }) => [...from, ...to].some(({ id }) => id === actor.id)),
    [ties, actor],
  );
  const shown = other ? (pairs.get(keyOfPair(actor.id, other.id))?.ties ?? []) : own;
  return (
    <div className="network">
      <figure>
        <Arrowheads />
        <NetworkGraphic ties={own} canvas={WIDE} className="wide-only" center={actor} chosen={other} />
        <NetworkGraphic ties={own} canvas={NARROW} className="narrow-only" center={actor} chosen={other} />
        <figcaption>
          <Legend />
        </figcaption>
      </figure>
      <section className="ties" aria-labelledby="ties-of">
        <h2 id="ties-of">
          {pictureTexts.actors.tiesOf} <EntryLink id={actor.id}>{actor.name}</EntryLink>
          {other && (
            <>
              {' '}
              {pictureTexts.actors.and} <EntryLink id={other.id}>{other.name}</EntryLink>
            </>
          )}{' '}
          <span className="count">{pictureTexts.actors.numberOfTies(shown.length)}</span>
        </h2>
        <p className="actions">
          {other ? (
            <>
              <Link href={href({ with: null })}>{pictureTexts.actors.allTiesOf(actor.name)}</Link>
              <Link href={href({ of: other.slug, with: null })}>{pictureTexts.actors.center(other.name)}</Link>
            </>
          ) : (
            <Link href={href({ ...firstPage, of: actor.slug, actor: actor.slug })}>
              {pictureTexts.actors.focus(actor.name)}
            </Link>
          )}
          <Link href={href({ of: null, with: null })}>{pictureTexts.actors.deselect}</Link>
        </p>
        <TieList ties={shown} />
      </section>
    </div>
  );
};

export default ActorNetwork;
