import { collectionOf } from '../../model/collections.ts';
import { formatNodeRef } from '../../model/refs.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { FromBriefs, Group } from '../../model/rows/derivation.ts';
import { append } from '../../model/rows/lists.ts';
import type { StatedRows } from './derive-file.ts';
import { derivedFrom } from './derived-collections.ts';

const STATED = derivedFrom('BRIEFS');
const DEPENDENT = STATED.filter(({ derive }) => derive.completed || derive.gathered);
const GATHERED: readonly Group[] = [...new Set(DEPENDENT.flatMap(({ derive }) => derive.gathered?.said ?? []))];
const CLAIMS = ['Forecast', 'Recommendation'] as const;
const FIELDS = [...new Set(DEPENDENT.flatMap(({ derive }) => derive.completed?.takes ?? []))];

/** The collections whose rows files state, and that take nothing from others. */
export const INDEPENDENT: readonly Collection<unknown>[] = STATED.filter((one) => !DEPENDENT.includes(one)).map(
  ({ collection }) => collection,
);

/**
 * Completes rows that files state with what their sort keys take from the rows of events and claims, and with what other rows say of
 * them. Only what they take is kept of those.
 */
export class Completion {
  readonly #said = new Map(GATHERED.map((group) => [group, new Map<string, unknown[]>()]));
  /** What is taken from the rows that complete others, by `Type:id`. */
  readonly #taken = new Map<string, object>();

  /** Keeps what rows of other files take from those of a file. To be called for all files before rows are completed. */
  note(stated: StatedRows): void {
    for (const [group, said] of this.#said)
      for (const row of stated(group.collection)) append(said, group.of(row as never), row);
    for (const type of CLAIMS) this.noteRows(type, stated(collectionOf(type)));
  }

  /** Keeps what rows take from those of events, or of claims. To be called with all events before rows are completed. */
  noteRows(type: 'Event' | (typeof CLAIMS)[number], rows: readonly unknown[]): void {
    for (const row of rows) this.#taken.set(formatNodeRef({ type, id: collectionOf(type).id(row) }), take(row));
  }

  /** The rows of a file that depend on others, completed. */
  *complete(stated: StatedRows): Generator<readonly [collection: Collection<unknown>, rows: readonly unknown[]]> {
    for (const { collection, derive } of DEPENDENT)
      yield [collection, stated(collection).map((row) => this.#gather(derive, this.#complete(derive, row)))];
  }

  #complete({ completed }: FromBriefs<unknown>, row: unknown): unknown {
    const ref = completed?.entity(row);
    const entity = ref && this.#taken.get(formatNodeRef(ref));
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
  return Object.fromEntries(FIELDS.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
};
