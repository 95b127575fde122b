import type { NodeRef } from '../../model/node-ref.ts';
import { Names } from '../../model/search/names.ts';
import type { Meaning, NamedEntity } from '../../model/search/phrases.ts';
import type { SearchedRow } from './searched-row.ts';

/** A row that may be known by names. */
export type NamedRow = Pick<SearchedRow, 'node' | 'named'>;

interface Entry {
  node: NodeRef;
  entity: NamedEntity;
}

/** The names by which texts are read, and which rows they are of. */
export interface NamesOfRows {
  names: Names;
  /** What the meanings of a name stand for: those that are as sure as the first. */
  nodesOf(meanings: readonly Meaning[]): NodeRef[];
}

/** Those of the meanings of a name that are as sure as the first. */
export const surestOf = (meanings: readonly Meaning[]): Meaning[] => {
  const surest = Math.max(...meanings.map(({ closeness }) => closeness));
  return meanings.filter(({ closeness }) => closeness === surest);
};

/** The names of rows in memory. */
export class KnownNames implements NamesOfRows {
  readonly names: Names;
  /** By token. */
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(names: Names, entries: ReadonlyMap<string, Entry>) {
    this.names = names;
    this.#entries = entries;
  }

  static of(rows: readonly NamedRow[]): KnownNames {
    const entries = entriesOf(rows);
    return new KnownNames(Names.of(sorted(entries)), entries);
  }

  /** The names after rows went and came; the same if no name has changed. */
  after(gone: readonly NamedRow[], added: readonly NamedRow[]): KnownNames {
    const [lost, gained] = [entriesOf(gone), entriesOf(added)];
    if (JSON.stringify(sorted(lost)) === JSON.stringify(sorted(gained))) return this;
    const entries = new Map(this.#entries);
    for (const token of lost.keys()) entries.delete(token);
    for (const [token, entry] of gained) entries.set(token, entry);
    return new KnownNames(Names.of(sorted(entries)), entries);
  }

  nodesOf(meanings: readonly Meaning[]): NodeRef[] {
    return surestOf(meanings).flatMap(({ token }) => this.#entries.get(token)?.node ?? []);
  }
}

function entriesOf(rows: readonly NamedRow[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const entity = row.named();
    if (entity) entries.set(entity.token, { node: row.node, entity });
  }
  return entries;
}

/** What names stand for must not depend on when a row came. */
const sorted = (entries: ReadonlyMap<string, Entry>): NamedEntity[] =>
  [...entries.values()].map(({ entity }) => entity).sort((a, b) => (a.token < b.token ? -1 : 1));
