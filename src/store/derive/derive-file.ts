import type { NameIndex } from '../../model/identity/identify.ts';
import { formatName } from '../../model/identity/name.ts';
import type { BriefFile } from '../../model/records/brief-records.ts';
import type { CatalogData } from '../../model/records/data-set.ts';
import type { OutcomesFile } from '../../model/records/outcome-records.ts';
import type { FromBriefs } from '../../model/rows/derivation.ts';
import { createBriefSource, createOutcomesSource } from './brief-source.ts';

/** A file that states rows: that of a brief, or of the outcomes of a catalog. */
export type StatingFile = { catalog: CatalogData } & ({ brief: BriefFile } | { outcomes: OutcomesFile });

/** The rows of a collection that a file states, without what they take from others. */
export type StatedRows = (collection: { derive: unknown }) => readonly unknown[];

/** The files of all catalogs that state rows, in their order. Of equal copies of a brief in several folders, one is listed. */
export const listFiles = (catalogs: readonly CatalogData[], names: NameIndex): StatingFile[] =>
  catalogs.flatMap((catalog): StatingFile[] => {
    const { key, namespace } = catalog.catalog;
    const isRead = ({ slug }: BriefFile) => names.catalogOf('Brief', formatName({ namespace, slug })) === key;
    const briefs = catalog.briefs.filter(isRead).map((brief) => ({ catalog, brief }));
    return catalog.outcomes ? [...briefs, { catalog, outcomes: catalog.outcomes }] : briefs;
  });

/** Derives the rows that a file states: those of a collection when they are first asked for. */
export const deriveFile = (file: StatingFile, catalogs: readonly CatalogData[], names: NameIndex): StatedRows => {
  const derive = openFile(file, catalogs, names);
  const known = new Map<object, readonly unknown[]>();
  return (collection) => {
    const rows = known.get(collection) ?? derive(collection.derive as FromBriefs<unknown>);
    known.set(collection, rows);
    return rows;
  };
};

const openFile = (
  file: StatingFile,
  catalogs: readonly CatalogData[],
  names: NameIndex,
): ((derive: FromBriefs<unknown>) => readonly unknown[]) => {
  if ('outcomes' in file) {
    const source = createOutcomesSource(file.catalog, file.outcomes, names);
    return ({ ofOutcomes }) => ofOutcomes?.(source) ?? [];
  }
  const source = createBriefSource(file.catalog, file.brief, findText(catalogs, file.catalog, file.brief.slug), names);
  return ({ rows }) => rows(source);
};

/** The text of a brief, which another copy of the brief may have. */
const findText = (
  catalogs: readonly CatalogData[],
  { catalog, texts }: CatalogData,
  slug: string,
): string | undefined =>
  texts.get(slug) ??
  catalogs.find((other) => other.catalog.namespace === catalog.namespace && other.texts.has(slug))?.texts.get(slug);
