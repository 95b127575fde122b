import type { ExecutionResult } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { useTextExecutor } from '../src/index.ts';

let calls = 0;
const yoga = createYoga({
  schema: createSchema({
    typeDefs: 'type Query { sum(of: [Int!]!): Int  later: String  fails: Int } type Mutation { fails: Int }',
    resolvers: {
      Query: {
        sum: (_root, { of }: { of: number[] }) => of.reduce((sum, value) => sum + value, 0),
        later: async () => 'später',
        fails: () => {
          calls++;
          throw new Error('no');
        },
      },
    },
  }),
  plugins: [useTextExecutor({ compileAt: 1 })],
  logging: false,
  maskedErrors: false,
});

const ask = async (query: string, variables = {}) => {
  const response = await yoga.fetch('http://yoga.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
};

test('a plugin of Yoga answers what it can, and leaves errors to graphql-js', async () => {
  expect(await ask('{ sum(of: [1, 2]) }')).toBe('{"data":{"sum":3}}');
  expect(await ask('query ($of: [Int!]!) { sum(of: $of) later }', { of: [4, 5] })).toBe(
    '{"data":{"sum":9,"later":"später"}}',
  );
  expect(JSON.parse(await ask('{ later fails }'))).toMatchObject({
    data: { later: 'später', fails: null },
    errors: [{ message: 'no', path: ['fails'] }],
  });
  expect(calls).toBe(2);
  expect(JSON.parse(await ask('{ __schema { queryType { name } } }'))).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  });
});

test('a plugin may change the result', async () => {
  const changing = (change: (result: ExecutionResult) => void) =>
    createYoga({
      schema: createSchema({ typeDefs: 'type Query { list: [Int] }', resolvers: { Query: { list: () => [1, 2] } } }),
      plugins: [
        useTextExecutor({ compileAt: 1 }),
        { onExecute: () => ({ onExecuteDone: ({ result }: { result: object }) => change(result as ExecutionResult) }) },
      ],
      logging: false,
    }).fetch('http://yoga.test/graphql?query={list}');
  const changes: [(result: ExecutionResult) => void, string][] = [
    [() => {}, '{"data":{"list":[1,2]}}'],
    [(result) => Object.assign(result, { extensions: { a: 1 } }), '{"data":{"list":[1,2]},"extensions":{"a":1}}'],
    [(result) => Object.assign(result, { data: { list: null } }), '{"data":{"list":null}}'],
    [({ data }) => void (data as { list: number[] }).list.pop(), '{"data":{"list":[1]}}'],
  ];
  for (const [change, sent] of changes) expect(await (await changing(change)).text()).toBe(sent);
});
