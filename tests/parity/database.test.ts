import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { openLoaded } from '../store/postgres/open-loaded.ts';
import { serveStoreThreeWays, WAYS, type Ways } from '../support/federation.ts';
import { openPglite } from '../support/pglite.ts';
import { type Asker, DATA, SECOND_BRIEF, serveSnapshot, THIRD_BRIEF } from '../support/serve.ts';
import { findDifferences } from './compare-answers.ts';
import { createQueryGenerator } from './generate-query.ts';
import { readKnownValues } from './known-values.ts';

/**
 * Random queries answer from a database as from files: from the whole graph and from gateways, whose subgraphs read it. The gate runs
 * 50; set STORE_QUERIES for more.
 */

const COUNT = Number(process.env.STORE_QUERIES ?? 50);
const SEED = Number(process.env.PARITY_SEED ?? 1);

let files: Asker;
let database: Ways;
let generator: ReturnType<typeof createQueryGenerator>;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
  const memory = MemorySnapshot.of(data ?? []);
  files = serveSnapshot(memory);
  database = await serveStoreThreeWays(await openLoaded(await openPglite(), data ?? []));
  const schema = buildGraph();
  generator = createQueryGenerator({ schema, values: await readKnownValues(schema, memory), seed: SEED });
}, 120_000);
afterAll(() => database.close());

test(`${COUNT} queries are answered alike from files and from a database, as a whole and by gateways`, async () => {
  const ways = WAYS.map((way): [string, Asker] => [`database, ${way}`, database[way]]);
  const { differences } = await findDifferences([['files', files], ...ways], generator, COUNT);
  expect(differences).toEqual([]);
}, 600_000);
