import { runAtOnce, type Steps } from '../steps.ts';
import { listClusters } from './cluster.ts';
import type { NamedCatalog } from './entry.ts';
import { indexEntries } from './entry-index.ts';
import { createNames, type Names } from './names.ts';
import { noticeShadows, noticeTwoTypes } from './notices.ts';
import { type Notice, ReportList } from './reports.ts';
import { StepCount } from './step-count.ts';
import { uniteEntries } from './unite.ts';

/**
 * Finds which entries of all catalogs are the same, from what they declare. The result does not depend on the order of
 * catalogs, entries and lists, and nothing is remembered: without a declaration, it is as if there had been none. Yields
 * after so many steps that none takes long.
 */
export function* identifyInSteps(catalogs: readonly NamedCatalog[]): Steps<Names> {
  const steps = new StepCount();
  const notices = new ReportList<Notice>();
  const index = yield* indexEntries(catalogs, steps);
  const united = yield* uniteEntries(index, steps);
  const clusters = yield* listClusters(united, notices, steps);
  const names = yield* createNames(index, clusters, steps);
  yield* noticeShadows(index, names, notices, steps);
  yield* noticeTwoTypes(united.declarations, notices, steps);
  return { ...names, conflicts: index.conflicts, ignored: united.ignored, notices };
}

/** Finds which entries are the same, without a break. */
export const identify = (catalogs: readonly NamedCatalog[]): Names => runAtOnce(identifyInSteps(catalogs));
