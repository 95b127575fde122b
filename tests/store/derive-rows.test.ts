import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { deriveRows, streamRows } from '../../src/store/derive/derive-rows.ts';
import { MemorySnapshot, toCatalogData } from '../../src/store/memory/memory-snapshot.ts';
import { anyPublished } from '../support/any-published.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { generateDataSet } from '../support/generated-data.ts';
import { runs } from '../support/runs.ts';
import { loadCatalogs, WHOLE } from '../support/three-catalogs.ts';

/** Rows that are derived some after the others are those that are derived together in memory. */

const NAMES = Object.keys(collections) as CollectionName[];

const inOrder = (rowsOf: (name: CollectionName) => readonly unknown[]) =>
  Object.fromEntries(
    NAMES.map((name) => {
      const { id } = collectionOf(name);
      return [name, [...rowsOf(name)].sort((a, b) => (id(a) < id(b) ? -1 : 1))];
    }),
  );

const deriveTogether = (data: readonly CatalogData[]) => inOrder(deriveRows(data));

const deriveInParts = (data: readonly CatalogData[], most?: number) => {
  const parts = [...streamRows(data, { most })];
  const shares = parts.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  return inOrder((name) => parts.filter((part) => part.name === name).flatMap(({ rows }) => rows));
};

test.each([1, 7, undefined])('of catalogs with everything, in parts of %s', async (size) => {
  for (const data of [generateFullCatalogs(), await loadCatalogs(WHOLE)]) {
    const together = deriveTogether(data);
    expect(deriveInParts(data, size)).toEqual(together);
    expect(together.Mention?.length).toBeGreaterThan(0);
  }
});

test('of any catalogs, in parts of any size', () => {
  fc.assert(
    fc.property(anyPublished, fc.integer({ min: 1, max: 20 }), (data, size) => {
      expect(deriveInParts(data, size)).toEqual(deriveTogether(data));
    }),
    { numRuns: runs(40) },
  );
});

test('the revision and the rows do not depend on the order of catalogs and files', () => {
  const catalog = toCatalogData(generateDataSet(60, 12));
  const half = (from: number, to: number, key: string): CatalogData => ({
    ...catalog,
    catalog: { ...catalog.catalog, key },
    briefs: catalog.briefs.slice(from, to),
    ...(from > 0 && {
      actors: { countries: [], organizations: [], people: [], groupings: [] },
      events: { events: [], issues: [], instruments: [] },
    }),
  });
  const halves = [half(0, 6, 'a'), half(6, 12, 'b')];
  const forward = MemorySnapshot.of(halves);
  const backward = MemorySnapshot.of(halves.toReversed());
  expect(backward.revision).toBe(forward.revision);
  const first = { where: [], order: 'DATE' as const, descending: false, take: 100, from: 'START' as const };
  expect(backward.page('Event', first)).toEqual(forward.page('Event', first));
});
