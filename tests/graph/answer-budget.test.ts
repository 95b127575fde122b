import {
  type DocumentNode,
  type ExecutionResult,
  getNullableType,
  isListType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createContext } from '../../src/graph/context.ts';
import type { AnswerLimits } from '../../src/graph/cost.ts';
import { createExecutor } from '../../src/graph/executor.ts';
import { buildGraph, buildSubgraph } from '../../src/graph/graph.ts';
import { MemorySnapshot } from '../../src/store/memory/memory-snapshot.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { createQueryGenerator } from '../parity/generate-query.ts';
import { readKnownValues } from '../parity/known-values.ts';
import { generateFullDataSet } from '../support/full-data.ts';
import { answerLater } from '../support/later-snapshot.ts';

const schema = buildGraph();
const { execute, costOf } = createExecutor(schema);

const snapshot = MemorySnapshot.of(generateFullDataSet());

const NO_LIMITS: AnswerLimits = { values: Infinity, bytes: Infinity, errors: Infinity };

const run = async (query: string, limits: Partial<AnswerLimits> = {}, data: Snapshot = snapshot) => {
  const context = createContext(data, { ...NO_LIMITS, ...limits });
  const result: ExecutionResult = await execute({ schema, document: parse(query), contextValue: context });
  return { result, values: context.budget.values, codes: result.errors?.map(({ extensions }) => extensions.code) };
};

const QUERY =
  '{ events(first: 5) { nodes { slug title participants(first: 2) { edges { role citations { ref } } } } } }';

describe('an answer', () => {
  test('with as many values as allowed is given, and with one more it is one error', async () => {
    const { result, values } = await run(QUERY);
    expect(values).toBeGreaterThan(50);
    expect((await run(QUERY, { values })).result).toEqual(result);
    expect((await run(QUERY, { values: values - 1 })).result).toEqual({
      errors: [
        expect.objectContaining({
          message: `The answer has more than ${values - 1} values, Infinity bytes or Infinity errors; ask for fewer rows, or for fewer fields of each.`,
          path: undefined,
          extensions: { code: 'ANSWER_TOO_LARGE', http: { status: 400, spec: true } },
        }),
      ],
    });
  });

  test('with as many bytes of text and keys as allowed is given, and with one more it is one error', async () => {
    // Korean takes three bytes for each character.
    const query = '{ countries(first: 20) { nodes { name(language: "ko") } } }';
    const { result } = await run(query);
    const { nodes } = (result.data as { countries: { nodes: { name: string }[] } }).countries;
    const texts = ['countries', 'nodes', ...nodes.flatMap(({ name }) => ['name', name])];
    const bytes = Buffer.byteLength(texts.join(''));
    expect(bytes).toBeGreaterThan(texts.join('').length);
    expect((await run(query, { bytes })).result).toEqual(result);
    expect((await run(query, { bytes: bytes - 1 })).result.data).toBeUndefined();
  });

  test.each([
    ['long response keys', `{ events(first: 100) { nodes { ${'x'.repeat(20_000)}: slug } } }`],
    ['long keys of type names', `{ events(first: 100) { nodes { ${'x'.repeat(20_000)}: __typename } } }`],
  ])('with %s is too large', async (_title, query) => {
    expect((await run(query, { bytes: 1_000_000 })).codes).toEqual(['ANSWER_TOO_LARGE']);
  });

  test('of a subgraph counts its SDL as often as it is asked for', async () => {
    const subgraph = buildSubgraph();
    const ask = (times: number) => {
      const fields = Array.from({ length: times }, (_, index) => `a${index}: sdl`);
      const contextValue = createContext(snapshot, { ...NO_LIMITS, bytes: 500_000 });
      const document = parse(`{ _service { ${fields.join(' ')} } }`);
      return createExecutor(subgraph).execute({ schema: subgraph, document, contextValue });
    };
    expect(await ask(1)).toEqual({ data: { _service: { a0: expect.stringContaining('type Event') } } });
    expect(await ask(30)).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'ANSWER_TOO_LARGE' }) })],
    });
  });

  test('that has become too large resolves nothing more', async () => {
    let read = 0;
    const counting = new Proxy(snapshot, {
      get(target, name) {
        if (name === 'page') read++;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const query = '{ events(first: 100) { nodes { participants(first: 1) { nodes { id } } } } }';
    const { result } = await run(query, { values: 500 }, counting);
    expect(result.errors).toHaveLength(1);
    expect(read).toBeGreaterThan(1);
    expect(read).toBeLessThan(50);
  });

  test('is counted alike over a store that returns promises', async () => {
    const { values } = await run(QUERY);
    expect((await run(QUERY, {}, answerLater(snapshot))).values).toBe(values);
    expect((await run(QUERY, { values: values - 1 }, answerLater(snapshot))).codes).toEqual(['ANSWER_TOO_LARGE']);
  });

  test.each([
    ['errors in a list', '{ nodes(ids: ["a", "b", "c"]) { id } }'],
    ['errors of fields', '{ a: node(id: "a") { id } b: node(id: "b") { id } c: events(after: "c") { totalCount } }'],
  ])('with as many %s as allowed is given, and with one more it is one error', async (_title, query) => {
    expect((await run(query, { errors: 3 })).result.errors).toHaveLength(3);
    const { result, codes } = await run(query, { errors: 2 });
    expect([result.data, codes]).toEqual([undefined, ['ANSWER_TOO_LARGE']]);
  });

  test('of a random query has no more values than were counted before', async () => {
    const values = await readKnownValues(schema, snapshot);
    const generator = createQueryGenerator({ schema, values, seed: 5 });
    let compared = 0;
    for (let i = 0; i < 600; i++) {
      const { name, document: text, variables } = generator.next();
      const document = parse(text);
      // The items of lists in arguments are counted only where they are read.
      if (hasList(document) || JSON.stringify(variables).includes('[')) continue;
      const context = createContext(snapshot, NO_LIMITS);
      const { errors = [] } = await execute({ schema, document, variableValues: variables, contextValue: context });
      // What an error makes null is counted once more.
      const cost = costOf({ document, variables }) + errors.length;
      expect(context.budget.values, `${name}\n${text}\n${JSON.stringify(variables)}`).toBeLessThanOrEqual(cost);
      if (context.budget.values > 0) compared++;
    }
    expect(compared).toBeGreaterThan(100);
  });
});

/** Whether an argument or the default of a variable has a list, or one value in the place of a list. */
const hasList = (document: DocumentNode): boolean => {
  let found = false;
  const info = new TypeInfo(schema);
  const look = {
    ListValue() {
      found = true;
    },
    Argument() {
      const type = info.getInputType();
      if (type && isListType(getNullableType(type))) found = true;
    },
  };
  visit(document, visitWithTypeInfo(info, look));
  return found;
};
