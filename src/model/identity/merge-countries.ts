import type { CountryRecord } from '../records/actor-records.ts';
import type { NamedCatalog } from './entry.ts';
import { commonsFirst } from './entry-index.ts';
import { type Cut, uniteLists } from './unite-lists.ts';

/** What a catalog adds to countries. */
type CatalogWithCountries = Pick<NamedCatalog, 'catalog'> & { actors: { countries: readonly CountryRecord[] } };

/** A country with the aliases of all catalogs. */
export interface MergedCountry {
  /** Alpha-3. */
  code: string;
  aliases: readonly string[];
  cut: readonly Cut[];
}

/** The additions of all catalogs to countries, by code. Countries belong to no catalog; those of the commons come first. */
export const mergeCountries = (catalogs: readonly CatalogWithCountries[]): MergedCountry[] => {
  const byCode = new Map<string, (readonly string[])[]>();
  for (const { actors } of commonsFirst(catalogs))
    for (const { code, aliases } of actors.countries) if (!byCode.get(code)?.push(aliases)) byCode.set(code, [aliases]);
  return [...byCode.keys()].sort().map((code) => {
    const { list, cut } = uniteLists('aliases', byCode.get(code) ?? [], (alias) => alias);
    return { code, aliases: list, cut };
  });
};
