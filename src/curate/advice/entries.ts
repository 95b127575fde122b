import type { Cluster, ClusterEntry } from '../../model/identity/clusters.ts';
import { ReportList } from '../../model/identity/declarations.ts';
import { formatName, namesIn, parseSameAs } from '../../model/identity/name.ts';
import { pluralOf, REGISTER_TYPES, type RegisterType } from '../../model/node-types.ts';
import { createCountryWords, createNameReader, type Name } from '../../model/registers/name.ts';
import { EVENT_KIND, type EventKind } from '../../model/vocabulary/events.ts';
import { type Check, reportMore } from '../../store/checks/checked-files.ts';
import { entriesOf } from '../../store/json/shape.ts';
import { compareNames } from '../duplicates/compare-names.ts';

const OWN_ACTORS = ['Organization', 'Person', 'Grouping'] as const;

/** How many of a catalog are listed. */
const MOST_UNUSED = 100;

/**
 * Warns of actors that nothing refers to: a brief was probably to name them, and a command that writes both may have been ended
 * between them. The publisher of the catalog is named there already, and who has an id of others was not left over.
 */
export const adviseOnUnusedActors: Check = function* ({ files, names, definitions, references }) {
  const sources = [...files.actors, ...files.briefs.map(({ source }) => source)];
  if (sources.some(({ record }) => record === null) || !definitions.isComplete('Brief')) return;
  // One that leads nowhere may mean any of them.
  if (references.some(({ targets, found }) => targets !== 'citation' && found === null)) return;
  const used = new Set(references.map(({ found }) => found && `${found.type} ${found.id}`));
  const more = new Map<string, number>();
  for (const { catalog, actors, description } of files.folders) {
    const publisher = description?.record?.publisher;
    let count = 0;
    for (const source of actors)
      for (const type of OWN_ACTORS)
        for (const [index, { slug, names: called, sameAs }] of entriesOf<UnusedEntry>(source.value?.[pluralOf(type)])) {
          if (slug === undefined || (publisher !== undefined && called?.en === publisher)) continue;
          const id = names.canonical(type, formatName({ namespace: catalog.namespace, slug }));
          if (hasExternalId(sameAs) || id === null || used.has(`${type} ${id}`)) continue;
          count += 1;
          const message = `nothing refers to this ${type.toLowerCase()}`;
          if (count <= MOST_UNUSED) yield source.problem([pluralOf(type), index], message, 'warning');
        }
    if (count > MOST_UNUSED) more.set(catalog.key, count - MOST_UNUSED);
  }
  yield* reportMore({ more }, files, 'actors are not referred to');
};

interface UnusedEntry {
  slug?: string | undefined;
  names?: { en?: string | undefined } | undefined;
  sameAs?: readonly (string | undefined)[] | undefined;
}

const hasExternalId = (sameAs: UnusedEntry['sameAs']): boolean =>
  (sameAs ?? []).some((text) => text !== undefined && parseSameAs(text).kind === 'external');

/**
 * Warns of entries that are declared the same as others and are of another kind or country, or have no name like theirs, unless both
 * name each other.
 */
export const adviseOnUnlikeEntries: Check = function* ({ files, placeOf, names, definitions }) {
  if (!definitions.areFoldersRead) return;
  if ([...files.actors, ...files.events].some(({ record }) => record === null)) return;
  const found = new ReportList<Unlike>();
  for (const type of REGISTER_TYPES)
    for (const cluster of names.clustersOf(type)) for (const unlike of findUnlike(cluster)) found.add(unlike);
  for (const { entry, other, but } of found.list) {
    const { source, path } = placeOf(entry);
    const at = entry.record.sameAs ? [...path, 'sameAs'] : path;
    const message = `because of "sameAs", "${entry.name}" is one with "${other}", but ${but.join(', and ')}; check that they are the same`;
    yield source.problem(at, message, 'warning');
  }
  yield* reportMore(found, files, 'entries are unlike those that they are declared the same as');
};

/** An entry, one that comes before it in its cluster, and in what they differ. */
interface Unlike {
  entry: ClusterEntry<RegisterType>;
  other: string;
  but: readonly string[];
}

function* findUnlike({ entries }: Cluster): Generator<Unlike> {
  const [first, ...rest] = entries;
  if (!first || rest.length === 0) return;
  const ofCountry = entries.find(({ record }) => countryOf(record) !== undefined) ?? first;
  const before = new NamesBefore(first);
  for (const entry of rest) {
    const kinds = compareKinds(first, entry);
    const countries = compareValues('countries', countryOf(ofCountry.record), countryOf(entry.record));
    const isUnnamed = !before.areLike(entry);
    before.add(entry);
    const but = [kinds, countries, isUnnamed ? 'no name of one is like a name of the other' : null];
    const other = kinds === null && countries !== null ? ofCountry : first;
    const reasons = but.filter((reason) => reason !== null);
    if (reasons.length > 0 && !doNameEachOther(entry, other)) yield { entry, other: other.name, but: reasons };
  }
}

const doNameEachOther = (a: ClusterEntry<RegisterType>, b: ClusterEntry<RegisterType>): boolean =>
  namesEntry(a, b) && namesEntry(b, a);

const namesEntry = ({ record }: ClusterEntry<RegisterType>, { name }: ClusterEntry<RegisterType>): boolean =>
  namesIn(record.sameAs).includes(name);

type AnyRecord = ClusterEntry<RegisterType>['record'];

const countryOf = (record: AnyRecord): string | undefined => ('country' in record ? record.country : undefined);

const compareValues = (what: string, one: string | undefined, other: string | undefined): string | null =>
  one === undefined || other === undefined || one === other ? null : `their ${what} are ${other} and ${one}`;

/** OTHER may be anything, and kinds of events that are easily confused may be one. */
const compareKinds = (one: ClusterEntry<RegisterType>, other: ClusterEntry<RegisterType>): string | null => {
  const [a, b] = [one, other].map(({ record }) => ('kind' in record ? record.kind : undefined));
  if (a === 'OTHER' || b === 'OTHER') return null;
  if (one.type === 'Event' && groupOf(a) !== undefined && groupOf(a) === groupOf(b)) return null;
  return compareValues('kinds', a, b);
};

/** What PLOVER codes as one type, such as meetings, and all that is only said. */
const groupOf = (kind: string | undefined): string | undefined => {
  const type = EVENT_KIND[kind as EventKind]?.plover?.type;
  return kind === 'STATEMENT' || SAID.has(type ?? '') ? 'SAID' : type;
};

const SAID: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'REQUEST']);

/** Of the names of the entries before one, only so many are compared. */
const MOST_NAMES = 100;

/** The names of actors; titles of one event often have no word in common. */
class NamesBefore {
  readonly #names: Name[] = [];

  constructor(first: ClusterEntry<RegisterType>) {
    this.add(first);
  }

  add({ record }: ClusterEntry<RegisterType>): void {
    if (this.#names.length < MOST_NAMES) this.#names.push(...readNames(record).slice(0, MOST_NAMES));
  }

  /** Whether an entry has a name like one of these, or no names. */
  areLike({ record }: ClusterEntry<RegisterType>): boolean {
    const own = readNames(record).slice(0, MOST_NAMES);
    return own.length === 0 || own.some((name) => this.#names.some((other) => areAlike(name, other)));
  }
}

const areAlike = (a: Name, b: Name): boolean =>
  compareNames(a.readings, b.readings) > 0 || isShortFor(a, b) || isShortFor(b, a);

/** Whether a name is made of the first letters of another, such as OECD. */
const isShortFor = (short: Name, long: Name): boolean => {
  const letters = short.readings[0]?.joined ?? '';
  return (
    letters.length > 1 && long.readings.some(({ words }) => [...words].map(([letter]) => letter).join('') === letters)
  );
};

let read: ReturnType<typeof createNameReader> | null = null;

const readNames = (record: AnyRecord): Name[] => {
  if (!('names' in record)) return [];
  read ??= createNameReader(createCountryWords([]));
  const reader = read;
  return [
    ...Object.entries(record.names).map(([language, text]) => reader(text as string, 'NAME', { language })),
    ...record.aliases.map((text) => reader(text, 'ALIAS')),
  ];
};
