import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import { expect, test } from 'vitest';
import { createTextExecutor, fromUtf8, type Usage } from '../src/index.ts';
import { KeptParts } from '../src/keep/kept-parts.ts';
import { createTestSchema, nameOf, row } from './schema.ts';

/** Parts of answers are kept for one version of the data, within a bound of memory. */

const { schema, resolve } = createTestSchema();

const createAsker = (options: { maxBytes?: number; usage?: Usage; isKept?: () => boolean } = {}) => {
  const { maxBytes = 2 ** 20, usage, isKept } = options;
  const version = (context: { version?: string } | undefined) => context?.version ?? '1';
  const executor = createTextExecutor({ schema, compileAt: 1, keep: { maxBytes, version, isKept }, usage });
  const ask = (query: string, variableValues: Record<string, unknown> = {}, contextValue: object = {}) => {
    const text = executor.execute({ schema, document: parse(query), variableValues, contextValue });
    return text && fromUtf8(text as string);
  };
  return { ask, executor };
};

const QUERY = '{ row(id: 1) { id name } }';

test('a part is made once, also for other documents with the same selection', () => {
  const { ask, executor } = createAsker();
  const first = ask(QUERY);
  expect(ask(QUERY)).toBe(first);
  expect(ask('{ rows { ...R } } fragment R on Row { id name }')).not.toBe(first);
  expect(executor.kept()).toMatchObject({ parts: 2, hits: 2, misses: 2, cleared: 0 });
});

test('a field that depends on the request is never kept, nor is what it is in', () => {
  const { ask, executor } = createAsker();
  const first = ask('{ row(id: 1) { id time } }');
  expect(ask('{ row(id: 1) { id time } }')).not.toBe(first);
  expect(executor.kept()).toMatchObject({ parts: 0, hits: 0 });
});

test('what is in a promise is kept, what a promise is in is not', async () => {
  const { executor } = createAsker();
  resolve('Row', 'other', async () => row);
  const document = parse('{ row(id: 1) { id other { name } } }');
  const ask = async () => fromUtf8((await executor.execute({ schema, document, contextValue: {} })) as string);
  expect(await ask()).toBe(await ask());
  expect(executor.kept()).toMatchObject({ parts: 1, hits: 1 });
  resolve('Row', 'other', () => null);
});

test('objects that may change are not kept, nor are those of other types', () => {
  const { ask, executor } = createAsker();
  resolve('Query', 'row', () => ({ ...row }));
  ask(QUERY);
  expect(executor.kept().parts).toBe(0);
  resolve('Query', 'row', () => row);
  const none = createAsker({ isKept: () => false });
  none.ask(QUERY);
  expect(none.executor.kept().parts).toBe(0);
  const off = createAsker({ maxBytes: 0 });
  off.ask(QUERY);
  expect(off.executor.kept()).toMatchObject({ parts: 0, misses: 0 });
});

test('values of variables are told apart, also one that is not given from one that is null', () => {
  const { ask, executor } = createAsker();
  const query = 'query ($constructor: String) { row(id: 1) { name(language: $constructor) } }';
  const given: Record<string, unknown>[] = [{}, { constructor: null }, { constructor: 'no' }, {}];
  expect(given.map((variables) => ask(query, variables)?.slice(-10))).toEqual([
    'rks en"}}}',
    's null"}}}',
    'rks no"}}}',
    'rks en"}}}',
  ]);
  expect(executor.kept()).toMatchObject({ parts: 3, hits: 1 });
  expect(ask(query, { constructor: 'x'.repeat(20_000) })).toHaveLength(20_052);
  expect(executor.kept().parts).toBe(3);
});

test('another version drops everything', () => {
  const { ask, executor } = createAsker();
  let language = 'one';
  resolve('Row', 'name', () => language);
  const at = (version: string) => /name":"(\w+)"/.exec(ask(QUERY, {}, { version }) ?? '')?.[1];
  expect([at('1'), at('1')]).toEqual(['one', 'one']);
  language = 'two';
  expect([at('1'), at('2'), at('2')]).toEqual(['one', 'two', 'two']);
  language = 'three';
  expect([at('2'), at('1'), at('2'), executor.kept().parts]).toEqual(['two', 'three', 'three', 1]);
  resolve('Row', 'name', nameOf);
});

test('values that JSON does not tell apart are not kept', () => {
  const sorted = new GraphQLEnumType({ name: 'Order', values: { UP: { value: () => 1 }, DOWN: { value: () => -1 } } });
  const Item = new GraphQLObjectType({
    name: 'Item',
    fields: {
      id: { type: GraphQLString },
      by: { type: GraphQLInt, args: { order: { type: sorted } }, resolve: (_item, { order }) => order() },
    },
  });
  const fields = { item: { type: Item, resolve: () => item } };
  const own = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
  const item = Object.freeze({ id: '1' });
  const executor = createTextExecutor({ schema: own, compileAt: 1, keep: { maxBytes: 10_000, version: () => '1' } });
  const document = parse('query ($order: Order) { item { by(order: $order) } }');
  const ask = (order: string) => executor.execute({ schema: own, document, variableValues: { order } });
  expect([ask('UP'), ask('DOWN')]).toEqual(['{"data":{"item":{"by":1}}}', '{"data":{"item":{"by":-1}}}']);
});

test('what a resolver makes of something that it was refused is neither sent nor kept', () => {
  const { ask, executor } = createAsker();
  resolve('Row', 'name', (_row: object, _args: object, _context: object, info: GraphQLResolveInfo) => {
    try {
      return info.operation.operation;
    } catch {
      return 'refused';
    }
  });
  expect([ask(QUERY), executor.kept().parts]).toEqual([undefined, 0]);
  resolve('Row', 'name', nameOf);
});

test('a run that waits while the version changes keeps nothing of it', async () => {
  const { ask, executor } = createAsker();
  let open = (_row: object) => {};
  resolve('Query', 'row', () => new Promise((resolve) => (open = resolve)));
  const document = parse(QUERY);
  const waiting = executor.execute({ schema, document, contextValue: { version: '1' } });
  resolve('Query', 'row', () => row);
  ask('{ a }', {}, { version: '2' });
  open(row);
  expect(await waiting).toContain('"id":"1"');
  expect(executor.kept().parts).toBe(0);
});

test('a part that is kept counts what it counted when it was made', () => {
  const context = { texts: 0 };
  const usage: Usage = {
    read: ({ texts }) => [texts],
    add(given, [texts = 0]) {
      given.texts += texts;
      if (given.texts > 6) throw new Error('Too much.');
    },
  };
  resolve('Row', 'name', (_row: object, _args: object, given: typeof context) => {
    given.texts += 2;
    return 'a name';
  });
  const { ask, executor } = createAsker({ usage });
  expect(ask('{ rows { name } }', {}, context)).toBeDefined();
  expect(context.texts).toBe(4);
  expect(ask('{ row(id: 1) { name } }', {}, context)).toBeDefined();
  expect(context.texts).toBe(6);
  expect(ask('{ row(id: 1) { name } }', {}, context)).toBeUndefined();
  expect(executor.kept()).toMatchObject({ misses: 1, hits: 3 });
  resolve('Row', 'name', nameOf);
});

const group = (parts: KeptParts, text: string) => {
  const found = parts.groupOf('1', text);
  if (!found) throw new Error('Another version.');
  return found;
};

test('however many are kept, their memory is bounded, and those that are used stay', () => {
  const most = 200_000;
  const parts = new KeptParts(most);
  parts.follow('1');
  const used = {};
  group(parts, 's').set(used, { text: 'used', counts: undefined });
  for (let index = 0; index < 10_000; index++) {
    group(parts, `s${index % 7}`).set({}, { text: 'x'.repeat(100), counts: undefined });
    expect(group(parts, 's').get(used)?.text).toBe('used');
    expect(parts.status().bytes).toBeLessThan(1.1 * most);
  }
  expect(parts.status().parts).toBeLessThan(most / 200);
});

test('selections are bounded too, if each is asked of one object only', () => {
  const parts = new KeptParts(200_000);
  parts.follow('1');
  for (let index = 0; index < 5000; index++)
    group(parts, `a selection with number ${index}`).set(row, { text: 'x', counts: undefined });
  expect(parts.status().bytes).toBeLessThan(220_000);
});
