import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { serveThreeWays, WAYS, type Ways } from '../support/federation.ts';
import { type Answer, DATA, SECOND_BRIEF } from '../support/serve.ts';
import { createQueryGenerator } from './generate-query.ts';
import { readKnownValues } from './known-values.ts';

/** Random queries answer alike from the whole graph, the gateway in one process, and the gateway over HTTP. */

// `npm run parity` asks for more.
const COUNT = Number(process.env.PARITY_QUERIES ?? 2000);
const SEED = Number(process.env.PARITY_SEED ?? 1);
const BATCH = 250;

let ways: Ways;
let generator: ReturnType<typeof createQueryGenerator>;
beforeAll(async () => {
  ways = await serveThreeWays([DATA, SECOND_BRIEF]);
  const store = await openJsonStore({ folders: [DATA, SECOND_BRIEF] });
  const schema = buildGraph();
  generator = createQueryGenerator({ schema, values: await readKnownValues(schema, store.snapshot()), seed: SEED });
  await store.close();
});
afterAll(() => ways.close());

/** An answer with its errors in an order of their own: a federation meets them in another. */
const comparable = ({ data, errors }: Answer<unknown>) => ({
  data: JSON.stringify(data),
  errors: errors?.map((error) => JSON.stringify(error)).sort(),
});

test.each(Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, batch) => batch * BATCH))(
  `queries from %i on, of ${COUNT}`,
  async (start) => {
    const differences: unknown[] = [];
    for (let index = start; index < Math.min(start + BATCH, COUNT); index++) {
      const { name, document, variables } = generator.next();
      const answers = await Promise.all(WAYS.map((way) => ways[way].ask(document, variables)));
      const [whole, ...federated] = answers.map(comparable);
      for (const [way, answer] of federated.entries())
        if (JSON.stringify(answer) !== JSON.stringify(whole))
          differences.push({ name, way: WAYS[way + 1], document, variables, whole, answer });
    }
    expect(differences).toEqual([]);
  },
  120_000,
);
