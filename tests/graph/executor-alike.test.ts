import { fromUtf8 } from '@briefgraph/text-executor';
import { type ExecutionResult, parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { createContext } from '../../src/graph/context.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { CatalogData } from '../../src/model/records/data-set.ts';
import { loadDataSet } from '../../src/store/data-set.ts';
import { MemorySnapshot } from '../../src/store/memory-snapshot.ts';
import { createQueryGenerator, type GeneratedQuery } from '../parity/generate-query.ts';
import { type KnownValues, readKnownValues } from '../parity/known-values.ts';
import { runs } from '../support/runs.ts';
import { DATA, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';

/** What is executed to text is byte for byte what graphql-js answers, also where it was kept from an earlier request. */

const COUNT = runs(300);

const schema = buildGraph();
let snapshot: MemorySnapshot;
let values: KnownValues;
beforeAll(async () => {
  const { data } = await loadDataSet([DATA, SECOND_BRIEF, THIRD_BRIEF]);
  snapshot = MemorySnapshot.of(data as CatalogData[]);
  values = await readKnownValues(schema, snapshot);
});

const compiled = createExecutor(schema, { compileAt: 1 });
const reference = createExecutor(schema, { executor: 'reference' });

/** The answer as text by graphql-js, and by what the operation was compiled to; null if graphql-js has to answer. */
const answer = ({ document: query, variables }: Omit<GeneratedQuery, 'name'>) => {
  const document = parse(query);
  const args = { schema, document, variableValues: variables };
  const expected = reference.execute({ ...args, contextValue: createContext(snapshot) }) as ExecutionResult;
  const text = compiled.executeToText?.({ ...args, contextValue: createContext(snapshot) });
  const made = text === undefined ? null : fromUtf8(text as string);
  // To execute it gives the same, in either way.
  const whole = compiled.execute({ ...args, contextValue: createContext(snapshot) }) as ExecutionResult & {
    stringify?(): string;
  };
  return { expected, made, whole: whole.stringify?.() ?? JSON.stringify(whole) };
};

test(`${COUNT} random queries, each twice`, { timeout: 120_000 }, () => {
  const { next } = createQueryGenerator({ schema, values, seed: Number(process.env.PARITY_SEED ?? 7) });
  const differences: unknown[] = [];
  let madeToText = 0;
  let withoutErrors = 0;
  for (let index = 0; index < COUNT; index++) {
    const query = next();
    for (const time of ['first', 'again']) {
      const { expected, made, whole } = answer(query);
      const text = JSON.stringify(expected);
      if (whole !== text || (made !== null && made !== text))
        differences.push({ ...query, time, expected: text, made, whole });
      if (made !== null) madeToText++;
      if (!expected.errors) withoutErrors++;
    }
  }
  expect(differences).toEqual([]);
  // All but those that introspect the schema.
  expect(madeToText).toBeGreaterThan(0.95 * withoutErrors);
  expect(withoutErrors).toBeGreaterThan(1.5 * COUNT);
});
