import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/graph.ts';
import { isCertainlyValid } from '../../../src/server/validation/certainly-valid.ts';
import { createDraw } from '../../parity/draw.ts';
import { createQueryGenerator } from '../../parity/generate-query.ts';
import { type KnownValues, readKnownValues } from '../../parity/known-values.ts';
import { DATA, openOnce, SECOND_BRIEF, THIRD_BRIEF } from '../../support/serve.ts';
import { mutateDocument } from './mutate-document.ts';

const RUNS = Number(process.env.RANDOM_RUNS ?? 1);
const COUNT = 200 * RUNS;

const schema: GraphQLSchema = buildGraph();
let values: KnownValues;
beforeAll(async () => {
  const store = await openOnce(DATA, SECOND_BRIEF, THIRD_BRIEF);
  values = await readKnownValues(schema, store.snapshot());
});

const generate = (seed: number, spoilt: number): DocumentNode[] => {
  const { next } = createQueryGenerator({ schema, values, seed, spoilt });
  return Array.from({ length: COUNT }, () => parse(next().document, { noLocation: true }));
};

const tryToParse = (text: string): DocumentNode | undefined => {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/** The names of the rules that a document breaks. */
const brokenRules = (document: DocumentNode): string[] =>
  specifiedRules.filter((rule) => validate(schema, document, [rule]).length > 0).map(({ name }) => name);

test('of generated queries, at least 97 of 100 are certainly valid, and all others are valid', () => {
  const others = generate(31, 0.1).filter((document) => !isCertainlyValid(schema, document));
  expect(others.length).toBeLessThanOrEqual(0.03 * COUNT);
  expect(others.filter((document) => validate(schema, document).length > 0)).toEqual([]);
});

test('no document that graphql-js refuses is certainly valid, and most others are', () => {
  const draw = createDraw(32);
  const broken = new Set<string>();
  const wrong: string[] = [];
  let valid = 0;
  let missed = 0;
  for (const document of generate(33, 0.1))
    for (let times = 0; times < 3; times++) {
      const text = mutateDocument(document, draw);
      const mutated = tryToParse(text);
      if (!mutated) continue;
      const isCertain = isCertainlyValid(schema, mutated);
      if (validate(schema, mutated, specifiedRules, { maxErrors: 1 }).length === 0) {
        valid++;
        if (!isCertain) missed++;
        continue;
      }
      if (isCertain) wrong.push(text);
      if (!OFTEN_BROKEN.every((name) => broken.has(name))) for (const name of brokenRules(mutated)) broken.add(name);
    }
  expect(wrong).toEqual([]);
  expect(missed).toBeLessThan(0.1 * valid);
  // The mutations are worth something: they break these rules, and leave others to the list of rules.
  expect([...broken]).toEqual(expect.arrayContaining(OFTEN_BROKEN));
}, 120_000);

/** Rules that some of the mutated documents break. */
const OFTEN_BROKEN = [
  'FieldsOnCorrectTypeRule',
  'KnownArgumentNamesRule',
  'KnownFragmentNamesRule',
  'NoFragmentCyclesRule',
  'NoUndefinedVariablesRule',
  'NoUnusedFragmentsRule',
  'NoUnusedVariablesRule',
  'OverlappingFieldsCanBeMergedRule',
  'PossibleFragmentSpreadsRule',
  'ProvidedRequiredArgumentsRule',
  'UniqueDirectivesPerLocationRule',
  'UniqueFragmentNamesRule',
  'UniqueVariableNamesRule',
  'ValuesOfCorrectTypeRule',
  'VariablesAreInputTypesRule',
  'VariablesInAllowedPositionRule',
];
