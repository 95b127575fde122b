import { collectionOf } from '../../model/collections.ts';
import { formatNodeRef } from '../../model/refs.ts';
import type { Collection } from '../../model/rows/collection.ts';
import type { FromBriefs, StatementGroup } from '../../model/rows/derivation.ts';
import { append } from '../../model/rows/lists.ts';
import type { StatedRows } from './derive-file.ts';
import { derivedFrom } from './derived-collections.ts';

const STATED = derivedFrom('BRIEFS');
const DEPENDENT = STATED.filter(({ derive }) => derive.withEntity || derive.withStatements);
const GROUPS: readonly StatementGroup[] = [
  ...new Set(DEPENDENT.flatMap(({ derive }) => derive.withStatements?.statements ?? [])),
];
const CLAIMS = ['Forecast', 'Recommendation'] as const;
const FIELDS = [...new Set(DEPENDENT.flatMap(({ derive }) => derive.withEntity?.fields ?? []))];

/** The collections whose rows files state, and that take nothing from others. */
export const INDEPENDENT: readonly Collection<unknown>[] = STATED.filter((one) => !DEPENDENT.includes(one)).map(
  ({ collection }) => collection,
);

/**
 * Completes rows that files state with what they take from the rows of events and claims, and with what other rows say of
 * them. Only what they take is kept of those.
 */
export class Completion {
  readonly #statements = new Map(GROUPS.map((group) => [group, new Map<string, unknown[]>()]));
  /** What is taken from the rows that complete others, by `Type:id`. */
  readonly #taken = new Map<string, object>();

  /** Keeps what rows of other files take from those of a file. To be called for all files before rows are completed. */
  note(stated: StatedRows): void {
    for (const [group, statements] of this.#statements)
      for (const row of stated(group.collection)) append(statements, group.keyOf(row as never), row);
    for (const type of CLAIMS) this.noteRows(type, stated(collectionOf(type)));
  }

  /** Keeps what rows take from those of events, or of claims. To be called with all events before rows are completed. */
  noteRows(type: 'Event' | (typeof CLAIMS)[number], rows: readonly unknown[]): void {
    for (const row of rows) this.#taken.set(formatNodeRef({ type, id: collectionOf(type).id(row) }), take(row));
  }

  /** The rows of a file that depend on others, completed. */
  *complete(stated: StatedRows): Generator<readonly [collection: Collection<unknown>, rows: readonly unknown[]]> {
    for (const { collection, derive } of DEPENDENT)
      yield [collection, stated(collection).map((row) => this.#addStatements(derive, this.#addEntity(derive, row)))];
  }

  #addEntity({ withEntity }: FromBriefs<unknown>, row: unknown): unknown {
    const ref = withEntity?.entityOf(row);
    const entity = ref && this.#taken.get(formatNodeRef(ref));
    return withEntity && entity ? withEntity.add(row, entity) : row;
  }

  #addStatements({ withStatements }: FromBriefs<unknown>, row: unknown): unknown {
    const statements =
      withStatements && this.#statements.get(withStatements.statements)?.get(withStatements.keyOf(row));
    return statements ? withStatements.add(row, statements) : row;
  }
}

/** What any row takes from one that completes it. */
const take = (row: unknown): object => {
  const given = row as Record<string, unknown>;
  return Object.fromEntries(FIELDS.flatMap((field) => (field in given ? [[field, given[field]]] : [])));
};
