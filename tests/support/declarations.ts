import type { CatalogData } from '../../src/model/records/data-set.ts';

/** Catalogs with other declarations of what is the same. */

type SameAs = string[] | undefined;

/** The catalogs with what `map` makes of each entry's list; `name` is that of the entry, such as `Event:aa/alpha`. */
export const mapDeclarations = (
  data: readonly CatalogData[],
  map: (sameAs: SameAs, name: string) => SameAs,
): CatalogData[] =>
  data.map((catalog) => {
    const { namespace } = catalog.catalog;
    const mapped = <Entry extends { slug: string; sameAs?: SameAs }>(
      entries: readonly Entry[],
      type: string,
    ): Entry[] =>
      entries.map((entry) => {
        const name = `${type}:${namespace === null ? '' : `${namespace}/`}${entry.slug}`;
        const sameAs = map(entry.sameAs, name);
        // An entry that does not change stays the same object, as when its file does not change.
        return sameAs === entry.sameAs ? entry : { ...entry, sameAs };
      });
    const { countries, organizations, people, groupings } = catalog.actors;
    const { events, issues, instruments } = catalog.events;
    const actors = {
      countries,
      organizations: mapped(organizations, 'Organization'),
      people: mapped(people, 'Person'),
      groupings: mapped(groupings, 'Grouping'),
    };
    return {
      ...catalog,
      actors,
      events: {
        events: mapped(events, 'Event'),
        issues: mapped(issues, 'Issue'),
        instruments: mapped(instruments, 'Instrument'),
      },
    };
  });

/** The catalogs as if none of their entries were declared the same as anything. */
export const withoutDeclarations = (data: readonly CatalogData[]): CatalogData[] =>
  mapDeclarations(data, () => undefined);
