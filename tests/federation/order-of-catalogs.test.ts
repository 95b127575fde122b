import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/graph.ts';
import { openJsonStore } from '../../src/store/json-store.ts';
import { allNames, exampleQuestions, pageQuestions, slugQuestions } from '../support/all-questions.ts';
import { serveFederation } from '../support/federation.ts';
import { serveStore } from '../support/serve.ts';
import { foldersOf, loadCatalogs, SUBSETS } from '../support/three-catalogs.ts';

/** A gateway over catalogs in any order gives the answers of the whole graph, to which tests/graph compares all orders. */

const schema = buildGraph();

test.each(SUBSETS.map((names) => ({ names })))(
  '$names',
  async ({ names }) => {
    const named = allNames(await loadCatalogs(names));
    const questions = [...pageQuestions(named), ...(await exampleQuestions(named)), ...slugQuestions(schema, named)];
    const store = await openJsonStore({ folders: foldersOf(names) });
    const reversed = await openJsonStore({ folders: foldersOf(names.toReversed()) });
    const whole = serveStore(store);
    const gateway = await serveFederation(reversed);
    try {
      for (const { title, query, variables } of questions) {
        const expected = await whole.get(query, variables);
        expect(await gateway.get(query, variables), title).toEqual(expected);
      }
    } finally {
      gateway.close();
      await Promise.all([store.close(), reversed.close()]);
    }
  },
  120_000,
);
