import { InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { checkText, defaultLimits } from '../../src/server/server.ts';
import { viewTexts } from '../../src/views/document-texts.ts';
import { viewDocuments } from '../../src/views/views.ts';

test('the texts of the views are those that Apollo Client sends', () => {
  const cache = new InMemoryCache();
  const sent = viewDocuments.map((document) => print(cache.transformDocument(document)));
  expect(sent).toHaveLength(9);
  expect(viewTexts()).toEqual(expect.arrayContaining(sent));
});

test('each may be run as it is: within the limits, and right by the schema', () => {
  const schema = buildGraph();
  for (const text of viewTexts()) expect(checkText(schema, text, defaultLimits)).toEqual([]);
});

test('the views are no examples: GraphiQL does not open a tab for them', async () => {
  const folder = new URL('../../src/operations', import.meta.url).pathname;
  const names = (await readExampleOperations(folder)).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Explorer'))).toEqual([]);
});
