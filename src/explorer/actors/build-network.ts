import type { ActorTie } from '../../views/actors.ts';
import type { NamedActor, Tie } from '../../views/statement.ts';

/** An actor in the network, with the number of statements that tie it to others. */
export interface Actor extends NamedActor {
  count: number;
}

/** All statements that tie two actors in the same way: from one to the other, or between them if undirected. */
export interface NetworkEdge {
  key: string;
  tie: Tie;
  from: string;
  to: string;
  isDirected: boolean;
  ties: readonly ActorTie[];
  /** Whether any of them has happened or is ongoing, rather than only being expected, hoped for or supposed. */
  isReal: boolean;
}

export interface Network {
  actors: readonly Actor[];
  edges: readonly NetworkEdge[];
}

const REAL = ['HAPPENED', 'ONGOING'];

/**
 * The network of the actors with the most ties or, with `around`, of one actor and those with the most ties to it. `omitted` is the
 * number of other actors.
 */
export const buildNetwork = (
  ties: readonly ActorTie[],
  size: number,
  around: string | null = null,
): Network & { omitted: number } => {
  const actors = new Map<string, Actor>();
  const edges = new Map<string, { edge: NetworkEdge; ties: ActorTie[] }>();
  // A negated statement ties nobody; it is in the table only.
  for (const tie of ties.filter(({ statement }) => statement.modality !== 'NEGATED')) {
    for (const actor of [...tie.from, ...tie.to]) {
      const known = actors.get(actor.id) ?? { ...actor, count: 0 };
      actors.set(actor.id, { ...known, count: known.count + 1 });
    }
    for (const [from, to, isDirected] of pairsOf(tie)) {
      if (around !== null && from !== around && to !== around) continue;
      const key = [tie.tie, from, to].join(' ');
      const known = edges.get(key) ?? {
        edge: { key, tie: tie.tie, from, to, isDirected, ties: [], isReal: false },
        ties: [],
      };
      known.ties.push(tie);
      edges.set(key, known);
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ edge: { from, to } }) => [from, to]));
  const ranked = [...actors.values()]
    .filter(({ id }) => tied.has(id))
    .sort((a, b) => b.count - a.count || a.slug.localeCompare(b.slug));
  const shown = ranked.slice(0, size);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    actors: shown,
    edges: [...edges.values()]
      .filter(({ edge }) => ids.has(edge.from) && ids.has(edge.to))
      .map(({ edge, ties: all }) => ({
        ...edge,
        ties: all,
        isReal: all.some(({ statement }) => REAL.includes(statement.modality ?? '')),
      })),
    omitted: ranked.length - shown.length,
  };
};

/** The ends of each line of a tie, and whether it is directed; the ends of undirected lines are sorted by id. */
const pairsOf = ({ from, to }: ActorTie): (readonly [string, string, boolean])[] => {
  if (to.length > 0)
    return from.flatMap((one) =>
      to.filter(({ id }) => id !== one.id).map((other) => [one.id, other.id, true] as const),
    );
  return from.flatMap((one, index) =>
    from.slice(index + 1).map((other) => {
      const [a, b] = [one.id, other.id].sort() as [string, string];
      return [a, b, false] as const;
    }),
  );
};
