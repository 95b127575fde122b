import { beforeAll, expect, test } from 'vitest';
import { type CollectionName, collectionOf, collections } from '../../src/model/collections.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { DATA, LEDGER_BRIEF, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';

const orders = Object.keys(collections).flatMap((name) =>
  Object.keys(collectionOf(name as CollectionName).orders).map((order) => [name as CollectionName, order] as const),
);

let snapshot: MemorySnapshot;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF, LEDGER_BRIEF]);
  snapshot = MemorySnapshot.of(data as CatalogData[]);
});

test.each(orders)('the sort keys of %s by %s have the declared shape and are unique', (name, order) => {
  const { rows } = snapshot.page(name, {
    where: [],
    order: order as never,
    descending: false,
    take: 10_000,
    from: 'START',
  });
  const { key, shape } = collectionOf(name).orders[order] as { key(row: unknown): readonly unknown[]; shape: string };
  expect(rows.length).toBeGreaterThan(0);
  expect(
    new Set(
      rows.map((row) =>
        key(row)
          .map((part) => (typeof part)[0])
          .join(''),
      ),
    ),
  ).toEqual(new Set([shape]));
  expect(new Set(rows.map((row) => JSON.stringify(key(row)))).size).toBe(rows.length);
});
