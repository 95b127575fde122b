import type { Collection } from '../../model/rows/collection.ts';
import type { Entity, FromEntities, Registers, StatementGroup } from '../../model/rows/derivation.ts';
import type { StatedRows } from './derive-file.ts';
import { derivedFrom } from './derived-collections.ts';

/** Opens the rows of a file, which are let go with the result. */
export type OpenFile = () => StatedRows;

interface CombinedCollection {
  collection: Collection<unknown>;
  derive: FromEntities<unknown>;
}

/** However small the parts are to be, there are about so many at most: a file is opened for each part with an entity that it names. */
const MOST_PARTS = 20;

/**
 * The entities of a register, and all collections that are combined from what files say of them. It counts which files speak of which
 * entities, so that rows are combined for some entities after the others, from the files that speak of these.
 */
export class CombinedEntities {
  readonly entities: readonly Entity[];
  readonly #statements: StatementGroup;
  readonly #collections: readonly CombinedCollection[];
  /** The number of each entity, by its key. */
  readonly #numbers: ReadonlyMap<string, number>;
  /** How many statements there are of each entity. */
  readonly #counts: Uint32Array;
  /** By file, the numbers of the entities that it speaks of. */
  readonly #named: Uint32Array[] = [];

  constructor(entities: readonly Entity[], statements: StatementGroup, collections: readonly CombinedCollection[]) {
    this.entities = entities;
    this.#statements = statements;
    this.#collections = collections;
    const [{ derive }] = collections as [CombinedCollection];
    this.#numbers = new Map(entities.map((entity, number) => [derive.keyOf(entity), number]));
    this.#counts = new Uint32Array(entities.length);
  }

  /** Counts the statements of the next file. To be called for all files, in their order, before rows are combined. */
  count(stated: StatedRows): void {
    const named = new Set<number>();
    for (const [number] of this.#statementsIn(stated)) {
      this.#counts[number] = (this.#counts[number] as number) + 1;
      named.add(number);
    }
    this.#named.push(Uint32Array.from(named));
  }

  /**
   * The rows of each entity, by collection, with the number of the entity. About `most` entities and statements about them are in
   * memory at once; more if one entity has more, or if there were too many parts.
   */
  *combine(
    files: readonly OpenFile[],
    countryNames: Registers['countryNames'],
    most: number,
  ): Generator<readonly [collection: Collection<unknown>, rows: readonly unknown[], entity: number]> {
    for (const [from, to] of this.#parts(most)) {
      const byEntity = Array.from({ length: to - from }, (): unknown[] => []);
      for (const [index, open] of files.entries()) {
        if (!this.#named[index]?.some((number) => number >= from && number < to)) continue;
        for (const [number, row] of this.#statementsIn(open())) byEntity[number - from]?.push(row);
      }
      for (const [at, rows] of byEntity.entries())
        for (const { collection, derive } of this.#collections)
          yield [collection, derive.rows(this.entities[from + at] as Entity, rows, countryNames), from + at];
    }
  }

  *#statementsIn(stated: StatedRows): Generator<readonly [entity: number, row: unknown]> {
    for (const row of stated(this.#statements.collection)) {
      const number = this.#numbers.get(this.#statements.keyOf(row as never));
      if (number !== undefined) yield [number, row];
    }
  }

  *#parts(most: number): Generator<readonly [from: number, to: number]> {
    const all = this.#counts.reduce((sum, count) => sum + count, this.#counts.length);
    const greatest = Math.max(most, all / MOST_PARTS);
    let [from, size] = [0, 0];
    for (const [number, count] of this.#counts.entries()) {
      if (size > 0 && size + 1 + count > greatest) {
        yield [from, number];
        [from, size] = [number, 0];
      }
      size += 1 + count;
    }
    if (size > 0) yield [from, this.#counts.length];
  }
}

/** The entities of all registers, once for each group of statements about them. */
export const combinedEntities = (registers: Registers): CombinedEntities[] => {
  const groups = new Map<StatementGroup, Map<readonly Entity[], CombinedCollection[]>>();
  for (const one of derivedFrom('ENTITIES')) {
    const { statements, entities } = one.derive;
    const list = entities(registers);
    const ofGroup = groups.get(statements) ?? new Map<readonly Entity[], CombinedCollection[]>();
    groups.set(statements, ofGroup.set(list, [...(ofGroup.get(list) ?? []), one]));
  }
  return [...groups].flatMap(([statements, ofGroup]) =>
    [...ofGroup].map(([entities, collections]) => new CombinedEntities(entities, statements, collections)),
  );
};
