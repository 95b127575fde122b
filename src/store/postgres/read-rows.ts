import type { CollectionName } from '../../model/collections.ts';
import type { Reading } from './reading.ts';
import type { KnownRow } from './revision-memory.ts';
import { Statement } from './statement.ts';

/** The rows with these ids, in the order of the ids; null for an id that does not exist. One statement. */
export const readRows = async (
  { session, names, begun }: Pick<Reading, 'session' | 'names' | 'begun'>,
  name: CollectionName,
  ids: readonly string[],
): Promise<readonly (KnownRow | null)[]> => {
  const collection = names.collection(name);
  const asked = [...new Set(ids)].filter((id) => !id.includes('\0'));
  if (asked.length === 0) return ids.map(() => null);
  const statement = new Statement();
  const rows = await session.query<{ id: string; number: number; body: string }>(
    `select i.id, r.number, r.body from unnest(${statement.texts(asked)}) given (id)
      join briefgraph.ids i on i.collection = ${collection} and i.id = given.id
      join briefgraph.rows r on r.collection = ${collection} and r.number = i.number`,
    statement.values,
  );
  const { memory } = await begun;
  // An entity that is asked for by two of its names is one row.
  const byNumber = new Map(rows.map(({ number, body }) => [number, memory.row(collection, number, body)]));
  const byId = new Map(rows.map(({ id, number }) => [id, byNumber.get(number)]));
  return ids.map((id) => byId.get(id) ?? null);
};
