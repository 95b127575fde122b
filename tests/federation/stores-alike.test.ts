import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { serveFederation } from '../support/federation.ts';
import { answerWithThenables, toThenable } from '../support/later-snapshot.ts';
import { type Asker, DATA, readerOf } from '../support/serve.ts';

/** A gateway gives the same answers, whether the store of its subgraphs returns values or thenables. */

const OPERATIONS = new URL('../../src/operations/', import.meta.url);
const operations = readdirSync(OPERATIONS)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, OPERATIONS), 'utf8')] as const);

let inMemory: Asker & { close(): void };
let withThenables: Asker & { close(): void };
beforeAll(async () => {
  const snapshot = MemorySnapshot.of((await loadDataSet([DATA])).data as CatalogData[]);
  const store = readerOf(snapshot);
  inMemory = await serveFederation(store);
  withThenables = await serveFederation({
    ...store,
    snapshot: () => toThenable(Promise.resolve(answerWithThenables(snapshot))),
  });
});
afterAll(() => {
  inMemory.close();
  withThenables.close();
});

test.each(operations)('%s', async (_name, operation) => {
  const expected = await inMemory.ask(operation);
  expect(expected.errors).toBeUndefined();
  expect(await withThenables.ask(operation)).toEqual(expected);
});
