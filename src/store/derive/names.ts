import { findCountry } from '../../model/country.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { ACTOR_TYPES, type NodeType } from '../../model/node-types.ts';
import type { CatalogData } from '../../model/records/data-set.ts';

/** What names in the files of catalogs stand for. */
export interface Names {
  /** The entity that a reference in a file of a catalog names, among these types; null if there is none. */
  resolve(catalog: CatalogData, types: readonly NodeType[], ref: string): NodeRef | null;
}

/** The names of catalogs without namespaces. */
export const readNames = (catalogs: readonly CatalogData[]): Names => {
  const actors = new Map<string, NodeType>();
  for (const { actors: register } of catalogs) {
    for (const { slug } of register.organizations) actors.set(slug, 'Organization');
    for (const { slug } of register.people) actors.set(slug, 'Person');
    for (const { slug } of register.groupings) actors.set(slug, 'Grouping');
  }
  return {
    resolve(_catalog, types, ref) {
      if (!types.some((type) => ACTOR_TYPES.some((actor) => actor === type)))
        return { type: types[0] as NodeType, id: ref };
      const country = ref.length <= 3 ? findCountry(ref) : undefined;
      if (country) return { type: 'Country', id: country.alpha2 };
      const type = actors.get(ref);
      return type ? { type, id: ref } : null;
    },
  };
};
