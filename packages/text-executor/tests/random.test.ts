import fc from 'fast-check';
import { execute, type GraphQLResolveInfo, isObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { createTextExecutor, fromUtf8, textResult } from '../src/index.ts';
import { buildRandomSchema, queries } from './random-queries.ts';

/** Random queries, over resolvers that return values, promises, nulls and errors, are answered as by graphql-js. */

const RUNS = 300 * Number(process.env.RANDOM_RUNS ?? 1);

/** What resolvers do: the same for the same parent, field and arguments. */
interface Behavior {
  seed: number;
  /** Of 100 values, how many are promises, and how many are errors or nulls. */
  promises: number;
  faults: number;
}

const hash = (text: string): number => {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822507);
  return (value ^ (value >>> 13)) >>> 0;
};

const resolveAny = (parent: { id?: string } | undefined, args: object, behavior: Behavior, info: GraphQLResolveInfo) =>
  drawValue(
    String(info.returnType),
    `${behavior.seed} ${parent?.id} ${info.fieldName} ${JSON.stringify(args)}`,
    behavior,
  );

const drawValue = (type: string, key: string, behavior: Behavior): unknown => {
  const value = plainValue(type, key, behavior);
  if (hash(`promise ${key}`) % 100 >= behavior.promises) return value;
  return value instanceof Error && hash(key) % 2 ? Promise.reject(value) : Promise.resolve(value);
};

const plainValue = (type: string, key: string, behavior: Behavior): unknown => {
  if (hash(`fault ${key}`) % 100 < behavior.faults) {
    const faults = [null, new Error(key), 'odd', {}, Number.NaN];
    return faults[hash(`which ${key}`) % faults.length];
  }
  const nullable = type.replace(/!$/, '');
  if (nullable === type && hash(`null ${key}`) % 5 === 0) return null;
  if (nullable.startsWith('[')) {
    const length = hash(`length ${key}`) % 4;
    return Array.from({ length }, (_, index) => drawValue(nullable.slice(1, -1), `${key} ${index}`, behavior));
  }
  const number = hash(key);
  if (nullable === 'Int') return number % 1000;
  if (nullable === 'Float') return number / 7;
  if (nullable === 'Boolean') return number % 2 === 0;
  if (nullable === 'Color') return ['RED', 'GREEN'][number % 2];
  if (nullable === 'String' || nullable === 'ID') return `${number} "–\u2028 ü`;
  const names = ['Any', 'Node'].includes(nullable) ? ['A', 'B'] : [nullable];
  return Object.freeze({ __typename: names[number % names.length], id: String(number % 50) });
};

const schema = buildRandomSchema();
for (const type of Object.values(schema.getTypeMap()))
  if (isObjectType(type) && !type.name.startsWith('__'))
    for (const field of Object.values(type.getFields())) field.resolve = resolveAny as never;

test(`${RUNS} random queries are answered as by graphql-js, each twice`, async () => {
  let texts = 0;
  let later = 0;
  const behaviors = fc.record({
    seed: fc.nat(1000),
    promises: fc.constantFrom(0, 0, 20, 60),
    faults: fc.constantFrom(0, 0, 0, 1, 10),
  });
  await fc.assert(
    fc.asyncProperty(queries, behaviors, async ({ query, variables }, behavior) => {
      const document = parse(query);
      expect(validate(schema, document)).toEqual([]);
      const args = { schema, document, variableValues: variables, contextValue: behavior };
      const executor = createTextExecutor({ schema, compileAt: 1, keep: { maxBytes: 2 ** 20, version: () => '1' } });
      const expected = await execute(args);
      for (let time = 0; time < 2; time++) {
        const made = executor.execute(args);
        if (made instanceof Promise) later++;
        const text = await made;
        const result = text === undefined ? await execute(args) : textResult(fromUtf8(text));
        expect(JSON.parse(JSON.stringify(result.data ?? null))).toEqual(
          JSON.parse(JSON.stringify(expected.data ?? null)),
        );
        expect(result.errors?.map(String)).toEqual(expected.errors?.map(String));
        if (text === undefined) expect(expected.errors).toBeDefined();
        else expect(fromUtf8(text)).toBe(JSON.stringify(expected));
        if (text !== undefined) texts++;
      }
    }),
    { numRuns: RUNS },
  );
  expect(texts).toBeGreaterThan(RUNS);
  expect(later).toBeGreaterThan(0.2 * RUNS);
}, 120_000);
