import type { AnyCondition } from '../condition.ts';
import { type Asked, isSingle, shapeOfParts, toBatch } from './batch.ts';
import { type Part as Condition, type Scope, toParts } from './conditions.ts';
import { countMatching } from './matching.ts';
import type { Part } from './round.ts';
import { ALL_ROWS } from './write-counts.ts';

type AskedCount = Asked<readonly AnyCondition[]>;

interface PlacedCount {
  asked: AskedCount;
  /** Where it is among all counts. */
  at: number;
}

/** Where the number of rows for some conditions is stored: the term and the value; null if they have to be counted. */
const storedCountOf = ({ name, names }: Scope, parts: readonly Condition[]): { term: number; value: string } | null => {
  const [part, ...others] = parts;
  if (!part) return { term: ALL_ROWS, value: '' };
  if (others.length > 0 || !('any' in part)) return null;
  const [value, ...more] = part.any;
  return value === undefined || more.length > 0 ? null : { term: names.term(name, part.term), value };
};

/** The parts that count rows, and what gives these counts when they were read. */
export const countsOf = (asked: readonly AskedCount[]): { parts: readonly Part[]; counts: readonly number[] } => {
  const counts = asked.map(() => 0);
  const stored: PlacedCount[] = [];
  const shapes = new Map<string, PlacedCount[]>();
  asked.forEach((one, at) => {
    const parts = toParts(one.query);
    const shape = JSON.stringify([one.scope.name, shapeOfParts(one.query)]);
    const same = storedCountOf(one.scope, parts) ? stored : shapes.get(shape);
    if (same) same.push({ asked: one, at });
    else shapes.set(shape, [{ asked: one, at }]);
  });
  const takeAt =
    (placed: readonly PlacedCount[]): Part['take'] =>
    ({ place, number }) => {
      // Without a value that differs, all ask for the same.
      for (const { at } of place === 0 ? placed : placed.slice(place - 1, place)) counts[at] = number;
    };
  const parts = [...shapes.values()].map((placed) => ({ ...countPart(placed), take: takeAt(placed) }));
  return { parts: stored.length > 0 ? [{ ...storedPart(stored), take: takeAt(stored) }, ...parts] : parts, counts };
};

/** Counts that the load has stored, of any collections. */
const storedPart = (placed: readonly PlacedCount[]): Pick<Part, 'toSql'> => ({
  toSql(statement, part) {
    const collections = placed.map(({ asked: { scope } }) => scope.names.collection(scope.name));
    const found = placed.map(({ asked: { scope, query } }) => storedCountOf(scope, toParts(query)));
    return `select ${part}, given.place::int, 0, c.rows, null, null
      from unnest(${statement.integers(collections)}, ${statement.integers(found.map((one) => one?.term ?? 0))},
        ${statement.texts(found.map((one) => one?.value ?? ''))}) with ordinality given (collection, term, value, place)
      join briefgraph.counts c on c.collection = given.collection and c.term = given.term and c.value = given.value`;
  },
});

/** Counts of one shape, for which rows are read. */
const countPart = (placed: readonly PlacedCount[]): Pick<Part, 'toSql'> => ({
  toSql(statement, part) {
    const [{ asked }] = placed as [PlacedCount];
    const { scope, query } = asked;
    const own = toParts(query);
    if (!own.some(isSingle)) return `select ${part}, 0, 0, ${countMatching(statement, scope, own)}, null, null`;
    const { given, parts } = toBatch(
      statement,
      placed.map(({ asked }) => asked.query),
    );
    return `select ${part}, given.place::int, 0, ${countMatching(statement, scope, parts)}, null, null from ${given}`;
  },
});
