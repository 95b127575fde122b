import { contentWords } from '../../model/compare-text.ts';
import type { RegisterType } from '../../model/node-types.ts';
import type { Entry } from '../../model/registers/entry.ts';
import { readEntries } from '../../model/registers/read-entries.ts';
import { lookUpRank, type Register } from '../../model/registers/register.ts';

/** An entry of the registers that has a name, or why there is none. */
export type NameMatch =
  | { name: string; entry: Entry }
  /** Several entries have the name. */
  | { name: string; entry: null; refs: readonly string[] };

export type MatchName = (name: string, types: readonly RegisterType[]) => NameMatch;

const toKey = (name: string): string => contentWords(name).join(' ');

/**
 * Matches names with those of the registers, aliases included: those of the brief's catalog, else of the commons, else of others. Case, accents, punctuation and articles do not count; anything else
 * must be the same: a wrong author would be worse than none.
 */
export const createNameMatcher = (registers: readonly Register[], namespace: string | null): MatchName => {
  const byName = new Map<string, Set<Entry>>();
  for (const entry of readEntries(registers))
    for (const { text, origin } of entry.names) {
      if (origin === 'TEXT') continue;
      const key = toKey(text);
      byName.set(key, (byName.get(key) ?? new Set()).add(entry));
    }
  return (name, types) => {
    const named = [...(byName.get(toKey(name)) ?? [])].filter(({ type }) => types.includes(type));
    const rankOf = (entry: Entry) => lookUpRank(namespace, entry.namespace);
    const nearest = Math.min(...named.map(rankOf));
    const found = named.filter((entry) => rankOf(entry) === nearest);
    const [entry] = found;
    return entry && found.length === 1 ? { name, entry } : { name, entry: null, refs: found.map(({ ref }) => ref) };
  };
};
