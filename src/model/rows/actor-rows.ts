import { type CountryNames, placeText } from '../accounts/place-extent.ts';
import { COUNTRY_CODES, findCountry } from '../country.ts';
import type { NodeRef } from '../node-ref.ts';
import type { ActorType } from '../node-types.ts';
import type { GroupingRecord, OrganizationRecord, PersonRecord } from '../records/actor-records.ts';
import { append, defineCollection, foldText, optional, type RowSource } from './define-collection.ts';

/** The rows of actors. Countries are derived from ISO 3166-1; the register only adds to them. */

export interface CountryRow {
  __typename: 'Country';
  /** ISO 3166-1 alpha-2, in capitals; part of its global id. */
  code: string;
  alpha3: string;
  /** The code in lower case. The name of a country may change; its code rarely does. */
  slug: string;
  aliases: readonly string[];
  /** The briefs that name it. */
  briefs: readonly string[];
}

interface Named {
  slug: string;
  names: Readonly<Record<string, string>>;
  aliases: readonly string[];
  /** Alpha-2 code. */
  country: string | null;
  /** The briefs that name it. */
  briefs: readonly string[];
}

export interface OrganizationRow extends Named {
  __typename: 'Organization';
  kind: OrganizationRecord['kind'];
  partOf: string | null;
}

export interface PersonRow extends Named {
  __typename: 'Person';
}

export interface GroupingRow extends Named {
  __typename: 'Grouping';
  kind: GroupingRecord['kind'];
}

export type ActorRow = CountryRow | OrganizationRow | PersonRow | GroupingRow;

/** The id of an actor: the code of a country, the slug of any other. */
export const actorId = (actor: ActorRow): string => (actor.__typename === 'Country' ? actor.code : actor.slug);

const toAlpha2 = (code: string | undefined): string | null => (code && findCountry(code)?.alpha2) || null;

const englishName = (row: Named): string => row.names.en ?? row.slug;

const named = (record: OrganizationRecord | PersonRecord | GroupingRecord, briefs: Map<string, string[]>): Named => ({
  slug: record.slug,
  names: record.names,
  aliases: record.aliases,
  country: toAlpha2(record.country),
  briefs: briefs.get(record.slug) ?? [],
});

const searchNamed = (row: Named) => ({ title: englishName(row), names: [...Object.values(row.names), ...row.aliases] });

/** The slugs of the briefs that name an actor. */
const briefsNaming = (source: RowSource, list: 'countries' | 'organizations' | 'people' | 'groupings') => {
  const briefs = new Map<string, string[]>();
  for (const brief of source.data.briefs)
    for (const { actor } of brief[list]) append(briefs, source.actor(actor).id, brief.slug);
  return briefs;
};

const englishCountryNames = new Intl.DisplayNames('en', { type: 'region' });

export const countries = defineCollection<CountryRow>()({
  rows(source): CountryRow[] {
    const briefs = briefsNaming(source, 'countries');
    const aliases = new Map(source.data.actors.countries.map((record) => [toAlpha2(record.code), record.aliases]));
    return COUNTRY_CODES.map(({ alpha2, alpha3 }) => ({
      __typename: 'Country',
      code: alpha2,
      alpha3,
      slug: alpha2.toLowerCase(),
      aliases: aliases.get(alpha2) ?? [],
      briefs: briefs.get(alpha2) ?? [],
    }));
  },
  id: (row) => row.code,
  terms: { brief: (row) => row.briefs, named: (row) => [String(row.briefs.length > 0)] },
  orders: {
    CODE: { shape: 's', key: (row) => [row.code] },
    NAME: { shape: 'ss', key: (row) => [foldText(englishCountryNames.of(row.code) ?? row.code), row.code] },
  },
  search: (row) => ({
    title: englishCountryNames.of(row.code) ?? row.code,
    names: [row.code, row.alpha3, ...row.aliases],
  }),
});

/** The names of countries by which places name them: in English, with aliases and codes. */
export const countryNamesOf = (source: RowSource): CountryNames =>
  new Map(
    source.rowsOf(countries).map(({ code, alpha3, aliases }) => {
      const names = [englishCountryNames.of(code) ?? code, code, alpha3, ...aliases];
      return [code, new Set(names.map(placeText))];
    }),
  );

export const organizations = defineCollection<OrganizationRow>()({
  rows(source): OrganizationRow[] {
    const briefs = briefsNaming(source, 'organizations');
    return source.data.actors.organizations.map((record) => ({
      __typename: 'Organization',
      ...named(record, briefs),
      kind: record.kind,
      partOf: record.partOf ?? null,
    }));
  },
  id: (row) => row.slug,
  terms: {
    brief: (row) => row.briefs,
    kind: (row) => [row.kind],
    country: (row) => optional(row.country),
    partOf: (row) => optional(row.partOf),
  },
  orders: { NAME: { shape: 'ss', key: (row) => [foldText(englishName(row)), row.slug] } },
  search: searchNamed,
});

export const people = defineCollection<PersonRow>()({
  rows(source): PersonRow[] {
    const briefs = briefsNaming(source, 'people');
    return source.data.actors.people.map((record) => ({ __typename: 'Person', ...named(record, briefs) }));
  },
  id: (row) => row.slug,
  terms: { brief: (row) => row.briefs, country: (row) => optional(row.country) },
  orders: { NAME: { shape: 'ss', key: (row) => [foldText(englishName(row)), row.slug] } },
  search: searchNamed,
});

export const groupings = defineCollection<GroupingRow>()({
  rows(source): GroupingRow[] {
    const briefs = briefsNaming(source, 'groupings');
    return source.data.actors.groupings.map((record) => ({
      __typename: 'Grouping',
      ...named(record, briefs),
      kind: record.kind,
    }));
  },
  id: (row) => row.slug,
  terms: {
    brief: (row) => row.briefs,
    kind: (row) => [row.kind],
    country: (row) => optional(row.country),
  },
  orders: { NAME: { shape: 'ss', key: (row) => [foldText(englishName(row)), row.slug] } },
  search: searchNamed,
});

/** Creates a function that finds the actor with a code or slug in one data set. */
export const actorFinder = (data: RowSource['data']): ((ref: string) => NodeRef<ActorType> | undefined) => {
  const bySlug = new Map<string, NodeRef<ActorType>>();
  for (const { slug } of data.actors.organizations) bySlug.set(slug, { type: 'Organization', id: slug });
  for (const { slug } of data.actors.people) bySlug.set(slug, { type: 'Person', id: slug });
  for (const { slug } of data.actors.groupings) bySlug.set(slug, { type: 'Grouping', id: slug });
  return (ref) => {
    const country = ref.length <= 3 ? findCountry(ref) : undefined;
    return country ? { type: 'Country', id: country.alpha2 } : bySlug.get(ref);
  };
};
