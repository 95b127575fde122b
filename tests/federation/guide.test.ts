import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFederatedGraph, openWholeGraph } from '../../src/app/open-graph.ts';
import { composeSupergraph } from '../../src/federation/compose/compose.ts';
import { parsePage } from '../docs/markdown.ts';
import { type Asker, DATA, openOnce, serveGraph, silent } from '../support/serve.ts';

/** The queries of docs/querying.md on the published data: a gateway plans them, and gives the same answers. */

const { blocks } = parsePage(readFileSync(new URL('../../docs/querying.md', import.meta.url), 'utf8'));
const queries = blocks.filter(({ language, marks }) => language === 'graphql' && marks === '');

let whole: Asker;
let federated: Asker;
const closing: (() => unknown)[] = [];
beforeAll(async () => {
  const store = await openOnce(DATA);
  const { supergraph } = await composeSupergraph();
  const federation = await openFederatedGraph(store, { supergraph, logger: silent });
  whole = serveGraph(openWholeGraph(store, {}).graph);
  federated = serveGraph(federation.graph);
  closing.push(
    () => federation.close(),
    () => store.close(),
  );
});
afterAll(() => Promise.all(closing.map((close) => close())));

test.each(queries)('the query in line $line', async ({ text }) => {
  expect(await federated.ask(text)).toEqual(await whole.ask(text));
});
