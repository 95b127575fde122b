import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { answerLater, answerWithThenables, toThenable } from '../support/later-snapshot.ts';
import { DATA, readerOf, SECOND_BRIEF, serveSnapshot, serveStore } from '../support/serve.ts';

const OPERATIONS = new URL('../../src/operations/', import.meta.url);
const operations = readdirSync(OPERATIONS)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, OPERATIONS), 'utf8')] as const);

let inMemory: MemorySnapshot;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF]);
  inMemory = MemorySnapshot.of(data as CatalogData[]);
});

test.each(operations)(
  '%s has the same answer over a synchronous store, one with promises, and one with other thenables',
  async (_name, operation) => {
    const store = readerOf(inMemory);
    const [now, later, thenable] = await Promise.all([
      serveSnapshot(inMemory).ask(operation),
      serveStore({ ...store, snapshot: async () => answerLater(inMemory) }).ask(operation),
      serveStore({ ...store, snapshot: () => toThenable(Promise.resolve(answerWithThenables(inMemory))) }).ask(
        operation,
      ),
    ]);
    expect(now.errors).toBeUndefined();
    expect(later).toEqual(now);
    expect(thenable).toEqual(now);
  },
);

test('over a store with promises, references are looked up in batches: one for each type and level, not one for each row', async () => {
  const later = answerLater(inMemory);
  const query = `{ events(first: 40) { nodes { participants(first: 100) { nodes { slug ... on Country { code } } } } } }`;
  const { data, errors } = await serveSnapshot(later).ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).split('"slug"').length).toBeGreaterThan(80);
  expect(later.asked.byIds).toBeLessThanOrEqual(4);
});
