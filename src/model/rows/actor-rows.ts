import { type CountryNames, placeText } from '../accounts/places.ts';
import { foldText } from '../compare-text.ts';
import { findCountry } from '../countries/country.ts';
import type { MergedRecords } from '../identity/merge.ts';
import type { ActorType } from '../node-types.ts';
import type { GroupingRecord, OrganizationRecord } from '../records/actor-records.ts';
import { formatNodeRef } from '../refs.ts';
import { type AppearanceRow, appearances } from './appearance-rows.ts';
import { defineCollection, single } from './collection.ts';
import { combine, type Entity, groupOf, type Registers } from './derivation.ts';
import { optional } from './lists.ts';
import type { SortKey } from './sort-key.ts';
import type { Registered } from './sources.ts';

/** The rows of actors. Countries are derived from ISO 3166-1; the register only adds to them. */

interface Actor extends Registered {
  aliases: readonly string[];
  /** The briefs that name it, which only filters and the search read: rows from a database lack them. */
  briefs?: readonly string[];
}

export interface CountryRow extends Actor {
  __typename: 'Country';
  /** ISO 3166-1 alpha-2, in capitals; part of its global id. */
  code: string;
  alpha3: string;
  /** The code in lower case. The name of a country may change; its code rarely does. */
  slug: string;
}

interface Named extends Actor {
  slug: string;
  /** All slugs that it has, this one first. */
  refs: readonly string[];
  names: Readonly<Record<string, string>>;
  /** Alpha-2 code. */
  country: string | null;
}

export interface OrganizationRow extends Named {
  __typename: 'Organization';
  kind: OrganizationRecord['kind'];
  partOf: string | null;
}

export interface PersonRow extends Named {
  __typename: 'Person';
  familyName: string | null;
}

export interface GroupingRow extends Named {
  __typename: 'Grouping';
  kind: GroupingRecord['kind'];
}

export type ActorRow = CountryRow | OrganizationRow | PersonRow | GroupingRow;

/** The id of an actor: the code of a country, the slug of any other. */
export const actorId = (actor: ActorRow): string => (actor.__typename === 'Country' ? actor.code : actor.slug);

const toAlpha2 = (code: string | null): string | null => (code && findCountry(code)?.alpha2) || null;

const englishName = (row: Named): string => row.names.en ?? row.slug;

const named = (
  { id, names, catalogs, record }: Entity<MergedRecords['Organization' | 'Person' | 'Grouping']>,
  appearances: readonly AppearanceRow[],
): Named => ({
  slug: id,
  refs: names,
  names: record.names,
  aliases: record.aliases,
  country: toAlpha2(record.country),
  briefs: briefsOf(appearances),
  registers: catalogs,
  withdrawn: record.withdrawn,
});

/** What the collections of actors with a slug share: their ids, their order by name, and how search finds them. */
const namedCollection = (type: ActorType) => ({
  id: (row: Named) => row.slug,
  otherIds: (row: Named) => row.refs.slice(1),
  onlyIndexed: ['briefs'] as const,
  orders: {
    NAME: {
      shape: 'ss',
      parts: ['name', 'id'],
      key: (row: Named): SortKey => [foldText(englishName(row)), row.slug],
      ids: [{ at: 1, types: [type] }],
    },
  },
  search(row: Named & { kind?: string }) {
    const names = [...Object.values(row.names), ...row.aliases];
    return {
      title: englishName(row),
      names,
      known: { names, isPerson: type === 'Person', governs: row.kind === 'GOVERNMENT' ? row.country : null },
      subjects: [row.slug],
      involved: optional(row.country),
      briefs: row.briefs,
    };
  },
});

/** The appearances of each actor, by `Type:id`. */
const appearancesOfActors = groupOf(appearances, ({ actor }) => formatNodeRef(actor));

/** The slugs of the briefs that name an actor. */
const briefsOf = (appearances: readonly AppearanceRow[]): string[] =>
  [...new Set(appearances.map(({ brief }) => brief))].sort();

/** Combines the rows of one type of actor. */
const combineActors = <Row, Record>(
  type: ActorType,
  entities: (registers: Registers) => readonly Entity<Record>[],
  row: (entity: Entity<Record>, appearances: readonly AppearanceRow[]) => Row,
) =>
  combine<Row, Record, AppearanceRow>({
    entities,
    statements: appearancesOfActors,
    keyOf: ({ id }) => formatNodeRef({ type, id }),
    rows: (entity, appearances) => [row(entity, appearances)],
  });

const englishCountryNames = new Intl.DisplayNames('en', { type: 'region' });

export const countries = defineCollection<CountryRow>()({
  derive: combineActors(
    'Country',
    ({ countries }) => countries,
    ({ id, catalogs, record }, appearances) => ({
      __typename: 'Country',
      code: id,
      alpha3: findCountry(id)?.alpha3 ?? id,
      slug: id.toLowerCase(),
      aliases: record,
      briefs: briefsOf(appearances),
      registers: catalogs,
      withdrawn: false,
    }),
  ),
  id: (row) => row.code,
  onlyIndexed: ['briefs'],
  terms: { brief: ({ briefs = [] }) => briefs, named: single(({ briefs = [] }) => String(briefs.length > 0)) },
  orders: {
    CODE: { shape: 's', parts: ['id'], key: (row) => [row.code] },
    NAME: {
      shape: 'ss',
      parts: ['name', 'id'],
      key: (row) => [foldText(englishCountryNames.of(row.code) ?? row.code), row.code],
    },
  },
  search: (row) => ({
    title: englishCountryNames.of(row.code) ?? row.code,
    names: [row.code, row.alpha3, ...row.aliases],
    known: { names: [row.code, row.alpha3, ...row.aliases] },
    subjects: [row.code],
    briefs: row.briefs,
  }),
});

/** The names of countries by which places name them: in English, with aliases and codes. Takes the aliases of countries. */
export const countryNamesOf = (countries: Registers['countries']): CountryNames =>
  new Map(
    countries.map(({ id, record: aliases }) => {
      const names = [englishCountryNames.of(id) ?? id, id, findCountry(id)?.alpha3 ?? id, ...aliases];
      return [id, new Set(names.map(placeText))];
    }),
  );

export const organizations = defineCollection<OrganizationRow>()({
  derive: combineActors(
    'Organization',
    ({ organizations }) => organizations,
    (entity, appearances) => ({
      __typename: 'Organization',
      ...named(entity, appearances),
      kind: entity.record.kind,
      partOf: entity.record.partOf,
    }),
  ),
  ...namedCollection('Organization'),
  terms: {
    brief: ({ briefs = [] }) => briefs,
    kind: single((row) => row.kind),
    country: (row) => optional(row.country),
    partOf: (row) => optional(row.partOf),
  },
});

export const people = defineCollection<PersonRow>()({
  derive: combineActors(
    'Person',
    ({ people }) => people,
    (entity, appearances) => ({
      __typename: 'Person',
      ...named(entity, appearances),
      familyName: entity.record.familyName,
    }),
  ),
  ...namedCollection('Person'),
  terms: { brief: ({ briefs = [] }) => briefs, country: (row) => optional(row.country) },
});

export const groupings = defineCollection<GroupingRow>()({
  derive: combineActors(
    'Grouping',
    ({ groupings }) => groupings,
    (entity, appearances) => ({
      __typename: 'Grouping',
      ...named(entity, appearances),
      kind: entity.record.kind,
    }),
  ),
  ...namedCollection('Grouping'),
  terms: {
    brief: ({ briefs = [] }) => briefs,
    kind: single((row) => row.kind),
    country: (row) => optional(row.country),
  },
});
