import { formatName } from '../../model/identity/name.ts';
import type { Names } from '../../model/identity/names.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { FromBriefs } from '../../model/rows/derivation.ts';
import { createBriefSource, createOutcomesSource, findText } from './brief-source.ts';

/** The rows of a collection that a file states, without what they take from others. */
export type RowsOf = (collection: { derive: unknown }) => readonly unknown[];

/** Opens a file that states rows: that of a brief, or of the outcomes of a catalog. What was derived of it is let go with the result. */
export type StatingFile = () => RowsOf;

/** The files of all catalogs that state rows. Of equal copies in several folders, one is read. */
export const statingFiles = (catalogs: readonly CatalogData[], names: Names): StatingFile[] =>
  catalogs.flatMap((catalog) => {
    const { key, namespace } = catalog.catalog;
    const isRead = ({ slug }: BriefFile) => names.catalogOf('Brief', formatName({ namespace, slug })) === key;
    const { outcomes } = catalog;
    return [
      ...catalog.briefs.filter(isRead).map((record) => () => {
        const { source } = createBriefSource(catalog, record, findText(catalogs, catalog, record.slug), names);
        return keepRows(({ rows }) => [...rows(source)]);
      }),
      ...(outcomes
        ? [
            () => {
              const { source } = createOutcomesSource(catalog, outcomes, names);
              return keepRows(({ ofOutcomes }) => ofOutcomes?.(source) ?? []);
            },
          ]
        : []),
    ];
  });

const keepRows = (derive: (by: FromBriefs<unknown>) => readonly unknown[]): RowsOf => {
  const known = new Map<unknown, readonly unknown[]>();
  return (collection) => {
    const rows = known.get(collection) ?? derive(collection.derive as FromBriefs<unknown>);
    known.set(collection, rows);
    return rows;
  };
};
