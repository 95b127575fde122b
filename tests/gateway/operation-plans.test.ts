import { buildSchema, getOperationAST, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { createOperationPlans, withDefaults } from '../../src/gateway/plan/operation-plans.ts';
import { MAX_PLANNED_FIELDS, planDocument } from '../../src/gateway/plan/plan-document.ts';

const schema = buildSchema(`
  type Query { cat(name: String): Cat pet: Pet pets: [Pet!]! }
  interface Pet { id: ID! name: String! friend: Pet }
  type Cat implements Pet { id: ID! name: String! friend: Pet lives(of: Int): Int }
  type Dog implements Pet { id: ID! name: String! friend: Pet }
`);

/** The plain form of an operation, on one line. */
const plain = (text: string, variables: object = {}): string | null => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  const planned = planDocument({ schema, document, variables: withDefaults(operation, { ...variables }) }, operation);
  return (
    planned &&
    print(planned)
      .replace(/\s+/g, ' ')
      .replaceAll(/_[0-9a-f]{8}_/g, '~')
  );
};

test.each([
  ['what is asked twice is asked once', '{ pet { id } pet { name id } }', '{ pet { id name } }'],
  [
    'fragments are where they are spread',
    '{ cat { ...P } } fragment P on Pet { id friend { ...Q } } fragment Q on Cat { name }',
    '{ cat { id friend { ... on Cat { name } } } }',
  ],
  [
    'what no object can be is not asked',
    '{ cat { id ... on Dog { name } ... on Pet { name } } }',
    '{ cat { id name } }',
  ],
  [
    'a condition that always holds is none',
    '{ pet { ... on Pet { ... on Cat { ... on Pet { id } } } } }',
    '{ pet { ... on Cat { id } } }',
  ],
  ['an alias is no name of a field', '{ cat { id: name } }', '{ cat { ~id: name } }'],
  ['an alias that is the name is none', '{ cat { id: id } }', '{ cat { id } }'],
  [
    'what is skipped is not asked',
    '{ cat @include(if: true) { id name @skip(if: true) } pet @include(if: false) { id } }',
    '{ cat { id } }',
  ],
  ['the schema itself is not asked', '{ __schema { queryType { name } } cat { __typename id } }', '{ cat { id } }'],
  ['a type is asked where it depends on the object', '{ pet { __typename id } }', '{ pet { __typename id } }'],
  ['a selection is never empty', '{ cat { __typename } }', '{ cat { __typename } }'],
  ['nothing is left to ask', '{ __typename }', null],
])('%s', (_title, text, expected) => {
  expect(plain(text)).toBe(expected);
});

test('variables have names of their own in plans, and those of conditions are gone', () => {
  const text = 'query ($a: Int = 3, $if: Boolean! = true) { cat { lives(of: $a) @include(if: $if) } }';
  expect(plain(text)).toBe('query ($v_a: Int = 3) { cat { ~lives: lives(of: $v_a) } }');
  expect(plain(text, { if: false })).toBe('{ cat { __typename } }');
});

test('the same field with other arguments has another key, and the same arguments in another order have not', () => {
  const keys = (text: string) => new Set(print(parse(text)).match(/_[0-9a-f]{8}_\w+/g));
  const planned = (text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    return operation ? print(planDocument({ schema, document, variables: {} }, operation) ?? document) : '';
  };
  expect(keys(planned('{ a: cat(name: "x") { id } b: cat(name: "y") { id } c: cat(name: "x") { name } }')).size).toBe(
    3,
  );
});

test('an operation that spreads to more fields than can be planned is refused', () => {
  const wide = Array.from({ length: MAX_PLANNED_FIELDS }, (_, index) => `a${index}: name`).join(' ');
  expect(() => plain(`{ pet { ${wide} } }`)).toThrow(/more than 2000 fields/);
  const doubling = (depth: number): string => (depth === 0 ? 'id' : `friend { ...F${depth} } `);
  const fragments = Array.from(
    { length: 12 },
    (_, index) =>
      `fragment F${index + 1} on Pet { ${doubling(index)} a: ${doubling(index) === 'id' ? 'id' : doubling(index)} }`,
  );
  expect(() => plain(`{ pet { ...F12 } } ${fragments.join(' ')}`)).toThrow(/more than 2000 fields/);
});

test('a plan is made once for each outcome of its conditions, a failed one again, and the oldest go', async () => {
  let [planned, fails] = [0, true];
  const plan = createOperationPlans(
    {
      plan: () => ({ kind: 'QueryPlan' }),
      planLater: async () => {
        planned++;
        if (fails) throw new Error('no plan');
        return { kind: 'QueryPlan' };
      },
    },
    new Map(),
  );
  const names = Array.from({ length: 6 }, (_, index) => `v${index}`);
  const document = parse(
    `query (${names.map((name) => `$${name}: Boolean!`).join(' ')}) { ${names.map((name) => `${name}: pet @include(if: $${name}) { id }`).join(' ')} cat { id } }`,
  );
  const ask = (outcome: number) => {
    const variables = Object.fromEntries(names.map((name, index) => [name, (outcome & (1 << index)) !== 0]));
    return plan({ schema, document, operationName: undefined, variables });
  };
  await expect(ask(0)).rejects.toThrow('no plan');
  fails = false;
  await ask(0);
  await Promise.all([ask(1), ask(1)]);
  await ask(0);
  expect(planned).toBe(3);
  for (let outcome = 2; outcome < 40; outcome++) await ask(outcome);
  expect(planned).toBe(41);
  await ask(39);
  expect(planned).toBe(41);
  await ask(0);
  expect(planned).toBe(42);
});
