import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { isCertainlyValid } from '../../../src/server/validation/certainly-valid.ts';

const schema = buildSchema(`
  directive @once(label: String) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @times(count: Int!) repeatable on FIELD
  directive @everywhere on QUERY | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
  scalar Anything
  enum Color { RED GREEN }
  input Point { x: Int! y: Int! = 0 name: String more: [Point!] color: Color any: Anything }
  input Choice @oneOf { id: ID name: String }
  interface Being { name(language: String = "en"): String! friends(first: Int = 10): [Being!]! }
  type Cat implements Being { name(language: String = "en"): String! friends(first: Int = 10): [Being!]! lives: Int! age: Int size: Int other: Cat }
  type Dog implements Being { name(language: String = "en"): String! friends(first: Int = 10): [Being!]! tricks: [String!]! age: Float size: [Int] other: Cat }
  type Fish { name: String color: Color }
  union Pet = Cat | Dog | Fish
  type Query {
    pet(id: ID!): Pet
    cat: Cat
    being(near: Point, points: [Point!], choice: Choice, color: Color = RED, deep: [[Int!]]): Being
    number(value: Int!): Int
    defaulted(value: Int! = 1): Int
  }
  type Mutation { feed: Cat }
  type Subscription { fed: Cat slept: Cat }
`);

const isCertain = (text: string) => isCertainlyValid(schema, parse(text));

/** Documents that break a rule, by its name. */
const BROKEN: Record<string, readonly string[]> = {
  ExecutableDefinitionsRule: ['{ cat { lives } } type X { a: Int }', '{ cat { lives } } directive @x on FIELD'],
  UniqueOperationNamesRule: ['query A { cat { lives } } query A { cat { lives } }'],
  LoneAnonymousOperationRule: ['{ cat { lives } } query A { cat { lives } }', '{ cat { lives } } { cat { age } }'],
  SingleFieldSubscriptionsRule: ['subscription { fed { lives } slept { lives } }'],
  KnownTypeNamesRule: [
    'query ($x: Nothing) { number(value: $x) }',
    '{ pet(id: 1) { ... on Nothing { name } } }',
    '{ cat { ...f } } fragment f on Nothing { name }',
  ],
  FragmentsOnCompositeTypesRule: [
    '{ pet(id: 1) { ... on Color { name } } }',
    '{ cat { ...f } } fragment f on Int { name }',
  ],
  VariablesAreInputTypesRule: ['query ($x: Cat) { number(value: $x) }', 'query ($x: [Pet!]) { number(value: $x) }'],
  ScalarLeafsRule: ['{ cat }', '{ cat { lives { x } } }', '{ pet(id: 1) }', '{ cat { __typename { x } } }'],
  FieldsOnCorrectTypeRule: [
    '{ dog }',
    '{ pet(id: 1) { name } }',
    '{ being { lives } }',
    '{ cat { ...f } } fragment f on Being { lives }',
    '{ cat { __schema { description } } }',
    '{ cat { constructor } }',
  ],
  UniqueFragmentNamesRule: ['{ cat { ...f } } fragment f on Cat { age } fragment f on Cat { lives }'],
  KnownFragmentNamesRule: ['{ cat { ...f } }', '{ cat { ...toString } }'],
  NoUnusedFragmentsRule: [
    '{ cat { lives } } fragment f on Cat { age }',
    'fragment f on Cat { age }',
    '{ cat { lives } } fragment f on Cat { ...g } fragment g on Cat { ...f }',
  ],
  PossibleFragmentSpreadsRule: [
    '{ cat { ... on Dog { age } } }',
    '{ cat { ...f } } fragment f on Dog { age }',
    '{ being { ... on Fish { name } } }',
    '{ cat { ... { ... on Fish { name } } } }',
  ],
  NoFragmentCyclesRule: [
    '{ cat { ...f } } fragment f on Cat { age ...f }',
    '{ cat { ...f } } fragment f on Cat { ...g } fragment g on Cat { other { ...f } }',
    '{ cat { ...a } } fragment a on Cat { ...b ...c } fragment b on Cat { ...c } fragment c on Cat { ... on Being { ...a } }',
  ],
  UniqueVariableNamesRule: [
    'query ($x: Int!, $x: Int!) { number(value: $x) }',
    'query ($x: Int!, $y: Int!, $x: Int!) { a: number(value: $x) b: number(value: $y) }',
  ],
  NoUndefinedVariablesRule: [
    '{ number(value: $x) }',
    'query A($x: Int!) { number(value: $x) } query B { number(value: $x) }',
    'query A($x: Int!) { ...f } query B { ...f } fragment f on Query { number(value: $x) }',
    '{ cat @include(if: $x) { age } }',
    '{ being(points: [{ x: $x }]) { name } }',
  ],
  NoUnusedVariablesRule: [
    'query ($x: Int) { cat { age } }',
    'query A($x: Int!) { number(value: $x) } query B($x: Int!) { cat { age } }',
  ],
  KnownDirectivesRule: [
    '{ cat @nothing { age } }',
    'query @once { cat { age } }',
    'query ($x: Int! @once) { number(value: $x) }',
    '{ cat { ...f } } fragment f on Cat @skip(if: true) { age }',
    '{ cat { ... @times(count: 1) { age } } }',
  ],
  UniqueDirectivesPerLocationRule: [
    '{ cat { age @skip(if: true) @skip(if: false) } }',
    '{ cat { age @once @include(if: true) @once } }',
    'query @everywhere @everywhere { cat { age } }',
  ],
  KnownArgumentNamesRule: [
    '{ cat(id: 1) { age } }',
    '{ cat { age @once(labels: "x") } }',
    '{ cat { __typename(x: 1) } }',
  ],
  UniqueArgumentNamesRule: ['{ number(value: 1, value: 1) }', '{ cat { age @skip(if: true, if: true) } }'],
  ValuesOfCorrectTypeRule: [
    '{ number(value: "1") }',
    '{ number(value: null) }',
    '{ number(value: [1]) }',
    '{ number(value: {}) }',
    '{ number(value: 12345678901) }',
    '{ number(value: RED) }',
    '{ being(color: BLUE) { name } }',
    '{ being(color: "RED") { name } }',
    '{ being(near: 1) { name } }',
    '{ being(near: [{ x: 1 }]) { name } }',
    '{ being(near: {}) { name } }',
    '{ being(near: { x: 1, z: 1 }) { name } }',
    '{ being(near: { x: 1, constructor: 1 }) { name } }',
    '{ being(near: { x: 1, y: null }) { name } }',
    '{ being(points: [null]) { name } }',
    '{ being(points: [{ x: 1, more: [{ y: 1 }] }]) { name } }',
    '{ being(deep: [[null]]) { name } }',
    '{ being(choice: {}) { name } }',
    '{ being(choice: { id: 1, name: "x" }) { name } }',
    '{ being(choice: { id: null }) { name } }',
    'query ($x: Int! = "1") { number(value: $x) }',
    'query ($x: Point = { y: 1 }) { being(near: $x) { name } }',
    '{ cat { age @skip(if: 1) } }',
  ],
  ProvidedRequiredArgumentsRule: [
    '{ number }',
    '{ pet { __typename } }',
    '{ cat { age @skip } }',
    '{ cat @times { age } }',
  ],
  VariablesInAllowedPositionRule: [
    'query ($x: Int) { number(value: $x) }',
    'query ($x: Int = null) { number(value: $x) }',
    'query ($x: String!) { number(value: $x) }',
    'query ($x: [Int!]!) { number(value: $x) }',
    'query ($x: Int) { being(near: { x: $x }) { name } }',
    'query ($x: [Point]) { being(points: $x) { name } }',
    'query ($x: Point) { being(points: [$x]) { name } }',
    'query ($x: Point) { being(points: $x) { name } }',
    'query ($x: Int) { being(deep: [[$x]]) { name } }',
    'query ($x: Boolean) { cat @skip(if: $x) { age } }',
    'query ($x: Int) { ...f } fragment f on Query { number(value: $x) }',
    'query ($x: ID) { being(choice: { id: $x }) { name } }',
  ],
  OverlappingFieldsCanBeMergedRule: [
    '{ cat { x: age x: lives } }',
    '{ cat { age age: lives } }',
    '{ cat { x: __typename x: lives } }',
    '{ cat { name name(language: "ko") } }',
    '{ cat { name(language: "en") name(language: "ko") } }',
    'query ($x: String) { cat { name(language: $x) name(language: "ko") } }',
    '{ cat { friends(first: 1) { name } friends(first: 2) { name } } }',
    '{ pet(id: 1) { ... on Cat { age } ... on Dog { age } } }',
    '{ pet(id: 1) { ... on Cat { size } ... on Dog { size } } }',
    '{ pet(id: 1) { ... on Cat { x: name } ... on Fish { x: name } } }',
    '{ being { x: name ... on Cat { x: lives } } }',
    '{ cat { other { x: age } other { x: lives } } }',
    '{ cat { other { x: age } ...f } } fragment f on Cat { other { x: lives } }',
    '{ cat { ...f ...g } } fragment f on Cat { x: age } fragment g on Cat { x: lives }',
    '{ cat { ...f other { ...g } } } fragment f on Cat { other { x: age } } fragment g on Cat { ...h } fragment h on Being { ... on Cat { x: lives } }',
    '{ cat { ... { x: age } x: lives } }',
    '{ cat { ...f } } fragment f on Cat { other { other { x: age } } other { other { x: lives } } }',
    '{ pet(id: 1) { ... on Cat { other { x: age } } ... on Dog { other { x: name } } } }',
  ],
  UniqueInputFieldNamesRule: [
    '{ being(near: { x: 1, x: 1 }) { name } }',
    '{ being(points: [{ x: 1, more: { x: 1, x: 2 } }]) { name } }',
  ],
  MaxIntrospectionDepthRule: [
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    '{ __type(name: "Cat") { fields { type { interfaces { fields { name } } } } } }',
  ],
};

test.each(specifiedRules.map((rule) => [rule.name, rule] as const))('nothing that breaks %s is valid', (name, rule) => {
  const documents = BROKEN[name] ?? [];
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.filter((text) => validate(schema, parse(text), [rule]).length === 0)).toEqual([]);
  expect(documents.filter(isCertain)).toEqual([]);
});

test.each([
  '{ cat { age lives __typename } }',
  '{ cat { age age } cat { lives } }',
  'query A { cat { age } } query B { cat { lives } }',
  'query ($x: Int! = 1, $y: [Point!]) { number(value: $x) being(points: $y) { name } }',
  'query ($x: Int = 1) { number(value: $x) }',
  'query ($x: Int) { defaulted(value: $x) being(near: { x: 1, y: $x }) { name } }',
  'query ($x: Point!) { being(points: [$x, { x: 1 }]) { name } }',
  'query ($x: Anything) { being(near: { x: 1, any: $x }) { name } }',
  '{ being(near: { x: 1, name: null, more: { x: 2, color: RED } }, points: { x: 1 }, deep: [[1, 2], null]) { name } }',
  '{ being(deep: 1) { name } }',
  '{ pet(id: 1) { __typename ... on Being { name } ... on Cat { lives } ... on Fish { color } } }',
  '{ pet(id: 1) { ... on Cat { x: name } ... on Dog { x: name(language: "ko") } } }',
  '{ pet(id: 1) { ... on Cat { x: lives } ... on Fish { y: name } } }',
  '{ cat { name(language: "en") ...f } } fragment f on Being { name(language: "en") friends { name ...g } } fragment g on Being { friends { name } }',
  '{ cat { other { age ...f } ...f other { ...f } } } fragment f on Cat { lives other { age } }',
  'query ($x: Boolean!) { cat @include(if: $x) { age @skip(if: false) @once(label: "x") ... @include(if: true) { lives } } }',
])('is certainly valid: %s', (text) => {
  expect(validate(schema, parse(text))).toEqual([]);
  expect(isCertain(text)).toBe(true);
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Documents of which graphql-js says nothing but that they take too long to check. */
test.each([
  ['a field 1,500 times', `{ cat { ${'age '.repeat(1500)} } }`],
  [
    '60 fragments of 200 fields',
    `{ cat { ${times(60, (at) => `...f${at}`)} } } ${times(60, (at) => `fragment f${at} on Cat { ${times(200, (field) => `a${field}: age`)} }`)}`,
  ],
  [
    'a variable 300 times in 300 operations',
    `${times(300, (at) => `query q${at}($x: Int!) { ...f }`)} fragment f on Query { ${times(300, (at) => `a${at}: number(value: $x)`)} }`,
  ],
])('what graphql-js gives up is not certainly valid: %s', (_title, text) => {
  const [error] = validate(schema, parse(text));
  expect(error?.message).toBe('Validation aborted.');
  expect(isCertain(text)).toBe(false);
});
