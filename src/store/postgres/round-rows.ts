import type { CollectionName } from '../../model/collections.ts';
import type { NumberedNames } from './numbered-names.ts';
import type { KnownRow } from './revision-memory.ts';
import type { Part } from './round.ts';

/** Rows of a collection that are asked for by their ids. */
export interface AskedIds {
  name: CollectionName;
  ids: readonly string[];
}

/** The part that reads rows by ids, of any collections, and what gives them, in the order of the ids; null for an id that does not exist. */
export const rowsOf = (
  names: NumberedNames,
  asked: readonly AskedIds[],
): { parts: readonly Part[]; rows: readonly (readonly (KnownRow | null)[])[] } => {
  const rows = asked.map(({ ids }) => ids.map((): KnownRow | null => null));
  // PostgreSQL's texts hold no zero, so no row has such an id.
  const given = asked.flatMap(({ name, ids }, of) =>
    ids.flatMap((id, at) => (id.includes('\0') ? [] : [{ collection: names.collection(name), id, of, at }])),
  );
  if (given.length === 0) return { parts: [], rows };
  const part: Part = {
    toSql: (statement, part) =>
      `select ${part}, given.place::int, 0, 0, r.id, r.body
        from unnest(${statement.integers(given.map(({ collection }) => collection))}, ${statement.texts(given.map(({ id }) => id))})
          with ordinality given (collection, id, place)
        join briefgraph.ids i on i.collection = given.collection and i.id = given.id
        join briefgraph.rows r on r.collection = given.collection and r.number = i.number`,
    take({ place, id, body }, memory) {
      const { of, at } = given[place - 1] as (typeof given)[number];
      // An entity that is asked for by two of its names is one row.
      (rows[of] as (KnownRow | null)[])[at] = memory.row((asked[of] as AskedIds).name, id, body);
    },
  };
  return { parts: [part], rows };
};
