import { buildGraph } from '../../../src/graph/graph.ts';
import { openJsonStore } from '../../../src/store/json-store.ts';
import { createQueryGenerator, type GeneratedQuery } from '../../../tests/parity/generate-query.ts';
import { readKnownValues } from '../../../tests/parity/known-values.ts';
import { serveStore } from '../../../tests/support/serve.ts';

/** The greatest answer to a query, in bytes; a few random queries have answers of megabytes. */
const MAX_BYTES = 30_000;

/** Different queries at random of a data folder, whose answers have no errors and are not large; the same for the same folder. */
export const drawQueries = async (folder: string, count: number): Promise<GeneratedQuery[]> => {
  const store = await openJsonStore({ folders: [folder], watch: false });
  const schema = buildGraph();
  const values = await readKnownValues(schema, store.snapshot());
  const generator = createQueryGenerator({ schema, values, seed: 17, spoilt: 0 });
  const { ask } = serveStore(store);
  const queries = new Map<string, GeneratedQuery>();
  while (queries.size < count) {
    const query = generator.next();
    const answer = await ask(query.document, query.variables);
    if (!answer.errors && JSON.stringify(answer).length <= MAX_BYTES) queries.set(query.document, query);
  }
  await store.close();
  return [...queries.values()];
};
