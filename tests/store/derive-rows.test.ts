import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { deriveRows, streamRows } from '../../src/store/derive/derive-rows.ts';
import { anyPublished } from '../support/any-published.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
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
