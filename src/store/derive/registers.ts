import { COUNTRY_CODES, findCountry } from '../../model/countries/country.ts';
import type { Cluster } from '../../model/identity/clusters.ts';
import type { NameIndex } from '../../model/identity/identify.ts';
import { type MergedRecords, mergeCountries, mergeEntries } from '../../model/identity/merge.ts';
import type { RegisterType } from '../../model/node-types.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { countryNamesOf } from '../../model/rows/actor-rows.ts';
import type { Entity, Registers } from '../../model/rows/derivation.ts';
import { unique } from '../../model/rows/lists.ts';

/** The entities of the registers of all catalogs. */
export const readRegisters = (catalogs: readonly CatalogData[], names: NameIndex): Registers => {
  const entitiesOf = <Type extends RegisterType>(type: Type): Entity<MergedRecords[Type]>[] =>
    names.clustersOf(type).map((cluster) => toEntity(cluster, names));
  const countries = readCountries(catalogs);
  return {
    countries,
    countryNames: countryNamesOf(countries),
    organizations: entitiesOf('Organization'),
    people: entitiesOf('Person'),
    groupings: entitiesOf('Grouping'),
    events: entitiesOf('Event'),
    issues: entitiesOf('Issue'),
    instruments: entitiesOf('Instrument'),
  };
};

const toEntity = <Type extends RegisterType>(
  cluster: Cluster<Type>,
  names: NameIndex,
): Entity<MergedRecords[Type]> => ({
  id: cluster.ref.id,
  names: cluster.names,
  catalogs: unique(cluster.entries.map(({ catalog }) => catalog)),
  record: mergeEntries(cluster, names),
});

/** All countries of ISO 3166-1, with the aliases from all registers. */
const readCountries = (catalogs: readonly CatalogData[]): Entity<readonly string[]>[] => {
  const additions = new Map(mergeCountries(catalogs).map((added) => [findCountry(added.code)?.alpha2, added] as const));
  return COUNTRY_CODES.map(({ alpha2: id }) => {
    const { aliases, catalogs: keys } = additions.get(id) ?? { aliases: [], catalogs: [] };
    return { id, names: [id], catalogs: keys, record: aliases };
  });
};
