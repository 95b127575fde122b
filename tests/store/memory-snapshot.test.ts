import type { CatalogData } from '../../src/model/records/data-set.ts';
import { runAtOnce } from '../../src/model/steps.ts';
import { nothingKnown } from '../../src/store/index-rows.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { describeStore } from './contract.ts';

/** Other data of the same catalogs: some briefs are missing, and others have other titles and fewer claims and mentions. */
const othersOf = (catalogs: readonly CatalogData[]): CatalogData[] =>
  catalogs.map((catalog) => ({
    ...catalog,
    briefs: catalog.briefs
      .filter((_, index) => index !== 1)
      .map((brief, index) =>
        index % 3 === 0
          ? { ...brief, title: `${brief.title} as it was`, mentions: brief.mentions.slice(1), findings: [] }
          : brief,
      ),
    outcomes: undefined,
  }));

const afterChanges = (catalogs: readonly CatalogData[]): MemorySnapshot => {
  const known = nothingKnown();
  runAtOnce(MemorySnapshot.index(othersOf(catalogs), known));
  return runAtOnce(MemorySnapshot.index(catalogs, known));
};

describeStore('in memory', async (data) => MemorySnapshot.of(data));
// The same snapshot, later.
describeStore('with promises', async (data) => answerLater(MemorySnapshot.of(data)), { most: 2 });
// That it answers as a new one after any changes is the test of index-again.
describeStore('after changes', async (data) => afterChanges(data), { most: 12 });
