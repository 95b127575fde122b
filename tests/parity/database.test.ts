import { isDeepStrictEqual } from 'node:util';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContext } from '../../src/graph/context.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import type { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import { loadCatalogs } from '../../src/store/postgres/load.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { serveStoreBothWays, WAYS, type Ways } from '../support/federation.ts';
import { openPglite } from '../support/pglite.ts';
import { type Asker, DATA, readOnce, SECOND_BRIEF, serveSnapshot, THIRD_BRIEF } from '../support/serve.ts';
import { findDifferences } from './compare-answers.ts';
import { createQueryGenerator } from './generate-query.ts';
import { type KnownValues, readKnownValues } from './known-values.ts';

/**
 * Random queries answer from a database as from files: without a server, and from the whole graph and from gateways, whose subgraphs
 * read it. The gate runs 100 and 50; set STORE_QUERIES for more.
 */

const COUNT = Number(process.env.STORE_QUERIES ?? 100);
const SERVED = Number(process.env.STORE_QUERIES ?? 50);
const SEED = Number(process.env.PARITY_SEED ?? 1);
const FOLDERS = [DATA, SECOND_BRIEF, THIRD_BRIEF];

const schema = buildGraph();
let memory: MemorySnapshot;
let store: Store;
let ways: Ways;
let values: KnownValues;
beforeAll(async () => {
  memory = await readOnce(...FOLDERS);
  values = await readKnownValues(schema, memory);
  const database = await openPglite();
  await loadCatalogs(database, (await loadDataSet(FOLDERS)).data ?? []);
  // Each has read nothing before its queries.
  const open = () => openPostgresStore({ database, poll: 3_600_000 });
  store = await open();
  ways = await serveStoreBothWays(await open());
}, 120_000);
afterAll(() => Promise.all([ways.close(), store.close()]));

/** An error without its place in lists: of the same error in several rows, one store meets another first. */
const describe = ({ message, path = [], extensions }: GraphQLError): string =>
  [extensions.code, message, ...path.filter((key) => typeof key === 'string')].join(' ');

const executor = createExecutor(schema, { compileAt: 1, maxCost: Number.MAX_SAFE_INTEGER });
const reference = createExecutor(schema, { executor: 'reference', maxCost: Number.MAX_SAFE_INTEGER });

const ask = async (
  of: Pick<Store, 'snapshot'>,
  document: string,
  variableValues: Record<string, unknown>,
  run: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult> = execute,
) => {
  const contextValue = await openContext(of);
  try {
    const result = await run({ schema, document: parse(document), variableValues, contextValue });
    return { data: JSON.stringify(result.data), errors: [...new Set(result.errors?.map(describe))].sort() };
  } finally {
    await contextValue.release();
  }
};

test(`${COUNT} queries are answered alike by both stores`, async () => {
  const { next } = createQueryGenerator({ schema, values, seed: SEED });
  const differences: unknown[] = [];
  let length = 0;
  for (let index = 0; index < COUNT; index++) {
    const { name, document, variables } = next();
    const expected = await ask({ snapshot: () => memory }, document, variables);
    const byReference = await ask(store, document, variables, reference.execute);
    const first = await ask(store, document, variables, executor.execute);
    const again = await ask(store, document, variables, executor.execute);
    if (!isDeepStrictEqual(first, again)) differences.push({ name, document, variables, first, again });
    const isError = first.errors.length > 0;
    if (!isError && !isDeepStrictEqual(byReference, first)) differences.push({ name, document, byReference, first });
    const answer = isError ? byReference : first;
    // Of several mistakes below one object, which becomes null, the first that is met is reported.
    const isSame = name.includes('-many-')
      ? answer.data === expected.data && answer.errors.length > 0 === expected.errors.length > 0
      : isDeepStrictEqual(answer, expected);
    if (!isSame) differences.push({ name, document, variables, expected, answer });
    length += expected.data?.length ?? 0;
  }
  expect(differences).toEqual([]);
  expect(length).toBeGreaterThan(10 * COUNT);
}, 600_000);

test(`${SERVED} queries are answered alike from files and from a database, as a whole and by gateways`, async () => {
  const files = serveSnapshot(memory);
  const overDatabase = WAYS.map((way): [string, Asker] => [`database, ${way}`, ways[way]]);
  const generator = createQueryGenerator({ schema, values, seed: SEED + 1 });
  const { differences } = await findDifferences([['files', files], ...overDatabase], generator, SERVED);
  expect(differences).toEqual([]);
}, 600_000);
