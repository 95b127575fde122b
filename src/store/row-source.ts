import type { DataSet } from '../model/records/data-set.ts';
import { actorFinder } from '../model/rows/actor-rows.ts';
import type { Collection, RowSource } from '../model/rows/define-collection.ts';

/** What the rows of a checked data set are derived from. The rows of each collection are made once and shared. */
export const createRowSource = (data: DataSet): RowSource => {
  const findActor = actorFinder(data);
  const rows = new Map<unknown, readonly unknown[]>();
  const byId = new Map<unknown, ReadonlyMap<string, unknown>>();
  const source: RowSource = {
    data,
    actor(ref) {
      const actor = findActor(ref);
      if (!actor) throw new Error(`"${ref}" is not an actor.`);
      return actor;
    },
    cite: (brief, citations) => citations.map((citation) => `${brief}:${citation}`),
    rowsOf<Row>(collection: Collection<Row>): readonly Row[] {
      const known = rows.get(collection);
      if (known) return known as readonly Row[];
      const made = collection.rows(source);
      rows.set(collection, made);
      return made;
    },
    rowOf<Row>(collection: Collection<Row>, id: string): Row {
      let index = byId.get(collection);
      if (!index) {
        index = new Map(source.rowsOf(collection).map((row) => [collection.id(row), row]));
        byId.set(collection, index);
      }
      return index.get(id) as Row;
    },
  };
  return source;
};
