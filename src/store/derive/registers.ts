import { COUNTRY_CODES, findCountry } from '../../model/country.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { Entity, Registers } from '../../model/rows/define-collection.ts';

/** The entities of an earlier load, by their records. */
export type KnownEntities = WeakMap<object, Entity>;

/** The entities of the registers of all catalogs. One whose record is the same as before is the same object. */
export const readRegisters = (catalogs: readonly CatalogData[], known: KnownEntities): Registers => {
  const entityOf = <Record extends { slug: string; partOf?: string | undefined }>(record: Record): Entity<Record> => {
    const before = known.get(record);
    if (before) return before as Entity<Record>;
    const entity = { id: record.slug, record, partOf: record.partOf ?? null };
    known.set(record, entity);
    return entity;
  };
  return {
    countries: readCountries(catalogs, known),
    organizations: catalogs.flatMap(({ actors }) => actors.organizations.map(entityOf)),
    people: catalogs.flatMap(({ actors }) => actors.people.map(entityOf)),
    groupings: catalogs.flatMap(({ actors }) => actors.groupings.map(entityOf)),
    events: catalogs.flatMap(({ events }) => events.events.map(entityOf)),
    issues: catalogs.flatMap(({ events }) => events.issues.map(entityOf)),
  };
};

/** All countries of ISO 3166-1, with the aliases from all registers. */
const readCountries = (catalogs: readonly CatalogData[], known: KnownEntities): Entity<readonly string[]>[] => {
  const aliases = new Map<string, string[]>();
  for (const { actors } of catalogs)
    for (const record of actors.countries) {
      const code = findCountry(record.code)?.alpha2 ?? '';
      aliases.set(code, [...new Set([...(aliases.get(code) ?? []), ...record.aliases])]);
    }
  return COUNTRY_CODES.map((country) => {
    const record = aliases.get(country.alpha2) ?? [];
    const before = known.get(country) as Entity<readonly string[]> | undefined;
    if (
      before &&
      record.length === before.record.length &&
      record.every((name, index) => name === before.record[index])
    )
      return before;
    const entity = { id: country.alpha2, record, partOf: null };
    known.set(country, entity);
    return entity;
  });
};
