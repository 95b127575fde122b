import { collectionOf } from '../../model/collections.ts';
import { formatNodeRef } from '../../model/node-ref.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { FromBriefs, Group } from '../../model/rows/derivation.ts';
import { append } from '../../model/rows/lists.ts';
import { derivedFrom } from './derived-collections.ts';
import type { RowsOf } from './stating-files.ts';

const STATED = derivedFrom('BRIEFS');
const DEPENDENT = STATED.filter(({ derive }) => derive.completed || derive.gathered);
const GATHERED: readonly Group[] = [...new Set(DEPENDENT.flatMap(({ derive }) => derive.gathered?.said ?? []))];
const CLAIMS = ['Forecast', 'Recommendation'] as const;
const FIELDS = [...new Set(DEPENDENT.flatMap(({ derive }) => derive.completed?.takes ?? []))];

/** Completes rows that briefs state, file by file, with what they take from those of others. */
export class StatedRows {
  /** The collections whose rows take nothing from others. */
  readonly independent: readonly Collection<unknown>[] = STATED.filter((one) => !DEPENDENT.includes(one)).map(
    ({ collection }) => collection,
  );
  readonly #said = new Map(GATHERED.map((group) => [group, new Map<string, unknown[]>()]));
  /** What is taken from the rows that complete others, by `Type:id`. */
  readonly #completing = new Map<string, object>();

  /** Notes what is said in a file, and what its claims complete. */
  note(rowsOf: RowsOf): void {
    for (const [group, said] of this.#said)
      for (const row of rowsOf(group.collection)) append(said, group.of(row as never), row);
    for (const type of CLAIMS) this.complete(type, rowsOf(collectionOf(type)));
  }

  /** Notes rows that complete others. */
  complete(type: 'Event' | (typeof CLAIMS)[number], rows: readonly unknown[]): void {
    for (const row of rows) this.#completing.set(formatNodeRef({ type, id: collectionOf(type).id(row) }), take(row));
  }

  /** The rows of a file that depend on others, completed. To be called when everything was noted. */
  *completed(rowsOf: RowsOf): Generator<readonly [collection: Collection<unknown>, rows: readonly unknown[]]> {
    for (const { collection, derive } of DEPENDENT)
      yield [collection, rowsOf(collection).map((row) => this.#gather(derive, this.#complete(derive, row)))];
  }

  #complete({ completed }: FromBriefs<unknown>, row: unknown): unknown {
    const ref = completed?.entity(row);
    const entity = ref && this.#completing.get(formatNodeRef(ref));
    return completed && entity ? completed.with(row, entity) : row;
  }

  #gather({ gathered }: FromBriefs<unknown>, row: unknown): unknown {
    const said = gathered && this.#said.get(gathered.said)?.get(gathered.keyOf(row));
    return said ? gathered.with(row, said) : row;
  }
}

/** What any row takes from one that completes it. */
const take = (row: unknown): object => {
  const given = row as Record<string, unknown>;
  const taken: Record<string, unknown> = {};
  for (const field of FIELDS) if (field in given) taken[field] = given[field];
  return taken;
};
