import { compareText } from '../compare-text.ts';
import type { RegisterType } from '../node-types.ts';
import { type Entry, type EntryIndex, scopeOf } from './entry.ts';
import { formatName, type Name, parseName, parseSameAs, resolveName } from './name.ts';

/** What entries declare of each other: one entry and one target. */
export interface Declaration {
  entry: Entry<RegisterType>;
  field: 'sameAs' | 'partOf';
  /** The target as written. */
  text: string;
  /** The name or external id that is meant. */
  target: string;
  /** Null for an external id. */
  name: Name | null;
}

/** A declaration that has no effect. */
export interface IgnoredDeclaration extends Pick<Declaration, 'entry' | 'field' | 'text'> {
  reason: IgnoredReason;
  /** The two names that must stay apart; null if the declaration names an entry of its own namespace. */
  between: readonly [string, string] | null;
}

/**
 * Why it has no effect: it names an entry of its own namespace (`own`), it would unite entries of two types or two of one
 * namespace (`type`, `catalog`), it would close a cycle of `partOf` (`cycle`), or there are too many wholes above one of
 * them to know (`depth`).
 */
export type IgnoredReason = 'own' | 'type' | 'catalog' | 'cycle' | 'depth';

const MOST_REPORTS = 100;

/** Collects reports, of which none keeps data from being served, and counts those of a catalog beyond its first hundred. */
export class ReportList<Report extends { entry: Entry }> {
  readonly list: Report[] = [];
  /** How many more a catalog has, by its key. */
  readonly more = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  add(report: Report): void {
    const { catalog } = report.entry;
    const count = (this.#counts.get(catalog) ?? 0) + 1;
    this.#counts.set(catalog, count);
    if (count <= MOST_REPORTS) this.list.push(report);
    else this.more.set(catalog, count - MOST_REPORTS);
  }
}

/** The declarations of all entries, in the order in which they apply: whatever the order of catalogs, entries and lists. */
export interface Declarations {
  /** Those of `partOf` inside a namespace. Cycles among them are errors, which a check of the data reports. */
  partOfOwn: readonly Declaration[];
  partOfOthers: readonly Declaration[];
  sameAs: readonly Declaration[];
}

export const collectDeclarations = (entries: readonly Entry<RegisterType>[], index: EntryIndex): Declarations => {
  const partOf = sort(entries.flatMap((entry) => toPartOf(entry, index) ?? []));
  const isOwn = ({ entry, name }: Declaration) => name?.namespace === entry.namespace;
  return {
    partOfOwn: partOf.filter(isOwn),
    partOfOthers: partOf.filter((declaration) => !isOwn(declaration)),
    sameAs: sort(entries.flatMap(toSameAs)),
  };
};

const toPartOf = (entry: Entry<RegisterType>, { find }: EntryIndex): Declaration | null => {
  const { record, namespace, type } = entry;
  const text = 'partOf' in record ? record.partOf : undefined;
  if (text === undefined) return null;
  const scope = scopeOf(type);
  const target = resolveName(namespace, text, (name) => find(scope, name) !== undefined);
  const name = parseName(target);
  return name && { entry, field: 'partOf', text, target, name };
};

const toSameAs = (entry: Entry<RegisterType>): Declaration[] => {
  const byTarget = new Map<string, Declaration>();
  // Sorted, so that of two spellings of one name always the same is reported.
  for (const text of [...(entry.record.sameAs ?? [])].sort()) {
    const parsed = parseSameAs(text);
    if (parsed.kind === 'mistake') continue;
    const [target, name] = parsed.kind === 'name' ? [formatName(parsed.name), parsed.name] : [parsed.id, null];
    if (!byTarget.has(target)) byTarget.set(target, { entry, field: 'sameAs', text, target, name });
  }
  return [...byTarget.values()];
};

/** By namespace, the commons first; names before external ids; then by type, slug and target. A space sorts before all. */
const sort = (declarations: readonly Declaration[]): Declaration[] =>
  declarations
    .map((declaration) => {
      const { entry, name, target } = declaration;
      const key = `${entry.namespace ?? ''} ${name ? 0 : 1} ${scopeOf(entry.type)} ${entry.record.slug} ${target}`;
      return { declaration, key };
    })
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ declaration }) => declaration);
