import { InMemoryCache } from '@apollo/client';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { readExampleOperations } from '../../src/app/example-operations.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { checkText, defaultLimits } from '../../src/server/server.ts';
import { printViewDocuments } from '../../src/views/view-documents.ts';
import { viewDocuments } from '../../src/views/views.ts';

test('the texts of the views include those that Apollo Client sends', () => {
  const cache = new InMemoryCache();
  const sent = viewDocuments.map((document) => print(cache.transformDocument(document)));
  expect(sent).toHaveLength(21);
  expect(printViewDocuments()).toEqual(expect.arrayContaining(sent));
});

test('each text is valid and within the limits of a server', () => {
  const schema = buildGraph();
  for (const text of printViewDocuments()) expect(checkText(schema, text, defaultLimits)).toEqual([]);
});

test('the queries of the views are not examples in GraphiQL', async () => {
  const folder = new URL('../../src/operations', import.meta.url).pathname;
  const names = (await readExampleOperations(folder)).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('Explorer'))).toEqual([]);
});
