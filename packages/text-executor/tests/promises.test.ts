import { buildSchema, type ExecutionResult, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createTextExecutor, fromUtf8 } from '../src/index.ts';

/** Resolvers may return promises: those of a level are awaited together. */

const schema = buildSchema(
  'type Query { node: Node  nodes: [Node!] } type Node { id: Int!  text: String  children: [Node] }',
);

class Node {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
  get text() {
    return this.id % 2 === 0 ? `${this.id} – \0` : Promise.resolve(null);
  }
  children(_args: object, load: Load) {
    return [1, 2].map((digit) => (this.id > 100 ? null : load(10 * this.id + digit)));
  }
}

type Load = (id: number) => Promise<Node>;

/** Loads nodes in batches, and says how large they were. */
const createLoad = () => {
  const batches: number[] = [];
  let waiting: (() => void)[] = [];
  const load: Load = (id) =>
    new Promise((resolve) => {
      waiting.push(() => resolve(new Node(id)));
      if (waiting.length > 1) return;
      setImmediate(() => {
        const batch = waiting;
        waiting = [];
        batches.push(batch.length);
        for (const resolveOne of batch) resolveOne();
      });
    });
  return { load, batches };
};

const rootValue = {
  node: (_args: object, load: Load) => load(1),
  nodes: async (_args: object, load: Load) => [load(2), new Node(3), load(4)],
};
const QUERY = '{ node { id text children { id children { text } } } nodes { text children { id } } }';

test('a level is gathered, awaited and goes on', async () => {
  const document = parse(QUERY);
  const byReference = createLoad();
  const expected = (await execute({ schema, document, rootValue, contextValue: byReference.load })) as ExecutionResult;
  expect(expected.errors).toBeUndefined();
  const { load, batches } = createLoad();
  const { execute: executeToText } = createTextExecutor({ schema, compileAt: 1 });
  const made = executeToText({ schema, document, rootValue, contextValue: load });
  expect(made).toBeInstanceOf(Promise);
  expect(fromUtf8((await made) as string)).toBe(JSON.stringify(expected));
  expect(batches.length).toBeLessThanOrEqual(byReference.batches.length);
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size);
  expect(sum(batches)).toBe(sum(byReference.batches));
});

test('without promises the text is there at once', () => {
  const root = { node: new Node(120), nodes: [new Node(140)] };
  const { execute: executeToText } = createTextExecutor({ schema, compileAt: 1 });
  expect(executeToText({ schema, document: parse(QUERY), rootValue: root })).toBeTypeOf('string');
});

// Vitest fails if a promise is rejected that nobody waits for: it would end the process of a server.
test('what is rejected, early or late, leaves the operation to graphql-js, and nothing behind', async () => {
  const late = () => new Promise((_resolve, reject) => setTimeout(() => reject(new Error('late')), 5));
  const failing = [
    { node: () => Promise.reject(new Error('early')), nodes: late },
    { node: late, nodes: () => [late(), Promise.reject(new Error('in a list')), new Error('at once'), late()] },
    { node: { id: null, children: [late()] }, nodes: late },
    { node: late, nodes: { not: 'a list' } },
    { node: async () => ({ id: 1, children: [late(), new Error('below')] }), nodes: [] },
  ];
  for (const root of failing) {
    const { execute: executeToText } = createTextExecutor({ schema, compileAt: 1 });
    const document = parse('{ node { children { id } id } nodes { id } }');
    expect(await executeToText({ schema, document, rootValue: root })).toBeUndefined();
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
});

test.each([
  ['beside a null that is forbidden', { node: async () => ({}), nodes: async () => [Promise.reject(new Error('b'))] }],
  [
    'in lists of a value',
    {
      nodes: async () => [
        { id: null, text: 'a' },
        { id: 1, text: Promise.reject(new Error('b')) },
      ],
    },
  ],
])('a promise that is rejected %s does not end the process', async (_where, rootValue) => {
  const unhandled: unknown[] = [];
  const listen = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', listen);
  const { execute: executeToText } = createTextExecutor({ schema, compileAt: 1 });
  const document = parse('{ node { id } nodes { id text } }');
  expect(await executeToText({ schema, document, rootValue })).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', listen);
  expect(unhandled).toEqual([]);
});
