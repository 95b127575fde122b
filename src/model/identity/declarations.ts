import { compareText } from '../compare-text.ts';
import type { RegisterType } from '../node-types.ts';
import { type Entry, nameSpaceOf } from './entry.ts';
import type { EntryIndex } from './entry-index.ts';
import { formatName, type Name, parseName, resolveName } from './name.ts';
import { parseSameAs } from './same-as.ts';

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

/** The declarations of all entries, in the order in which they apply: whatever the order of catalogs, entries and lists. */
export interface Declarations {
  /** Those of `partOf` inside a namespace. Cycles among them are errors, which a check of the data reports. */
  partOfOwn: readonly Declaration[];
  partOfOthers: readonly Declaration[];
  sameAs: readonly Declaration[];
}

export function collectDeclarations(entries: readonly Entry<RegisterType>[], index: EntryIndex): Declarations {
  const partOfOwn: Declaration[] = [];
  const partOfOthers: Declaration[] = [];
  const sameAs: Declaration[] = [];
  for (const entry of entries) {
    const whole = toPartOf(entry, index);
    if (whole) (whole.name?.namespace === entry.namespace ? partOfOwn : partOfOthers).push(whole);
    sameAs.push(...toSameAs(entry));
  }
  return {
    partOfOwn: partOfOwn.sort(byKey),
    partOfOthers: partOfOthers.sort(byKey),
    sameAs: sameAs.sort(byKey),
  };
}

const toPartOf = (entry: Entry<RegisterType>, { find }: EntryIndex): Declaration | null => {
  const { record, namespace, type } = entry;
  const text = 'partOf' in record ? record.partOf : undefined;
  if (text === undefined) return null;
  const space = nameSpaceOf(type);
  const target = resolveName(namespace, text, (name) => find(space, name) !== undefined);
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

const byKey = (a: Declaration, b: Declaration): number => compareText(keyOf(a), keyOf(b));

/** By namespace, the commons first; names before external ids; then by type, slug and target. A space sorts before all. */
const keyOf = ({ entry, name, target }: Declaration): string =>
  `${entry.namespace ?? ''} ${name ? 0 : 1} ${nameSpaceOf(entry.type)} ${entry.record.slug} ${target}`;
