import type { NodeRef } from '../../model/node-ref.ts';
import { type Meaning, type NamedEntity, Names } from '../../model/search/names.ts';
import type { Steps } from '../../model/steps.ts';
import type { SearchedRow } from './searched-row.ts';

interface Entry {
  node: NodeRef;
  entity: NamedEntity;
}

/** The names by which texts are read, and which rows they are of. */
export class KnownNames {
  readonly names: Names;
  /** By token. */
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(names: Names, entries: ReadonlyMap<string, Entry>) {
    this.names = names;
    this.#entries = entries;
  }

  static *of(rows: readonly SearchedRow[]): Steps<KnownNames> {
    const entries = new Map(entriesOf(rows));
    return new KnownNames(yield* Names.of(sorted(entries)), entries);
  }

  /** The names after rows went and came; the same if no name has changed. */
  *after(gone: readonly SearchedRow[], added: readonly SearchedRow[]): Steps<KnownNames> {
    const [lost, gained] = [new Map(entriesOf(gone)), new Map(entriesOf(added))];
    if (JSON.stringify(sorted(lost)) === JSON.stringify(sorted(gained))) return this;
    const entries = new Map(this.#entries);
    for (const token of lost.keys()) entries.delete(token);
    for (const [token, entry] of gained) entries.set(token, entry);
    return new KnownNames(yield* Names.of(sorted(entries)), entries);
  }

  /** What the meanings of a name stand for: those that are as sure as the first. */
  nodesOf(meanings: readonly Meaning[]): NodeRef[] {
    const surest = Math.max(...meanings.map(({ closeness }) => closeness));
    return meanings.flatMap(({ token, closeness }) => {
      const node = this.#entries.get(token)?.node;
      return node && closeness === surest ? [node] : [];
    });
  }
}

const entriesOf = (rows: readonly SearchedRow[]): [string, Entry][] =>
  rows.flatMap((row): [string, Entry][] => {
    const entity = row.named();
    return entity ? [[entity.token, { node: row.node, entity }]] : [];
  });

/** What names stand for must not depend on when a row came. */
const sorted = (entries: ReadonlyMap<string, Entry>): NamedEntity[] =>
  [...entries.values()].map(({ entity }) => entity).sort((a, b) => (a.token < b.token ? -1 : 1));
