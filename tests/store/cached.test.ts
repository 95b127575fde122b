import { expect, test } from 'vitest';
import { cached } from '../../src/store/cached.ts';
import { isPromise } from '../../src/store/maybe-promise.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { generateFullCatalogs } from '../support/full-data.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { describeStore } from './contract.ts';

describeStore('kept', async (data) => cached(answerLater(MemorySnapshot.of(data)), 50_000_000), { most: 2 });
describeStore('kept in too little memory', async (data) => cached(answerLater(MemorySnapshot.of(data)), 20_000), {
  most: 1,
  hasSearch: false,
});

const PAGE = { where: [], order: 'DATE', descending: false, take: 5, from: 'START' } as const;

test('what is asked for in one turn is read together, and afterwards answered at once', async () => {
  const memory = MemorySnapshot.of(generateFullCatalogs());
  const later = answerLater(memory);
  const snapshot = cached(later, 50_000_000);
  const ids = memory.page('Event', PAGE).rows.map(({ slug }) => slug);
  const found = await Promise.all(ids.map((id) => snapshot.byIds('Event', [id])));
  expect(found).toEqual(ids.map((id) => memory.byIds('Event', [id])));
  expect(later.asked.byIds).toBe(1);
  expect(isPromise(snapshot.byIds('Event', ids))).toBe(false);
  const first = snapshot.page('Event', PAGE);
  // Asked for while it is read: it is read once.
  expect(snapshot.page('Event', PAGE)).toBe(first);
  await first;
  expect(snapshot.page('Event', PAGE)).toEqual(memory.page('Event', PAGE));
  // The rows of the page are known by their ids as well.
  expect(isPromise(snapshot.byIds('Event', ids))).toBe(false);
  expect(snapshot.kept().count).toBeGreaterThan(ids.length);
});

test('what cannot be read is asked for again', async () => {
  const memory = MemorySnapshot.of(generateFullCatalogs());
  let fails = true;
  const snapshot = cached(
    {
      ...answerLater(memory),
      counts: async (name, wheres) => {
        if (fails) throw new Error('lost');
        return memory.counts(name, wheres);
      },
    },
    1_000_000,
  );
  await expect(snapshot.count('Event', [])).rejects.toThrow('lost');
  fails = false;
  expect(await snapshot.count('Event', [])).toBe(memory.count('Event', []));
});
