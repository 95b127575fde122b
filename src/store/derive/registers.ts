import { COUNTRY_CODES, findCountry } from '../../model/country.ts';
import type { Cluster } from '../../model/identity/cluster.ts';
import { mergeCountries } from '../../model/identity/merge-countries.ts';
import { jurisdictionOf, type MergedRecords, mergeEntries } from '../../model/identity/merge-entries.ts';
import type { Names } from '../../model/identity/names.ts';
import { isEqual } from '../../model/is-equal.ts';
import type { RegisterType } from '../../model/node-types.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import { countryNamesOf } from '../../model/rows/actor-rows.ts';
import type { Entity, Registers } from '../../model/rows/registers.ts';
import { forEachInSteps, type Steps } from '../../model/steps.ts';

/** The entities of an earlier load, by their first records. */
export type KnownEntities = WeakMap<object, KnownEntity>;

interface KnownEntity {
  /** What the entity was made from. */
  parts: readonly unknown[];
  entity: Entity;
}

/** The entities of the registers of all catalogs. One that is made from the same as before is the same object. */
export function* readRegisters(catalogs: readonly CatalogData[], names: Names, known: KnownEntities): Steps<Registers> {
  const entitiesOf = function* <Type extends RegisterType>(type: Type): Steps<Entity<MergedRecords[Type]>[]> {
    const entities: Entity<MergedRecords[Type]>[] = [];
    yield* forEachInSteps(names.clustersOf(type), (cluster) => entities.push(entityOf(cluster, names, known)));
    return entities;
  };
  const countries = readCountries(catalogs, known);
  return {
    countries,
    countryNames: keepNames(countries, known),
    organizations: yield* entitiesOf('Organization'),
    people: yield* entitiesOf('Person'),
    groupings: yield* entitiesOf('Grouping'),
    events: yield* entitiesOf('Event'),
    issues: yield* entitiesOf('Issue'),
    instruments: yield* entitiesOf('Instrument'),
  };
}

const entityOf = <Type extends RegisterType>(
  cluster: Cluster<Type>,
  resolver: Names,
  known: KnownEntities,
): Entity<MergedRecords[Type]> => {
  const { ref, names, entries } = cluster;
  const [first] = entries as [Cluster<Type>['entries'][number]];
  const parts = entries.flatMap((entry) => [
    entry.record,
    entry.partOf,
    entry.catalog,
    jurisdictionOf(entry, resolver)?.id,
  ]);
  const catalogs = () => [...new Set(entries.map(({ catalog }) => catalog))];
  return keep(known, first.record, [...names, ...parts], () => ({
    id: ref.id,
    names,
    catalogs: catalogs(),
    record: mergeEntries(cluster, resolver),
  })) as Entity<MergedRecords[Type]>;
};

/** All countries of ISO 3166-1, with the aliases from all registers. */
const readCountries = (catalogs: readonly CatalogData[], known: KnownEntities): Entity<readonly string[]>[] => {
  const additions = new Map(mergeCountries(catalogs).map((added) => [findCountry(added.code)?.alpha2, added] as const));
  return COUNTRY_CODES.map((country) => {
    const { alpha2: id } = country;
    const { aliases: record, catalogs: keys } = additions.get(id) ?? { aliases: [], catalogs: [] };
    const parts = [...record, ...keys.map((key) => `in ${key}`)];
    const make = () => ({ id, names: [id], catalogs: keys, record });
    return keep(known, country, parts, make) as Entity<readonly string[]>;
  });
};

/** What places may call countries: the same object if their aliases are those of before. */
const keepNames = (countries: Registers['countries'], known: KnownEntities): Registers['countryNames'] => {
  const { record } = keep(known, COUNTRY_CODES, countries, () => ({
    id: 'countries',
    names: [],
    catalogs: [],
    record: countryNamesOf(countries),
  }));
  return record as Registers['countryNames'];
};

/** The entity that was made from the same parts, or a new one. */
const keep = (known: KnownEntities, key: object, parts: readonly unknown[], make: () => Entity): Entity => {
  const before = known.get(key);
  if (before && isEqual(parts, before.parts)) return before.entity;
  const entity = make();
  known.set(key, { parts, entity });
  return entity;
};
