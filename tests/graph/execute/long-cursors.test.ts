import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createContext } from '../../../src/graph/context.ts';
import { createExecutor } from '../../../src/graph/execute/executor.ts';
import { buildGraph } from '../../../src/graph/graph.ts';
import { MemorySnapshot } from '../../../src/store/memory-snapshot.ts';
import { generateDataSet } from '../../support/generated-data.ts';
import { jsonOf } from './json-of.ts';

const schema = buildGraph();
const snapshot = MemorySnapshot.of(generateDataSet(30, 3));
const document = parse(
  'query ($c: String) { countries(first: 20) { nodes { code events(first: 1, after: $c) { totalCount } } } }',
);

/** How many texts are kept of an answer whose lists begin after a cursor with a slug of this length. */
const keptAfter = (length: number) => {
  const executor = createExecutor(schema, { compileAt: 1 });
  const key = ['Event.DATE', 0, '2016-01-01', '2016-12-31', 370, 't'.repeat(length)];
  const variables = { c: Buffer.from(JSON.stringify(key)).toString('base64url') };
  expect(jsonOf(executor, { document, variables, context: createContext(snapshot) })).toContain('"totalCount"');
  return executor.keptTexts?.().texts;
};

// Each list decodes the cursor into a string of its own.
test('nothing is kept of what was made with a long cursor, which somebody has forged', () => {
  expect(keptAfter(20)).toBe(20);
  expect(keptAfter(50_000)).toBe(0);
});
