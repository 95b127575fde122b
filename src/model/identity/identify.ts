import { listClusters } from './cluster.ts';
import type { NamedCatalog } from './entry.ts';
import { indexEntries } from './entry-index.ts';
import { createNames, type Names } from './names.ts';
import { noticeShadows, noticeTwoTypes } from './notices.ts';
import { type Notice, ReportList } from './reports.ts';
import { uniteEntries } from './unite.ts';

/**
 * Finds which entries of all catalogs are the same, from what they declare. The result does not depend on the order of
 * catalogs, entries and lists, and nothing is remembered: without a declaration, it is as if there had been none.
 */
export const identify = (catalogs: readonly NamedCatalog[]): Names => {
  const notices = new ReportList<Notice>();
  const index = indexEntries(catalogs);
  const united = uniteEntries(index);
  const clusters = listClusters(united, notices);
  const names = createNames(index, clusters);
  noticeShadows(index, names, notices);
  noticeTwoTypes(united.declarations, notices);
  return { ...names, conflicts: index.conflicts, ignored: united.ignored, notices };
};
