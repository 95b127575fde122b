import { compareText } from '../../model/compare-text.ts';
import { findReachable } from '../../model/identity/clusters.ts';
import { type Declaration, ReportList } from '../../model/identity/declarations.ts';
import { type Entry, isRegisterEntry, scopeOf } from '../../model/identity/entry.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import { COMMONS, parseSameAs } from '../../model/identity/name.ts';
import type { JsonPath } from '../../model/json.ts';
import { REGISTER_TYPES, type RegisterType } from '../../model/node-types.ts';
import { append } from '../../model/rows/lists.ts';
import { type Check, type CheckedFiles, reportMore } from '../../store/checks/checked-files.ts';

/** Warns of what is allowed between catalogs, but may be a mistake. */
export const adviseOnNotices: Check = function* (checked) {
  const { files, placeOf, names, definitions } = checked;
  if (!definitions.areFoldersRead) return;
  const notices = findNotices(names);
  for (const notice of notices.list) {
    const { source, path } = placeOf(notice.entry);
    // What does not fit its schema is reported first.
    if (source.record === null) continue;
    yield source.problem([...path, ...pathOf(notice)], describe(notice, checked), 'warning');
  }
  yield* reportMore(notices, files, 'entries may be mistaken for others, or unite others');
};

export type Notice =
  /** The entry has the slug of one of the commons, and is not declared the same. */
  | { kind: 'shadow'; entry: Entry; between: readonly [own: string, commons: string] }
  /** Two entries of others are one only because this entry says so. */
  | { kind: 'third-party'; entry: Entry<RegisterType>; between: readonly [string, string] }
  /** An external id is also that of an entry of another type. */
  | { kind: 'two-types'; entry: Entry<RegisterType>; id: string; between: readonly [string, string] };

export const findNotices = (names: NameIndex): ReportList<Notice> => {
  const notices = new ReportList<Notice>();
  for (const find of [findThirdParties, findShadows, findTwoTypes])
    for (const notice of find(names)) notices.add(notice);
  return notices;
};

/**
 * The entries of clusters without whose declarations two of the others would not be one. Those that name the entry have chosen
 * so themselves.
 */
function* findThirdParties(names: NameIndex): Generator<Notice> {
  const heldByCluster = new Map<unknown, Declaration[]>();
  for (const declaration of names.held) {
    const { type, name } = declaration.entry;
    append(heldByCluster, names.clusterOf(type, name), declaration);
  }
  for (const cluster of REGISTER_TYPES.flatMap((type) => [...names.clustersOf(type)])) {
    if (cluster.entries.length < 3) continue;
    const links = new Map<string, { to: string; by: string }[]>();
    for (const { entry, target } of heldByCluster.get(cluster) ?? []) {
      append(links, entry.name, { to: target, by: entry.name });
      append(links, target, { to: entry.name, by: entry.name });
    }
    const sorted = [...cluster.entries].sort((a, b) => compareText(a.name, b.name));
    for (const entry of sorted) {
      const withoutIt = (from: string) =>
        (links.get(from) ?? []).filter(({ by }) => by !== entry.name).map(({ to }) => to);
      const own = findReachable(entry.name, withoutIt);
      const [first, ...others] = sorted.map(({ name }) => name).filter((name) => !own.has(name));
      if (first === undefined) continue;
      const reached = findReachable(first, withoutIt);
      const apart = others.find((name) => !reached.has(name));
      if (apart !== undefined) yield { kind: 'third-party', entry, between: [first, apart] };
    }
  }
}

function* findShadows({ entries, canonical }: NameIndex): Generator<Notice> {
  const commons = new Map(
    entries.flatMap((entry) =>
      entry.namespace === null ? [[`${scopeOf(entry.type)} ${entry.name}`, entry.type]] : [],
    ),
  );
  for (const entry of entries) {
    const { type, namespace, name, record } = entry;
    const other = namespace === null ? undefined : commons.get(`${scopeOf(type)} ${record.slug}`);
    if (other !== undefined && (other !== type || canonical(type, name) !== record.slug))
      yield { kind: 'shadow', entry, between: [name, record.slug] };
  }
}

function* findTwoTypes({ declared }: NameIndex): Generator<Notice> {
  const firsts = new Map<string, Entry>();
  for (const { entry, name, target } of declared) {
    if (name) continue;
    const first = firsts.get(target);
    if (!first) firsts.set(target, entry);
    else if (first.type !== entry.type)
      yield { kind: 'two-types', entry, id: target, between: [first.name, entry.name] };
  }
}

const pathOf = (notice: Notice): JsonPath => {
  if (notice.kind === 'shadow') return ['slug'];
  if (notice.kind === 'third-party') return ['sameAs'];
  return ['sameAs', (notice.entry.record.sameAs ?? []).findIndex((text) => isId(text, notice.id))];
};

const isId = (text: string, id: string): boolean => {
  const parsed = parseSameAs(text);
  return parsed.kind === 'external' && parsed.id === id;
};

const describe = (notice: Notice, { names }: CheckedFiles): string => {
  const [one, other] = notice.between;
  switch (notice.kind) {
    case 'shadow': {
      const isSameType = isRegisterEntry(notice.entry) && names.canonical(notice.entry.type, other) !== null;
      const advice = isSameType ? `; if they are the same, add "${COMMONS}/${other}" to its sameAs` : '';
      return `the commons have this slug too; in this catalog it means "${one}"${advice}`;
    }
    case 'third-party':
      return `only because of this entry are "${one}" and "${other}" one; check that they are`;
    case 'two-types':
      return `"${notice.id}" is also an id of "${one}", which is of another type, so they are not united`;
  }
};
