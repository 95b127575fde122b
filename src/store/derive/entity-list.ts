import type { Collection } from '../../model/rows/collection.ts';
import type { FromEntities, Group } from '../../model/rows/derivation.ts';
import type { Entity, Registers } from '../../model/rows/registers.ts';
import { derivedFrom } from './derived-collections.ts';
import type { RowsOf, StatingFile } from './stating-files.ts';

interface DerivedCollection {
  collection: Collection<unknown>;
  derive: FromEntities<unknown>;
}

/** How many parts there are, about, at most. */
const MOST_PARTS = 20;

/**
 * Entities, and all collections that are combined from what briefs say of them. It knows which files speak of which of them, in a number
 * for each, so that rows are combined for some entities after the others, from the files that speak of these.
 */
export class EntityList {
  readonly entities: readonly Entity[];
  readonly #said: Group;
  readonly #collections: readonly DerivedCollection[];
  /** Where an entity is, by its key. */
  readonly #places = new Map<string, number>();
  /** How many rows are said of each. */
  readonly #counts: Uint32Array;
  /** By file, the places of those that it speaks of. */
  readonly #named: Uint32Array[] = [];

  constructor(entities: readonly Entity[], said: Group, collections: readonly DerivedCollection[]) {
    this.entities = entities;
    this.#said = said;
    this.#collections = collections;
    const [{ derive }] = collections as [DerivedCollection];
    for (const [place, entity] of entities.entries()) this.#places.set(derive.keyOf(entity), place);
    this.#counts = new Uint32Array(entities.length);
  }

  /** Notes what the next file speaks of. All files are to be noted before rows are combined. */
  note(rowsOf: RowsOf): void {
    const named = new Set<number>();
    for (const [place] of this.#saidBy(rowsOf)) {
      this.#counts[place] = (this.#counts[place] ?? 0) + 1;
      named.add(place);
    }
    this.#named.push(Uint32Array.from(named));
  }

  /**
   * The rows of each entity, by collection. At once, `least` entities and rows that are said of them are in memory, or more: one entity
   * may have more, and there are only some twenty parts, since a file is derived for each part that it speaks of.
   */
  *combine(
    files: readonly StatingFile[],
    countryNames: Registers['countryNames'],
    least: number,
  ): Generator<readonly [collection: Collection<unknown>, rows: readonly unknown[], entity: number]> {
    for (const [from, to] of this.#parts(least)) {
      const said = Array.from({ length: to - from }, (): unknown[] => []);
      for (const [index, open] of files.entries()) {
        if (!this.#named[index]?.some((place) => place >= from && place < to)) continue;
        for (const [place, row] of this.#saidBy(open())) said[place - from]?.push(row);
      }
      for (const [at, rows] of said.entries())
        for (const { collection, derive } of this.#collections)
          yield [collection, derive.rows(this.entities[from + at] as Entity, rows, countryNames), from + at];
    }
  }

  *#saidBy(rowsOf: RowsOf): Generator<readonly [place: number, row: unknown]> {
    for (const row of rowsOf(this.#said.collection)) {
      const place = this.#places.get(this.#said.of(row as never));
      if (place !== undefined) yield [place, row];
    }
  }

  *#parts(least: number): Generator<readonly [from: number, to: number]> {
    const all = this.#counts.reduce((sum, count) => sum + count, this.#counts.length);
    const part = Math.max(least, all / MOST_PARTS);
    let [from, size] = [0, 0];
    for (const [place, count] of this.#counts.entries()) {
      if (size > 0 && size + 1 + count > part) {
        yield [from, place];
        [from, size] = [place, 0];
      }
      size += 1 + count;
    }
    if (size > 0) yield [from, this.#counts.length];
  }
}

/** The entities of all registers, with the collections that are combined from what is said of them. */
export const entityLists = (registers: Registers): EntityList[] => {
  const lists = new Map<Group, Map<readonly Entity[], DerivedCollection[]>>();
  for (const one of derivedFrom('ENTITIES')) {
    const { said, entities } = one.derive;
    const ofGroup = lists.get(said) ?? new Map<readonly Entity[], DerivedCollection[]>();
    lists.set(said, ofGroup);
    const list = entities(registers);
    ofGroup.set(list, [...(ofGroup.get(list) ?? []), one]);
  }
  return [...lists].flatMap(([said, ofGroup]) =>
    [...ofGroup].map(([entities, collections]) => new EntityList(entities, said, collections)),
  );
};
