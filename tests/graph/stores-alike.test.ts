import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cached } from '../../src/store/cached.ts';
import { answerLater, answerWithThenables, toThenable } from '../support/later-snapshot.ts';
import { DATA, readerOf, SECOND_BRIEF, serveSnapshot, serveStore, snapshotOf } from '../support/serve.ts';

const OPERATIONS = new URL('../../src/operations/', import.meta.url);
const operations = readdirSync(OPERATIONS)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, OPERATIONS), 'utf8')] as const);

const inMemory = await snapshotOf(DATA, SECOND_BRIEF);

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

test('over a store with promises whose answers are kept, references are looked up in batches: one for each type and level', async () => {
  const later = answerLater(inMemory);
  const query = `{ events(first: 40) { nodes { participants(first: 100) { nodes { slug ... on Country { code } } } } } }`;
  const { data, errors } = await serveSnapshot(cached(later, 10_000_000)).ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).split('"slug"').length).toBeGreaterThan(80);
  expect(later.asked.byIds).toBeLessThanOrEqual(4);
});
