import { expect } from 'vitest';
import { findNotices, type Notice } from '../../../src/curate/advice/catalogs.ts';
import type { IgnoredDeclaration } from '../../../src/model/identity/declarations.ts';
import type { NamedCatalog } from '../../../src/model/identity/entry.ts';
import { identify, type NameIndex } from '../../../src/model/identity/identify.ts';
import { REGISTER_TYPES } from '../../../src/model/node-types.ts';
import type { GroupingRecord, OrganizationRecord, PersonRecord } from '../../../src/model/records/actor-records.ts';
import type { EventRecord, InstrumentRecord, IssueRecord } from '../../../src/model/records/event-records.ts';

/** Catalogs for tests, and what is found in them in a short form. */

type Lists = NamedCatalog['actors'] & NamedCatalog['events'];
export type TestEntry = { [List in keyof Lists]: { list: List; record: Lists[List][number] } }[keyof Lists];

export const organization = (slug: string, fields: Partial<OrganizationRecord> = {}): TestEntry => ({
  list: 'organizations',
  record: { slug, names: { en: slug }, kind: 'UNIT', aliases: [], ...fields },
});

export const person = (slug: string, fields: Partial<PersonRecord> = {}): TestEntry => ({
  list: 'people',
  record: { slug, names: { en: slug }, aliases: [], ...fields },
});

export const grouping = (slug: string, fields: Partial<GroupingRecord> = {}): TestEntry => ({
  list: 'groupings',
  record: { slug, names: { en: slug }, kind: 'COALITION', aliases: [], ...fields },
});

export const event = (slug: string, fields: Partial<EventRecord> = {}): TestEntry => ({
  list: 'events',
  record: { slug, title: slug, kind: 'FORUM', order: 1, corroborations: [], ...fields },
});

export const issue = (slug: string, fields: Partial<IssueRecord> = {}): TestEntry => ({
  list: 'issues',
  record: { slug, title: slug, aliases: [], ...fields },
});

export const instrument = (slug: string, fields: Partial<InstrumentRecord> = {}): TestEntry => ({
  list: 'instruments',
  record: { slug, title: slug, kind: 'LAW', aliases: [], ...fields },
});

/** A brief with motives of these slugs. */
export const brief = (slug: string, ...motives: string[]): NamedCatalog['briefs'][number] => ({
  slug,
  motives: motives.map((motive) => ({ slug: motive })),
  stances: [],
  forecasts: [],
  recommendations: [],
  relations: [],
  findings: [],
});

/** A catalog, also with another key than its namespace. */
export const catalog = (namespace: string | null, entries: readonly TestEntry[], key?: string): NamedCatalog => {
  const list = <List extends keyof Lists>(name: List) =>
    entries.filter((entry) => entry.list === name).map(({ record }) => record) as unknown as Lists[List];
  return {
    catalog: { key: key ?? namespace ?? 'commons', namespace },
    actors: { organizations: list('organizations'), people: list('people'), groupings: list('groupings') },
    events: { events: list('events'), issues: list('issues'), instruments: list('instruments') },
    briefs: [],
  };
};

/** What is found, in a form to compare as a whole. */
export interface Found {
  /** By type and canonical name: the entries by precedence, and all names. */
  clusters: Record<string, { entries: string[]; names: readonly string[] }>;
  ignored: string[];
  notices: string[];
}

export const summarize = (names: NameIndex): Found => ({
  clusters: Object.fromEntries(
    REGISTER_TYPES.flatMap((type) => [...names.clustersOf(type)])
      .map((cluster): [string, Found['clusters'][string]] => [
        `${cluster.ref.type}:${cluster.ref.id}`,
        {
          entries: cluster.entries.map(({ name, partOf }) => (partOf === null ? name : `${name} in ${partOf}`)),
          names: cluster.names,
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
  ignored: names.ignored.list.map(describeIgnored),
  notices: findNotices(names).list.map(describeNotice).sort(),
});

export const describeIgnored = ({ entry, field, text, reason, between }: IgnoredDeclaration): string =>
  `${entry.name} ${field} ${text}: ${reason}${between ? ` (${between.join(', ')})` : ''}`;

const describeNotice = (notice: Notice): string => {
  const { kind, entry, between } = notice;
  return `${entry.name}: ${kind}${kind === 'two-types' ? ` ${notice.id}` : ''} (${between.join(', ')})`;
};

/** What is found in catalogs, which must be the same in every order. */
export const findInEveryOrder = (...catalogs: NamedCatalog[]): Found => {
  const [first, ...others] = permutationsOf(catalogs).map((order) => summarize(identify(order)));
  for (const other of others) expect(other).toEqual(first);
  return first as Found;
};

const permutationsOf = <Item>(items: readonly Item[]): Item[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => permutationsOf(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));

/** The ids of clusters with their entries: `{ 'Event:aa/e': ['aa/e', 'bb/x'] }`. */
export const entriesById = ({ clusters }: Found): Record<string, string[]> =>
  Object.fromEntries(Object.entries(clusters).map(([id, { entries }]) => [id, entries]));
