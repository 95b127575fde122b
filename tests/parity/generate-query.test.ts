import { type DocumentNode, execute, type GraphQLSchema, Kind, OperationTypeNode, parse, validate } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../src/graph/context.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { operationMeasure } from '../../src/server/limits/operation-size.ts';
import type { Snapshot } from '../../src/store/store.ts';
import { DATA, openOnce, SECOND_BRIEF, THIRD_BRIEF } from '../support/serve.ts';
import { FAULTS } from './faults.ts';
import { createQueryGenerator, type GeneratedQuery } from './generate-query.ts';
import { type KnownValues, readKnownValues } from './known-values.ts';
import { type Coverage, coordinatesOf, countCoverage, fieldsOf, watchFields } from './query-coverage.ts';

/** As many as are compared in the parity test, and enough for each value of an enum. */
const COUNT = Math.max(7000, Number(process.env.PARITY_QUERIES ?? 0));
/** As many of them as are compared, and enough for the shares below; more would take longer than to make them. */
const ANSWERED = Math.max(2500, Number(process.env.PARITY_QUERIES ?? 0));

const schema: GraphQLSchema = buildGraph();
let snapshot: Snapshot;
let values: KnownValues;
beforeAll(async () => {
  snapshot = (await openOnce(DATA, SECOND_BRIEF, THIRD_BRIEF)).snapshot();
  values = await readKnownValues(schema, snapshot);
});

const generate = (seed: number, count: number): GeneratedQuery[] => {
  const generator = createQueryGenerator({ schema, values, seed });
  return Array.from({ length: count }, () => generator.next());
};

test('makes the same queries of the same seed, and others of another', () => {
  expect(generate(5, 50)).toEqual(generate(5, 50));
  expect(generate(5, 50)).not.toEqual(generate(6, 50));
});

describe(`${COUNT} queries, of which ${ANSWERED} are answered,`, () => {
  let answers: Answer[];
  const coverage: Coverage = new Map();
  const read = new Set<string>();
  beforeAll(async () => {
    // No other test has this schema, which it changes.
    const own = buildGraph();
    const watched = watchFields(own, (coordinate) => read.add(coordinate));
    const generator = createQueryGenerator({ schema, values, seed: 1 });
    answers = [];
    // One after the other: all documents and all data at once take so much memory that it slows them down.
    for (let index = 0; index < COUNT; index++) {
      const query = generator.next();
      const document = parse(query.document);
      countCoverage(coverage, schema, { document, query });
      if (index < ANSWERED) answers.push(await answer(watched, query, document));
    }
  }, 120_000);

  /** What is tested of a query and its answer. */
  interface Answer {
    query: GeneratedQuery;
    /** Why it is not valid. */
    problems: string[];
    /** How many levels of fields it has. */
    depth: number;
    /** Whether there is data. */
    answered: boolean;
    /** For each field of the root, whether it holds no row. */
    empty: boolean[];
    /** The length of the data as JSON. */
    size: number;
    codes: unknown[];
  }

  const answer = async (graph: GraphQLSchema, query: GeneratedQuery, document: DocumentNode): Promise<Answer> => {
    const { data, errors = [] } = await execute({
      schema: graph,
      document,
      variableValues: query.variables,
      contextValue: createContext(snapshot),
    });
    return {
      query,
      problems: validate(schema, document).map(({ message }) => message),
      depth: depthOf(document),
      answered: Boolean(data),
      empty: Object.values(data ?? {}).map(isEmpty),
      size: JSON.stringify(data ?? null).length,
      codes: errors.map(({ extensions }) => extensions.code),
    };
  };

  const isSpoilt = ({ name }: GeneratedQuery) => name.includes('-');

  test('are valid', () => {
    expect(answers.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });

  test('use every field, argument, filter and value of the schema, and everything that the language has', () => {
    expect(coordinatesOf(schema).filter((coordinate) => !coverage.has(coordinate))).toEqual([]);
    const root = fieldsOf(schema.getQueryType()).filter((field) => (coverage.get(field) ?? 0) < 20);
    expect(root).toEqual([]);
    const ways = [
      ...['alias', 'a name of another field as an alias', 'a field twice under aliases', 'a field twice under one key'],
      ...[
        '@include',
        '@skip',
        'a fragment',
        'a spread',
        'a fragment spread twice',
        'an inline fragment without a type',
      ],
      ...['an inline fragment on an interface', 'an inline fragment on an object type'],
      ...['a literal', 'null', 'a variable', 'a variable in an input', 'one item for a list'],
      ...[
        'a variable given',
        'a variable left out',
        'a variable with a default given',
        'a variable with a default left out',
      ],
      ...['Query.__typename', 'Event.__typename', 'Labeled.__typename', 'Actor.__typename'],
    ];
    expect(ways.filter((way) => (coverage.get(way) ?? 0) < 20)).toEqual([]);
  });

  test('reach down to every level', () => {
    const levels = new Map<number, number>();
    for (const { depth } of answers) levels.set(depth, (levels.get(depth) ?? 0) + 1);
    for (const level of [2, 3, 4, 5, 6, 7]) expect(levels.get(level), `${level} levels`).toBeGreaterThan(ANSWERED / 50);
  });

  test('are answered, but for those with a mistake in them', () => {
    const failed = answers.filter(({ query, codes }) => !isSpoilt(query) && codes.length > 0);
    expect(failed).toEqual([]);
    const clean = answers.filter(({ answered, codes }) => answered && codes.length === 0);
    expect(clean.length).toBeGreaterThan(0.9 * ANSWERED);
  });

  test('hold every mistake, which mostly comes to light', () => {
    for (const { name } of FAULTS) {
      const spoilt = answers.filter(({ query }) => query.name.endsWith(`-${name}`));
      const seen = spoilt.filter(({ codes }) => codes.length > 0 || name.startsWith('unknown'));
      expect(seen.length, name).toBeGreaterThan(ANSWERED / 1000);
    }
    const codes = new Set(answers.flatMap(({ codes }) => codes));
    expect(codes).toEqual(new Set(['BAD_USER_INPUT', 'INVALID_CURSOR']));
  });

  test('read nearly every field of the real data: some lists are empty in all of it', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap(fieldsOf);
    const unread = fields.filter((field) => !read.has(field));
    expect(unread.length, unread.join()).toBeLessThan(0.02 * fields.length);
  });

  test('find something, and not too much', () => {
    const parts = answers.flatMap(({ empty }) => empty);
    // An entity counts as empty if the lists that are selected are; `otherIds` and `catalogs` mostly are.
    expect(parts.filter(Boolean).length).toBeLessThan(0.2 * parts.length);
    const sizes = answers.map(({ size }) => size).sort((a, b) => a - b);
    expect(sizes[Math.floor(0.99 * ANSWERED)]).toBeLessThan(50_000);
    expect(sizes[Math.floor(0.5 * ANSWERED)]).toBeGreaterThan(500);
  });
});

const depthOf = (document: DocumentNode): number => {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation === OperationTypeNode.QUERY ? operationMeasure(document)(operation).depth : 0;
};

/** Whether an answer to a field of the root holds no row. */
const isEmpty = (value: unknown): boolean => {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value !== 'object') return false;
  const { totalCount, ...parts } = value as Record<string, unknown>;
  const lists = Object.values(parts).filter(Array.isArray);
  return totalCount === 0 || (lists.length > 0 && lists.every((list) => list.length === 0));
};
