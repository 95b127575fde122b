import { type GraphQLFormattedError, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { createTinySchema, createTinyServer, TinyContext } from './tiny-graph.ts';

/** Locations and paths of errors, which nothing masks. */
const placesOf = (errors: readonly Pick<GraphQLFormattedError, 'locations' | 'path'>[] | undefined) =>
  errors?.map(({ locations, path }) => ({ locations, path }));

test.each<[string, string, Record<string, unknown>?]>([
  ['a syntax error', 'query {\n  hello(\n}'],
  ['unknown fields', '# a comment\nquery {\n  hello\n  nothing\n  self {\n    nothing }\n}'],
  ['a fragment that is not used', '{ hello }\n fragment f on Query { hello }'],
  ['fields that cannot be merged', '{\n  x: hello\n  self { hello }\n  x: revision\n}'],
  ['a resolver that throws', '{\n  hello\n  throwing\n}'],
  ['a promise that is rejected', '{\n  self {\n    rejecting }\n}'],
  ['an error for the caller, in a fragment', '{ self { ...f } }\nfragment f on Query {\n  a: refusing b: refusing\n}'],
  ['an error that has a cause', '{ hello\n refusingWithCause\n}'],
  ['an error without a code', '{ hello\n uncoded\n}'],
  ['a field that is selected twice', '{\n  self { throwing }\n  self {\n    throwing }\n}'],
  ['a null that the schema forbids', '{ self {\n self {\n required } } }'],
  ['a value of a wrong type', '{ self {\n noInt } }'],
  ['an argument of a wrong value', 'query ($on: Day) {\n  hello\n  day(on: $on)\n  self { echo(times: null) }\n}'],
  ['a missing variable', 'query (\n  $times: Int!\n) { echo(times: $times) }'],
  [
    'wrong variables',
    'query (\n  $on: Day,\n  $times: Int!\n) { day(on: $on) echo(times: $times) }',
    { on: 1, times: 'x' },
  ],
  [
    'a variable that is null',
    'query ($times: Int = 1) {\n  hello\n  echo(text: "é",\n    times: $times) }',
    { times: null },
  ],
])('%s is where graphql-js says', async (_title, source, variableValues = {}) => {
  const contextValue = new TinyContext('r1');
  const { errors } = await graphql({ schema: createTinySchema(), source, variableValues, contextValue });
  expect(errors?.[0]?.locations).toBeDefined();
  const { ask } = createTinyServer();
  // The document of the second request is in the cache.
  for (let times = 0; times < 2; times++) {
    const { body } = await ask(source, variableValues);
    expect(placesOf(body.errors)).toEqual(placesOf(errors?.map((error) => error.toJSON())));
  }
});

test('an operation over a limit is where it begins', async () => {
  const { ask } = createTinyServer({ limits: { rootFields: 1 } });
  const { body } = await ask(
    'query A { hello }\nquery B { hello }\n  query C { hello revision }',
    {},
    { operationName: 'A' },
  );
  expect(placesOf(body.errors)).toEqual([{ locations: [{ line: 3, column: 3 }], path: undefined }]);
});

test('variables are refused where they are defined, also if only the cost is asked for', async () => {
  const { server } = createTinyServer({ costOf: () => 1, maxCost: 2 });
  const response = await server.fetch('http://tiny.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'graphql-cost': 'validate' },
    body: JSON.stringify({ query: 'query (\n  $times: Int!\n) { echo(times: $times) }' }),
  });
  const { errors } = await response.json();
  expect(placesOf(errors)).toEqual([{ locations: [{ line: 2, column: 3 }], path: undefined }]);
});
