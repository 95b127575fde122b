import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { MAX_PLANNED_FIELDS, normalizeOperation } from '../../src/gateway/plan/normalize-operation.ts';
import { createOperationPlans } from '../../src/gateway/plan/operation-plans.ts';
import { withDefaults } from '../../src/gateway/plan/variable-values.ts';

const schema = buildSchema(`
  type Query { cat(name: String): Cat pet: Pet pets: [Pet!]! }
  interface Pet { id: ID! name: String! friend: Pet }
  type Cat implements Pet { id: ID! name: String! friend: Pet lives(of: Int): Int }
  type Dog implements Pet { id: ID! name: String! friend: Pet }
`);

/** The normalized operation on one line, with "~" for the hashes in plan keys. */
const normalize = (text: string, variables: object = {}): string | null => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has no operation.');
  const values = withDefaults(operation, { ...variables });
  const normalized = normalizeOperation({ schema, document, variables: values }, operation);
  return (
    normalized &&
    print(normalized)
      .replace(/\s+/g, ' ')
      .replaceAll(/_[0-9a-f]{8}_/g, '~')
  );
};

test.each([
  ['fields with the same response key are merged', '{ pet { id } pet { name id } }', '{ pet { id name } }'],
  [
    'fragments are inlined',
    '{ cat { ...P } } fragment P on Pet { id friend { ...Q } } fragment Q on Cat { name }',
    '{ cat { id friend { ... on Cat { name } } } }',
  ],
  [
    'fragments that no object can match are removed',
    '{ cat { id ... on Dog { name } ... on Pet { name } } }',
    '{ cat { id name } }',
  ],
  [
    'type conditions that always hold are removed',
    '{ pet { ... on Pet { ... on Cat { ... on Pet { id } } } } }',
    '{ pet { ... on Cat { id } } }',
  ],
  ['an alias that is the name of another field is renamed', '{ cat { id: name } }', '{ cat { ~id: name } }'],
  ['an alias that is the name of its field is removed', '{ cat { id: id } }', '{ cat { id } }'],
  [
    'skipped selections are removed',
    '{ cat @include(if: true) { id name @skip(if: true) } pet @include(if: false) { id } }',
    '{ cat { id } }',
  ],
  ['introspection is removed', '{ __schema { queryType { name } } cat { __typename id } }', '{ cat { id } }'],
  ['__typename is kept on an abstract type', '{ pet { __typename id } }', '{ pet { __typename id } }'],
  ['a selection set is never empty', '{ cat { __typename } }', '{ cat { __typename } }'],
  ['an operation without fields to fetch is null', '{ __typename }', null],
])('%s', (_title, text, expected) => {
  expect(normalize(text)).toBe(expected);
});

test('variables are renamed, and those that only @skip and @include use are removed', () => {
  const text = 'query ($a: Int = 3, $if: Boolean! = true) { cat { lives(of: $a) @include(if: $if) } }';
  expect(normalize(text)).toBe('query ($v_a: Int = 3) { cat { ~lives: lives(of: $v_a) } }');
  expect(normalize(text, { if: false })).toBe('{ cat { __typename } }');
});

test('a field with other arguments gets another response key', () => {
  const keys = (text: string) => new Set(print(parse(text)).match(/_[0-9a-f]{8}_\w+/g));
  const planned = (text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation ? print(normalizeOperation({ schema, document, variables: {} }, operation) ?? document) : '';
  };
  expect(keys(planned('{ a: cat(name: "x") { id } b: cat(name: "y") { id } c: cat(name: "x") { name } }')).size).toBe(
    3,
  );
});

test('an operation with too many fields after inlining is refused', () => {
  const wide = Array.from({ length: MAX_PLANNED_FIELDS }, (_, index) => `a${index}: name`).join(' ');
  expect(() => normalize(`{ pet { ${wide} } }`)).toThrow(/more than 2000 fields/);
  const doubling = (depth: number): string => (depth === 0 ? 'id' : `friend { ...F${depth} } `);
  const fragments = Array.from(
    { length: 12 },
    (_, index) =>
      `fragment F${index + 1} on Pet { ${doubling(index)} a: ${doubling(index) === 'id' ? 'id' : doubling(index)} }`,
  );
  expect(() => normalize(`{ pet { ...F12 } } ${fragments.join(' ')}`)).toThrow(/more than 2000 fields/);
});

test('plans are cached for each combination of conditions, except failed ones, and the oldest are evicted', async () => {
  let [planned, fails] = [0, true];
  const plan = createOperationPlans({
    makePlan: async () => {
      planned++;
      if (fails) throw new Error('no plan');
      return { kind: 'QueryPlan' };
    },
    estimate: () => 1,
    probes: new Map(),
  });
  const names = Array.from({ length: 6 }, (_, index) => `v${index}`);
  const document = parse(
    `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { ${names.map((name) => `${name}: pet @include(if: $${name}) { id }`).join(' ')} cat { id } }`,
  );
  const planFor = (outcome: number) => {
    const variables = Object.fromEntries(names.map((name, index) => [name, (outcome & (1 << index)) !== 0]));
    return plan({ schema, document, operationName: undefined, variables });
  };
  await expect(planFor(0)).rejects.toThrow('no plan');
  fails = false;
  await planFor(0);
  await Promise.all([planFor(1), planFor(1)]);
  await planFor(0);
  expect(planned).toBe(3);
  for (let outcome = 2; outcome < 40; outcome++) await planFor(outcome);
  expect(planned).toBe(41);
  await planFor(39);
  expect(planned).toBe(41);
  await planFor(0);
  expect(planned).toBe(42);
});
