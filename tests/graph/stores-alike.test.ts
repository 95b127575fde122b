import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { DataSet } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { answerLater } from '../support/later-snapshot.ts';
import { DATA, SECOND_BRIEF, serveSnapshot } from '../support/serve.ts';

const OPERATIONS = new URL('../../src/operations/', import.meta.url);
const operations = readdirSync(OPERATIONS)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, readFileSync(new URL(name, OPERATIONS), 'utf8')] as const);

let atOnce: MemorySnapshot;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF]);
  atOnce = new MemorySnapshot(data as DataSet);
});

test.each(operations)(
  '%s answers alike over a store that answers at once and one that answers later',
  async (_name, operation) => {
    const [now, later] = await Promise.all(
      [atOnce, answerLater(atOnce)].map((snapshot) => serveSnapshot(() => snapshot).ask(operation)),
    );
    expect(now?.errors).toBeUndefined();
    expect(later).toEqual(now);
  },
);

test('links are looked up in batches where a store answers later: once for each type and level, not for each row', async () => {
  const later = answerLater(atOnce);
  const query = `{ events(first: 40) { nodes { participants(first: 100) { nodes { slug ... on Country { code } } } } } }`;
  const { data, errors } = await serveSnapshot(() => later).ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).split('"slug"').length).toBeGreaterThan(80);
  expect(later.asked.byIds).toBeLessThanOrEqual(4);
});
