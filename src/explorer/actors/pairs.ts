import type { ActorTie } from '../../views/actors.ts';
import type { Tie } from '../../views/statement.ts';
import type { Actor, Network, NetworkEdge } from './build-network.ts';

/** The statements that tie two actors, each once, and how many there are of each kind. */
export interface Pair {
  ties: readonly ActorTie[];
  counts: Readonly<Record<Tie, number>>;
}

/** The ties of each pair of actors, in either direction, by `keyOfPair`. */
export const findPairs = ({ edges }: Network): ReadonlyMap<string, Pair> => {
  const edgesOf = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const key = keyOfPair(edge.from, edge.to);
    edgesOf.set(key, [...(edgesOf.get(key) ?? []), edge]);
  }
  return new Map([...edgesOf].map(([key, all]) => [key, toPair(all)]));
};

const toPair = (edges: readonly NetworkEdge[]): Pair => {
  const ties = [...new Set(edges.flatMap((edge) => edge.ties))];
  const count = (kind: Tie) => ties.filter(({ tie }) => tie === kind).length;
  return { ties, counts: { with: count('with'), toward: count('toward'), against: count('against') } };
};

/** The actors with the most ties, at most `size`, without those that have none to any other of these. */
export const actorsWithPairs = (
  actors: readonly Actor[],
  pairs: ReadonlyMap<string, Pair>,
  size: number,
): readonly Actor[] => {
  const left = [...actors];
  for (;;) {
    const shown = left.slice(0, size);
    const alone = shown.find((one) => !shown.some((other) => pairs.has(keyOfPair(one.id, other.id))));
    if (!alone) return shown;
    left.splice(left.indexOf(alone), 1);
  }
};

/** The same for both orders. */
export const keyOfPair = (a: string, b: string): string => [a, b].sort().join(' ');
