import { isDeepStrictEqual } from 'node:util';
import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/execute/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import { loadDataSet } from '../../../src/store/data-set.ts';
import { MemorySnapshot } from '../../../src/store/memory-snapshot.ts';
import type { Store } from '../../../src/store/store.ts';
import { createQueryGenerator } from '../../parity/generate-query.ts';
import { readKnownValues } from '../../parity/known-values.ts';
import { openPglite } from '../../support/pglite.ts';
import { DATA, SECOND_BRIEF, THIRD_BRIEF } from '../../support/serve.ts';
import { openLoaded } from './open-loaded.ts';

/** Random queries have the same answers, whichever store they are asked of. The gate runs 100; set STORE_QUERIES for more. */
const COUNT = Number(process.env.STORE_QUERIES ?? 100);
const SEED = Number(process.env.PARITY_SEED ?? 1);

const schema = buildGraph();
let memory: MemorySnapshot;
let database: Store;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
  memory = MemorySnapshot.of(data ?? []);
  database = await openLoaded(await openPglite(), data ?? []);
}, 120_000);
afterAll(() => database.close());

/** An error without its place in lists: of the same error in several rows, one store meets another first. */
const describe = ({ message, path = [], extensions }: GraphQLError): string =>
  [extensions.code, message, ...path.filter((key) => typeof key === 'string')].join(' ');

/** Reads what is missing in rounds; or at first, and then by graphql-js. */
const executor = createExecutor(schema, { compileAt: 1, maxCost: Number.MAX_SAFE_INTEGER });
const reference = createExecutor(schema, { executor: 'reference', maxCost: Number.MAX_SAFE_INTEGER });

const ask = async (
  store: Pick<Store, 'snapshot'>,
  document: string,
  variableValues: Record<string, unknown>,
  run: (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult> = execute,
) => {
  const contextValue = await openContext(store);
  try {
    const result = await run({ schema, document: parse(document), variableValues, contextValue });
    return { data: JSON.stringify(result.data), errors: [...new Set(result.errors?.map(describe))].sort() };
  } finally {
    await contextValue.release();
  }
};

test(`${COUNT} queries are answered alike by both stores`, async () => {
  const values = await readKnownValues(schema, memory);
  const { next } = createQueryGenerator({ schema, values, seed: SEED });
  const differences: unknown[] = [];
  let length = 0;
  for (let index = 0; index < COUNT; index++) {
    const { name, document, variables } = next();
    const expected = await ask({ snapshot: () => memory }, document, variables);
    const byReference = await ask(database, document, variables, reference.execute);
    const first = await ask(database, document, variables, executor.execute);
    const again = await ask(database, document, variables, executor.execute);
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
