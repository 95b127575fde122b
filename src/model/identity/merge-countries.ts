import { compareText } from '../compare-text.ts';
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
  /** The keys of these catalogs. */
  catalogs: readonly string[];
  cut: readonly Cut[];
}

/** The additions of all catalogs to countries, by code. Countries belong to no catalog; those of the commons come first. */
export const mergeCountries = (catalogs: readonly CatalogWithCountries[]): MergedCountry[] => {
  const byCode = new Map<string, { catalog: string; aliases: readonly string[] }[]>();
  for (const { catalog, actors } of commonsFirst(catalogs))
    for (const { code, aliases } of actors.countries) {
      const addition = { catalog: catalog.key, aliases };
      if (!byCode.get(code)?.push(addition)) byCode.set(code, [addition]);
    }
  return [...byCode]
    .sort(([a], [b]) => compareText(a, b))
    .map(([code, additions]) => {
      const { list, cut } = uniteLists(
        'aliases',
        additions.map(({ aliases }) => aliases),
        (alias) => alias,
      );
      return { code, aliases: list, catalogs: additions.map(({ catalog }) => catalog), cut };
    });
};
