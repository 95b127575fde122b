import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Tie } from '../../views/statement.ts';
import { useAddress } from '../shell/address.ts';
import { pictureTexts } from '../texts/pictures.ts';
import { texts } from '../texts/texts.ts';
import type { Actor } from './build-network.ts';
import { actorsWithPairs, keyOfPair, type Pair } from './pairs.ts';

/** How many actors are shown. */
const SHOWN = 12;

interface Props {
  actors: readonly Actor[];
  pairs: ReadonlyMap<string, Pair>;
}

/** The actors with the most ties, and how many statements tie each two of them: a table or, on a narrow page, a list. */
export const PairMatrix = ({ actors, pairs }: Props) => {
  const shown = useMemo(() => actorsWithPairs(actors, pairs, SHOWN), [actors, pairs]);
  const omitted = actors.length - shown.length;
  return (
    <>
      <PairTable actors={shown} pairs={pairs} />
      <PairList actors={shown} pairs={pairs} />
      {omitted > 0 && <p className="aside">{pictureTexts.actors.inTableOnly(omitted)}</p>}
    </>
  );
};

const PairTable = ({ actors, pairs }: Props) => (
  <div className="table-scroll wide-only">
    <table className="pairs">
      <caption className="visually-hidden">{pictureTexts.actors.network}</caption>
      <thead>
        <tr>
          <td />
          {actors.map(({ id, name }) => (
            <th key={id} scope="col">
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actors.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ActorLink actor={row} />
            </th>
            {actors.map((column) => (
              <td key={column.id} data-self={row === column || undefined}>
                {row !== column && <PairLink of={row} with={column} pair={pairs.get(keyOfPair(row.id, column.id))} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** How many partners of an actor are named in the list. */
const PARTNERS = 3;

const PairList = ({ actors, pairs }: Props) => (
  <ol className="rows narrow-only">
    {actors.map((actor) => {
      const partners = actors
        .flatMap((other) => {
          const pair = pairs.get(keyOfPair(actor.id, other.id));
          return pair && other !== actor ? [{ other, pair }] : [];
        })
        .sort((a, b) => b.pair.ties.length - a.pair.ties.length)
        .slice(0, PARTNERS);
      return (
        <li key={actor.id}>
          <ActorLink actor={actor} />
          <div className="provenance">
            {partners.map(({ other, pair }) => (
              <span key={other.id}>
                {other.name} <PairLink of={actor} with={other} pair={pair} />
              </span>
            ))}
          </div>
        </li>
      );
    })}
  </ol>
);

const ActorLink = ({ actor: { slug, name, count } }: { actor: Actor }) => (
  <Link href={useAddress().href({ of: slug })}>
    {name} <small>{texts.number(count)}</small>
  </Link>
);

/** The number of ties of a pair, with a bar that says how many are of which kind. */
const PairLink = ({ of, with: other, pair }: { of: Actor; with: Actor; pair: Pair | undefined }) => {
  const { href } = useAddress();
  if (!pair) return <span className="visually-hidden">{pictureTexts.actors.noTies(of.name, other.name)}</span>;
  const kinds = (Object.entries(pair.counts) as [Tie, number][]).filter(([, count]) => count > 0);
  const before = (index: number) => kinds.slice(0, index).reduce((sum, [, count]) => sum + count, 0);
  const all = before(kinds.length);
  const label = pictureTexts.actors.pair(pair.ties.length, of.name, other.name, pair.counts);
  return (
    <Link href={href({ of: of.slug, with: other.slug })} aria-label={label} title={label}>
      {texts.number(pair.ties.length)}
      <svg className="pair-bar" aria-hidden="true">
        {kinds.map(([tie, count], index) => (
          <PairPart key={tie} tie={tie} from={before(index) / all} to={(before(index) + count) / all} />
        ))}
      </svg>
    </Link>
  );
};

/** A part of the bar, between two fractions of its length. */
const PairPart = ({ tie, from, to }: { tie: Tie; from: number; to: number }) => (
  <line
    className="tie"
    data-tie={tie}
    x1={`${(100 * from).toFixed(1)}%`}
    x2={`${(100 * to).toFixed(1)}%`}
    y1="50%"
    y2="50%"
  />
);
