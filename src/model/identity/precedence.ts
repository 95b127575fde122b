import { compareText } from '../compare-text.ts';
import type { RegisterType } from '../node-types.ts';
import type { Declaration } from './declarations.ts';
import type { Entry } from './entry.ts';

type RegisterEntry = Entry<RegisterType>;

/**
 * Sorts the entries of a cluster: those of the commons first, then an entry before those that name it, so that nobody
 * replaces another's words by declaring an entry the same. The others are sorted by name.
 */
export function sortByPrecedence(
  entries: readonly RegisterEntry[],
  declarations: readonly Declaration[],
): readonly RegisterEntry[] {
  if (entries.length < 2) return entries;
  const targets = new Map<string, string[]>(entries.map(({ name }) => [name, []]));
  for (const { entry, target } of declarations) if (targets.has(target)) targets.get(entry.name)?.push(target);
  const counts = new Map<string, number>();
  for (const { name } of entries) {
    const reached = findReachable(name, (from) => targets.get(from) ?? []);
    counts.set(name, reached.size);
  }
  const rank = ({ namespace, name }: RegisterEntry) => (namespace === null ? 0 : (counts.get(name) ?? 0));
  return [...entries].sort((a, b) => rank(a) - rank(b) || compareText(a.name, b.name));
}

/** An entry, and two others that are the same only because it says so. */
export interface ThirdParty {
  entry: RegisterEntry;
  between: readonly [string, string];
}

/**
 * The entries of a cluster without whose declarations two of the others would not be one. Those that name the entry
 * have chosen so themselves.
 */
export function findThirdParties(
  entries: readonly RegisterEntry[],
  declarations: readonly Declaration[],
): ThirdParty[] {
  if (entries.length < 3) return [];
  const links = new Map<string, { to: string; by: string }[]>();
  const add = (from: string, to: string, by: string) => {
    if (!links.get(from)?.push({ to, by })) links.set(from, [{ to, by }]);
  };
  for (const { entry, target } of declarations) {
    add(entry.name, target, entry.name);
    add(target, entry.name, entry.name);
  }
  const found: ThirdParty[] = [];
  const sorted = [...entries].sort((a, b) => compareText(a.name, b.name));
  for (const entry of sorted) {
    const withoutIt = (from: string) =>
      (links.get(from) ?? []).filter(({ by }) => by !== entry.name).map(({ to }) => to);
    const own = findReachable(entry.name, withoutIt);
    const [first, ...others] = sorted.map(({ name }) => name).filter((name) => !own.has(name));
    if (first === undefined) continue;
    const reached = findReachable(first, withoutIt);
    const apart = others.find((name) => !reached.has(name));
    if (apart !== undefined) found.push({ entry, between: [first, apart] });
  }
  return found;
}

/** What can be reached from a name, itself included. */
function findReachable(start: string, nextOf: (from: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const from of reached)
    for (const to of nextOf(from)) {
      reached.add(to);
    }
  return reached;
}
